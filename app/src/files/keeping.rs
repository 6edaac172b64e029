//! Was ein Formular an Dateien mitbringt: kept under its token, whether the rest of the form is right or not.

use crate::form::{Fields, SentFile};
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure};
use domain::Refusal;
use domain::fields::Problem;
use domain::files::{ALT_MAX, FileRefused};
use store::Error;
use store::files::{self, UploadView};
use uuid::Uuid;

/// Files of a form that is being filled in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept {
    /// Under which they are kept; a hidden field.
    pub token: String,
    /// What is there already.
    pub files: Vec<UploadView>,
    /// What was not taken: its name, and why.
    pub refused: Vec<(String, FileRefused)>,
    /// More than one address may send in an hour.
    pub too_many: bool,
}

impl Kept {
    /// Nothing yet, for an empty form.
    pub(crate) fn fresh() -> Self {
        Self { token: files::new_upload_token(), ..Self::default() }
    }

    /// What the form has to say about its files.
    pub(crate) fn failure(&self) -> FormFailure {
        let mut failure = FormFailure::default();
        for (_, why) in &self.refused {
            failure.fields.add("files", Problem::File { why: *why });
        }
        failure.refusal = self.too_many.then_some(Refusal::TooMany);
        failure
    }
}

/// Keeps what was sent, takes away what was taken back, and notes what is to be seen on them.
pub(crate) async fn keep(state: &AppState, visit: &Visit, fields: &Fields, sent: Vec<SentFile>) -> Result<Kept, Failed> {
    let (db, district, now) = (&state.db, visit.district()?.id, visit.now);
    let mut kept = Kept { token: fields.text("files"), ..Kept::default() };
    let before = files::uploads(db, district, &kept.token, now).await?;
    if before.is_empty() {
        kept.token = files::new_upload_token();
        // The page showed files, and they are gone: that must be said.
        if fields.names().any(|name| name.starts_with("alt-")) && fields.get("entfernen").is_empty() {
            kept.refused.push((String::new(), FileRefused::Gone));
        }
    }
    for file in &before {
        if fields.get("entfernen") == file.id.to_string() {
            files::forget_upload(db, district, &kept.token, file.id, now).await?;
        } else if fields.names().any(|name| name == alt_name(file.id)) {
            describe(state, visit, (&kept.token, file.id), fields.get(&alt_name(file.id))).await?;
        }
    }
    for file in sent {
        let name = file.name.clone();
        match add(state, visit, &kept.token, file).await {
            Ok(id) if fields.get("alt").trim().is_empty() || before.iter().any(|known| known.id == id) => {}
            Ok(id) => describe(state, visit, (&kept.token, id), fields.get("alt")).await?,
            Err(Error::Refused(Refusal::File(why))) => kept.refused.push((name, why)),
            Err(Error::Refused(Refusal::TooMany)) => kept.too_many = true,
            Err(other) => return Err(other.into()),
        }
    }
    kept.files = files::uploads(db, district, &kept.token, now).await?;
    Ok(kept)
}

/// Name of the field with the words for one kept file.
pub(super) fn alt_name(id: Uuid) -> String {
    format!("alt-{id}")
}

async fn add(state: &AppState, visit: &Visit, token: &str, file: SentFile) -> store::Result<Uuid> {
    let bytes = file.bytes().await?;
    let address = if visit.actor.is_staff() { visit.actor.account.map(|id| id.to_string()) } else { None };
    let address = address.unwrap_or_else(|| visit.address.clone());
    files::keep_upload(&state.db, visit.actor.district, token, bytes, &address, visit.now).await
}

/// The field takes no more than that; what a program sends beyond is cut.
async fn describe(state: &AppState, visit: &Visit, (token, id): (&str, Uuid), alt: &str) -> Result<(), Failed> {
    let longest = usize::try_from(ALT_MAX).unwrap_or(usize::MAX);
    let alt: String = alt.trim().chars().filter(|c| !c.is_control()).take(longest).collect();
    match files::describe_upload(&state.db, visit.actor.district, token, id, &alt, visit.now).await {
        // Signs that no keyboard writes say nothing to anybody.
        Ok(()) | Err(Error::Invalid(_)) => Ok(()),
        Err(other) => Err(other.into()),
    }
}
