//! `/{district}/folgen`: choose what to follow and how; with an account the list of what one follows.

mod form;
mod made;

use super::what;
use crate::failure::FormFailure;
use crate::form::{Fields, Query};
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::fields::{Problem, written};
use domain::following::Followed;
use domain::{FieldErrors, ReceiptCode, Refusal};
use store::following::{self, Named};
use store::people::{Limit, count_attempt};

/// By a link that only reads.
const LINK: &str = "link";

/// What was typed and what the address says.
#[derive(Debug, Clone, Default)]
struct Typed {
    /// Chosen by the address: it is named instead of asked for.
    chosen: Option<Named>,
    what: String,
    email: String,
    code: String,
}

/// The page; `?was=` names what is meant.
pub(super) async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let typed = Typed { chosen: chosen(&state, &visit, query.get("was")).await?, ..Typed::default() };
    page(&state, &visit, typed, &FormFailure::default()).await
}

/// What an address names. Nothing is fine, something unknown is not there.
async fn chosen(state: &AppState, visit: &Visit, word: &str) -> Result<Option<Named>, Failed> {
    let Some(followed) = what::read(word) else { return Ok(None) };
    Ok(Some(following::followable(&state.db, visit.district()?, &followed).await?))
}

/// What one did.
enum Done {
    Asked,
    Following,
    Link(ReceiptCode),
}

/// Follows: at once with an account, by a mailed link without, or by a link that only reads.
pub(super) async fn send(State(state): State<AppState>, visit: Visit, query: Query, fields: Fields) -> Result<Response, Failed> {
    let word = if fields.get("was").is_empty() { query.get("was") } else { fields.get("was") };
    let typed = Typed {
        chosen: if fields.get("wahl").is_empty() { chosen(&state, &visit, word).await? } else { None },
        what: word.to_owned(),
        email: fields.text("email"),
        code: fields.text("code"),
    };
    match follow(&state, &visit, word, &typed, fields.get("weg") == LINK).await {
        Ok((followed, Done::Asked)) => Ok(made::asked(&visit, &followed)),
        Ok((followed, Done::Link(code))) => Ok(made::link(&visit, &followed, &code)),
        Ok((followed, Done::Following)) => Ok(Redirect::to(&visit.href(&format!("{}#folgen", back(&followed)))).into_response()),
        Err(error) => page(&state, &visit, typed, &FormFailure::of(error)?).await,
    }
}

/// The page one comes back to: what has none with the box leads to the list of what one follows.
fn back(followed: &Followed) -> String {
    match followed {
        Followed::Contribution(_) | Followed::Measure(_) => what::page_of(followed),
        Followed::Topic(_) | Followed::Place(_) | Followed::District => "/folgen".to_owned(),
    }
}

async fn follow(state: &AppState, visit: &Visit, word: &str, typed: &Typed, by_link: bool) -> store::Result<(Followed, Done)> {
    let followed = what::read(word).ok_or_else(|| FieldErrors::one("was", Problem::ChooseOne))?;
    let (db, now) = (&state.db, visit.now);
    let district = visit.place().ok_or(store::Error::NotFound)?;
    if !by_link && visit.signed_in() {
        following::follow_signed_in(db, &visit.actor, district, (&followed, visit.language), now).await?;
        return Ok((followed, Done::Following));
    }
    // A slip of the pen costs nobody in the same hall an attempt.
    if !by_link {
        written(&typed.email)?;
    }
    if !count_attempt(db, Limit::Form, &visit.address, now).await? {
        return Err(Refusal::TooMany.into());
    }
    if by_link {
        let code = following::follow_by_link(db, district, &followed, (&typed.code, &visit.address), now).await?;
        return Ok((followed, Done::Link(code)));
    }
    following::follow(db, district, &followed, (&typed.email, visit.language), now).await?;
    Ok((followed, Done::Asked))
}

/// Ends something followed with one's account.
pub(super) async fn end(State(state): State<AppState>, visit: Visit, query: Query, fields: Fields) -> Result<Response, Failed> {
    let word = if fields.get("was").is_empty() { query.get("was") } else { fields.get("was") };
    let followed = what::read(word).ok_or_else(|| store::Error::from(FieldErrors::one("was", Problem::ChooseOne)))?;
    following::unfollow_signed_in(&state.db, visit.district()?, &visit.actor, &followed, visit.now).await?;
    // Who came from the list goes back to the list.
    let to = if fields.get("was").is_empty() { back(&followed) } else { "/folgen".to_owned() };
    Ok(Redirect::to(&visit.href(&format!("{to}#folgen"))).into_response())
}

async fn page(state: &AppState, visit: &Visit, typed: Typed, failure: &FormFailure) -> Result<Response, Failed> {
    let district = visit.district()?;
    let own = if visit.signed_in() { following::my_follows(&state.db, district, &visit.actor).await? } else { vec![] };
    let texts = visit.texts();
    let head = Head::new(&texts.say("following-title")).private().status(failure.status());
    let (place, failure) = (visit.clone(), failure.clone());
    Ok(head.respond(visit, move || form::view(&place, &typed, &failure, &own)))
}
