//! Stimmen: supports by account, by mailed link and on paper, and comments that are confirmed and read.

use super::world::{Sent, World};
use crate::demo::story::{Contribution, Voices};
use chrono::{DateTime, Utc};
use domain::Actor;
use domain::events::ObjectKind;
use domain::voices::CommentForm;
use store::{Result, outbox, participation, voices};

/// More mails than wait in any minute of a story.
const MAILS: u64 = 1000;

/// Everything people say to a contribution at one time.
pub(super) async fn say(world: &World<'_>, contribution: &Contribution, said: &Voices, at: DateTime<Utc>) -> Result<()> {
    let (sent, office) = (world.sent(&contribution.key)?, world.actor(&said.by)?);
    for account in &said.accounts {
        participation::support(&world.db, &world.actor(account)?, &sent.reference, at).await?;
    }
    for number in 0..said.mails {
        let address = format!("{}-{number}@example.org", contribution.key);
        participation::request_support(&world.db, world.district.id, &sent.reference, (&address, domain::Language::German), at).await?;
        if let Some(token) = mailed(world, "support_confirm", at).await? {
            participation::confirm_support(&world.db, world.district.id, &token, at).await?;
        }
    }
    if !said.list.is_empty() {
        participation::record_support_list(&world.db, &office, sent.id, (&said.list, &said.lines), at).await?;
    }
    comments(world, (contribution, &sent), (said, &office), at).await
}

async fn comments(
    world: &World<'_>,
    (contribution, sent): (&Contribution, &Sent),
    (said, office): (&Voices, &Actor),
    at: DateTime<Utc>,
) -> Result<()> {
    let resident = Actor::resident(world.district.id);
    for (number, comment) in said.comments.iter().enumerate() {
        let form = CommentForm {
            text: comment.text.clone(),
            name: comment.name.clone(),
            email: format!("{}-sagt-{number}@example.org", contribution.key),
            key: format!("demo-comment-{}-{}-{number}", world.district.profile.slug, contribution.key),
            ..CommentForm::default()
        };
        let about = (ObjectKind::Contribution, sent.reference.as_str());
        let known = voices::comment(&world.db, &resident, about, &form, at).await?;
        let Some(token) = mailed(world, "comment_confirm", at).await? else { continue };
        voices::confirm_comment(&world.db, world.district.id, &token, at).await?;
        if !comment.waits {
            voices::show_comment(&world.db, office, known.id, &comment.text, at).await?;
        }
    }
    outbox::forget_before(&world.db, at).await.map(drop)
}

/// The link in the newest mail of a kind. Whatever else was in the post is delivered with it.
async fn mailed(world: &World<'_>, kind: &str, at: DateTime<Utc>) -> Result<Option<String>> {
    let post = outbox::claim(&world.db, MAILS, at).await?;
    let token = post.iter().rev().find(|waiting| waiting.mail.kind == kind).and_then(|waiting| waiting.mail.params.get("token").cloned());
    outbox::forget_before(&world.db, at).await?;
    Ok(token)
}
