//! Contributions at every stage.

use super::{HIDDEN_WORD, Maker, Sent};
use crate::world::{ago, now};
use chrono::{DateTime, TimeDelta, Utc};
use domain::moderation::{CheckPoint, WithholdReason};
use domain::participation::{ContactWish, Intake, Kind};
use domain::people::Role;
use domain::{Actor, ProposalId};
use store::participation::{self, Arrival, AuthorKey, Publication, Receipt, Receiver};
use store::{outbox, people};

impl Maker<'_> {
    pub(super) fn resident(&self) -> Actor {
        Actor::resident(self.place.id())
    }

    pub(super) fn key(&self, sent: &Sent) -> AuthorKey {
        AuthorKey::Code { code: sent.code.clone(), address: format!("198.51.{}", sent.reference) }
    }

    /// Everything about it is hidden until somebody publishes it.
    pub(super) fn hidden_idea(&self) -> Intake {
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
    pub(super) fn plain_idea(&self) -> Intake {
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

    pub(super) async fn sent(&self, word: &str, intake: &Intake, at: DateTime<Utc>) -> Sent {
        self.sent_by(&self.resident(), word, intake, at).await
    }

    pub(super) async fn sent_by(&self, actor: &Actor, word: &str, intake: &Intake, at: DateTime<Utc>) -> Sent {
        let key = format!("{:x<24}", format!("{}{word}", self.place.slug));
        let receipt: Receipt = participation::receive(self.db, actor, intake, &Arrival::web(&key), at).await.expect("receives");
        Sent { id: receipt.id, reference: receipt.reference.to_string(), code: receipt.code.printed() }
    }

    pub(super) async fn published(&self, word: &str, at: DateTime<Utc>) -> Sent {
        let intake = self.plain_idea();
        let sent = self.sent(word, &intake, at).await;
        self.publish(&sent, &intake, at + TimeDelta::hours(1)).await;
        sent
    }

    pub(super) async fn publish(&self, sent: &Sent, intake: &Intake, at: DateTime<Utc>) {
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

    pub(super) async fn propose(&self, sent: &Sent, at: DateTime<Utc>) -> ProposalId {
        let why = self.secret("Der Text nennt eine");
        participation::propose_withhold(self.db, self.role(Role::Moderator), sent.id, WithholdReason::PersonalData, &why, at)
            .await
            .expect("proposes")
    }

    pub(super) async fn forwarded(&self) -> (Sent, String) {
        let sent = self.published("forwarded", ago(12)).await;
        let organizations = people::organizations(self.db, self.place.id()).await.expect("organizations");
        let office = organizations.iter().find(|organization| organization.key == "tiefbauamt").expect("it is in the file");
        let to = Receiver::Organization(office.id);
        participation::forward(self.db, self.role(Role::Moderator), sent.id, &to, &self.secret("Wer kennt die"), ago(11))
            .await
            .expect("forwards");
        (sent, self.token("forwarded").await)
    }

    pub(super) async fn own(&self) -> Sent {
        let intake = Intake { contact: ContactWish::Code, name: String::new(), phone: None, ..self.hidden_idea() };
        let resident = self.place.resident.actor.clone();
        self.sent_by(&resident, "own", &intake, ago(1)).await
    }

    pub(super) async fn confirmation(&self) -> String {
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
    pub(super) async fn token(&self, kind: &str) -> String {
        let mails = outbox::claim(self.db, 500, now()).await.expect("claims");
        for mail in &mails {
            outbox::sent(self.db, mail.id, now()).await.expect("sent");
        }
        let mail = mails.iter().rev().find(|waiting| waiting.mail.kind == kind).unwrap_or_else(|| panic!("no mail {kind}"));
        mail.mail.params["token"].clone()
    }
}
