//! Abstimmung öffnen: the exact wording, and how it is counted.

use super::Room;
use crate::components::icon::icon;
use domain::meetings::{BallotMode, DeadlineStanding, MajorityKind, PollKind, PollSource, PollStage, SecretVoteRule};
use leptos::prelude::*;
use store::meetings::views::StaffItem;

/// The form on an item.
pub(super) fn form(room: &Room, of: &StaffItem) -> AnyView {
    let late = of.item.late && !of.item.admitted;
    let deliberated = of.item.stage == domain::meetings::ItemStage::Deliberated;
    let kind = if late {
        PollKind::LateItem
    } else if deliberated {
        PollKind::Main
    } else {
        PollKind::Procedure
    };
    let wording = match kind {
        PollKind::LateItem => format!("Der Punkt „{}“ kommt auf die Tagesordnung.", of.item.title),
        PollKind::Main => of.item.wording.clone(),
        _ => String::new(),
    };
    let open = deliberated || late || room.returned("wording");
    let item = of.item.id.to_string();
    let number = of.item.number;
    view! {
        <details class="disclosure" open=open><summary>"Abstimmung öffnen"</summary>
            <form class="box flow" action=room.href("/abstimmungen") method="post" novalidate>
                <input type="hidden" name="punkt" value=number/><input type="hidden" name="item" value=item/>
                {room.control("kind", "Worüber", kind.word()).select(kinds(room))}
                {room.control("wording", "Wortlaut", &wording).hint("Genau so steht er später im Votum.").area(4)}
                {room.control("mode", "Wie abgestimmt wird", BallotMode::Open.word()).select(modes(room))}
                {room.control("source", "Wie gezählt wird", PollSource::Ballots.word()).select(sources(room))}
                {room.control("majority", "Mehrheit", "").hint("Nur ändern, wenn ein Gesetz für diesen Punkt mehr verlangt.").select(majorities(room))}
                <p><button class="button" type="submit">{icon("votum")}"Abstimmung öffnen"</button></p>
            </form>
        </details>
    }
    .into_any()
}

fn kinds(room: &Room) -> Vec<(String, String)> {
    let shown = PollKind::ALL.iter().filter(|kind| **kind != PollKind::Urgency);
    shown.map(|kind| (kind.word().to_owned(), room.visit.texts().poll_kind(*kind))).collect()
}

fn modes(room: &Room) -> Vec<(String, String)> {
    let secret = room.of.meeting.frozen.as_ref().is_some_and(|rules| rules.secret_vote != SecretVoteRule::Forbidden);
    let shown = BallotMode::ALL.iter().filter(|mode| **mode != BallotMode::Secret || secret);
    let label = |mode: BallotMode| {
        if mode == BallotMode::Secret { "Geheim, auf Papier mit Zählzettel".to_owned() } else { room.visit.texts().ballot_mode(mode) }
    };
    shown.map(|mode| (mode.word().to_owned(), label(*mode))).collect()
}

fn sources(room: &Room) -> Vec<(String, String)> {
    PollSource::ALL.iter().map(|source| (source.word().to_owned(), room.visit.texts().poll_source(*source))).collect()
}

/// Stored words of the majorities; the rules' own comes first.
const MAJORITIES: [(&str, MajorityKind); 4] = [
    ("simple", MajorityKind::Simple),
    ("absolute", MajorityKind::Absolute),
    ("two_thirds_of_present", MajorityKind::TwoThirdsOfPresent),
    ("two_thirds_of_statutory", MajorityKind::TwoThirdsOfStatutory),
];

/// The majority of a form.
pub(super) fn majority(word: &str) -> Option<MajorityKind> {
    MAJORITIES.iter().find(|(known, _)| *known == word).map(|(_, majority)| *majority)
}

fn majorities(room: &Room) -> Vec<(String, String)> {
    let own = (String::new(), "Wie in den Regeln".to_owned());
    std::iter::once(own)
        .chain(MAJORITIES.iter().map(|(word, majority)| ((*word).to_owned(), room.visit.texts().majority(*majority))))
        .collect()
}

/// Before any item: the body confirms that the shortened deadline was urgent (GemO § 34 (3)).
pub(super) fn urgency(room: &Room) -> AnyView {
    let awaits = room.of.meeting.deadline.as_ref().is_some_and(|record| record.check.standing() == DeadlineStanding::AwaitsConfirmation);
    let open = room.of.meeting.general_polls.iter().any(|poll| poll.stage == PollStage::Open);
    if !awaits || !room.leads() {
        return ().into_any();
    }
    if open {
        return view! { <h2>"Dringlichkeit"</h2>{super::seats::form(room)} }.into_any();
    }
    view! {
        <form class="box box--accent flow" action=room.href("/abstimmungen") method="post" novalidate>
            <h2>"Zuerst: Ist die Sitzung dringend?"</h2>
            <p>"Die Ladungsfrist ist verkürzt. Das Gremium bestätigt das, bevor es über etwas anderes abstimmt."</p>
            <input type="hidden" name="kind" value=PollKind::Urgency.word()/>
            <input type="hidden" name="wording" value="Die Sitzung ist dringend, die Ladungsfrist durfte verkürzt werden."/>
            <input type="hidden" name="mode" value=BallotMode::Open.word()/>
            <input type="hidden" name="source" value=PollSource::Ballots.word()/>
            <p><button class="button" type="submit">{icon("votum")}"Abstimmung öffnen"</button></p>
        </form>
    }
    .into_any()
}
