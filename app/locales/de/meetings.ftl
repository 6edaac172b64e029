# Sitzungen: Texte der Seiten in app/src/meetings.
