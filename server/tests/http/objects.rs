//! What lies in a district: contributions at every stage, measures, a meeting to come, one that runs and one that is over.
//! The marker stands in everything that is not public.

use crate::world::{Place, ago, now};
use app::Texts;
use chrono::{DateTime, TimeDelta, Utc};
use domain::meetings::{Choice, Interest, ItemRecord, MinutesWriter, OpeningRecord, Presence, Reader};
use domain::moderation::{CheckPoint, WithholdReason};
use domain::participation::{ContactWish, Intake, Kind};
use domain::people::Role;
use domain::projects::{CostClass, Fit, Origin, Promise, Step, StepInput};
use domain::time::local_day;
use domain::{Actor, AgendaItemId, ContributionId, MeasureId, MeetingId, OrganizationId, PaperId, PollId, ProposalId, SeatId};
use store::meetings::{self, AttendanceEntry, BallotInput, InvitationInput, ItemInput, MeetingPlan, PollInput, PublicMinutesInput};
use store::participation::{self, Arrival, AuthorKey, Publication, Receipt, Receiver};
use store::projects::{self, Into, MeasureText, PaperText, PlanCheck};
use store::{Db, moderation, outbox, people, plan};

/// A contribution and its secret.
#[derive(Debug, Clone)]
pub struct Sent {
    pub id: ContributionId,
    pub reference: String,
    pub code: String,
}

/// A meeting with an item the public may see, one it may not, and the poll on the first.
#[derive(Debug, Clone)]
pub struct Held {
    pub id: MeetingId,
    pub item: AgendaItemId,
    pub hidden: AgendaItemId,
    pub poll: Option<PollId>,
    pub measure: MeasureId,
}

/// Ids and secrets of everything.
#[derive(Debug, Clone, Default)]
pub struct Objects(Option<Box<Inside>>);

impl std::ops::Deref for Objects {
    type Target = Inside;
    fn deref(&self) -> &Inside {
        self.0.as_deref().expect("the district is furnished")
    }
}

#[derive(Debug, Clone)]
pub struct Inside {
    /// Not looked at yet.
    pub received: Sent,
    /// The office has asked its author something.
    pub asked: Sent,
    /// Public, with redacted words.
    pub published: Sent,
    /// Public, and somebody proposes to take it down.
    pub proposed: Sent,
    /// Was public.
    pub withheld: Sent,
    /// Was public; taken back by its author.
    pub withdrawn: Sent,
    /// Public, at the Tiefbauamt; the token of the mailed link.
    pub forwarded: (Sent, String),
    /// Sent by somebody with an account.
    pub own: Sent,
    /// Public and taken over into a measure.
    pub adopted: Sent,
    /// The link that confirms an address.
    pub confirm: String,
    /// Waits for a second person.
    pub proposal: ProposalId,
    /// Something said later, not looked at yet.
    pub addition: String,
    /// A call that is due.
    pub task: String,
    /// In the check, from the adopted contribution.
    pub measure: (MeasureId, String),
    /// Only dealt with behind closed doors.
    pub hidden_measure: (MeasureId, String),
    /// Resolved by the council and planned, with a milestone.
    pub planned: (MeasureId, String),
    pub milestone: String,
    pub paper: PaperId,
    pub board: OrganizationId,
    pub office: OrganizationId,
    pub plan_item: domain::PlanItemId,
    pub draft: Held,
    pub upcoming: Held,
    pub running: Held,
    pub over: Held,
    /// The seat of the matrix's board member.
    pub seat: SeatId,
}

/// Words of the hidden texts by which a search would find them.
pub const HIDDEN_WORD: &str = "Zaunkönigin";

/// Minutes that say what only the board may read.
struct Words(String);

impl MinutesWriter for Words {
    fn opening(&self, _: &OpeningRecord, reader: Reader) -> String {
        self.said("Die Sitzung ist eröffnet.", reader)
    }

    fn item(&self, _: &ItemRecord, reader: Reader) -> String {
        self.said("Der Beirat hat abgestimmt.", reader)
    }
}

impl Words {
    fn said(&self, text: &str, reader: Reader) -> String {
        if reader == Reader::Body { format!("{text} {}", self.0) } else { text.to_owned() }
    }
}

struct Maker<'a> {
    db: &'a Db,
    place: &'a Place,
    marker: &'a str,
}

impl Objects {
    /// Everything, by the people who may.
    pub async fn make(db: &Db, place: &Place, marker: &str) -> Self {
        Self(Some(Box::new(Maker { db, place, marker }.all().await)))
    }
}

impl Maker<'_> {
    fn role(&self, role: Role) -> &Actor {
        self.place.actor(role)
    }

    fn secret(&self, what: &str) -> String {
        format!("{what} {HIDDEN_WORD} {}", self.marker)
    }

    async fn all(&self) -> Inside {
        let db = self.db;
        let received = self.sent("received", &self.hidden_idea(), ago(2)).await;
        let asked = self.sent("asked", &self.hidden_idea(), ago(9)).await;
        participation::ask(db, self.role(Role::Moderator), asked.id, &self.secret("Meinen Sie die"), ago(8)).await.expect("asks");
        let published = self.published("published", ago(20)).await;
        let proposed = self.published("proposed", ago(19)).await;
        let proposal = self.propose(&proposed, ago(3)).await;
        let withheld = self.published("withheld", ago(18)).await;
        let taken_down = self.propose(&withheld, ago(17)).await;
        participation::confirm_withhold(db, self.role(Role::ReviewPerson), taken_down, ago(16)).await.expect("confirms");
        participation::object(db, &self.resident(), &self.key(&withheld), &self.secret("Ich finde das falsch,"), ago(15))
            .await
            .expect("objects");
        let withdrawn = self.published("withdrawn", ago(18)).await;
        participation::withdraw(db, &self.resident(), &self.key(&withdrawn), ago(15)).await.expect("withdraws");
        let forwarded = self.forwarded().await;
        let own = self.own().await;
        let adopted = self.published("adopted", ago(30)).await;
        participation::add(db, &self.resident(), &self.key(&published), &self.secret("Noch etwas:"), ago(4)).await.expect("adds");
        moderation::note(db, self.role(Role::Moderator), published.id, &self.secret("Nur für uns:"), ago(4)).await.expect("notes");
        let opened = participation::opened(db, self.role(Role::Moderator), published.id).await.expect("opens");
        let addition = opened.additions[0].id.to_string();
        let opened = participation::opened(db, self.role(Role::Moderator), asked.id).await.expect("opens");
        let task = opened.tasks[0].id.to_string();
        let confirm = self.confirmation().await;
        let measure = self.measure(&adopted).await;
        let hidden_measure = self.hidden_measure().await;
        self.check(measure.0).await;
        let paper = self.paper(measure.0, "Vorlage für alle").await;
        let organizations = people::organizations(db, self.place.id()).await.expect("organizations");
        let of = |key: &str| organizations.iter().find(|organization| organization.key == key).expect("it is in the file").id;
        let plan = plan::plan(db, self.place.id()).await.expect("a plan").expect("one");
        let over = self.over(of("beirat")).await;
        let running = self.running(of("beirat")).await;
        self.minutes(&over).await;
        let planned = self.planned_measure(over.measure).await;
        let upcoming = self.upcoming(of("beirat"), hidden_measure.0).await;
        let draft = self.draft(of("beirat")).await;
        Inside {
            addition,
            task,
            received,
            asked,
            published,
            proposed,
            withheld,
            withdrawn,
            forwarded,
            own,
            adopted,
            confirm,
            proposal,
            measure,
            hidden_measure,
            milestone: planned.2,
            planned: (planned.0, planned.1),
            paper,
            board: of("beirat"),
            office: of("tiefbauamt"),
            plan_item: plan.items.iter().find(|item| item.key == "frei-r1").expect("a recommendation").id,
            draft,
            upcoming,
            running,
            over,
            seat: self.role(Role::BoardMember).seats[0],
        }
    }

    fn resident(&self) -> Actor {
        Actor::resident(self.place.id())
    }

    fn key(&self, sent: &Sent) -> AuthorKey {
        AuthorKey::Code { code: sent.code.clone(), address: format!("198.51.{}", sent.reference) }
    }

    /// Everything about it is hidden until somebody publishes it.
    fn hidden_idea(&self) -> Intake {
        Intake {
            kind: Kind::Idea,
            title: self.secret("Titel der"),
            text: self.secret("Am Spielplatz wohnt eine"),
            place: self.secret("Hinter dem Haus der"),
            contact: ContactWish::Phone,
            name: self.secret("Frau"),
            show_name: true,
            email: None,
            phone: Some(format!("0151 {}", self.marker)),
            letter: None,
        }
    }

    /// What is published of it is harmless; who wrote it is nobody's business.
    fn plain_idea(&self) -> Intake {
        Intake {
            title: "Sonnensegel für den Spielplatz".into(),
            text: format!("Mittags gibt es keinen Schatten. Frau {HIDDEN_WORD} {} sagt das auch.", self.marker),
            place: "Spielplatz am Berliner Ring".into(),
            contact: ContactWish::Mail,
            name: self.secret("Frau"),
            show_name: false,
            email: Some(format!("frau@{}.example.org", self.marker)),
            phone: None,
            ..self.hidden_idea()
        }
    }

    async fn sent(&self, word: &str, intake: &Intake, at: DateTime<Utc>) -> Sent {
        self.sent_by(&self.resident(), word, intake, at).await
    }

    async fn sent_by(&self, actor: &Actor, word: &str, intake: &Intake, at: DateTime<Utc>) -> Sent {
        let key = format!("{:x<24}", format!("{}{word}", self.place.slug));
        let receipt: Receipt = participation::receive(self.db, actor, intake, &Arrival::web(&key), at).await.expect("receives");
        Sent { id: receipt.id, reference: receipt.reference.to_string(), code: receipt.code.printed() }
    }

    async fn published(&self, word: &str, at: DateTime<Utc>) -> Sent {
        let intake = self.plain_idea();
        let sent = self.sent(word, &intake, at).await;
        self.publish(&sent, &intake, at + TimeDelta::hours(1)).await;
        sent
    }

    async fn publish(&self, sent: &Sent, intake: &Intake, at: DateTime<Utc>) {
        let secret = format!("{HIDDEN_WORD} {}", self.marker);
        let text = intake.text.replace(&secret, &format!("[[{secret}]]"));
        let publication = Publication {
            title: intake.title.clone(),
            text,
            place: intake.place.clone(),
            kind: intake.kind,
            checks: CheckPoint::ALL.to_vec(),
        };
        participation::publish(self.db, self.role(Role::Moderator), sent.id, &publication, at).await.expect("publishes");
    }

    async fn propose(&self, sent: &Sent, at: DateTime<Utc>) -> ProposalId {
        let why = self.secret("Der Text nennt eine");
        participation::propose_withhold(self.db, self.role(Role::Moderator), sent.id, WithholdReason::PersonalData, &why, at)
            .await
            .expect("proposes")
    }

    async fn forwarded(&self) -> (Sent, String) {
        let sent = self.published("forwarded", ago(12)).await;
        let organizations = people::organizations(self.db, self.place.id()).await.expect("organizations");
        let office = organizations.iter().find(|organization| organization.key == "tiefbauamt").expect("it is in the file");
        let to = Receiver::Organization(office.id);
        participation::forward(self.db, self.role(Role::Moderator), sent.id, &to, &self.secret("Wer kennt die"), ago(11))
            .await
            .expect("forwards");
        (sent, self.token("forwarded").await)
    }

    async fn own(&self) -> Sent {
        let intake = Intake { contact: ContactWish::Code, name: String::new(), phone: None, ..self.hidden_idea() };
        let resident = self.place.resident.actor.clone();
        self.sent_by(&resident, "own", &intake, ago(1)).await
    }

    async fn confirmation(&self) -> String {
        let intake = Intake {
            email: Some(format!("neu@{}.example.org", self.marker)),
            phone: None,
            contact: ContactWish::Mail,
            ..self.hidden_idea()
        };
        self.sent("confirm", &intake, ago(1)).await;
        self.token("confirm_address").await
    }

    /// The token in the newest waiting mail of a kind; the outbox is empty afterwards.
    async fn token(&self, kind: &str) -> String {
        let mails = outbox::claim(self.db, 500, now()).await.expect("claims");
        for mail in &mails {
            outbox::sent(self.db, mail.id, now()).await.expect("sent");
        }
        let mail = mails.iter().rev().find(|waiting| waiting.mail.kind == kind).unwrap_or_else(|| panic!("no mail {kind}"));
        mail.mail.params["token"].clone()
    }

    async fn reference(&self, measure: MeasureId) -> String {
        let row = projects::desk_measure(self.db, self.role(Role::Manager), &self.place.district, measure).await.expect("a measure");
        row.view.reference.to_string()
    }

    async fn measure(&self, from: &Sent) -> (MeasureId, String) {
        let text = MeasureText {
            title: "Zwei Sonnensegel".into(),
            summary: "Zwei Segel geben dem Spielplatz Schatten.".into(),
            place: "Spielplatz".into(),
            field: None,
        };
        let into = Into::New(text);
        let id = projects::adopt(self.db, self.role(Role::Manager), &[(from.id, "Wir übernehmen den Schatten.".into())], into, ago(25))
            .await
            .expect("adopts");
        (id, self.reference(id).await)
    }

    async fn started(&self, title: &str, at: DateTime<Utc>) -> MeasureId {
        let text =
            MeasureText { title: title.into(), summary: format!("{title}: worum es geht."), place: "Berliner Ring".into(), field: None };
        projects::start_measure(self.db, self.role(Role::Manager), &text, Origin::WorkingGroup, "Arbeitsgruppe Grün", at)
            .await
            .expect("starts")
    }

    async fn hidden_measure(&self) -> (MeasureId, String) {
        let id = self.started("Grundstück am Ring", ago(24)).await;
        (id, self.reference(id).await)
    }

    async fn paper(&self, measure: MeasureId, title: &str) -> PaperId {
        let paper = PaperText {
            title: title.into(),
            easy: "Auf dem Spielplatz ist es heiß.".into(),
            text: "Der Spielplatz hat keinen Baum, der groß genug ist.".into(),
            wording: "Der Stadtteilbeirat empfiehlt zwei Sonnensegel.".into(),
            cost: "18.000 Euro".into(),
            alternatives: "Drei Bäume, die in zehn Jahren Schatten geben.".into(),
        };
        projects::write_paper(self.db, self.role(Role::Manager), measure, &paper, ago(23)).await.expect("writes")
    }

    async fn check(&self, measure: MeasureId) {
        let check = PlanCheck {
            recommendations: vec![],
            fit: Fit::Indirect,
            reason: "Schatten steht im Plan.".into(),
            field: None,
            office: "tiefbauamt".into(),
            cost_class: CostClass::Large,
            cost_planned: Some(18_000),
            eligibility: "Städtebauförderung".into(),
            land_owner: "Stadt Wetzlar".into(),
            impossible: false,
        };
        projects::check_plan(self.db, self.role(Role::Manager), measure, &check, ago(23)).await.expect("checks");
    }

    /// Checked, with a paper, ready for the board.
    async fn ready(&self, measure: MeasureId) {
        self.check(measure).await;
        self.paper(measure, "Vorlage für den Beirat").await;
        projects::take_step(self.db, self.role(Role::Manager), measure, Step::MakeReady, StepInput::default(), ago(22))
            .await
            .expect("ready");
    }

    async fn planned(&self, board: OrganizationId, starts_at: DateTime<Utc>, measure: MeasureId, public: bool, at: DateTime<Utc>) -> Held {
        let db = self.db;
        let chair = self.role(Role::Chair);
        let plan = MeetingPlan {
            organization: board,
            number: None,
            place: "Saal im Nachbarschaftszentrum".into(),
            starts_at,
            note: String::new(),
        };
        let id = meetings::plan_meeting(db, chair, &plan, at).await.expect("plans");
        let reason = self.secret("Es geht um die");
        let item = ItemInput { measure: Some(measure), public: true, ..ItemInput::default() };
        let secret = ItemInput {
            title: self.secret("Kauf von der"),
            text: self.secret("Verhandelt wird mit der"),
            wording: self.secret("Gekauft wird von der"),
            public: false,
            nonpublic_reason: reason.clone(),
            ..ItemInput::default()
        };
        let first = if public { item } else { ItemInput { public: false, title: "Grundstück".into(), nonpublic_reason: reason, ..item } };
        let item = meetings::add_item(db, chair, id, first, at).await.expect("an item");
        let hidden = meetings::add_item(db, chair, id, secret, at).await.expect("a hidden item");
        Held { id, item, hidden, poll: None, measure }
    }

    async fn invited(&self, board: OrganizationId, starts_at: DateTime<Utc>, measure: MeasureId, public: bool, at: DateTime<Utc>) -> Held {
        let held = self.planned(board, starts_at, measure, public, at).await;
        meetings::invite(self.db, self.role(Role::Chair), held.id, &InvitationInput::default(), at).await.expect("invites");
        held
    }

    /// Nobody is invited yet.
    async fn draft(&self, board: OrganizationId) -> Held {
        let measure = self.started("Trinkbrunnen", ago(24)).await;
        self.ready(measure).await;
        self.planned(board, now() + TimeDelta::days(50), measure, true, ago(5)).await
    }

    async fn upcoming(&self, board: OrganizationId, measure: MeasureId) -> Held {
        self.ready(measure).await;
        self.invited(board, now() + TimeDelta::days(21), measure, false, ago(5)).await
    }

    /// Opened, everybody there, the first item called and presented.
    async fn opened(&self, held: &Held, at: DateTime<Utc>) {
        let (db, clerk, chair) = (self.db, self.role(Role::Clerk), self.role(Role::Chair));
        let seats = self.place.members.iter().map(|(seat, _)| *seat).chain(self.role(Role::BoardMember).seats.first().copied());
        let entries: Vec<_> = seats.map(|seat| AttendanceEntry::new(seat, Presence::Present)).collect();
        meetings::record_attendance(db, clerk, held.id, &entries, at).await.expect("attendance");
        meetings::open_meeting(db, chair, held.id, at).await.expect("opens");
        meetings::call_item(db, chair, held.item, at).await.expect("calls");
        meetings::ask_interests(db, chair, held.item, at).await.expect("asks");
        let (seat, kemal) = &self.place.members[1];
        let answer = Interest::declared(&self.secret("Meine Nachbarin ist die")).expect("an interest");
        meetings::declare_interest(db, &kemal.actor, held.item, *seat, &answer, at).await.expect("declares");
        meetings::deliberate(db, chair, held.item, "Mara", at).await.expect("deliberates");
        meetings::edit_minutes(db, clerk, held.id, Some(held.item), &self.secret("Im Raum sprach die"), at).await.expect("writes down");
    }

    /// From the signed minutes through the council to the plan.
    async fn planned_measure(&self, id: MeasureId) -> (MeasureId, String, String) {
        let (db, manager, council) = (self.db, self.role(Role::Manager), self.role(Role::CouncilService));
        let text = |text: &str| Some(text.to_owned());
        let on = |days: i64| Some(local_day(ago(days)));
        let later = Some(local_day(now() + TimeDelta::days(90)));
        let given = StepInput { contact: text("Frau Thoma"), date: later, ..StepInput::default() };
        projects::take_step(db, manager, id, Step::HandOver, given, ago(30)).await.expect("hands over");
        let tabled = StepInput { drucksache: text("0815/2026"), ..StepInput::default() };
        projects::take_step(db, council, id, Step::Table, tabled, ago(28)).await.expect("tables");
        let advice = StepInput { organization: text("bauausschuss"), on: on(26), advice: text("Zustimmen."), ..StepInput::default() };
        projects::record_consultation(db, council, id, advice, ago(26)).await.expect("consults");
        let resolved = StepInput {
            on: on(24),
            wording: text("Die Stadt stellt einen Schrank auf."),
            document: text("Beschluss 7"),
            ..StepInput::default()
        };
        projects::record_outcome(db, council, id, Step::Resolve, resolved, ago(24)).await.expect("resolves");
        let liaison = self.role(Role::AdministrationLiaison);
        let funding = StepInput { funding: text("Städtebauförderung"), ..StepInput::default() };
        projects::take_step(db, liaison, id, Step::OpenFunding, funding, ago(20)).await.expect("funding");
        let promise = Promise { title: "Der Schrank steht".into(), day: local_day(now() + TimeDelta::days(60)) };
        let plan = StepInput {
            funding: text("Städtebauförderung"),
            approved_on: on(19),
            amount: Some(18_000),
            office: text("tiefbauamt"),
            date: later,
            milestones: vec![promise],
            ..StepInput::default()
        };
        projects::plan_implementation(db, liaison, id, plan, ago(18)).await.expect("plans");
        let desk = projects::desk_measure(db, manager, &self.place.district, id).await.expect("a measure");
        (id, desk.view.reference.clone(), desk.view.milestones[0].id.to_string())
    }

    async fn running(&self, board: OrganizationId) -> Held {
        let measure = self.started("Bänke am Ring", ago(24)).await;
        self.ready(measure).await;
        let begin = now() - TimeDelta::minutes(30);
        let mut held = self.invited(board, begin, measure, true, ago(20)).await;
        self.opened(&held, begin).await;
        let input = PollInput::main("Der Stadtteilbeirat empfiehlt zwei Sonnensegel.");
        held.poll =
            Some(meetings::open_poll(self.db, self.role(Role::Chair), held.id, Some(held.item), &input, now()).await.expect("a poll"));
        held
    }

    async fn over(&self, board: OrganizationId) -> Held {
        let (db, chair) = (self.db, self.role(Role::Chair));
        let measure = self.started("Bücherschrank", ago(90)).await;
        self.ready(measure).await;
        let begin = ago(35);
        let mut held = self.invited(board, begin, measure, true, ago(60)).await;
        self.opened(&held, begin).await;
        let poll = meetings::open_poll(db, chair, held.id, Some(held.item), &PollInput::main("Der Beirat empfiehlt den Schrank."), begin)
            .await
            .expect("a poll");
        held.poll = Some(poll);
        for (seat, member) in self.place.members.iter().filter(|(seat, _)| *seat != self.place.members[1].0) {
            let ballot = BallotInput { seat: *seat, choice: Choice::Yes, key: format!("{seat}") };
            meetings::cast_vote(db, &member.actor, poll, &ballot, begin).await.expect("votes");
        }
        let missing = self.role(Role::BoardMember).seats.clone();
        meetings::close_poll(db, chair, poll, &missing, Texts::german(), begin).await.expect("closes");
        meetings::state_result(db, chair, poll, begin).await.expect("states");
        meetings::call_item(db, chair, held.hidden, begin).await.expect("calls");
        meetings::ask_interests(db, chair, held.hidden, begin).await.expect("asks");
        meetings::note_item(db, chair, held.hidden, &self.secret("Zur Kenntnis genommen:"), begin).await.expect("notes");
        meetings::close_meeting(db, chair, held.id, begin + TimeDelta::hours(2)).await.expect("closes");
        held
    }

    /// Written, signed by both, sent; approved and published when the next meeting has begun.
    async fn minutes(&self, held: &Held) {
        let (db, chair, clerk) = (self.db, self.role(Role::Chair), self.role(Role::Clerk));
        meetings::write_minutes(db, clerk, held.id, &Words(self.secret("Anwesend war die")), ago(34)).await.expect("writes");
        for who in [clerk, chair] {
            meetings::sign_minutes(db, who, held.id, ago(33)).await.expect("signs");
        }
        meetings::send_minutes(db, clerk, held.id, ago(32)).await.expect("sends");
        meetings::approve_minutes(db, chair, held.id, now()).await.expect("approves");
        let draft = meetings::draft_public_minutes(db, clerk, held.id, &Words(String::new())).await.expect("drafts");
        let until = Some(local_day(now() + TimeDelta::days(365)));
        let public = PublicMinutesInput { until, checked: true, ..draft };
        meetings::publish_minutes(db, clerk, held.id, &public, now()).await.expect("publishes");
    }
}

/// One more public contribution.
pub async fn another(db: &Db, place: &Place, n: usize) -> ContributionId {
    Maker { db, place, marker: "nochmal" }.published(&format!("another{n}"), ago(6)).await.id
}

/// One more that waits in the queue.
pub async fn another_received(db: &Db, place: &Place, n: usize) -> ContributionId {
    let maker = Maker { db, place, marker: "nochmal" };
    maker.sent(&format!("received{n}"), &maker.hidden_idea(), ago(3)).await.id
}

/// The day of a moment, as forms write it.
pub fn day(at: DateTime<Utc>) -> String {
    local_day(at).to_string()
}
