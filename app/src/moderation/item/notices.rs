//! Meldungen: the fixed sentence after each deed. The address only names it, so nobody else's words ever stand here.

/// The sentence of a deed; `None` for a word that is none.
pub(in crate::moderation) fn sentence(word: &str) -> Option<&'static str> {
    Some(match word {
        "veroeffentlicht" => "Veröffentlicht. Der Beitrag steht jetzt auf der öffentlichen Seite.",
        "gefragt" => "Die Rückfrage ist gestellt. Frist: 14 Tage.",
        "geantwortet" => "Die Antwort auf die Rückfrage ist eingetragen. Der Beitrag ist wieder am früheren Stand.",
        "weiter" => "Weiter ohne Antwort. Der Beitrag ist wieder am früheren Stand.",
        "vorgeschlagen" => "Der Vorschlag wartet auf die zweite Person. Bis dahin bleibt alles, wie es ist.",
        "weitergeleitet" => "Weitergeleitet. Die Stelle hat eine Nachricht mit Link bekommen.",
        "zurueckgeholt" => "Zurückgenommen. Der Beitrag ist wieder im Eingang.",
        "beantwortet" => "Beantwortet.",
        "zusammen-gefragt" => "Vorgeschlagen. Wer geschrieben hat, wird gefragt und hat 14 Tage Zeit.",
        "aufgeteilt" => "Aufgeteilt. Die Teile stehen einzeln im Eingang.",
        "zusammengefuehrt" => "Zusammengeführt. Wer geschrieben hat, kann das jederzeit aufheben lassen.",
        "getrennt" => "Die Zusammenführung ist aufgehoben.",
        "einspruch" => "Über den Einspruch ist entschieden.",
        "aufgenommen" => "Eingetragen.",
        "zurueckgezogen" => "Zurückgezogen. Name und Kontakt sind gelöscht.",
        "gezeigt" => "Die Ergänzung steht jetzt beim öffentlichen Beitrag.",
        "behalten" => "Die Ergänzung bleibt im Büro.",
        "datei-gezeigt" => "Die Datei ist freigegeben. Zu sehen ist sie, sobald der Beitrag öffentlich ist.",
        "datei-behalten" => "Die Datei bleibt im Büro.",
        "datei-beschrieben" => "Die Beschreibung ist gespeichert.",
        "datei-verpixelt" => "Die Bereiche sind unkenntlich. Bitte das Bild noch einmal ansehen.",
        "datei-zurueck" => "Das Bild ist wieder, wie es kam.",
        "informiert" => "Als erledigt eingetragen.",
        "gesehen" => "Angesehen. Die Bitte steht nicht mehr im eigenen Eingang.",
        "zugewiesen" => "Zugewiesen. So steht es jetzt im Eingang.",
        "gemeldet-richtig" => "Der Meldung ist gefolgt. Wer gemeldet hat, erfährt es.",
        "gemeldet-bleibt" => "Entschieden: Es bleibt, wie es ist. Beide Seiten erfahren es.",
        "ort" => "Der Ort auf der Karte ist festgelegt.",
        "termin" => "Der Termin ist gespeichert.",
        "termin-oeffentlich" => "Der Termin steht im öffentlichen Kalender, der Vorschlag ist beantwortet.",
        "termin-abgesagt" => "Abgesagt. So steht es jetzt im Kalender.",
        "termin-verworfen" => "Der Entwurf ist verworfen. Der Vorschlag bleibt, wo er ist.",
        "angebot" => "Verbunden und beantwortet. Die Person erfährt, wohin ihr Angebot führt.",
        "beleg" => "Als Beleg festgehalten.",
        "beleg-weg" => "Nicht mehr als Beleg.",
        "notiz" => "Die Notiz ist gespeichert.",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn only_known_words_say_something() {
        assert!(sentence("veroeffentlicht").is_some_and(|said| said.ends_with('.')));
        for word in ["", "Bitte hier anrufen", "VEROEFFENTLICHT"] {
            assert_eq!(sentence(word), None, "{word}");
        }
    }
}
