#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::demo::story::{ContributionDeed, ItemDeed, MeasureDeed, MeetingDeed};
use crate::demo::{Demonstration, read};
use domain::participation::{self, Channel, Kind};
use domain::projects;
use domain::projects::BoardGroup;
use std::collections::HashSet;
use std::path::Path;

fn demo(slug: &str) -> Demonstration {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
    read(&folder, slug).unwrap_or_else(|problems| panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}

fn both() -> [Demonstration; 2] {
    [demo("gruebentaelchen"), demo("dalheim")]
}

fn said(demo: &Demonstration) -> Vec<String> {
    check(&demo.profile, &demo.story).iter().map(ToString::to_string).collect()
}

fn ends(demo: &Demonstration) -> (Vec<participation::Stage>, Vec<projects::Stage>) {
    let mut report = Report { profile: &demo.profile, story: &demo.story, problems: vec![] };
    let contributions = demo
        .story
        .contributions
        .iter()
        .map(|contribution| contributions::Replay::new(contribution, String::new()).run(&mut report))
        .collect();
    let measures = demo.story.measures.iter().map(|measure| measures::Replay::new(measure).run(&mut report).last().unwrap().1).collect();
    (contributions, measures)
}

#[test]
fn both_stories_can_have_happened() {
    for demo in both() {
        assert_eq!(said(&demo), Vec::<String>::new(), "{}", demo.profile.slug);
    }
}

#[test]
fn the_demonstration_shows_everything() {
    use participation::Stage as C;
    let (mut stages, mut measures) = (HashSet::new(), vec![]);
    for demo in both() {
        let (contributions, of_district) = ends(&demo);
        stages.extend(contributions);
        measures.push(of_district);
    }
    let every = C::ALL.iter().copied().filter(|stage| *stage != C::Draft).collect::<HashSet<_>>();
    assert_eq!(stages, every);
    assert_eq!(measures.iter().map(Vec::len).collect::<Vec<_>>(), [8, 12]);
    let groups: HashSet<BoardGroup> = measures.iter().flatten().map(|stage| BoardGroup::of(*stage)).collect();
    assert_eq!(groups.len(), BoardGroup::ALL.len());
    let stages: HashSet<projects::Stage> = measures.iter().flatten().copied().collect();
    use projects::Stage::*;
    for stage in [
        Paused,
        Rejected,
        DeliberatedWithoutResolution,
        NotPursued,
        Discontinued,
        Deferred,
        Closed,
        Completed,
        InProgress,
        OnAgenda,
        WithAdministration,
    ] {
        assert!(stages.contains(&stage), "{stage}");
    }
    let all: Vec<_> = both().into_iter().flat_map(|demo| demo.story.contributions).collect();
    assert!(all.len() >= 60);
    assert_eq!(all.iter().map(|contribution| contribution.kind).collect::<HashSet<_>>().len(), Kind::ALL.len());
    assert_eq!(all.iter().map(|contribution| contribution.channel).collect::<HashSet<_>>().len(), Channel::ALL.len());
}

#[test]
fn people_belong_to_one_district_and_history_lies_in_the_past() {
    let demos = both();
    let addresses: Vec<&str> = demos.iter().flat_map(|demo| &demo.story.people).map(|person| person.email.as_str()).collect();
    assert_eq!(addresses.iter().collect::<HashSet<_>>().len(), addresses.len());
    let end = "2026-11-22T00:00:00".parse().unwrap();
    for demo in &demos {
        assert!(demo.story.contributions.iter().flat_map(|contribution| &contribution.steps).all(|step| step.at < end));
        assert!(demo.story.measures.iter().flat_map(|measure| &measure.steps).all(|step| step.at < end));
        assert!(demo.story.meetings.iter().flat_map(|meeting| &meeting.steps).all(|step| step.at < end));
    }
}

/// Leichte Sprache: one sentence a line, at most eight words, no exclamation mark (`design/README.md` § 7).
#[test]
fn easy_sentences_are_short() {
    for demo in both() {
        let papers = demo.story.measures.iter().flat_map(|measure| &measure.steps).filter_map(|step| match &step.deed {
            MeasureDeed::WritePaper(paper) => Some(&paper.easy),
            _ => None,
        });
        for sentence in papers.flatten().chain(&demo.profile.start.easy) {
            assert!(sentence.split_whitespace().count() <= 8, "{sentence}");
            assert!(sentence.ends_with(['.', '?', ':']) && sentence.matches(['.', '?']).count() <= 1, "{sentence}");
        }
    }
}

/// A change to Dalheim's story, and what is then found wrong.
type Case = (fn(&mut Story), &'static str);

#[test]
fn what_cannot_have_happened_is_found() {
    let cases: &[Case] = &[
        (|s| s.people[1].key = "selin".into(), "people[selin]: Der Schlüssel kommt mehrfach vor."),
        (|s| s.people[1].email = "marek".into(), "people[marek]: Das ist keine E-Mail-Adresse."),
        (|s| s.people.retain(|p| p.key != "petra"), "people: Niemand hat die Rolle review_person."),
        (|s| s.people.retain(|p| p.key != "amira"), "seats[bewohner-1]: Jeder Sitz hat genau einen Menschen."),
        (
            |s| person(s, "stefan").organization = None,
            "people[stefan]: Die Rolle specialist_office und eine Organisation gehören zusammen.",
        ),
        (|s| person(s, "selin").roles.retain(|role| *role != Role::Manager), "„selin“ darf das nicht; es dürfen: manager."),
        (
            |s| contribution(s, "tischtennis").place.clear(),
            "contributions[tischtennis]: Die Regel lässt es nicht zu ([(\"place\", Missing)]).",
        ),
        (
            |s| contribution(s, "tischtennis").steps.remove(0).at = NaiveDateTime::MIN,
            "contributions[tischtennis]: Der erste Schritt heißt receive.",
        ),
        (
            |s| contribution(s, "tischtennis").steps.swap(0, 1),
            "contributions[tischtennis]: Die Schritte stehen nicht in der Reihenfolge der Zeit.",
        ),
        (|s| contribution(s, "rutsche-heiss").text.push('!'), "Der geschwärzte Text sagt etwas anderes als der Beitrag."),
        (|s| contribution(s, "parkhaus").kind = Kind::Praise, "Nur Vorschläge werden nicht aufgenommen."),
        (|s| second_of(s, "parkhaus").by = "selin".into(), "(Published, NeedsSecondPerson)"),
        (|s| pending(s, "hausmeister"), "Solange die zweite Person fehlt, geschieht nichts."),
        (
            |s| contribution(s, "wann-bushaltestelle").steps[2].by = "julia".into(),
            "Ein Amt antwortet nur auf das, was ihm weitergeleitet wurde.",
        ),
        (|s| contribution(s, "fussweg-dunkel").steps.truncate(1), "(Published, NoTarget)"),
        (
            |s| measure(s, "pavillon").opened.at = measure(s, "pavillon").opened.at + chrono::TimeDelta::hours(1),
            "Genau aus Beiträgen entstandene Maßnahmen haben Beiträge derselben Minute.",
        ),
        (|s| measure(s, "pavillon").field = "mond".into(), "measures[pavillon]: Dieses Handlungsfeld gibt es nicht."),
        (|s| leave_out(s, "pavillon", |deed| matches!(deed, MeasureDeed::CheckPlan(_))), "(UnderReview, MakeReady, PlanNotChecked)"),
        (|s| leave_out(s, "pavillon", |deed| matches!(deed, MeasureDeed::WritePaper(_))), "(UnderReview, MakeReady, NoPaper)"),
        (|s| forget(s, "pavillon", projects::Step::Table, "drucksache"), "[(\"drucksache\", Missing)]"),
        (|s| forget(s, "pavillon", projects::Step::EndWithoutResolution, "source_url"), "[(\"document\", Missing)]"),
        (
            |s| typed(s, "pavillon", projects::Step::Table).insert("amount".into(), "3".into()).map_or((), drop),
            "Der Schritt table fragt nicht nach „amount“.",
        ),
        (
            |s| meeting(s, "sitzung-2025-11").steps.retain(|step| step.deed != MeetingDeed::SignMinutes {}),
            "(Supported, HandOver, MinutesNotSigned)",
        ),
        (|s| meeting(s, "sitzung-2025-05").steps[0].at = "2025-05-16T09:00:00".parse().unwrap(), "(AgendaDraft, DeadlineMissed)"),
        (|s| absent(s, "sitzung-2025-05", 11), "(Invited, NotQuorate)"),
        (|s| absent(s, "sitzung-2025-05", 1), "seats[gewerbe]: Jeder Sitz steht genau einmal in der Anwesenheit."),
        (|s| item(s, "sitzung-2026-06", "schatten").polls[0].counts.yes = 18, "Die Stimmen ergeben 17 Ja, 3 Nein, 2 Enthaltungen."),
        (|s| item(s, "sitzung-2026-06", "schatten").polls[0].no.push("wohnen".into()), "Der Sitz „wohnen“ kann hier nicht stimmen."),
        (|s| item(s, "sitzung-2026-06", "buecherzelle").polls[0].counts.yes = 24, "MoreThanPresent"),
        (
            |s| item(s, "sitzung-2026-06", "buecherzelle").polls[0].kind = PollKind::Secrecy,
            "Eine solche Abstimmung kennt die Geschäftsordnung nicht.",
        ),
        (
            |s| item(s, "sitzung-2026-06", "schatten").steps.retain(|step| !matches!(step.deed, ItemDeed::AskInterests { .. })),
            "(Called, InterestsNotAsked)",
        ),
        (|s| item(s, "sitzung-2026-06", "nichtoeffentlich").secrecy.clear(), "Ein nicht öffentlicher Punkt braucht einen Grund."),
        (
            |s| {
                item(s, "sitzung-2026-06", "grillplatz").polls[0].counts =
                    crate::demo::story::VoteCounts { yes: 12, no: 8, abstain: 2, invalid: 0 }
            },
            "(Supported, NotPursue, WrongStage)",
        ),
    ];
    for (spoil, problem) in cases {
        let mut demo = demo("dalheim");
        spoil(&mut demo.story);
        let problems = said(&demo);
        assert!(problems.iter().any(|said| said.contains(problem)), "{problem}\n{}", problems.join("\n"));
    }
}

use crate::demo::story::{Contribution, Item, Measure, Meeting, Person, Second};
use domain::meetings::PollKind;
use std::collections::BTreeMap;

fn person<'s>(story: &'s mut Story, key: &str) -> &'s mut Person {
    story.people.iter_mut().find(|person| person.key == key).unwrap()
}

fn contribution<'s>(story: &'s mut Story, key: &str) -> &'s mut Contribution {
    story.contributions.iter_mut().find(|contribution| contribution.key == key).unwrap()
}

fn second_of<'s>(story: &'s mut Story, key: &str) -> &'s mut Second {
    let steps = &mut contribution(story, key).steps;
    steps
        .iter_mut()
        .find_map(|step| match &mut step.deed {
            ContributionDeed::NotTakeUp { second, .. } => second.as_mut(),
            _ => None,
        })
        .unwrap()
}

/// Nobody confirmed, and yet the author objects.
fn pending(story: &mut Story, key: &str) {
    let steps = &mut contribution(story, key).steps;
    let mut objection = steps[1].clone();
    objection.at += chrono::TimeDelta::days(1);
    objection.by = AUTHOR.into();
    objection.deed = ContributionDeed::Object { note: "Warum nicht?".into() };
    steps.push(objection);
    if let ContributionDeed::Withhold { second, .. } = &mut steps[1].deed {
        *second = None;
    }
}

fn measure<'s>(story: &'s mut Story, key: &str) -> &'s mut Measure {
    story.measures.iter_mut().find(|measure| measure.key == key).unwrap()
}

fn leave_out(story: &mut Story, key: &str, which: fn(&MeasureDeed) -> bool) {
    measure(story, key).steps.retain(|step| !which(&step.deed));
}

fn typed<'s>(story: &'s mut Story, key: &str, wanted: projects::Step) -> &'s mut BTreeMap<String, String> {
    let steps = measure(story, key).steps.iter_mut();
    let mut forms = steps.filter_map(|step| match &mut step.deed {
        MeasureDeed::Take { step, typed, .. } if *step == wanted => Some(typed),
        _ => None,
    });
    forms.next().unwrap()
}

fn forget(story: &mut Story, key: &str, step: projects::Step, field: &str) {
    typed(story, key, step).remove(field).unwrap();
}

fn meeting<'s>(story: &'s mut Story, key: &str) -> &'s mut Meeting {
    story.meetings.iter_mut().find(|meeting| meeting.key == key).unwrap()
}

fn item<'s>(story: &'s mut Story, at: &str, key: &str) -> &'s mut Item {
    meeting(story, at).items.iter_mut().find(|item| item.key == key).unwrap()
}

fn absent(story: &mut Story, key: &str, how_many: usize) {
    let attendance = &mut meeting(story, key).attendance;
    let rest = attendance.present.len() - how_many;
    let gone = attendance.present.split_off(rest);
    if how_many > 1 {
        attendance.absent.extend(gone);
    }
}
