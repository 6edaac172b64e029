# Ereignisse: was im Protokoll und in den Verläufen am Arbeitsplatz steht, nach dem Namen des Ereignisses.

## Beitrag

deed-contribution-received = Eingegangen
deed-address-confirmed = E-Mail-Adresse bestätigt
deed-contact-erased = Kontaktdaten gelöscht, weil alles seit einem Jahr abgeschlossen ist
deed-address-erased = E-Mail-Adresse gelöscht, weil sie nicht bestätigt wurde
deed-contribution-asked = Rückfrage gestellt
deed-contribution-replied = Rückfrage beantwortet
deed-query-lapsed = Rückfrage ohne Antwort verstrichen
deed-contribution-published = Veröffentlicht
deed-withhold-proposed = Vorgeschlagen: nicht veröffentlichen
deed-withhold-declined = Vorschlag nicht bestätigt: nicht veröffentlichen
deed-contribution-withheld = Nicht veröffentlicht
deed-contribution-objected = Einspruch eingelegt
deed-objection-upheld = Dem Einspruch gefolgt
deed-objection-rejected = Nach dem Einspruch bei der Entscheidung geblieben
deed-contribution-forwarded = Weitergeleitet
deed-forwarding-returned = Wieder im Büro
deed-contribution-answered = Beantwortet
deed-not-take-up-proposed = Vorgeschlagen: nicht aufnehmen
deed-not-take-up-declined = Vorschlag nicht bestätigt: nicht aufnehmen
deed-contribution-not-taken-up = Nicht aufgenommen
deed-contribution-merged = Zusammengeführt
deed-merge-proposed = Vorgeschlagen: zusammenführen
deed-merge-answered = Zum Zusammenführen geantwortet
deed-merge-declined = Zusammenführen abgelehnt
deed-merge-lapsed = Zusammenführen entfallen, weil einer der Beiträge einen anderen Weg ging
deed-contribution-split = Aufgeteilt
deed-contribution-unmerged = Zusammenführung aufgehoben
deed-contribution-adopted = In ein Projekt übernommen
deed-contribution-withdrawn = Zurückgezogen
deed-withdrawal-marked = Zurückgezogen vermerkt
deed-withdrawal-asked = Um Zurückziehen gebeten
deed-addition-received = Ergänzung eingegangen
deed-addition-shown = Ergänzung öffentlich gezeigt
deed-addition-kept = Ergänzung gelesen, bleibt im Büro
deed-addition-reopened = Ergänzung wieder ungelesen
deed-office-reminded = Stelle erinnert
deed-silence-escalated = Stille gemeldet: Quartiersmanagement informiert
deed-author-reminded = An die Rückfrage erinnert
deed-author-informed = Bescheid gegeben
deed-receipt-recorded = Eingang bestätigt
deed-call-due = Anruf vorgemerkt
deed-letter-due = Brief vorgemerkt
deed-call-reopened = Anruf oder Brief wieder offen
deed-spot-corrected = Ort auf der Karte gröber gesetzt

## Arbeit im Büro

deed-mention-seen = Angesehen
deed-work-assigned = Zugewiesen
deed-work-released = Zuweisung aufgehoben
deed-note-added = Notiz geschrieben
deed-template-saved = Textvorlage gespeichert
deed-template-deleted = Textvorlage gelöscht
deed-pad-printed = Block mit Bögen gedruckt
deed-counter-set-up = Tablet eingerichtet
deed-counter-opened = Tablet geöffnet
deed-counter-revoked = Tablet abgeschaltet

## Dateien

deed-file-attached = Datei dazugekommen
deed-file-shown = Datei für alle freigegeben
deed-file-hidden = Datei bleibt im Büro
deed-file-blurred = Bereiche unkenntlich gemacht
deed-file-restored = Bild wieder, wie es kam
deed-file-described = Beschreibung der Datei geändert

## Stimmen

deed-support-requested = Unterstützung angemeldet, noch nicht bestätigt
deed-support-given = Unterstützt
deed-support-withdrawn = Unterstützung zurückgenommen
deed-support-list-recorded = Unterschriftenliste eingetragen
deed-support-lines-linked = Zeilen derselben Person verbunden
deed-support-requests-erased = Unbestätigte Unterstützungen gelöscht
deed-comment-received = Kommentar eingegangen
deed-comment-confirmed = Kommentar bestätigt
deed-comment-shown = Kommentar gezeigt
deed-comment-withheld = Kommentar nicht gezeigt
deed-comment-withdrawn = Kommentar zurückgezogen
deed-comment-objected = Einspruch zu einem Kommentar
deed-comment-objection-upheld = Dem Einspruch zu einem Kommentar gefolgt
deed-comment-objection-rejected = Nach dem Einspruch bleibt der Kommentar ungezeigt
deed-merge-supporters-told = Unterstützende über das Zusammenführen informiert
deed-supporter-answered = Unterstützende Person zum Zusammenführen geantwortet
deed-comments-erased = Kommentare gelöscht

## Meldungen und eigene Daten

deed-report-received = Meldung eingegangen
deed-report-upheld = Meldung stattgegeben
deed-report-rejected = Meldung nicht stattgegeben
deed-report-reopened = Meldung wieder offen
deed-report-uphold-proposed = Vorgeschlagen: der Meldung stattgeben
deed-privacy-request-received = Anliegen zu eigenen Daten eingegangen
deed-privacy-request-decided = Anliegen zu eigenen Daten entschieden
deed-privacy-requests-erased = Alte Anliegen gelöscht
deed-data-exported = Daten einer Person ausgegeben
deed-data-link-sent = Link zu den eigenen Daten verschickt
deed-voices-erased = Stimmen und Kommentare gelöscht
deed-record-exported = Protokoll ausgegeben
deed-text-erased = Text gelöscht
deed-author-erased = Angaben zur Person gelöscht
deed-payload-erased = Inhalt eines Eintrags gelöscht

## Quartier und Konten

deed-district-configured = Quartier eingerichtet
deed-account-erased = Konto gelöscht
deed-role-granted = Aufgabe übertragen
deed-seat-taken = Sitz besetzt

## Projekt

deed-measure-opened = Projekt angelegt
deed-measure-described = Beschreibung geändert
deed-measure-placed = Ort auf der Karte gesetzt
deed-measure-checked = Abgleich mit dem Rahmenplan eingetragen
deed-paper-written = Vorlage geschrieben
deed-milestone-added = Meilenstein versprochen
deed-milestone-reached = Meilenstein erreicht
deed-administration-asked = Verwaltung an die Antwort erinnert
deed-not-pursue-proposed = Vorgeschlagen: nicht weiterverfolgen
deed-not-pursue-declined = Vorschlag nicht bestätigt: nicht weiterverfolgen
deed-refuse-grant-proposed = Vorgeschlagen: aus dem Verfügungsfonds nicht bewilligen
deed-refuse-grant-declined = Vorschlag nicht bestätigt: aus dem Verfügungsfonds nicht bewilligen
deed-measure-made-ready = Reif für den Beirat
deed-measure-deferred = Zurückgestellt
deed-measure-reviewed-again = Wieder in Prüfung
deed-measure-plan-change-proposed = Änderung des Rahmenplans vorgeschlagen
deed-measure-put-on-agenda = Auf die Tagesordnung gesetzt
deed-measure-taken-off-agenda = Von der Tagesordnung genommen
deed-measure-presented = Vorgestellt
deed-measure-adjourned = Vertagt
deed-measure-supported = Vom Beirat befürwortet
deed-measure-supported-amended = Vom Beirat mit Änderungen befürwortet
deed-measure-not-supported = Vom Beirat nicht befürwortet
deed-measure-noted = Zur Kenntnis genommen
deed-measure-handed-over = An die Verwaltung gegeben
deed-measure-sent-back = Von der Verwaltung zurückgegeben
deed-measure-decided-in-administration = In der Verwaltung entschieden
deed-measure-tabled = In die Stadtpolitik eingebracht
deed-measure-deliberated = Im Ausschuss beraten
deed-measure-council-adjourned = In der Stadtpolitik vertagt
deed-measure-resolved = Beschlossen
deed-measure-resolved-amended = Mit Änderungen beschlossen
deed-measure-rejected = Abgelehnt
deed-measure-ended-without-resolution = Ohne Beschluss beendet
deed-measure-settled-elsewhere = Anderweitig erledigt
deed-measure-funding-opened = Finanzierung begonnen
deed-measure-grant-approved = Förderung bewilligt
deed-measure-grant-refused = Förderung nicht bewilligt
deed-measure-planned = Umsetzung geplant
deed-measure-started = Umsetzung begonnen
deed-measure-paused = Unterbrochen
deed-measure-resumed = Weitergeführt
deed-measure-completed = Fertig
deed-measure-closed = Abgeschlossen
deed-measure-discontinued = Abgebrochen
deed-measure-not-pursued = Nicht weiterverfolgt
deed-measure-taken-up-again = Wieder aufgenommen

## Sitzung

deed-meeting-planned = Sitzung geplant
deed-meeting-replanned = Sitzung verlegt
deed-meeting-invited = Eingeladen
deed-meeting-cancelled = Sitzung abgesagt
deed-meeting-opened = Sitzung eröffnet
deed-meeting-inquorate = Nicht beschlussfähig
deed-meeting-interrupted = Sitzung unterbrochen
deed-meeting-resumed = Sitzung fortgesetzt
deed-meeting-closed = Sitzung geschlossen
deed-deadline-cured = Frist geheilt
deed-invitation-answered = Auf die Einladung geantwortet
deed-attendance-recorded = Anwesenheit eingetragen
deed-quorum-counted = Beschlussfähigkeit gezählt
deed-item-added = Punkt auf die Tagesordnung gesetzt
deed-item-edited = Punkt geändert
deed-item-moved = Punkt verschoben
deed-item-removed = Punkt abgesetzt
deed-item-called = Punkt aufgerufen
deed-item-deliberated = Punkt beraten
deed-item-voted = Über den Punkt abgestimmt
deed-item-noted = Punkt zur Kenntnis genommen
deed-item-adjourned = Punkt vertagt
deed-interests-asked = Nach Befangenheit gefragt
deed-interest-declared = Befangenheit gemeldet oder verneint
deed-interest-decided = Über Befangenheit entschieden
deed-seat-recused = Sitz befangen

## Abstimmung und Niederschrift

deed-poll-opened = Abstimmung geöffnet
deed-vote-cast = Stimme abgegeben
deed-vote-changed = Stimme geändert
deed-count-entered = Auszählung eingetragen
deed-poll-closed = Abstimmung geschlossen
deed-result-stated = Ergebnis festgestellt
deed-result-corrected = Ergebnis berichtigt
deed-minutes-drafted = Niederschrift entworfen
deed-minutes-edited = Niederschrift geändert
deed-minutes-sent = Niederschrift verschickt
deed-minutes-signed = Niederschrift unterschrieben
deed-minutes-objected = Einwendung zur Niederschrift
deed-minutes-objection-decided = Über die Einwendung entschieden
deed-minutes-approved = Niederschrift genehmigt
deed-minutes-published = Niederschrift veröffentlicht
deed-minutes-corrected = Niederschrift berichtigt

## Termine, Angebote, Belege

deed-event-drafted = Termin entworfen
deed-event-changed = Termin geändert
deed-event-discarded = Entwurf des Termins verworfen
deed-event-cancelled = Termin abgesagt
deed-task-done = Aufgabe erledigt
deed-evidence-marked = Als Beleg festgehalten
deed-evidence-removed = Nicht mehr als Beleg

## Folgen

deed-follow-requested = Folgen angemeldet, noch nicht bestätigt
deed-follow-confirmed = Folgen bestätigt
deed-follow-ended = Folgen beendet
deed-follow-requests-erased = Unbestätigte Anmeldungen zum Folgen gelöscht
deed-follows-erased = Folgen gelöscht
deed-digests-sent = Zusammenfassungen verschickt

## Andere Sprachen

deed-rendering-written = In einer anderen Sprache geschrieben
deed-rendering-published = In einer anderen Sprache veröffentlicht
deed-rendering-withdrawn = In einer anderen Sprache zurückgenommen

## Sonst

deed-unknown = Etwas wurde geändert
