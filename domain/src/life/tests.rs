//! Calendar entries and tasks: every stage, every step, every field.

#![allow(clippy::unwrap_used)]
use super::*;

fn now() -> DateTime<Utc> {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

const READY: EntryContext = EntryContext { dated: true, reason: true, own_matter: false };

#[test]
fn every_stage_and_step() {
    const TABLE: &[(EntryStep, EntryStage, EntryStage)] = &[
        (EntryStep::Change, EntryStage::Draft, EntryStage::Draft),
        (EntryStep::Change, EntryStage::Published, EntryStage::Published),
        (EntryStep::Publish, EntryStage::Draft, EntryStage::Published),
        (EntryStep::Cancel, EntryStage::Published, EntryStage::Cancelled),
        (EntryStep::Discard, EntryStage::Draft, EntryStage::Discarded),
    ];
    for stage in EntryStage::ALL {
        for step in EntryStep::ALL {
            let row = TABLE.iter().find(|row| row.0 == *step && row.1 == *stage);
            let expected = row.map(|row| row.2).ok_or(StepRefused::WrongStage);
            assert_eq!(stage.after(*step, &READY), expected, "{stage} {step}");
        }
    }
}

#[test]
fn every_refusal() {
    let cases = [
        (EntryStage::Draft, EntryStep::Publish, EntryContext { dated: false, ..READY }, StepRefused::NeedsDate),
        (EntryStage::Published, EntryStep::Change, EntryContext { dated: false, ..READY }, StepRefused::NeedsDate),
        (EntryStage::Published, EntryStep::Cancel, EntryContext { reason: false, ..READY }, StepRefused::NeedsReason),
        (EntryStage::Draft, EntryStep::Publish, EntryContext { own_matter: true, ..READY }, StepRefused::OwnMatter),
        (EntryStage::Draft, EntryStep::Change, EntryContext { own_matter: true, ..READY }, StepRefused::OwnMatter),
        (EntryStage::Draft, EntryStep::Discard, EntryContext { own_matter: true, ..READY }, StepRefused::OwnMatter),
    ];
    for (stage, step, context, why) in cases {
        assert_eq!(stage.after(step, &context), Err(why), "{stage} {step}");
    }
    assert_eq!(EntryStage::Draft.after(EntryStep::Change, &EntryContext::default()), Ok(EntryStage::Draft), "a draft may wait for its day");
}

fn form() -> EntryForm {
    EntryForm {
        title: "Neujahrsfrühstück".into(),
        day: "2027-01-16".into(),
        from: "10:00".into(),
        until: "12.30".into(),
        place: "Saal".into(),
        text: "Alle bringen etwas mit.".into(),
    }
}

#[test]
fn day_and_hours_are_local() {
    let entry = form().check(now()).unwrap();
    assert_eq!(entry.starts_at, Some("2027-01-16T09:00:00Z".parse().unwrap()));
    assert_eq!(entry.ends_at, Some("2027-01-16T11:30:00Z".parse().unwrap()));
    let open = EntryForm { day: String::new(), from: String::new(), until: String::new(), ..form() }.check(now()).unwrap();
    assert_eq!((open.starts_at, open.ends_at), (None, None));
    assert_eq!(EntryForm { day: "16.01.2027".into(), ..form() }.check(now()).unwrap().starts_at, entry.starts_at);
}

#[test]
fn each_field_has_its_problem() {
    type Spoil = fn(&mut EntryForm);
    let cases: [(Spoil, &str, Problem); 9] = [
        (|f| f.title.clear(), "title", Problem::Missing),
        (|f| f.place.clear(), "place", Problem::Missing),
        (|f| f.text = "x".repeat(1001), "text", Problem::TooLong { max: 1000 }),
        (|f| f.day = "bald".into(), "entry_day", Problem::NotADate),
        (|f| f.day = "2026-11-21".into(), "entry_day", Problem::Past),
        (|f| f.day.clear(), "entry_day", Problem::Missing),
        (|f| f.from.clear(), "entry_from", Problem::Missing),
        (|f| f.from = "25:00".into(), "entry_from", Problem::NotADate),
        (|f| f.until = "10:00".into(), "entry_until", Problem::Contradiction),
    ];
    for (spoil, field, problem) in cases {
        let mut form = form();
        spoil(&mut form);
        assert_eq!(form.check(now()).unwrap_err().of(field), Some(&problem), "{field}");
    }
}

#[test]
fn a_task_says_what_to_do_and_whom_to_ask() {
    let form = TaskForm { title: "Bäume gießen".into(), text: "Einmal in der Woche.".into(), contact: "Selin im Büro".into() };
    assert_eq!(form.check().map(|task| task.title), Ok("Bäume gießen".into()));
    let errors = TaskForm::default().check().unwrap_err();
    let fields: Vec<&str> = errors.0.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["task_title", "task_text", "task_contact"]);
}
