# Projekte: Texte der Seiten in app/src/projects.
