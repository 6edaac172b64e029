//! Wer unterstützt hat: whoever supported what goes on together with another contribution is told, and may object to that for themselves
//! (E10, I4, `decisions.md` 4).
//!
//! Authors are asked before a merge and may undo it at any time, because their words are merged. Supporters are told when it is done, because
//! nothing is lost until then; their objection concerns their own support alone: it stays with the contribution they gave it to and is not
//! counted at the other one. The merge lasts, nobody else's support moves, and as a set over people and paper lines every count stays right.
//! Paper lines have no channel; their silence counts as consent.

use super::super::contact::with_merged;
use super::super::load::{Loaded, load};
use super::super::support::{Ways, authors, by_reference, counts, own_person, reference_of, retally_in};
use super::{contribution, in_state, merge_proposal};
use crate::Db;
use crate::entity::{account, merge_notice, support};
use crate::error::{Error, Result};
use crate::keys::{token, token_hash};
use crate::outbox::{self, Mail};
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Utc};
use domain::participation::{MergeState, Person, Supports};
use domain::refusal::{SignInRefused, StepRefused, VoiceRefused};
use domain::{Actor, ContributionId, DistrictId, Reference, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// By what a supporter shows that they were told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SupporterKey<'a> {
    /// The mailed link.
    Link(&'a str),
    /// The account, and the reference of the contribution that was merged.
    Account(&'a str),
}

/// What a supporter reads who was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupporterTold {
    /// The contribution they supported: reference and public title, the title empty once it is hidden.
    pub own: (String, String),
    /// The one it goes on with: the same.
    pub other: (String, String),
    /// Their support stays with the first one.
    pub stays: bool,
}

/// Tells everybody whose support counts at the other contribution from now on: one notice for each person, one mail for each with a channel.
/// Who wrote one of the two was asked already. Event `MergeSupportersTold` with their number.
pub(super) async fn tell_supporters(
    tx: &Tx,
    proposal: &merge_proposal::Model,
    source: &Loaded,
    into: &Loaded,
    now: DateTime<Utc>,
) -> Result<()> {
    let told = newly_counted(tx, &source.row, &into.row).await?;
    let mut mailed = 0;
    for (person, rows) in &told {
        let address = channel(tx, rows).await?;
        let token = address.as_ref().map(|_| token());
        notice(tx, proposal, person, token.as_deref(), now).insert(&tx.tx).await?;
        if let (Some(address), Some(token)) = (address, token) {
            let mail = Mail::new("merge_told", &address)
                .param("token", token)
                .param("reference", &source.row.reference)
                .param("title", &source.row.public_title)
                .param("into", &into.row.reference)
                .param("into_title", &into.row.public_title);
            outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
            mailed += 1;
        }
    }
    if told.is_empty() {
        return Ok(());
    }
    let event = source.event("MergeSupportersTold", Role::System, now).fact("people", told.len()).fact("mailed", mailed);
    tx.append(&Actor::system(tx.district), event, now).await.map(|_| ())
}

/// Supporters of the first contribution with everything in it, by person, without the authors of both.
async fn newly_counted(
    tx: &Tx,
    source: &contribution::Model,
    into: &contribution::Model,
) -> Result<BTreeMap<Vec<u8>, Vec<support::Model>>> {
    let family = with_merged(&tx.tx, tx.district, &[ContributionId(source.id)]).await?;
    let ways = Ways::of(&tx.tx, &family).await?;
    let both = with_merged(&tx.tx, tx.district, &[ContributionId(source.id), ContributionId(into.id)]).await?;
    let wrote = authors(&tx.tx, &tx.keys, &both).await?.into_values().fold(Supports::default(), |all, own| all.with(&own));
    let rows = support::Entity::find()
        .filter(support::Column::DistrictId.eq(tx.district.0))
        .filter(support::Column::ContributionId.is_in(family.iter().map(|row| row.id)))
        .filter(support::Column::Line.is_null())
        .all(&tx.tx)
        .await?;
    let mut people: BTreeMap<Vec<u8>, Vec<support::Model>> = BTreeMap::new();
    for row in rows.into_iter().filter(|row| counts(row) && ways.counts(&row.person, row.contribution_id, source.id)) {
        if !wrote.has(&Person::Known(row.person.clone())) {
            people.entry(row.person.clone()).or_default().push(row);
        }
    }
    Ok(people)
}

/// The address of the account, or the one that was confirmed for the support; `None` for who has neither any more.
async fn channel(tx: &Tx, rows: &[support::Model]) -> Result<Option<String>> {
    for id in rows.iter().filter_map(|row| row.account_id) {
        let person = account::Entity::find_by_id(id).one(&tx.tx).await?.filter(|row| row.disabled_at.is_none());
        if let Some(address) = person.and_then(|row| row.email) {
            return Ok(Some(address));
        }
    }
    Ok(rows.iter().find_map(|row| row.email.clone()))
}

fn notice(tx: &Tx, proposal: &merge_proposal::Model, person: &[u8], token: Option<&str>, now: DateTime<Utc>) -> merge_notice::ActiveModel {
    merge_notice::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        proposal_id: Set(proposal.id),
        person: Set(person.to_vec()),
        token_hash: Set(token.map(token_hash)),
        told_at: Set(micros(now)),
        objected_at: Set(None),
    }
}

/// What the mailed link leads to, without doing anything.
///
/// Who: whoever has the link. Refusals: `LinkOver` when the link is not ours, or the two are apart again.
///
/// # Errors
/// [`Error::Refused`].
pub async fn supporter_by_link(db: &Db, district: DistrictId, token: &str) -> Result<SupporterTold> {
    let notice = merge_notice::Entity::find()
        .filter(merge_notice::Column::DistrictId.eq(district.0))
        .filter(merge_notice::Column::TokenHash.eq(token_hash(token)))
        .one(&db.read)
        .await?
        .ok_or(SignInRefused::LinkOver)?;
    let proposal = merge_proposal::Entity::find_by_id(notice.proposal_id)
        .filter(merge_proposal::Column::State.eq(MergeState::Merged.word()))
        .one(&db.read)
        .await?
        .ok_or(SignInRefused::LinkOver)?;
    let rows = contribution::Entity::find()
        .filter(contribution::Column::Id.is_in([proposal.contribution_id, proposal.target_id]))
        .all(&db.read)
        .await?;
    let sides: HashMap<Uuid, (String, String)> = rows.into_iter().map(|row| (row.id, side(row))).collect();
    let side = |id: Uuid| sides.get(&id).cloned().ok_or(Error::NotFound);
    Ok(SupporterTold { own: side(proposal.contribution_id)?, other: side(proposal.target_id)?, stays: notice.objected_at.is_some() })
}

/// A contribution as everybody may know it.
fn side(row: contribution::Model) -> (String, String) {
    let public = row.published_at.is_some() && !super::super::public::is_hidden(&row.stage);
    (row.reference, if public { row.public_title } else { String::new() })
}

/// A supporter objects to being counted at the other contribution, or thinks again; possible as long as the merge lasts.
///
/// Who: each supporter, by the mailed link, or by account at the contribution that was merged. Effect: the support stays with that contribution
/// (`stays`) or counts at the other one too, both are counted anew, event `SupporterAnswered`. Saying the same twice changes nothing. Refusals:
/// `LinkOver` when the two are apart again or the link is not ours, `Role` without account, `WrongStage` for what is not merged, `NotASupporter`,
/// `Author` for who wrote one of the two, and so undoes the merge instead.
///
/// # Errors
/// [`Error::NotFound`] for another district's.
pub async fn answer_as_supporter(db: &Db, actor: &Actor, by: SupporterKey<'_>, stays: bool, now: DateTime<Utc>) -> Result<Reference> {
    let tx = db.begin_write(actor.district).await?;
    let (proposal, told) = match by {
        SupporterKey::Link(token) => by_token(&tx, token).await?,
        SupporterKey::Account(reference) => by_account(&tx, actor, reference, now).await?,
    };
    let source = load(&tx, actor, ContributionId(proposal.contribution_id)).await?;
    if told.stays != stays {
        let mut row = told.row;
        row.objected_at = Set(stays.then_some(micros(now)));
        if told.fresh {
            row.insert(&tx.tx).await?;
        } else {
            row.update(&tx.tx).await?;
        }
        let event = source.event("SupporterAnswered", Role::Resident, now).fact("stays", if stays { "yes" } else { "no" });
        tx.append(actor, event, now).await?;
        retally_in(&tx, source.id()).await?;
        tx.commit().await?;
    }
    reference_of(&source.row)
}

/// What a person said up to now.
struct Told {
    row: merge_notice::ActiveModel,
    stays: bool,
    /// Nobody told them; the row is not written yet.
    fresh: bool,
}

impl From<merge_notice::Model> for Told {
    fn from(row: merge_notice::Model) -> Self {
        Self { stays: row.objected_at.is_some(), row: row.into(), fresh: false }
    }
}

async fn by_token(tx: &Tx, token: &str) -> Result<(merge_proposal::Model, Told)> {
    let notice = merge_notice::Entity::find()
        .filter(merge_notice::Column::DistrictId.eq(tx.district.0))
        .filter(merge_notice::Column::TokenHash.eq(token_hash(token)))
        .one(&tx.tx)
        .await?
        .ok_or(SignInRefused::LinkOver)?;
    let proposal = merge_proposal::Entity::find_by_id(notice.proposal_id)
        .filter(merge_proposal::Column::State.eq(MergeState::Merged.word()))
        .one(&tx.tx)
        .await?
        .ok_or(SignInRefused::LinkOver)?;
    Ok((proposal, notice.into()))
}

/// Somebody with an account needs no notice: whoever supports it may object.
async fn by_account(tx: &Tx, actor: &Actor, reference: &str, now: DateTime<Utc>) -> Result<(merge_proposal::Model, Told)> {
    let account = actor.account.ok_or(Refusal::Role)?;
    let source = by_reference(tx, reference).await?;
    let proposal = in_state(tx, ContributionId(source.id), MergeState::Merged).await?.ok_or(StepRefused::WrongStage)?;
    let person = own_person(tx, account.0).await?;
    let target = contribution::Entity::find_by_id(proposal.target_id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let both = with_merged(&tx.tx, tx.district, &[ContributionId(target.id)]).await?;
    if authors(&tx.tx, &tx.keys, &both).await?.values().any(|own| own.has(&Person::Known(person.clone()))) {
        return Err(VoiceRefused::Author.into());
    }
    let known = merge_notice::Entity::find()
        .filter(merge_notice::Column::ProposalId.eq(proposal.id))
        .filter(merge_notice::Column::Person.eq(person.clone()))
        .one(&tx.tx)
        .await?;
    if let Some(known) = known {
        return Ok((proposal, known.into()));
    }
    if !newly_counted(tx, &source, &target).await?.contains_key(&person) {
        return Err(VoiceRefused::NotASupporter.into());
    }
    let row = notice(tx, &proposal, &person, None, now);
    Ok((proposal, Told { row, stays: false, fresh: true }))
}

#[cfg(test)]
#[path = "supporters_tests.rs"]
mod tests;
