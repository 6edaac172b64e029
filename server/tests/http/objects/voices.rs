//! Supports and comments: those everybody sees, those nobody has confirmed, and those the office has not read.

use super::{Maker, Sent};
use crate::world::{ago, now};
use domain::Actor;
use domain::events::ObjectKind;
use domain::moderation::{WithholdReason, WorkKind};
use domain::participation::{ContactWish, Intake};
use domain::people::Role;
use domain::voices::CommentForm;
use store::moderation::WorkFilter;
use store::voices::CommentKey;
use store::{moderation, participation, voices};
use uuid::Uuid;

/// Ids and secrets of what people said to a contribution.
#[derive(Debug, Clone, Default)]
pub struct Voices {
    /// The link that confirms a support.
    pub support: String,
    /// The link that confirms a comment.
    pub link: String,
    /// Written with an account and shown.
    pub own: Uuid,
    /// Confirmed, not read yet.
    pub waiting: Uuid,
    /// An objection to a comment that is not shown.
    pub objection: Uuid,
    /// A contribution whose author waits for a letter, and the letter.
    pub by_letter: (String, String),
}

impl Maker<'_> {
    async fn said(&self, actor: &Actor, about: &Sent, (word, text, email): (&str, &str, &str)) -> Uuid {
        let key = format!("{:y<24}", format!("{}{word}", self.place.slug));
        let form = CommentForm { text: text.into(), name: String::new(), email: email.into(), key, ..CommentForm::default() };
        voices::comment(self.db, actor, (ObjectKind::Contribution, &about.reference), &form, ago(3)).await.expect("comments").id
    }

    /// Somebody who wants a letter, and is owed one.
    async fn by_letter(&self) -> (String, String) {
        let letter = Some(format!("{}\nMusterweg 4\n35576 Wetzlar", self.secret("Frau")));
        let intake = Intake { contact: ContactWish::Letter, letter, phone: None, ..self.hidden_idea() };
        let sent = self.sent("letter", &intake, ago(9)).await;
        participation::ask(self.db, self.role(Role::Moderator), sent.id, "Wo genau ist das?", ago(8)).await.expect("asks");
        let opened = participation::opened(self.db, self.role(Role::Moderator), sent.id).await.expect("opens");
        (sent.id.to_string(), opened.tasks[0].id.to_string())
    }

    /// A comment of the chair that is not shown, and the objection to that.
    async fn objection(&self, about: &Sent) -> Uuid {
        let (db, chair) = (self.db, self.role(Role::Chair));
        let said = self.said(chair, about, ("refused", &self.secret("Immer ärgert mich die"), "")).await;
        let why = (WithholdReason::Insult, "Der Satz beschimpft jemanden.");
        voices::withhold_comment(db, self.role(Role::Moderator), said, why, ago(2)).await.expect("withholds");
        voices::object_to_comment(db, chair, CommentKey::Account(said), &self.secret("Das meint nicht die"), ago(1))
            .await
            .expect("objects");
        let filter = WorkFilter { work: Some(WorkKind::Objection), ..WorkFilter::default() };
        let queue = moderation::work(db, self.role(Role::ReviewPerson), &filter, now()).await.expect("reads");
        queue.entries.iter().find(|entry| entry.at.is_none()).expect("it waits").id
    }

    pub(super) async fn voices(&self, about: &Sent) -> Voices {
        let resident = self.place.resident.actor.clone();
        let (db, moderator) = (self.db, self.role(Role::Moderator));
        let own = self.said(&resident, about, ("shown", "Das finde ich gut.", "")).await;
        voices::show_comment(db, moderator, own, "Das finde ich gut.", ago(3)).await.expect("shows");
        let hidden = self.secret("Da wohnt die");
        let waiting = self.said(&resident, about, ("waiting", &hidden, "")).await;
        let email = format!("stimme-{}@{}.example.org", self.place.slug, self.marker);
        self.said(&self.resident(), about, ("unconfirmed", &hidden, &email)).await;
        let link = self.token("comment_confirm").await;
        participation::support(db, &resident, &about.reference, ago(3)).await.expect("supports");
        participation::request_support(db, self.place.id(), &about.reference, (&email, domain::Language::German), ago(3))
            .await
            .expect("asks");
        let support = self.token("support_confirm").await;
        Voices { support, link, own, waiting, objection: self.objection(about).await, by_letter: self.by_letter().await }
    }
}
