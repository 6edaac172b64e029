//! Was mit einer Niederschrift geschieht. One handler, one verb.

use super::WRITING;
use super::sheet::{Attempt, HEAD, MARK, TEXT, mark, plain};
use super::show::page;
use crate::form::Fields;
use crate::meetings::GermanMinutes;
use crate::meetings::sent::Sent;
use crate::{Failed, FormFailure};
use axum::response::Response;
use domain::{AgendaItemId, FieldErrors, MinutesObjectionId, Problem};
use store::meetings::{self, CorrectedText};

async fn answer(sent: Sent, result: store::Result<()>, done: &str) -> Result<Response, Failed> {
    match result {
        Ok(()) => sent.to(&format!("/niederschrift?erledigt={done}")),
        Err(error) => failed(sent, String::new(), FormFailure::of(error)?).await,
    }
}

/// The page again; `text` is the name of the text that was not taken.
async fn failed(sent: Sent, text: String, failure: FormFailure) -> Result<Response, Failed> {
    let attempt = Attempt { fields: sent.fields, failure, failed: text };
    page(&sent.state, &sent.visit, sent.meeting, None, attempt).await
}

/// Begins the minutes.
pub(super) async fn write_minutes(sent: Sent) -> Result<Response, Failed> {
    let result = meetings::write_minutes(&sent.state.db, &sent.visit.actor, sent.meeting, &GermanMinutes, sent.visit.now).await;
    answer(sent, result, "begonnen").await
}

/// Completes the texts: head and items.
pub(super) async fn edit_minutes(sent: Sent) -> Result<Response, Failed> {
    match save(&sent).await? {
        None => answer(sent, Ok(()), "gespeichert").await,
        Some((text, failure)) => failed(sent, text, failure).await,
    }
}

/// Stores every text that was changed on the page; the first that is not taken comes back with its name.
async fn save(sent: &Sent) -> Result<Option<(String, FormFailure)>, Failed> {
    let of = sent.of().await?;
    let stored = std::iter::once((HEAD.to_owned(), None, of.minutes.as_str()))
        .chain(of.agenda.iter().map(|item| (item.item.id.to_string(), Some(item.item.id), item.minutes.as_str())));
    for (key, item, stored) in stored {
        if !changed(&sent.fields, &key, stored) {
            continue;
        }
        let text = sent.fields.text(&format!("{TEXT}{key}"));
        if let Err(error) = meetings::edit_minutes(&sent.state.db, &sent.visit.actor, sent.meeting, item, &text, sent.visit.now).await {
            return Ok(Some((key, FormFailure::of(error)?)));
        }
    }
    Ok(None)
}

/// Written anew on the page: what somebody else stored meanwhile is not put back by a text that was only sent along.
fn changed(fields: &Fields, key: &str, stored: &str) -> bool {
    let name = format!("{TEXT}{key}");
    if !fields.names().any(|known| known == name) {
        return false;
    }
    let typed = fields.get(&name);
    plain(typed) != plain(stored) && mark(typed) != fields.get(&format!("{MARK}{key}"))
}

/// The item of a form; `kopf` is the head.
pub(super) fn part(fields: &Fields) -> Result<Option<AgendaItemId>, FieldErrors> {
    match fields.get("item") {
        HEAD => Ok(None),
        item => item.parse().map(Some).map_err(|_| FieldErrors::one("item", Problem::ChooseOne)),
    }
}

/// Signs, after the texts that came along are stored.
pub(super) async fn sign_minutes(sent: Sent) -> Result<Response, Failed> {
    if WRITING.admits(&sent.visit.actor)
        && let Some((text, failure)) = save(&sent).await?
    {
        return failed(sent, text, failure).await;
    }
    let result = meetings::sign_minutes(&sent.state.db, &sent.visit.actor, sent.meeting, sent.visit.now).await.map(drop);
    answer(sent, result, "unterschrieben").await
}

/// Sends them to everybody who holds a seat.
pub(super) async fn send_minutes(sent: Sent) -> Result<Response, Failed> {
    let result = meetings::send_minutes(&sent.state.db, &sent.visit.actor, sent.meeting, sent.visit.now).await;
    answer(sent, result, "versandt").await
}

/// Enters what the body decided on an objection.
pub(super) async fn decide_minutes_objection(sent: Sent) -> Result<Response, Failed> {
    let result = match decision(&sent.fields) {
        Ok((objection, upheld, corrected)) => {
            // The address names the meeting that is objected to.
            if !sent.of().await?.objections.iter().any(|line| line.id == objection) {
                return Err(store::Error::NotFound.into());
            }
            let (db, actor, words) = (&sent.state.db, &sent.visit.actor, sent.get("decision"));
            meetings::decide_minutes_objection(db, actor, objection, upheld, words, corrected.as_ref(), sent.visit.now).await
        }
        Err(errors) => Err(errors.into()),
    };
    answer(sent, result, "entschieden").await
}

fn decision(fields: &Fields) -> Result<(MinutesObjectionId, bool, Option<CorrectedText>), FieldErrors> {
    let mut errors = FieldErrors::new();
    let objection: Option<MinutesObjectionId> = fields.read("objection");
    let upheld = match fields.get("upheld") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    if objection.is_none() {
        errors.add("objection", Problem::ChooseOne);
    }
    if upheld.is_none() || fields.get("decision").trim().is_empty() {
        errors.add("decision", Problem::Missing);
    }
    let corrected = match fields.get("item") {
        "" => None,
        _ => match part(fields) {
            Ok(item) if !fields.get("text").trim().is_empty() => Some(CorrectedText { item, text: fields.text("text") }),
            Ok(_) => {
                errors.add("text", Problem::Missing);
                None
            }
            Err(FieldErrors(problems)) => {
                errors.0.extend(problems);
                None
            }
        },
    };
    let (Some(objection), Some(upheld)) = (objection, upheld) else { return Err(errors) };
    errors.or((objection, upheld, corrected))
}

/// The minutes stand.
pub(super) async fn approve_minutes(sent: Sent) -> Result<Response, Failed> {
    let result = meetings::approve_minutes(&sent.state.db, &sent.visit.actor, sent.meeting, sent.visit.now).await;
    answer(sent, result, "festgestellt").await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_written_anew_is_stored() {
        let sent = |typed: &str, drawn: &str| {
            Fields::parse(format!("text-kopf={}&stand-kopf={}", urlencoding::encode(typed), mark(drawn)).as_bytes())
        };
        assert!(changed(&sent("Neu", "Alt"), "kopf", "Alt"));
        assert!(!changed(&sent("Alt\r\nzwei", "Alt\nzwei"), "kopf", "Alt\nzwei"), "line breaks of a browser");
        assert!(!changed(&sent("Alt", "Alt"), "kopf", "Von jemand anderem"), "nothing is put back");
        assert!(changed(&sent("", "Alt"), "kopf", "Alt"), "emptied");
        assert!(!changed(&Fields::default(), "kopf", "Alt"), "did not come");
    }
}
