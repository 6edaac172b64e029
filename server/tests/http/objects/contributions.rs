//! Contributions at every stage.

use super::{HIDDEN_PLACE, HIDDEN_WORD, Maker, Sent};
use crate::world::{ago, now};
use chrono::{DateTime, TimeDelta, Utc};
use domain::accountability::RequestForm;
use domain::moderation::{CheckPoint, WithholdReason};
use domain::participation::{ContactWish, Details, Intake, Kind, Shown};
use domain::people::Role;
use domain::places::{Shown as SpotShown, Spot};
use domain::{Actor, ContributionId, ProposalId, ReportId};
use store::participation::{self, Arrival, AuthorKey, Publication, Receipt, Receiver};
use store::{accountability, outbox, people};
use uuid::Uuid;

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
            spot: Some(Spot::Shape(format!("50.{HIDDEN_PLACE},8.{HIDDEN_PLACE}").parse().expect("a point"))),
            contact: ContactWish::Phone,
            name: self.secret("Frau"),
            shown: Shown::Name,
            pseudonym: String::new(),
            email: None,
            phone: Some(format!("0151 {}", self.marker)),
            letter: None,
            details: Details {
                helpers: self.secret("Mithelfen würde"),
                event_when: self.secret("Am Geburtstag der"),
                ..Details::default()
            },
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
            shown: Shown::Nothing,
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
        let at_the_square = Spot::Landmark("Festplatz".into());
        participation::correct_spot(self.db, self.role(Role::Moderator), sent.id, SpotShown::Corrected, Some(&at_the_square), ago(1))
            .await
            .expect("corrects");
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

    /// Two say the same; the author of one is asked by mail.
    pub(super) async fn asked_to_merge(&self, target: ContributionId) -> String {
        let same = self.published("same", ago(5)).await;
        participation::propose_merge(self.db, self.role(Role::Manager), same.id, target, ago(2)).await.expect("proposes");
        self.token("merge_proposed").await
    }

    /// Somebody with an account supports it; it goes on together with the other one at once, and they are told.
    pub(super) async fn told_of_merge(&self, one: &Sent, into: &Sent) -> String {
        participation::support(self.db, &self.place.resident.actor, &one.reference, ago(3)).await.expect("supports");
        participation::propose_merge(self.db, self.role(Role::Manager), one.id, into.id, ago(2)).await.expect("merges");
        self.token("merge_told").await
    }

    /// The link to everything that is stored about the resident.
    pub(super) async fn own_data(&self) -> String {
        accountability::request_data_link(self.db, self.place.id(), &self.place.resident.email, now()).await.expect("asks");
        self.token("data_link").await
    }

    /// A request about one's own data: nobody but the office may read it.
    pub(super) async fn request(&self) -> String {
        let form = RequestForm {
            kind: "erase".into(),
            text: self.secret("Bitte löschen Sie die"),
            name: self.secret("Frau"),
            reach: format!("0151 {}", self.marker),
        };
        let key = format!("{:x<24}", format!("{}request", self.place.slug));
        accountability::receive_request(self.db, &self.resident(), &form, &key, ago(3)).await.expect("receives");
        accountability::requests(self.db, self.role(Role::Manager)).await.expect("requests")[0].id.to_string()
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

    /// A question to somebody who reads mails.
    pub(super) async fn question(&self) -> String {
        let intake = Intake {
            email: Some(format!("frage@{}.example.org", self.marker)),
            phone: None,
            contact: ContactWish::Mail,
            ..self.hidden_idea()
        };
        let sent = self.sent("question", &intake, ago(3)).await;
        participation::ask(self.db, self.role(Role::Moderator), sent.id, &self.secret("Meinen Sie die"), ago(2)).await.expect("asks");
        self.token("contribution_asked").await
    }

    /// What the desk has of its own: something done together, and a template.
    pub(super) async fn desk(&self, about: &Sent) -> (Uuid, Uuid) {
        let moderator = self.role(Role::Moderator);
        let what = participation::Together::Assign(moderator.account);
        let chosen = [(domain::moderation::WorkKind::Contribution, about.id.0)];
        let batch = participation::do_together(self.db, moderator, &what, &chosen, ago(1)).await.expect("assigns");
        let words = self.secret("Guten Tag {name}, danke für {nummer}.");
        let template = store::moderation::save_template(self.db, moderator, None, "Dank", &words, ago(1)).await.expect("saves");
        (batch, template)
    }

    /// Somebody reports it, by mail.
    pub(super) async fn report(&self, about: &Sent) -> (ReportId, String, String) {
        let said = domain::moderation::Report {
            about: about.reference.clone(),
            part: None,
            reason: domain::moderation::ReportReason::PersonalData,
            text: self.secret("Hier steht der Name einer"),
            email: Some(format!("melderin@{}.example.org", self.marker)),
        };
        let key = format!("{:x<24}", format!("{}report", self.place.slug));
        let receipt = participation::report(self.db, &self.resident(), &said, &key, "de", ago(1)).await.expect("reports");
        (receipt.id, self.token("report_received").await, receipt.code.printed())
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
