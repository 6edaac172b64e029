# Leben im Quartier: Texte der Seiten in app/src/life.
