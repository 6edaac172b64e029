# Menschen und Anmeldung: Texte der Seiten in app/src/people.
