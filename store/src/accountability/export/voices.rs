//! Auskunft über Stimmen: comments, supports and reports, given with an account or with a confirmed address.

use super::{Section, stamp};
use crate::Db;
use crate::entity::{comment, comment_objection, contribution, measure, report, support};
use crate::error::Result;
use domain::DistrictId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// Whose voices.
#[derive(Debug, Clone, Copy)]
pub(super) enum Of<'a> {
    /// Given with an account.
    Account(Uuid),
    /// Given with an address that was confirmed for it, without account.
    Address(&'a str),
}

/// Comments with what was objected, supports, reports.
pub(super) async fn voices_of(db: &Db, district: DistrictId, of: Of<'_>) -> Result<Vec<Section>> {
    let (comments, supports) = (comments(db, district, of).await?, supports(db, district, of).await?);
    let about: Vec<Uuid> = comments.iter().map(|row| row.object_id).chain(supports.iter().map(|row| row.contribution_id)).collect();
    let references = references(db, district, about).await?;
    let number = |id: &Uuid| references.get(id).cloned().unwrap_or_default();
    let mut sections = vec![];
    for row in comments {
        let objections = comment_objection::Entity::find().filter(comment_objection::Column::CommentId.eq(row.id)).all(&db.read).await?;
        sections.push(Section::new(
            "comment",
            vec![
                ("reference", number(&row.object_id)),
                ("at", stamp(row.at)),
                ("text", row.text),
                ("public_text", row.public_text),
                ("name", row.name),
                ("email", row.email.unwrap_or_default()),
                ("reason", row.note),
            ],
        ));
        sections.extend(
            objections
                .into_iter()
                .map(|row| Section::new("objection", vec![("at", stamp(row.at)), ("text", row.text), ("reason", row.reason)])),
        );
    }
    sections.extend(supports.into_iter().map(|row| {
        let email = row.email.unwrap_or_default();
        Section::new(
            "support",
            vec![("reference", number(&row.contribution_id)), ("at", stamp(row.asked_at)), ("way", row.way), ("email", email)],
        )
    }));
    sections.extend(reports(db, district, of).await?.into_iter().map(|row| {
        Section::new(
            "report",
            vec![
                ("reference", row.reference),
                ("about", row.about),
                ("at", stamp(row.at)),
                ("text", row.text),
                ("email", row.email.unwrap_or_default()),
                ("answer", row.decision),
            ],
        )
    }));
    Ok(sections)
}

async fn comments(db: &Db, district: DistrictId, of: Of<'_>) -> Result<Vec<comment::Model>> {
    let all = comment::Entity::find().filter(comment::Column::DistrictId.eq(district.0)).order_by_asc(comment::Column::At);
    let theirs = match of {
        Of::Account(id) => all.filter(comment::Column::AccountId.eq(id)),
        Of::Address(email) => all.filter(comment::Column::Email.eq(email)).filter(comment::Column::ConfirmedAt.is_not_null()),
    };
    Ok(theirs.all(&db.read).await?)
}

async fn supports(db: &Db, district: DistrictId, of: Of<'_>) -> Result<Vec<support::Model>> {
    let all = support::Entity::find().filter(support::Column::DistrictId.eq(district.0)).order_by_asc(support::Column::AskedAt);
    let theirs = match of {
        Of::Account(id) => all.filter(support::Column::AccountId.eq(id)),
        Of::Address(email) => all.filter(support::Column::Email.eq(email)).filter(support::Column::ConfirmedAt.is_not_null()),
    };
    Ok(theirs.all(&db.read).await?)
}

async fn reports(db: &Db, district: DistrictId, of: Of<'_>) -> Result<Vec<report::Model>> {
    let all = report::Entity::find().filter(report::Column::DistrictId.eq(district.0)).order_by_asc(report::Column::At);
    let theirs = match of {
        Of::Account(id) => all.filter(report::Column::AccountId.eq(id)),
        Of::Address(email) => all.filter(report::Column::Email.eq(email)).filter(report::Column::EmailConfirmedAt.is_not_null()),
    };
    Ok(theirs.all(&db.read).await?)
}

/// Numbers of what was commented on or supported.
async fn references(db: &Db, district: DistrictId, ids: Vec<Uuid>) -> Result<HashMap<Uuid, String>> {
    let contributions = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::Id.is_in(ids.clone()))
        .all(&db.read)
        .await?;
    let measures = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(measure::Column::Id.is_in(ids))
        .all(&db.read)
        .await?;
    let mut numbers: HashMap<Uuid, String> = contributions.into_iter().map(|row| (row.id, row.reference)).collect();
    numbers.extend(measures.into_iter().map(|row| (row.id, row.reference)));
    Ok(numbers)
}
