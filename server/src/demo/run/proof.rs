//! Probe: the chain is whole, and every history leads from stage to stage as the rules of `domain` allow it.

use super::failure::DemoError;
use super::world::World;
use crate::demo::check;
use domain::events::{ObjectKind, Recorded};
use domain::meetings::{
    DeadlineStanding, ItemContext, ItemStage, ItemStep, MeetingContext, MeetingStage, MeetingStep, OpeningQuorum, PollStage,
};
use domain::participation as contribution;
use domain::projects as measure;
use std::collections::BTreeMap;
use store::Db;
use store::events::{self, Verdict};
use store::people::District;
use uuid::Uuid;

/// Fails where the district's chain is not whole.
pub(super) async fn chain(db: &Db, district: &District) -> Result<(), DemoError> {
    match events::verify(db, district.id).await? {
        Verdict::Whole(_) => Ok(()),
        Verdict::Broken { seq } => Err(DemoError::proof(district, format!("Die Ereigniskette ist ab Ereignis {seq} verändert."))),
    }
}

/// Fails with the first thing that does not hold in a story that was told.
pub(super) async fn hold(world: &World<'_>) -> Result<(), DemoError> {
    chain(&world.db, &world.district).await?;
    let histories = histories(world).await?;
    for history in histories.values() {
        if let Err(Broken { seq, kind }) = replay(history) {
            return Err(DemoError::proof(&world.district, format!("Ereignis {seq} ({kind}) folgt nicht auf das, was vorher war.")));
        }
    }
    as_told(world, &histories)
}

/// Every contribution and every measure stands where its story ends.
fn as_told(world: &World<'_>, histories: &BTreeMap<Uuid, Vec<Recorded>>) -> Result<(), DemoError> {
    let ends = check::ends(&world.district.profile, world.story);
    let contributions =
        ends.contributions.into_iter().map(|(key, stage)| (key, world.contributions.get(key).map(|sent| sent.id.0), stage.word()));
    let measures = ends.measures.into_iter().map(|(key, stage)| (key, world.measures.get(key).map(|id| id.0), stage.word()));
    for (key, id, told) in contributions.chain(measures) {
        let history = id.and_then(|id| histories.get(&id)).map(Vec::as_slice).unwrap_or_default();
        let stands = history.iter().rev().find_map(|event| event.payload.as_ref()?.to.as_deref());
        if stands != Some(told) {
            return Err(DemoError::proof(&world.district, format!("„{key}“ steht bei {stands:?} statt bei {told}.")));
        }
    }
    Ok(())
}

/// Everything that happened to each object of a story, oldest first.
async fn histories(world: &World<'_>) -> Result<BTreeMap<Uuid, Vec<Recorded>>, DemoError> {
    let mut ids: Vec<Uuid> = world.contributions.values().map(|sent| sent.id.0).collect();
    ids.extend(world.measures.values().map(|id| id.0));
    ids.extend(world.meetings.values().map(|id| id.0));
    ids.extend(world.items.values().map(|id| id.0));
    ids.extend(world.polls.values().map(|id| id.0));
    let mut histories: BTreeMap<Uuid, Vec<Recorded>> = BTreeMap::new();
    for event in events::of_objects(&world.db, world.district.id, &ids).await? {
        histories.entry(event.id).or_default().push(event);
    }
    Ok(histories)
}

/// The first event that does not follow.
#[derive(Debug, PartialEq, Eq)]
struct Broken {
    seq: i64,
    kind: String,
}

fn replay(history: &[Recorded]) -> Result<(), Broken> {
    match history.first().map(|event| event.object) {
        Some(ObjectKind::Contribution) => {
            let mut earlier = None;
            walk(history, &[contribution::Stage::Draft], contribution::Stage::from_word, |from, to| {
                let context = contribution::StepContext {
                    earlier,
                    reason: true,
                    second_person: true,
                    checklist_done: true,
                    target: true,
                    ..contribution::StepContext::default()
                };
                if matches!(to, contribution::Stage::Queried | contribution::Stage::Objected | contribution::Stage::Merged) {
                    earlier = Some(from);
                }
                contribution::Step::ALL.iter().any(|step| from.after(*step, &context) == Ok(to))
            })
        }
        Some(ObjectKind::Measure) => walk(history, &[measure::Stage::UnderReview], measure::Stage::from_word, |from, to| {
            from.steps().into_iter().any(|step| from.target(step) == Some(to))
        }),
        Some(ObjectKind::Meeting) => walk(history, &[MeetingStage::Planned, MeetingStage::AgendaDraft], MeetingStage::from_word, meeting),
        Some(ObjectKind::AgendaItem) => walk(history, &[ItemStage::Pending], ItemStage::from_word, item),
        Some(ObjectKind::Poll) => walk(history, &[PollStage::Open], PollStage::from_word, |from, to| {
            matches!((from, to), (PollStage::Open, PollStage::Closed) | (PollStage::Closed, PollStage::Stated))
        }),
        _ => Ok(()),
    }
}

/// Goes through a history: each step begins where the last one ended, and leads where the rules allow it.
fn walk<S: Copy + PartialEq>(
    history: &[Recorded],
    start: &[S],
    read: fn(&str) -> Option<S>,
    mut may: impl FnMut(S, S) -> bool,
) -> Result<(), Broken> {
    let mut at = None;
    for event in history {
        let stage = |word: Option<&String>| word.and_then(|word| read(word));
        let (from, to) = event.payload.as_ref().map_or((None, None), |payload| (payload.from.as_ref(), payload.to.as_ref()));
        let follows = match (stage(from), stage(to), at) {
            (None, None, _) => from.is_none() && to.is_none(),
            (None, Some(to), None) => start.contains(&to),
            (Some(from), Some(to), at) => at.map_or_else(|| start.contains(&from), |at| at == from) && may(from, to),
            _ => false,
        };
        if !follows {
            return Err(Broken { seq: event.seq, kind: event.kind.clone() });
        }
        at = stage(to).or(at);
    }
    Ok(())
}

fn meeting(from: MeetingStage, to: MeetingStage) -> bool {
    let ready = MeetingContext {
        rules_complete: true,
        has_items: true,
        deadline: DeadlineStanding::Holds,
        day_reached: true,
        chair_present: true,
        quorum: OpeningQuorum::Reached,
        reason: true,
        may_sign: true,
        objection_period_over: true,
        redacted: true,
        retention_date: true,
        ..MeetingContext::default()
    };
    // One more signature is missing, or this was the last.
    [0, 1].into_iter().any(|signatures_missing| {
        let context = MeetingContext { signatures_missing, ..ready };
        MeetingStep::ALL.iter().any(|step| from.after(*step, &context) == Ok(to))
    })
}

fn item(from: ItemStage, to: ItemStage) -> bool {
    let context = ItemContext { meeting_open: true, formal: true, result_stated: true, reason: true, ..ItemContext::default() };
    ItemStep::ALL.iter().any(|step| from.after(*step, &context) == Ok(to))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use domain::events::Payload;

    fn event(seq: i64, object: ObjectKind, from: Option<&str>, to: Option<&str>) -> Recorded {
        let payload = Payload { from: from.map(str::to_owned), to: to.map(str::to_owned), ..Payload::default() };
        Recorded { seq, object, id: Uuid::nil(), kind: "Told".into(), occurred_at: chrono::DateTime::UNIX_EPOCH, payload: Some(payload) }
    }

    fn history(object: ObjectKind, stages: &[&str]) -> Vec<Recorded> {
        let mut events = vec![event(1, object, None, None)];
        let pairs = stages.iter().zip(stages.iter().skip(1)).zip(2..);
        events.extend(pairs.map(|((from, to), seq)| event(seq, object, Some(from), Some(to))));
        events
    }

    #[test]
    fn histories_that_can_and_cannot_have_happened() {
        use ObjectKind::{AgendaItem, Contribution, Measure, Meeting, Poll};
        let cases: &[(ObjectKind, &[&str], Option<i64>)] = &[
            (Contribution, &["draft", "received", "withheld", "objected", "received", "published"], None),
            (Contribution, &["draft", "received", "queried", "received"], None),
            (Contribution, &["draft", "received", "queried", "published"], Some(4)),
            (Contribution, &["received", "published"], Some(2)),
            (Contribution, &["draft", "received", "adopted"], Some(3)),
            (Measure, &["under_review", "ready_for_board", "on_agenda", "presented", "supported", "with_administration"], None),
            (Measure, &["under_review", "supported"], Some(2)),
            (Meeting, &["agenda_draft", "invited", "opened", "closed", "minutes_draft", "minutes_draft", "minutes_signed"], None),
            (Meeting, &["agenda_draft", "opened"], Some(2)),
            (AgendaItem, &["pending", "called", "interests_declared", "deliberated", "voted"], None),
            (AgendaItem, &["pending", "voted"], Some(2)),
            (Poll, &["open", "closed", "stated"], None),
            (Poll, &["open", "stated"], Some(2)),
            (Poll, &["open", "nonsense"], Some(2)),
        ];
        for (object, stages, broken) in cases {
            assert_eq!(replay(&history(*object, stages)).err().map(|broken| broken.seq), *broken, "{object} {stages:?}");
        }
    }

    #[test]
    fn a_gap_between_two_steps_is_found() {
        let mut events = history(ObjectKind::Contribution, &["draft", "received", "published", "answered"]);
        events.remove(2);
        assert_eq!(replay(&events), Err(Broken { seq: 4, kind: "Told".into() }));
        let born = [event(1, ObjectKind::Measure, None, Some("under_review")), event(2, ObjectKind::Measure, None, Some("under_review"))];
        assert_eq!(replay(born.get(..1).unwrap()), Ok(()));
        assert!(replay(&born).is_err(), "nothing begins twice");
    }
}
