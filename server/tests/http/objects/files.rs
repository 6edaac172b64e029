//! Files that came along: one that everybody sees, one that stays in the office, one that nobody looked at, one of a form that was not sent.

use super::{Maker, Sent};
use crate::world::now;
use chrono::{DateTime, TimeDelta, Utc};
use domain::files::HideReason;
use domain::participation::Intake;
use domain::people::Role;
use store::files;
use store::participation::{self, Arrival};

/// A drawing of a playground.
pub const PHOTO: &[u8] = include_bytes!("../../../demo/photos/spielplatz.png");

/// A PDF of one page with these words on it.
pub fn pdf(words: &str) -> Vec<u8> {
    let content = format!("BT ({words}) Tj ET");
    format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n\
         4 0 obj<</Length {}>>stream\n{content}\nendstream endobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF",
        content.len()
    )
    .into_bytes()
}

impl Maker<'_> {
    async fn upload(&self, token: &str, bytes: Vec<u8>, at: DateTime<Utc>) -> String {
        let address = format!("files {}", self.place.slug);
        files::keep_upload(self.db, self.place.id(), token, bytes, &address, at).await.expect("keeps").to_string()
    }

    pub(super) async fn sent_with_files(&self, word: &str, intake: &Intake, uploads: Vec<Vec<u8>>, at: DateTime<Utc>) -> Sent {
        let token = files::new_upload_token();
        for bytes in uploads {
            self.upload(&token, bytes, at).await;
        }
        let key = format!("{:x<24}", format!("{}{word}", self.place.slug));
        let arrival = Arrival::web(&key);
        let receipt = participation::receive_with_files(self.db, &self.resident(), intake, &arrival, &token, at).await.expect("receives");
        Sent { id: receipt.id, reference: receipt.reference.to_string(), code: receipt.code.printed() }
    }

    /// Ids of the files of a contribution.
    pub(super) async fn files(&self, sent: &Sent) -> Vec<uuid::Uuid> {
        let opened = participation::opened(self.db, self.role(Role::Moderator), sent.id).await.expect("opens");
        opened.files.iter().map(|file| file.id).collect()
    }

    /// Public, with a photo that everybody sees and a PDF that nobody does.
    pub(super) async fn published_with_files(&self, word: &str, at: DateTime<Utc>) -> Sent {
        let intake = self.plain_idea();
        let sent = self.sent_with_files(word, &intake, vec![PHOTO.to_vec(), pdf(&self.secret("Nicht zeigen:"))], at).await;
        let [shown, hidden] = self.files(&sent).await[..] else { panic!("two files") };
        let office = self.role(Role::Moderator);
        files::show_file(self.db, office, shown, "Der Spielplatz in der Sonne", at).await.expect("shows");
        files::hide_file(self.db, office, hidden, HideReason::Person, at).await.expect("hides");
        self.publish(&sent, &intake, at + TimeDelta::hours(1)).await;
        sent
    }

    /// Not looked at yet, with a PDF.
    pub(super) async fn received_with_file(&self, word: &str, at: DateTime<Utc>) -> Sent {
        self.sent_with_files(word, &self.hidden_idea(), vec![pdf(&self.secret("Noch nicht gesehen:"))], at).await
    }

    /// A photo of a form that was not sent.
    pub(super) async fn unsent(&self) -> String {
        self.upload(&files::new_upload_token(), PHOTO.to_vec(), now()).await
    }
}
