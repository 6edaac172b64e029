//! Was geschehen ist, in Worten: one short sentence, and the exact place where it can be read. No text of anybody, no name.

use crate::texts::Texts;
use domain::events::ObjectKind;
use domain::following::{Happened, Happening};
use domain::profile::Labels;
use domain::sentences::Sentences;
use domain::{participation, projects};

/// What it is about: the title, or which meeting.
pub(super) fn title(texts: &Texts, what: &Happened) -> String {
    let Some((number, starts_at)) = what.meeting else { return what.title.clone() };
    let values = [("number", number.into()), ("body", what.title.as_str().into()), ("day", texts.date(starts_at).into())];
    texts.say_with("happening-meeting", &values)
}

/// What happened.
pub(super) fn sentence(texts: &Texts, labels: &Labels, what: &Happened) -> String {
    let stage = what.to.as_deref().unwrap_or_default();
    match what.happening {
        Happening::Moved => participation::Stage::from_word(stage).map_or_else(String::new, |stage| texts.contribution_stage(stage)),
        Happening::Stepped => projects::Stage::from_word(stage).map_or_else(String::new, |stage| texts.measure_stage(stage, labels)),
        Happening::Published => texts.say("happening-published"),
        Happening::NotTakenUp => texts.say("happening-not-taken-up"),
        Happening::Commented => texts.say("happening-commented"),
        Happening::Opened => texts.say("happening-opened"),
        Happening::Checked => texts.say("happening-checked"),
        Happening::PaperWritten => texts.say("happening-paper"),
        Happening::Promised => texts.say("happening-promised"),
        Happening::Reached => texts.say("happening-reached"),
        Happening::Asked => texts.say("happening-asked"),
        Happening::Invited => texts.say("happening-invited"),
        Happening::Cancelled => texts.say("happening-cancelled"),
        Happening::MinutesPublished => texts.say("happening-minutes"),
    }
}

/// The page of what it is about.
pub(super) fn page(what: &Happened) -> String {
    let reference = what.reference.as_ref().map_or("", |reference| reference.as_str());
    match what.object {
        ObjectKind::Meeting => format!("/sitzungen/{}", what.id),
        ObjectKind::Measure => format!("/projekte/{reference}"),
        _ => format!("/beitraege/{reference}"),
    }
}

/// The exact place on it.
pub(super) fn path(what: &Happened) -> String {
    let page = page(what);
    match anchor(what) {
        "" => page,
        "/niederschrift" => format!("{page}/niederschrift"),
        anchor => format!("{page}#{anchor}"),
    }
}

fn anchor(what: &Happened) -> &'static str {
    match what.happening {
        Happening::Published | Happening::Opened | Happening::Invited | Happening::Cancelled => "",
        Happening::NotTakenUp => "antwort",
        Happening::Commented => "kommentare",
        Happening::Checked => "plan",
        Happening::PaperWritten => "vorlage",
        Happening::Promised | Happening::Reached => "versprochen",
        Happening::Asked => "verlauf",
        Happening::MinutesPublished => "/niederschrift",
        Happening::Stepped => "weg",
        Happening::Moved => match what.to.as_deref().and_then(participation::Stage::from_word) {
            Some(participation::Stage::Answered) => "antwort",
            Some(participation::Stage::Adopted) => "projekt",
            Some(participation::Stage::Merged) => "gemeinsam",
            _ => "weg",
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use domain::Reference;
    use uuid::Uuid;

    fn happened(object: ObjectKind, happening: Happening, to: Option<&str>) -> Happened {
        Happened {
            seq: 1,
            at: "2026-03-02T09:00:00Z".parse().unwrap(),
            happening,
            object,
            id: Uuid::nil(),
            reference: (object != ObjectKind::Meeting).then(|| Reference::new("DH", 2026, 12)),
            title: "Stadtteilbeirat".into(),
            to: to.map(ToOwned::to_owned),
            meeting: (object == ObjectKind::Meeting).then(|| (3, "2026-03-17T17:30:00Z".parse().unwrap())),
            bears_on: domain::following::BearsOn::default(),
        }
    }

    #[test]
    fn each_happening_has_a_sentence_and_an_exact_place() {
        let labels = Labels {
            office: "Büro".into(),
            board: "Stadtteilbeirat".into(),
            at_board: "Im Stadtteilbeirat".into(),
            administration: "Magistrat".into(),
            at_administration: "Beim Magistrat".into(),
            council: "Stadtparlament".into(),
            at_council: "Im Stadtparlament".into(),
        };
        let meeting = "/sitzungen/00000000-0000-0000-0000-000000000000";
        let table = [
            (ObjectKind::Contribution, Happening::Published, None, "Veröffentlicht", "/beitraege/DH-2026-00012"),
            (ObjectKind::Contribution, Happening::Moved, Some("answered"), "Beantwortet", "/beitraege/DH-2026-00012#antwort"),
            (ObjectKind::Contribution, Happening::Moved, Some("forwarded"), "Weitergeleitet", "/beitraege/DH-2026-00012#weg"),
            (ObjectKind::Contribution, Happening::Commented, None, "Neuer Kommentar", "/beitraege/DH-2026-00012#kommentare"),
            (ObjectKind::Measure, Happening::Opened, None, "Neues Projekt", "/projekte/DH-2026-00012"),
            (ObjectKind::Measure, Happening::Stepped, Some("supported"), "Stadtteilbeirat: befürwortet", "/projekte/DH-2026-00012#weg"),
            (ObjectKind::Measure, Happening::PaperWritten, None, "Neue Vorlage", "/projekte/DH-2026-00012#vorlage"),
            (ObjectKind::Meeting, Happening::Invited, None, "Einladung mit Tagesordnung", meeting),
        ];
        let texts = Texts::german();
        for (object, happening, to, said, place) in table {
            let what = happened(object, happening, to);
            assert_eq!((sentence(texts, &labels, &what).as_str(), path(&what).as_str()), (said, place));
        }
        for happening in Happening::ALL {
            let to = if *happening == Happening::Stepped { "planned" } else { "answered" };
            assert!(!sentence(texts, &labels, &happened(ObjectKind::Measure, *happening, Some(to))).is_empty(), "{happening}");
        }
        let minutes = happened(ObjectKind::Meeting, Happening::MinutesPublished, None);
        assert_eq!(path(&minutes), format!("{meeting}/niederschrift"));
        assert_eq!(title(texts, &minutes), "3. Sitzung, Stadtteilbeirat, 17.\u{a0}März 2026");
    }
}
