//! Die Niederschrift in deutschen Sätzen: what happened, told plainly. For the public seats are only counted and nobody is named.

use super::leading::conduct;
use crate::{Texts, dates};
use domain::meetings::{ItemRecord, ItemStage, MinutesWriter, Movement, OpeningRecord, PollRecord, Reader, RecusalBy};

/// Writes minutes in German, the official language of the administration (§ 23 VwVfG).
#[derive(Debug, Clone, Copy, Default)]
pub struct GermanMinutes;

/// Sentences of one paragraph, paragraphs of one text.
#[derive(Default)]
struct Text(Vec<Vec<String>>);

impl Text {
    fn paragraph(&mut self) {
        self.0.push(vec![]);
    }

    fn put(&mut self, sentence: impl Into<String>) {
        let sentence = sentence.into();
        if sentence.trim().is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(last) => last.push(sentence),
            None => self.0.push(vec![sentence]),
        }
    }

    fn written(self) -> String {
        self.0.into_iter().filter(|sentences| !sentences.is_empty()).map(|sentences| sentences.join(" ")).collect::<Vec<_>>().join("\n\n")
    }
}

/// A sentence with its full stop, whatever somebody typed.
fn stop(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '?', '!', '“', '"']) { text.to_owned() } else { format!("{text}.") }
}

fn list(text: &mut Text, title: &str, names: &[String]) {
    if !names.is_empty() {
        text.paragraph();
        text.put(format!("{title}: {}.", names.join("; ")));
    }
}

impl MinutesWriter for GermanMinutes {
    fn opening(&self, record: &OpeningRecord, reader: Reader) -> String {
        let texts = Texts::german();
        let mut text = Text::default();
        text.put(format!("{}. Sitzung, {}.", record.number, record.body));
        text.put(format!("Ort: {}. Eingeladen war für {}.", record.place, dates::full(record.starts_at)));
        if let Some(at) = record.opened_at {
            text.put(format!("Die Sitzung wurde um {} eröffnet.", dates::clock(at)));
        }
        if let Some(at) = record.ended_at {
            text.put(format!("Sie endete um {}.", dates::clock(at)));
        }
        if record.second {
            text.put("Es war die zweite Sitzung zu diesen Punkten.");
        }
        text.paragraph();
        text.put(format!("Zu Beginn waren {} von {} Sitzen anwesend.", record.present, record.statutory));
        if let Some(quorum) = &record.quorum {
            text.put(texts.quorum(quorum));
        }
        if let Some(deadline) = &record.deadline {
            text.put(texts.deadline(deadline));
        }
        if reader == Reader::Body {
            list(&mut text, "Anwesend", &record.attended);
            list(&mut text, "Entschuldigt", &record.excused);
            list(&mut text, "Nicht anwesend", &record.absent);
            text.paragraph();
            for movement in &record.movements {
                text.put(moved(movement));
            }
        }
        for poll in &record.polls {
            told(&mut text, poll, reader);
        }
        if let Some(reason) = &record.inquorate {
            text.paragraph();
            text.put("Das Gremium war nicht beschlussfähig. Die Sitzung endete damit.");
            text.put(stop(reason));
        }
        text.written()
    }

    fn item(&self, record: &ItemRecord, reader: Reader) -> String {
        let mut text = Text::default();
        if let Some(reason) = &record.taken_off {
            text.put("Der Punkt wurde vor der Sitzung abgesetzt.");
            text.put(stop(reason));
            return text.written();
        }
        if record.late {
            text.put("Der Punkt kam nach der Einladung auf die Tagesordnung.");
        }
        if !record.presenter.is_empty() {
            text.put(stop(&format!("Vorgestellt von: {}", record.presenter.trim())));
        }
        interests(&mut text, record, reader);
        for poll in &record.polls {
            told(&mut text, poll, reader);
        }
        text.paragraph();
        match record.stage {
            ItemStage::Adjourned => text.put(format!("Der Punkt wird vertagt. {}", stop(&record.note))),
            ItemStage::Noted => text.put(format!("Der Punkt wird zur Kenntnis genommen. {}", stop(&record.note))),
            _ => text.put(stop(&record.note)),
        }
        text.written().trim().to_owned()
    }
}

fn moved(movement: &Movement) -> String {
    let verb = if movement.came { "kommt" } else { "geht" };
    format!("Sitz {} {verb} um {}.", movement.seat, dates::clock(movement.at))
}

fn interests(text: &mut Text, record: &ItemRecord, reader: Reader) {
    if !record.asked {
        return;
    }
    text.put("Nach Befangenheit wurde gefragt.");
    match (record.recusals.len(), reader) {
        (0, _) => text.put("Niemand war befangen."),
        (1, Reader::Public) => text.put("1 Sitz war befangen und hat nicht mitgewirkt."),
        (number, Reader::Public) => text.put(format!("{number} Sitze waren befangen und haben nicht mitgewirkt.")),
        (_, Reader::Body) => {
            for recusal in &record.recusals {
                let by = if recusal.by == RecusalBy::Body { "nach Entscheidung des Gremiums " } else { "" };
                text.put(format!("Sitz {} ist {by}befangen und {}.", recusal.seat, conduct(recusal.conduct)));
            }
        }
    }
}

fn told(text: &mut Text, poll: &PollRecord, reader: Reader) {
    if !poll.stated {
        return;
    }
    text.paragraph();
    text.put(format!("{}. Wortlaut: „{}“", Texts::german().poll_kind(poll.kind), poll.wording));
    if poll.amended {
        text.put("Der Wortlaut weicht von der Vorlage ab.");
    }
    text.put(stop(&poll.sentence));
    if reader == Reader::Body {
        if !poll.counted_by.is_empty() {
            text.put(format!("Von Hand ausgezählt durch: {}.", poll.counted_by));
        }
        let names: Vec<String> =
            poll.names.iter().map(|(seat, choice)| format!("Sitz {seat} {}", Texts::german().choice(*choice))).collect();
        if !names.is_empty() {
            text.put(format!("Namentlich: {}.", names.join("; ")));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use domain::meetings::{Choice, Conduct, DeadlineCheck, PollKind, PollSource, RecusalRecord};

    fn poll() -> PollRecord {
        PollRecord {
            kind: PollKind::Main,
            wording: "Der Beirat empfiehlt zwei Segel.".into(),
            amended: false,
            source: PollSource::CountSheet,
            counted_by: "Britta Sommerfeld".into(),
            sentence: "Angenommen: 3 Ja, 1 Nein".into(),
            stated: true,
            names: vec![("4 (Schule)".into(), Choice::Yes)],
        }
    }

    fn item() -> ItemRecord {
        let recusal = RecusalRecord { seat: "20 (Wohnen)".into(), by: RecusalBy::Person, conduct: Conduct::LeavesRoom };
        ItemRecord {
            number: 5,
            title: "Schatten".into(),
            public: true,
            stage: ItemStage::Voted,
            late: false,
            asked: true,
            presenter: "Das Quartiersmanagement".into(),
            recusals: vec![recusal],
            polls: vec![poll()],
            note: String::new(),
            taken_off: None,
        }
    }

    #[test]
    fn the_body_reads_who_and_the_public_reads_how_many() {
        let body = GermanMinutes.item(&item(), Reader::Body);
        for part in [
            "Vorgestellt von: Das Quartiersmanagement.",
            "Sitz 20 (Wohnen) ist befangen und verlässt den Raum.",
            "Angenommen: 3 Ja, 1 Nein.",
            "Von Hand ausgezählt durch: Britta Sommerfeld.",
            "Namentlich: Sitz 4 (Schule) Ja.",
        ] {
            assert!(body.contains(part), "{part}: {body}");
        }
        let public = GermanMinutes.item(&item(), Reader::Public);
        assert!(public.contains("1 Sitz war befangen und hat nicht mitgewirkt.") && public.contains("„Der Beirat empfiehlt zwei Segel.“"));
        for secret in ["Sitz 20", "Britta", "Namentlich"] {
            assert!(!public.contains(secret), "{secret}: {public}");
        }
    }

    #[test]
    fn the_head_names_people_only_for_the_body() {
        let at = "2026-11-19T17:00:00Z".parse().unwrap();
        let record = OpeningRecord {
            body: "Stadtteilbeirat".into(),
            number: 14,
            place: "Saal".into(),
            starts_at: at,
            opened_at: Some(at),
            ended_at: Some("2026-11-19T19:10:00Z".parse().unwrap()),
            present: 23,
            statutory: 27,
            attended: vec!["1 (Vorsitz): Vera Lind".into()],
            excused: vec!["9 (Familien)".into()],
            absent: vec!["3 (Bewohnerschaft 2)".into()],
            quorum: None,
            deadline: Some(DeadlineCheck::Met),
            movements: vec![Movement { seat: "4 (Schule)".into(), at, came: true }],
            second: false,
            polls: vec![],
            inquorate: None,
        };
        let body = GermanMinutes.opening(&record, Reader::Body);
        assert!(body.contains("Anwesend: 1 (Vorsitz): Vera Lind.") && body.contains("Sitz 4 (Schule) kommt um 18 Uhr."), "{body}");
        let public = GermanMinutes.opening(&record, Reader::Public);
        assert!(public.contains("Zu Beginn waren 23 von 27 Sitzen anwesend.") && public.contains("Sie endete um 20.10 Uhr."), "{public}");
        for secret in ["Vera", "Familien", "Bewohnerschaft 2", "Schule"] {
            assert!(!public.contains(secret), "{secret}: {public}");
        }
    }

    #[test]
    fn what_did_not_happen_is_not_told() {
        let off = ItemRecord { taken_off: Some("Ein Angebot fehlt".into()), ..item() };
        assert_eq!(GermanMinutes.item(&off, Reader::Body), "Der Punkt wurde vor der Sitzung abgesetzt. Ein Angebot fehlt.");
        let open = ItemRecord { polls: vec![PollRecord { stated: false, ..poll() }], recusals: vec![], ..item() };
        let text = GermanMinutes.item(&open, Reader::Body);
        assert!(text.contains("Niemand war befangen.") && !text.contains("Wortlaut"), "{text}");
        let noted = ItemRecord {
            stage: ItemStage::Noted,
            asked: false,
            polls: vec![],
            presenter: String::new(),
            note: "Der Beirat dankt".into(),
            ..item()
        };
        assert_eq!(GermanMinutes.item(&noted, Reader::Public), "Der Punkt wird zur Kenntnis genommen. Der Beirat dankt.");
    }
}
