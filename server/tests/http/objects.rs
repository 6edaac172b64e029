//! What lies in a district: contributions at every stage, measures, a meeting to come, one that runs and one that is over.
//! The marker stands in everything that is not public.

#[path = "objects/contributions.rs"]
mod contributions;
#[path = "objects/files.rs"]
pub mod files;
#[path = "objects/following.rs"]
mod following;
#[path = "objects/life.rs"]
pub mod life;
#[path = "objects/measures.rs"]
mod measures;
#[path = "objects/meetings.rs"]
mod meetings;
#[path = "objects/voices.rs"]
mod voices;

use crate::world::{Place, ago};
use chrono::{DateTime, Utc};
use domain::people::Role;
use domain::time::local_day;
use domain::{Actor, AgendaItemId, ContributionId, MeasureId, MeetingId, OrganizationId, PaperId, PollId, ProposalId, ReportId, SeatId};
use store::{Db, moderation, participation, people, plan};
use uuid::Uuid;

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
    /// Was public; its author objects.
    pub withheld: Sent,
    /// Was public; its author has not objected yet.
    pub refused: Sent,
    /// Stands in another one now; its author may take it out again.
    pub merged: Sent,
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
    /// The link that asks an author about a merge.
    pub asked_to_merge: String,
    /// The link that tells a supporter of a merge.
    pub told: String,
    /// The link to one's own data.
    pub own_data: String,
    /// Somebody asks about their own data.
    pub request: String,
    /// Supports and comments.
    pub voices: voices::Voices,
    /// A date, a task, evidence.
    pub life: life::Life,
    /// What people follow.
    pub following: following::Following,
    /// Waits for a second person.
    pub proposal: ProposalId,
    /// Something said later, not looked at yet.
    pub addition: String,
    /// A pad of numbered forms.
    pub pad: uuid::Uuid,
    /// A tablet at the counter.
    pub counter: uuid::Uuid,
    /// A call that is due.
    pub task: String,
    /// A photo that everybody sees, a PDF that stays in the office, one that nobody looked at, a photo of a form that was not sent.
    pub files: [String; 4],
    /// The link by which an author answers a question.
    pub question: String,
    /// Several things given to somebody at once.
    pub batch: Uuid,
    /// A template of the office.
    pub template: Uuid,
    /// Somebody reports what is public; the link that confirms the reporter's address, and the code.
    pub report: (ReportId, String, String),
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
/// Parts of a degree of every position that was sent and is not shown.
pub const HIDDEN_PLACE: &str = "007613";

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
        let received = self.received_with_file("received", ago(2)).await;
        let asked = self.sent("asked", &self.hidden_idea(), ago(9)).await;
        participation::ask(db, self.role(Role::Moderator), asked.id, &self.secret("Meinen Sie die"), ago(8)).await.expect("asks");
        let published = self.published_with_files("published", ago(20)).await;
        let proposed = self.published("proposed", ago(19)).await;
        let proposal = self.propose(&proposed, ago(3)).await;
        let withheld = self.published("withheld", ago(18)).await;
        let taken_down = self.propose(&withheld, ago(17)).await;
        participation::confirm_withhold(db, self.role(Role::ReviewPerson), taken_down, ago(16)).await.expect("confirms");
        participation::object(db, &self.resident(), &self.key(&withheld), &self.secret("Ich finde das falsch,"), ago(15))
            .await
            .expect("objects");
        let refused = self.published("refused", ago(18)).await;
        let taken_down = self.propose(&refused, ago(17)).await;
        participation::confirm_withhold(db, self.role(Role::ReviewPerson), taken_down, ago(2)).await.expect("confirms");
        let merged = self.published("merged", ago(18)).await;
        let told = self.told_of_merge(&merged, &published).await;
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
        let asked_to_merge = self.asked_to_merge(published.id).await;
        let request = self.request().await;
        let confirm = self.confirmation().await;
        let own_data = self.own_data().await;
        let voices = self.voices(&published).await;
        let life = self.life().await;
        let following = self.following(&published).await;
        let question = self.question().await;
        let report = self.report(&published).await;
        let (batch, template) = self.desk(&received).await;
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
        let (of_published, of_received) = (self.files(&published).await, self.files(&received).await);
        let files = [of_published[0].to_string(), of_published[1].to_string(), of_received[0].to_string(), self.unsent().await];
        let pad = participation::print_pad(db, self.role(Role::Moderator), 2, ago(3)).await.expect("prints").id;
        participation::set_up_counter(db, self.role(Role::Moderator), "Tablet", ago(3)).await.expect("sets up");
        let counter = participation::counters(db, self.place.id()).await.expect("counters")[0].id;
        Inside {
            files,
            addition,
            pad,
            counter,
            task,
            question,
            report,
            batch,
            template,
            received,
            asked,
            published,
            proposed,
            withheld,
            refused,
            merged,
            withdrawn,
            forwarded,
            own,
            adopted,
            confirm,
            asked_to_merge,
            told,
            own_data,
            request,
            voices,
            life,
            following,
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
}

/// One more public contribution.
pub async fn another(db: &Db, place: &Place, n: usize) -> ContributionId {
    Maker { db, place, marker: "nochmal" }.published(&format!("another{n}"), ago(6)).await.id
}

/// One more date, task and piece of evidence.
pub async fn another_of_each_kind(db: &Db, place: &Place, n: usize) {
    let maker = Maker { db, place, marker: "nochmal" };
    maker.event(&format!("event{n}")).await;
    maker.helped(&format!("helps{n}")).await;
    maker.proven(&format!("praise{n}")).await;
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
