//! Ein Beitrag auf dem Arbeitsplatz: everything the office knows about it.

use super::contact::{ContactTask, tasks_of};
use super::details::details_of;
use super::merge::{MergeView, merges_about};
use super::public::{linked, shown_name};
use super::split::{origin_of, parts_of};
use super::views::{
    AdditionView, ForwardingEntry, LinkedMeasure, ObjectionView, Person, QueryView, additions_of, objections_of, queries_of,
};
use crate::Db;
use crate::entity::{account, contribution, forwarding};
use crate::error::{Error, Result, known};
use crate::events;
use crate::files::{FileView, files_of};
use crate::moderation::{NoteView, ProposalEntry, notes_of, pending};
use crate::search::{Hit, similar};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::events::Recorded;
use domain::participation::{Channel, ContactWish, Details, Kind, Stage};
use domain::{Actor, ContributionId, Role, Written};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder};

/// Similar contributions shown beside one.
const SIMILAR: u64 = 5;

/// Everything about one contribution.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedView {
    /// Id.
    pub id: ContributionId,
    /// Reference.
    pub reference: String,
    /// Kind.
    pub kind: Kind,
    /// Stage.
    pub stage: Stage,
    /// Stage before a query, a merge or an objection.
    pub earlier: Option<Stage>,
    /// Since when.
    pub stage_since: DateTime<Utc>,
    /// How it came.
    pub channel: Channel,
    /// Language of the text.
    pub language: Written,
    /// Title as sent; empty once withdrawn.
    pub title: String,
    /// Text as sent; empty once withdrawn.
    pub text: String,
    /// Public title.
    pub public_title: String,
    /// Public text.
    pub public_text: String,
    /// Everybody can read it.
    pub public: bool,
    /// Place.
    pub place: String,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// By when the office moves.
    pub due_at: Option<DateTime<Utc>>,
    /// What a proposal still says; nothing of what only the office reads for offices it was forwarded to.
    pub details: Details,
    /// How the author wants to hear.
    pub contact: ContactWish,
    /// How to reach the author; `None` for offices it was forwarded to.
    pub person: Option<Person>,
    /// Who took it down.
    pub taken_by: Option<String>,
    /// It was read back.
    pub read_back: Option<bool>,
    /// The answer.
    pub answer: String,
    /// The answer says that it is not taken up.
    pub not_taken_up: bool,
    /// Withdrawal was asked for.
    pub withdrawal_marked_at: Option<DateTime<Utc>>,
    /// The reader wrote it and may not decide on it (I2).
    pub own: bool,
    /// The one it was merged into: id, reference, title.
    pub merged_into: Option<(ContributionId, String, String)>,
    /// Those merged into it.
    pub merged_from: Vec<(ContributionId, String, String)>,
    /// Open proposals to merge it, from either side.
    pub merges: Vec<MergeView>,
    /// What came out of it: id, reference, title.
    pub parts: Vec<(ContributionId, String, String)>,
    /// The one it came out of.
    pub split_from: Option<(ContributionId, String, String)>,
    /// Measures.
    pub measures: Vec<LinkedMeasure>,
    /// Questions.
    pub queries: Vec<QueryView>,
    /// Photos and PDF files.
    pub files: Vec<FileView>,
    /// Additions.
    pub additions: Vec<AdditionView>,
    /// Objections.
    pub objections: Vec<ObjectionView>,
    /// Forwardings.
    pub forwardings: Vec<ForwardingEntry>,
    /// Open proposals.
    pub proposals: Vec<ProposalEntry>,
    /// Calls and letters.
    pub tasks: Vec<ContactTask>,
    /// Notes.
    pub notes: Vec<NoteView>,
    /// Everything that happened, oldest first.
    pub history: Vec<Recorded>,
    /// Public contributions about the same.
    pub similar: Vec<Hit>,
}

/// Opens a contribution on the workplace.
///
/// Who: moderation, Quartiersmanagement, review person; a specialist office what was forwarded to it, without the person behind it.
///
/// # Errors
/// [`Error::Refused`] for other roles, [`Error::NotFound`] for another district's or another office's.
pub async fn opened(db: &Db, actor: &Actor, id: ContributionId) -> Result<OpenedView> {
    let role = actor.acting_as(&[Role::Manager, Role::Moderator, Role::ReviewPerson, Role::SpecialistOffice])?;
    let row = contribution::Entity::find_by_id(id.0)
        .filter(contribution::Column::DistrictId.eq(actor.district.0))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    let forwardings = forwarding::Entity::find()
        .filter(forwarding::Column::ContributionId.eq(id.0))
        .order_by_asc(forwarding::Column::SentAt)
        .all(&db.read)
        .await?;
    if role == Role::SpecialistOffice
        && !forwardings.iter().any(|sent| sent.office_id.is_some() && sent.office_id == actor.organization.map(|office| office.0))
    {
        return Err(Error::NotFound);
    }
    let office = role != Role::SpecialistOffice;
    let stage = known(Stage::from_word(&row.stage), "stage")?;
    let hidden = stage == Stage::Withdrawn;
    let linked = linked(&db.read, actor.district, &row).await?;
    let similar = if hidden { vec![] } else { alike(db, actor, &row).await? };
    let (merged_into, merged_from) = merges(db, actor, &row).await?;
    Ok(OpenedView {
        id,
        language: known(Written::from_word(&row.language), "language of a contribution")?,
        kind: known(Kind::from_word(&row.kind), "kind")?,
        stage,
        earlier: row.earlier_stage.as_deref().map(|word| known(Stage::from_word(word), "earlier stage")).transpose()?,
        stage_since: time(row.stage_since),
        channel: known(Channel::from_word(&row.channel), "channel")?,
        public: row.published_at.is_some(),
        received_at: time(row.received_at),
        due_at: row.due_at.map(time),
        details: if hidden { Details::default() } else { details_for(office, details_of(&row)?) },
        contact: known(ContactWish::from_word(&row.contact), "contact")?,
        person: office.then(|| person(&row)),
        taken_by: taken_by(db, &row).await?,
        read_back: row.read_back,
        not_taken_up: row.not_taken_up,
        withdrawal_marked_at: row.withdrawal_marked_at.map(time),
        own: row.account_id.is_some() && row.account_id == actor.account.map(|account| account.0),
        merged_into,
        merged_from,
        merges: if office { merges_about(&db.read, id.0).await? } else { vec![] },
        parts: parts_of(&db.read, id.0).await?.into_iter().map(named).collect(),
        split_from: origin_of(&db.read, id.0).await?.map(named),
        measures: linked.measures,
        queries: queries_of(&db.read, id.0).await?,
        files: files_of(&db.read, actor.district, id.0).await?,
        additions: additions_of(&db.read, id.0).await?,
        objections: objections_of(&db.read, id.0).await?,
        forwardings: forwardings.into_iter().map(forwarding_entry).collect(),
        proposals: pending(db, actor, id.0).await?,
        tasks: if office { tasks_of(&db.read, id.0).await? } else { vec![] },
        notes: if office { notes_of(&db.read, id.0).await? } else { vec![] },
        history: events::of_objects(db, actor.district, &[id.0]).await?,
        similar,
        reference: row.reference,
        title: shown(hidden, row.title),
        text: shown(hidden, row.text),
        public_title: shown(hidden, row.public_title),
        public_text: shown(hidden, row.public_text),
        place: shown(hidden, row.place),
        answer: row.answer,
    })
}

/// Who would help may be people with names.
fn details_for(office: bool, details: Details) -> Details {
    if office { details } else { Details { helpers: String::new(), ..details } }
}

fn shown(hidden: bool, text: String) -> String {
    if hidden { String::new() } else { text }
}

fn person(row: &contribution::Model) -> Person {
    Person {
        name: row.name.clone(),
        shown_name: shown_name(row),
        email: row.email.clone(),
        email_confirmed: row.email_confirmed_at.is_some(),
        phone: row.phone.clone(),
        letter: row.letter.clone(),
    }
}

fn forwarding_entry(row: forwarding::Model) -> ForwardingEntry {
    ForwardingEntry {
        office: row.office_name,
        question: row.question,
        sent_at: time(row.sent_at),
        due_at: time(row.due_at),
        reply: row.reply,
        replied_at: row.replied_at.map(time),
    }
}

async fn taken_by(db: &Db, row: &contribution::Model) -> Result<Option<String>> {
    let Some(account) = row.taken_by else { return Ok(None) };
    Ok(account::Entity::find_by_id(account).one(&db.read).await?.map(|person| person.name))
}

async fn alike(db: &Db, actor: &Actor, row: &contribution::Model) -> Result<Vec<Hit>> {
    let mut hits = similar(db, actor.district, &format!("{}\n{}\n{}", row.title, row.text, row.place), SIMILAR + 1).await?;
    hits.retain(|hit| hit.id != row.id);
    hits.truncate(usize::try_from(SIMILAR).unwrap_or(usize::MAX));
    Ok(hits)
}

type Merged = (ContributionId, String, String);

fn named(row: contribution::Model) -> Merged {
    (ContributionId(row.id), row.reference, if row.public_title.is_empty() { row.title } else { row.public_title })
}

async fn merges(db: &Db, actor: &Actor, row: &contribution::Model) -> Result<(Option<Merged>, Vec<Merged>)> {
    let mut involved = contribution::Column::MergedInto.eq(row.id);
    if let Some(target) = row.merged_into {
        involved = involved.or(contribution::Column::Id.eq(target));
    }
    let rows =
        contribution::Entity::find().filter(contribution::Column::DistrictId.eq(actor.district.0)).filter(involved).all(&db.read).await?;
    let (into, from): (Vec<_>, Vec<_>) = rows.into_iter().partition(|other| Some(other.id) == row.merged_into);
    Ok((into.into_iter().next().map(named), from.into_iter().map(named).collect()))
}
