//! Absender: who may speak for a contribution, and everything they see of it, hidden or not (I3).

use super::load::{Loaded, load};
use super::public::{LinkedRows, draw, linked};
use super::views::{AdditionView, ObjectionView, QueryView, additions_of, objections_of, queries_of};
use crate::Db;
use crate::entity::contribution;
use crate::error::{Error, Result, known};
use crate::events;
use crate::people::{District, Limit, count_attempt};
use crate::tx::{Tx, time};
use chrono::{DateTime, Utc};
use domain::events::Recorded;
use domain::journey::Journey;
use domain::participation::{Channel, ContactWish, Kind, Stage, Step};
use domain::refusal::CodeRefused;
use domain::{Actor, ContributionId, DistrictId, ReceiptCode, Reference, Refusal, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// How somebody shows that a contribution is theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthorKey {
    /// By the receipt code, as typed; `address` is whose attempts are counted.
    Code {
        /// As typed.
        code: String,
        /// Address of the network, for the limit.
        address: String,
    },
    /// By the account that sent it.
    Account(ContributionId),
    /// The office enters what the author said by telephone or at the counter.
    OnBehalf(ContributionId),
}

/// An author who proved to be one.
pub(crate) struct Author {
    pub loaded: Loaded,
    pub role: Role,
    /// The office entered it.
    pub on_behalf: bool,
}

impl AuthorKey {
    /// Counts the attempt, before the transaction of the verb begins.
    pub(crate) async fn counted(&self, db: &Db, now: DateTime<Utc>) -> Result<()> {
        if let Self::Code { address, .. } = self {
            count_code(db, address, now).await?;
        }
        Ok(())
    }

    /// The contribution this key opens.
    pub(crate) async fn open(&self, db: &Db, tx: &Tx, actor: &Actor, step: Step) -> Result<Author> {
        match self {
            Self::Code { code, .. } => {
                let code: ReceiptCode = code.parse().map_err(|_| CodeRefused::Miswritten)?;
                let row = contribution::Entity::find()
                    .filter(contribution::Column::DistrictId.eq(tx.district.0))
                    .filter(contribution::Column::ReceiptMac.eq(db.keys.receipt_mac(&code)))
                    .one(&tx.tx)
                    .await?
                    .ok_or(CodeRefused::Unknown)?;
                Ok(Author { loaded: Loaded::of(row, actor)?, role: Role::Resident, on_behalf: false })
            }
            Self::Account(id) => {
                let loaded = load(tx, actor, *id).await?;
                if loaded.own { Ok(Author { loaded, role: Role::Resident, on_behalf: false }) } else { Err(Error::NotFound) }
            }
            Self::OnBehalf(id) => {
                let office: Vec<Role> =
                    step.roles().iter().copied().filter(|role| matches!(role, Role::Moderator | Role::Manager)).collect();
                let role = actor.acting_as(&office)?;
                actor.account.ok_or(Refusal::Role)?;
                Ok(Author { loaded: load(tx, actor, *id).await?, role, on_behalf: true })
            }
        }
    }
}

impl Author {
    /// The fact that the office entered it, for the event.
    pub(crate) fn noted(&self, event: domain::events::Event) -> domain::events::Event {
        if self.on_behalf { event.fact("on_behalf", "yes") } else { event }
    }
}

async fn count_code(db: &Db, address: &str, now: DateTime<Utc>) -> Result<()> {
    if count_attempt(db, Limit::Code, address, now).await? { Ok(()) } else { Err(CodeRefused::TooMany.into()) }
}

/// Everything authors see of their own contribution.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnView {
    /// Id.
    pub id: ContributionId,
    /// Public number.
    pub reference: Reference,
    /// Kind.
    pub kind: Kind,
    /// Stage.
    pub stage: Stage,
    /// Since when.
    pub stage_since: DateTime<Utc>,
    /// How it came.
    pub channel: Channel,
    /// Title as sent.
    pub title: String,
    /// Text as sent.
    pub text: String,
    /// Title as shown to everybody; empty while it is not.
    pub public_title: String,
    /// Text as shown to everybody; empty while it is not.
    pub public_text: String,
    /// Place.
    pub place: String,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// By when the office moves; `None` when nothing is owed.
    pub due_at: Option<DateTime<Utc>>,
    /// Everybody can read it.
    pub public: bool,
    /// How the author wants to hear.
    pub contact: ContactWish,
    /// The address still waits for its confirmation.
    pub address_unconfirmed: bool,
    /// The name or an empty text.
    pub name: String,
    /// The answer, once there is one.
    pub answer: String,
    /// The answer says that the proposal is not taken up.
    pub not_taken_up: bool,
    /// Until when one may object; `None` when there is nothing to object to.
    pub objection_until: Option<DateTime<Utc>>,
    /// The reason code and sentence of a decision against it.
    pub reason: Option<(String, String)>,
    /// The contribution it was merged into.
    pub merged_into: Option<(Reference, String)>,
    /// Withdrawal was asked for when it already was part of a measure.
    pub withdrawal_marked_at: Option<DateTime<Utc>>,
    /// Measures it became part of: reference and title.
    pub measures: Vec<(Reference, String)>,
    /// Questions of the office.
    pub queries: Vec<QueryView>,
    /// What was added.
    pub additions: Vec<AdditionView>,
    /// Objections.
    pub objections: Vec<ObjectionView>,
    /// The way so far, with everything that happened.
    pub journey: Journey,
}

/// Opens a contribution by its receipt code: everything of it, whatever its stage (I3).
///
/// Who: whoever has the code. Refusals: [`CodeRefused`].
///
/// # Errors
/// [`Error::Refused`].
pub async fn by_code(db: &Db, district: &District, code: &str, address: &str, now: DateTime<Utc>) -> Result<OwnView> {
    let code: ReceiptCode = code.parse().map_err(|_| CodeRefused::Miswritten)?;
    count_code(db, address, now).await?;
    let row = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.id.0))
        .filter(contribution::Column::ReceiptMac.eq(db.keys.receipt_mac(&code)))
        .one(&db.read)
        .await?
        .ok_or(CodeRefused::Unknown)?;
    own_view(db, district, row).await
}

/// The same for the account that sent it.
///
/// # Errors
/// [`Error::NotFound`] for everybody else.
pub async fn by_account(db: &Db, district: &District, actor: &Actor, id: ContributionId) -> Result<OwnView> {
    let account = actor.account.ok_or(Error::NotFound)?;
    let row = contribution::Entity::find_by_id(id.0)
        .filter(contribution::Column::DistrictId.eq(district.id.0))
        .filter(contribution::Column::AccountId.eq(account.0))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    own_view(db, district, row).await
}

/// Events that are the office's own business: work items, notes, proposals nobody confirmed.
const INTERNAL: &[&str] = &[
    "NoteAdded",
    "CallDue",
    "LetterDue",
    "AuthorInformed",
    "WithholdProposed",
    "WithholdDeclined",
    "NotTakeUpProposed",
    "NotTakeUpDeclined",
];

async fn own_view(db: &Db, district: &District, row: contribution::Model) -> Result<OwnView> {
    let linked = linked(&db.read, district.id, &row).await?;
    let mut ids = linked.measure_ids();
    ids.push(row.id);
    let mut events: Vec<Recorded> = events::of_objects(db, district.id, &ids).await?;
    events.retain(|event| event.id != row.id || !INTERNAL.contains(&event.kind.as_str()));
    for event in events.iter_mut().filter(|event| event.id == row.id) {
        if let Some(payload) = &mut event.payload {
            payload.public = true;
        }
    }
    let stage = known(Stage::from_word(&row.stage), "stage")?;
    let objections = objections_of(&db.read, row.id).await?;
    let journey = draw(district, &row, &linked, &events)?;
    Ok(OwnView {
        id: ContributionId(row.id),
        reference: row.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?,
        kind: known(Kind::from_word(&row.kind), "kind")?,
        stage,
        stage_since: time(row.stage_since),
        channel: known(Channel::from_word(&row.channel), "channel")?,
        contact: known(ContactWish::from_word(&row.contact), "contact")?,
        due_at: row.due_at.map(time),
        public: row.published_at.is_some(),
        address_unconfirmed: row.email.is_some() && row.email_confirmed_at.is_none(),
        objection_until: super::objection::until(&row, stage, &objections, district.profile.way.objection_months),
        reason: last_reason(row.id, stage, &events),
        merged_into: merged_into(db, district.id, &row).await?,
        withdrawal_marked_at: row.withdrawal_marked_at.map(time),
        measures: measures(linked)?,
        queries: queries_of(&db.read, row.id).await?,
        additions: additions_of(&db.read, row.id).await?,
        objections,
        journey,
        received_at: time(row.received_at),
        title: row.title,
        text: row.text,
        public_title: row.public_title,
        public_text: row.public_text,
        place: row.place,
        name: row.name,
        answer: row.answer,
        not_taken_up: row.not_taken_up,
    })
}

fn measures(linked: LinkedRows) -> Result<Vec<(Reference, String)>> {
    linked
        .measures
        .into_iter()
        .map(|row| Ok((row.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?, row.title)))
        .collect()
}

/// The reason of the decision that put it where it is.
fn last_reason(id: uuid::Uuid, stage: Stage, events: &[Recorded]) -> Option<(String, String)> {
    let against =
        |event: &&Recorded| matches!(event.kind.as_str(), "ContributionWithheld" | "ContributionNotTakenUp" | "ObjectionRejected");
    if !matches!(stage, Stage::Withheld | Stage::Objected | Stage::Answered) {
        return None;
    }
    let event = events.iter().rev().filter(|event| event.id == id).find(against)?;
    let payload = event.payload.as_ref()?;
    Some((payload.reason.clone().unwrap_or_default(), payload.note.clone().unwrap_or_default()))
}

async fn merged_into(db: &Db, district: DistrictId, row: &contribution::Model) -> Result<Option<(Reference, String)>> {
    let Some(target) = row.merged_into else { return Ok(None) };
    let target = contribution::Entity::find_by_id(target).filter(contribution::Column::DistrictId.eq(district.0)).one(&db.read).await?;
    // A target that was hidden meanwhile is named to nobody.
    let Some(target) = target.filter(|target| target.published_at.is_some()) else { return Ok(None) };
    Ok(Some((target.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?, target.public_title)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::testing::fresh;
    use chrono::TimeDelta;
    use std::sync::Arc;

    #[tokio::test(flavor = "multi_thread")]
    async fn a_code_opens_one_contribution_in_one_district() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            let open = |code: String, address: &'static str| {
                let district = Arc::clone(&people.district);
                async move { by_code(db, &district, &code, address, monday()).await }
            };
            let printed = receipt.code.printed();
            let own = open(printed.to_lowercase().replace('-', " "), "203.0.113.1").await.unwrap();
            assert_eq!(
                (own.reference, own.text.as_str(), own.stage, own.journey.at),
                (receipt.reference, idea().text.as_str(), Stage::Received, 1)
            );
            refused(open("abc".into(), "203.0.113.1").await, CodeRefused::Miswritten);
            refused(open("0000-0000-0000-0000-0".into(), "203.0.113.1").await, CodeRefused::Unknown);
            refused(by_code(db, &other.district, &printed, "203.0.113.1", monday()).await, CodeRefused::Unknown);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn guessing_ends_after_twenty_attempts_from_one_address() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            for _ in 0..20 {
                refused(by_code(db, &people.district, "0000-0000-0000-0000-0", "203.0.113.1", monday()).await, CodeRefused::Unknown);
            }
            refused(by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday()).await, CodeRefused::TooMany);
            assert!(by_code(db, &people.district, &receipt.code.printed(), "203.0.113.2", monday()).await.is_ok(), "others go on");
            assert!(by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday() + TimeDelta::minutes(20)).await.is_ok());
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn an_account_opens_only_its_own() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let (own, other) = (sent(db, &people.jonas, &idea(), "own").await, sent(db, &people.amira, &idea(), "a").await);
            assert!(by_account(db, &people.district, &people.jonas, own.id).await.is_ok());
            for (actor, id) in [(&people.jonas, other.id), (&people.selin, own.id), (&people.amira, other.id)] {
                not_found(by_account(db, &people.district, actor, id).await);
            }
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_office_s_own_business_is_not_in_the_history() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            crate::moderation::note(db, &people.selin, receipt.id, "Anruf nötig?", monday()).await.unwrap();
            crate::participation::propose_withhold(
                db,
                &people.selin,
                receipt.id,
                domain::moderation::WithholdReason::Insult,
                "Das ist beleidigend.",
                monday(),
            )
            .await
            .unwrap();
            let own = by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday()).await.unwrap();
            assert!(!format!("{own:?}").contains("Anruf nötig") && !format!("{own:?}").contains("beleidigend"));
        }
    }
}
