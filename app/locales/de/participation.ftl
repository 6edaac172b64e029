# Beiträge: Texte der Seiten in app/src/participation.
