//! What erasing does to supports, comments and reports: supports stay counted, what everybody reads stays without its author, everything else goes.

use super::rows::{GONE, forget_mails};
use super::{COMMENT, REPORT, SUPPORT, remember};
use crate::entity::{comment, comment_objection, data_link, report, support};
use crate::error::Result;
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::voices::CommentState;
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Whose voices.
#[derive(Debug, Clone, Copy)]
pub(super) enum Whose<'a> {
    /// Given with an account.
    Account(Uuid),
    /// Given with a mail address, without account.
    Address(&'a str),
}

/// Everything somebody said beside contributions, in this district. Gives how many.
pub(super) async fn forget_voices(tx: &Tx, whose: Whose<'_>, now: DateTime<Utc>) -> Result<usize> {
    let (supports, comments, reports) = (supports(tx, whose).await?, comments(tx, whose).await?, reports(tx, whose).await?);
    let count = supports.len() + comments.len() + reports.len();
    for row in supports {
        remember(tx, SUPPORT, row.id, now).await?;
        forget_support(tx, row).await?;
    }
    for row in comments {
        remember(tx, COMMENT, row.id, now).await?;
        forget_comment(tx, row).await?;
    }
    for row in reports {
        remember(tx, REPORT, row.id, now).await?;
        forget_report(tx, row).await?;
    }
    if let Whose::Address(email) = whose {
        forget_mails(tx, email).await?;
        let links = data_link::Entity::delete_many().filter(data_link::Column::DistrictId.eq(tx.district.0));
        links.filter(data_link::Column::Email.eq(email)).exec(&tx.tx).await?;
    }
    Ok(count)
}

/// The same for one of them, after a restore. `false` when it is not there.
pub(super) async fn forget_again(tx: &Tx, subject: &str, id: Uuid) -> Result<bool> {
    match subject {
        SUPPORT => match support::Entity::find_by_id(id).one(&tx.tx).await? {
            Some(row) => forget_support(tx, row).await.map(|()| true),
            None => Ok(false),
        },
        COMMENT => match comment::Entity::find_by_id(id).one(&tx.tx).await? {
            Some(row) => forget_comment(tx, row).await.map(|()| true),
            None => Ok(false),
        },
        REPORT => match report::Entity::find_by_id(id).one(&tx.tx).await? {
            Some(row) => forget_report(tx, row).await.map(|()| true),
            None => Ok(false),
        },
        _ => Ok(false),
    }
}

async fn supports(tx: &Tx, whose: Whose<'_>) -> Result<Vec<support::Model>> {
    let all = support::Entity::find().filter(support::Column::DistrictId.eq(tx.district.0));
    let theirs = match whose {
        Whose::Account(id) => all.filter(support::Column::AccountId.eq(id)),
        Whose::Address(email) => all.filter(support::Column::Email.eq(email)),
    };
    Ok(theirs.all(&tx.tx).await?)
}

async fn comments(tx: &Tx, whose: Whose<'_>) -> Result<Vec<comment::Model>> {
    let all = comment::Entity::find().filter(comment::Column::DistrictId.eq(tx.district.0));
    let theirs = match whose {
        Whose::Account(id) => all.filter(comment::Column::AccountId.eq(id)),
        Whose::Address(email) => all.filter(comment::Column::Email.eq(email)),
    };
    Ok(theirs.all(&tx.tx).await?)
}

async fn reports(tx: &Tx, whose: Whose<'_>) -> Result<Vec<report::Model>> {
    let all = report::Entity::find().filter(report::Column::DistrictId.eq(tx.district.0));
    let theirs = match whose {
        Whose::Account(id) => all.filter(report::Column::AccountId.eq(id)),
        Whose::Address(email) => all.filter(report::Column::Email.eq(email)),
    };
    Ok(theirs.all(&tx.tx).await?)
}

/// It still counts once for this person, but nobody can write to them.
async fn forget_support(tx: &Tx, row: support::Model) -> Result<()> {
    let mut row: support::ActiveModel = row.into();
    row.account_id = Set(None);
    row.email = Set(None);
    row.token_hash = Set(None);
    row.update(&tx.tx).await?;
    Ok(())
}

/// What everybody reads stays as everybody reads it; what nobody reads is gone.
async fn forget_comment(tx: &Tx, row: comment::Model) -> Result<()> {
    let (shown, text) = (row.state == CommentState::Shown.word(), row.public_text.clone());
    comment_objection::Entity::delete_many().filter(comment_objection::Column::CommentId.eq(row.id)).exec(&tx.tx).await?;
    let mut row: comment::ActiveModel = row.into();
    row.account_id = Set(None);
    row.email = Set(None);
    row.token_hash = Set(None);
    row.name = Set(String::new());
    row.text = Set(if shown { text } else { String::new() });
    if !shown {
        row.public_text = Set(String::new());
        row.state = Set(CommentState::Withdrawn.word().to_owned());
    }
    row.update(&tx.tx).await?;
    Ok(())
}

/// What was said not to be right must still be decided; once it is, only the decision stays.
async fn forget_report(tx: &Tx, row: report::Model) -> Result<()> {
    let decided = row.decided_at.is_some();
    let mut row: report::ActiveModel = row.into();
    row.account_id = Set(None);
    row.email = Set(None);
    row.email_token_hash = Set(None);
    if decided {
        row.text = Set(GONE.to_owned());
    }
    row.update(&tx.tx).await?;
    Ok(())
}
