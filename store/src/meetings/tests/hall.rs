//! A hall with a board of five: Vera chairs, Amira, Cem, Dora and Emil are members, Bela is Amira's deputy, Britta keeps the minutes,
//! Mira manages, Jonas lives in the quarter.

use super::super::*;
use crate::entity::measure;
use crate::people::{self, create_account, grant_role, organizations, seats_of, take_seat};
use crate::projects::{self, MeasureText, PaperText, PlanCheck};
use crate::testing::{TestDb, Watch, district_profile};
use crate::{Db, Result, add_district, events, plan};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::meetings::{Choice, Explanation, Interest, ItemRecord, MinutesWriter, OpeningRecord, Presence, Reader, RulesOfProcedure};
use domain::profile::{Labels, Profile};
use domain::projects::{CostClass, Fit, Origin, Stage, Step, StepInput};
use domain::sentences::Sentences;
use domain::time::local_day;
use domain::{Actor, AgendaItemId, MeasureId, MeetingId, OrganizationId, PollId, Problem, Refusal, Role, SeatId};
use sea_orm::EntityTrait;

pub(super) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// The day on which everything is prepared.
pub(super) fn now() -> DateTime<Utc> {
    at("2026-11-02T10:00:00Z")
}

/// The evening of the meeting.
pub(super) fn evening() -> DateTime<Utc> {
    at("2026-11-19T17:00:00Z")
}

/// Puts data into words that a test can recognise.
pub(super) struct Words;

impl Sentences for Words {
    fn refusal(&self, refusal: &Refusal) -> String {
        format!("{refusal:?}")
    }
    fn problem(&self, field: &str, problem: &Problem) -> String {
        format!("{field} {problem:?}")
    }
    fn outcome(&self, explanation: &Explanation) -> String {
        format!("{} ja, {} nein: {}", explanation.counts.yes, explanation.counts.no, explanation.result)
    }
    fn contribution_stage(&self, stage: domain::participation::Stage) -> String {
        stage.to_string()
    }
    fn measure_stage(&self, stage: Stage, _: &Labels) -> String {
        stage.to_string()
    }
}

impl MinutesWriter for Words {
    fn opening(&self, record: &OpeningRecord, reader: Reader) -> String {
        let names = if reader == Reader::Body { record.attended.join("; ") } else { String::new() };
        format!("{} present of {}. {names}", record.present, record.statutory)
    }
    fn item(&self, record: &ItemRecord, reader: Reader) -> String {
        let recused = if reader == Reader::Body {
            record.recusals.iter().map(|line| line.seat.clone()).collect::<Vec<_>>().join("; ")
        } else {
            record.recusals.len().to_string()
        };
        let polls: Vec<&str> = record.polls.iter().map(|poll| poll.sentence.as_str()).collect();
        format!("{} {} [{recused}] {} {}", record.number, record.stage, polls.join(" "), record.note)
    }
}

pub(super) struct Hall<'a> {
    pub db: &'a Db,
    pub watch: Watch,
    pub district: people::District,
    pub board: OrganizationId,
    pub seats: Vec<SeatId>,
    pub vera: Actor,
    pub britta: Actor,
    pub mira: Actor,
    pub amira: Actor,
    pub bela: Actor,
    pub cem: Actor,
    pub dora: Actor,
    pub emil: Actor,
    pub jonas: Actor,
}

impl<'a> Hall<'a> {
    pub(super) async fn new(t: &'a TestDb) -> Self {
        Self::built(t, "dalheim", "DH", |_| {}).await
    }

    /// The same hall under other rules.
    pub(super) async fn under(t: &'a TestDb, change: impl Fn(&mut RulesOfProcedure)) -> Self {
        Self::built(t, "dalheim", "DH", |profile| change(profile.organizations[0].rules.as_mut().unwrap())).await
    }

    pub(super) async fn built(t: &'a TestDb, slug: &str, prefix: &str, change: impl Fn(&mut Profile)) -> Self {
        let db = &t.db;
        let mut profile = district_profile(slug, prefix);
        change(&mut profile);
        let id = add_district(db, &profile, true, now()).await.unwrap();
        let person = |name: &'static str, roles: &'static [Role], seat: Option<(&'static str, bool)>| async move {
            let account = create_account(db, &format!("{name}@{id}.example.org"), name, true, now()).await.unwrap();
            for role in roles {
                grant_role(db, id, account, *role, None, now()).await.unwrap();
            }
            if let Some((seat, deputy)) = seat {
                take_seat(db, id, seat, account, deputy, "2026-01-01".parse().unwrap(), now()).await.unwrap();
            }
            people::actor_of(db, id, account, now()).await.unwrap()
        };
        let vera = person("vera", &[Role::Chair], Some(("seat-1", false))).await;
        let britta = person("britta", &[Role::Clerk], None).await;
        let mira = person("mira", &[Role::Manager], None).await;
        let amira = person("amira", &[], Some(("seat-2", false))).await;
        let bela = person("bela", &[], Some(("seat-2", true))).await;
        let cem = person("cem", &[], Some(("seat-3", false))).await;
        let dora = person("dora", &[], Some(("seat-4", false))).await;
        let emil = person("emil", &[], Some(("seat-5", false))).await;
        let jonas = person("jonas", &[Role::Resident], None).await;
        let board = organizations(db, id).await.unwrap().into_iter().find(|body| body.key == "beirat").unwrap().id;
        let seats = seats_of(db, id, board, local_day(now())).await.unwrap().into_iter().map(|seat| seat.id).collect();
        let district = (*people::district(db, slug).await.unwrap()).clone();
        Self { db, watch: Watch::open(t).await, district, board, seats, vera, britta, mira, amira, bela, cem, dora, emil, jonas }
    }

    pub(super) fn plan(&self) -> MeetingPlan {
        MeetingPlan { organization: self.board, number: None, place: "Saal am Ring".into(), starts_at: evening(), note: String::new() }
    }

    pub(super) fn item(&self, title: &str) -> ItemInput {
        ItemInput { title: title.into(), wording: "Der Beirat empfiehlt zwei Segel.".into(), public: true, ..ItemInput::default() }
    }

    /// A measure that is ready for the board.
    pub(super) async fn measure(&self) -> MeasureId {
        let text = MeasureText {
            title: "Zwei Sonnensegel".into(),
            summary: "Segel geben Schatten.".into(),
            place: "Spielplatz".into(),
            field: None,
        };
        let note = format!("Stadt {}", self.watch.rows("measure").await);
        let id = projects::start_measure(self.db, &self.mira, &text, Origin::City, &note, now()).await.unwrap();
        let plan = plan::plan(self.db, self.district.id).await.unwrap().unwrap();
        let check = PlanCheck {
            recommendations: plan.items.iter().filter(|item| item.key == "frei-r1").map(|item| item.id).collect(),
            fit: Fit::Direct,
            reason: "Schatten steht im Plan.".into(),
            field: plan.fields().next().map(|field| field.id),
            office: "tiefbauamt".into(),
            cost_class: CostClass::Large,
            cost_planned: Some(18_000),
            eligibility: "Städtebauförderung".into(),
            land_owner: "Stadt".into(),
            impossible: false,
        };
        projects::check_plan(self.db, &self.mira, id, &check, now()).await.unwrap();
        let paper = PaperText {
            title: "Zwei Sonnensegel".into(),
            easy: "Es ist heiß.".into(),
            text: "Kein Baum ist groß genug.".into(),
            wording: "Der Beirat empfiehlt zwei Segel.".into(),
            cost: "18.000 Euro".into(),
            alternatives: "Bäume".into(),
        };
        projects::write_paper(self.db, &self.mira, id, &paper, now()).await.unwrap();
        projects::take_step(self.db, &self.mira, id, Step::MakeReady, StepInput::default(), now()).await.unwrap();
        id
    }

    pub(super) async fn stage_of(&self, measure: MeasureId) -> Stage {
        Stage::from_word(&self.row_of(measure).await.stage).unwrap()
    }

    pub(super) async fn row_of(&self, measure: MeasureId) -> measure::Model {
        measure::Entity::find_by_id(measure.0).one(&self.db.read).await.unwrap().unwrap()
    }

    /// A planned meeting with these items, by title.
    pub(super) async fn drafted(&self, titles: &[&str]) -> (MeetingId, Vec<AgendaItemId>) {
        // A body meets once at a time: each further meeting of the evening begins a minute later.
        let starts_at = evening() + TimeDelta::minutes(self.watch.rows("meeting").await);
        let meeting = plan_meeting(self.db, &self.mira, &MeetingPlan { starts_at, ..self.plan() }, now()).await.unwrap();
        let mut items = vec![];
        for title in titles {
            items.push(add_item(self.db, &self.mira, meeting, self.item(title), now()).await.unwrap());
        }
        (meeting, items)
    }

    pub(super) async fn invited(&self, titles: &[&str]) -> (MeetingId, Vec<AgendaItemId>) {
        let (meeting, items) = self.drafted(titles).await;
        invite(self.db, &self.mira, meeting, &InvitationInput::default(), now()).await.unwrap();
        (meeting, items)
    }

    /// Everybody in the room but those left out.
    pub(super) async fn seat_all_but(&self, meeting: MeetingId, absent: &[usize]) {
        let entries: Vec<AttendanceEntry> = self
            .seats
            .iter()
            .enumerate()
            .map(|(place, seat)| AttendanceEntry::new(*seat, if absent.contains(&place) { Presence::Absent } else { Presence::Present }))
            .collect();
        record_attendance(self.db, &self.britta, meeting, &entries, evening()).await.unwrap();
    }

    pub(super) async fn opened(&self, titles: &[&str]) -> (MeetingId, Vec<AgendaItemId>) {
        let (meeting, items) = self.invited(titles).await;
        self.seat_all_but(meeting, &[]).await;
        open_meeting(self.db, &self.vera, meeting, evening()).await.unwrap();
        (meeting, items)
    }

    /// Calls an item, asks, deliberates.
    pub(super) async fn deliberated(&self, item: AgendaItemId) {
        call_item(self.db, &self.britta, item, evening()).await.unwrap();
        ask_interests(self.db, &self.britta, item, evening()).await.unwrap();
        deliberate(self.db, &self.britta, item, "Selin", evening()).await.unwrap();
    }

    /// An open poll on the matter.
    pub(super) async fn voting(&self, meeting: MeetingId, item: AgendaItemId) -> PollId {
        self.deliberated(item).await;
        open_poll(self.db, &self.vera, meeting, Some(item), &PollInput::main("Der Beirat empfiehlt zwei Segel."), evening()).await.unwrap()
    }

    pub(super) async fn cast(&self, who: &Actor, poll: PollId, place: usize, choice: Choice) -> Result<Receipt> {
        cast_vote(self.db, who, poll, &BallotInput { seat: self.seats[place], choice, key: format!("key-{place}") }, evening()).await
    }

    /// All five vote, then the poll is closed and stated.
    pub(super) async fn decided(&self, poll: PollId, choices: [Choice; 5]) -> Option<domain::meetings::Votum> {
        for (place, (who, choice)) in [&self.vera, &self.amira, &self.cem, &self.dora, &self.emil].into_iter().zip(choices).enumerate() {
            self.cast(who, poll, place, choice).await.unwrap();
        }
        close_poll(self.db, &self.vera, poll, &[], &Words, evening()).await.unwrap();
        state_result(self.db, &self.vera, poll, evening()).await.unwrap()
    }

    /// A closed meeting whose minutes are drafted.
    pub(super) async fn drafted_minutes(&self) -> (MeetingId, Vec<AgendaItemId>, MeasureId) {
        let measure = self.measure().await;
        let (meeting, mut items) = self.drafted(&[]).await;
        items.push(
            add_item(self.db, &self.mira, meeting, ItemInput { measure: Some(measure), public: true, ..ItemInput::default() }, now())
                .await
                .unwrap(),
        );
        let hidden = ItemInput { public: false, nonpublic_reason: "Vertrag".into(), ..self.item("Wohnungsfläche Nordhang") };
        items.push(add_item(self.db, &self.mira, meeting, hidden, now()).await.unwrap());
        invite(self.db, &self.mira, meeting, &InvitationInput::default(), now()).await.unwrap();
        self.seat_all_but(meeting, &[]).await;
        open_meeting(self.db, &self.vera, meeting, evening()).await.unwrap();
        let poll = self.voting(meeting, items[0]).await;
        self.decided(poll, [Choice::Yes, Choice::Yes, Choice::Yes, Choice::No, Choice::Abstain]).await;
        call_item(self.db, &self.britta, items[1], evening()).await.unwrap();
        ask_interests(self.db, &self.britta, items[1], evening()).await.unwrap();
        note_item(self.db, &self.britta, items[1], "Der Beirat weiß Bescheid.", evening()).await.unwrap();
        close_meeting(self.db, &self.vera, meeting, evening()).await.unwrap();
        write_minutes(self.db, &self.britta, meeting, &Words, evening()).await.unwrap();
        (meeting, items, measure)
    }

    /// Kinds of the events about one thing, oldest first.
    pub(super) async fn events_of(&self, id: uuid::Uuid) -> Vec<String> {
        events::of_objects(self.db, self.district.id, &[id]).await.unwrap().into_iter().map(|event| event.kind).collect()
    }

    pub(super) async fn declared(&self, who: &Actor, item: AgendaItemId, place: usize) -> Result<Option<domain::meetings::Conduct>> {
        declare_interest(self.db, who, item, self.seats[place], &Interest::Declared { text: "Ich bin im Vorstand.".into() }, evening())
            .await
    }

    pub(super) fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
}
