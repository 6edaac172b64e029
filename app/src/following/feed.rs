//! Feeds (Atom, RFC 4287): the newest public happenings of a list or of one thing, for programs that read them. No text of anybody, no name of anybody.

use super::what::{feed_of, label, page_of, read};
use super::words;
use crate::form::Query;
use crate::page;
use crate::visit::Visit;
use crate::{AppState, Failed};
use atom_syndication::{Entry, Feed as Atom, FixedDateTime, Link, Person, Text};
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use chrono::{DateTime, Utc};
use domain::Reference;
use domain::following::{Followed, Happened};
use store::following::{self, Feed};

/// What readers of feeds look for in a page.
pub(crate) const KIND: &str = "application/atom+xml";

/// Everything that is new; `?was=` names a topic, a street or a landmark.
pub(super) async fn of_anything(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let what = match query.get("was") {
        "" => Followed::District,
        word => {
            read(word).filter(|what| !matches!(what, Followed::Contribution(_) | Followed::Measure(_))).ok_or(store::Error::NotFound)?
        }
    };
    respond(&state, &visit, Feed::Of(what)).await
}

/// The list of contributions.
pub(super) async fn of_contributions(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    respond(&state, &visit, Feed::Contributions).await
}

/// The projects.
pub(super) async fn of_measures(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    respond(&state, &visit, Feed::Measures).await
}

/// The meetings.
pub(super) async fn of_meetings(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    respond(&state, &visit, Feed::Meetings).await
}

/// One contribution.
pub(super) async fn of_contribution(state: State<AppState>, visit: Visit, path: Path<(String, String)>) -> Result<Response, Failed> {
    let reference: Reference = path.0.1.parse().map_err(|_| store::Error::NotFound)?;
    respond(&state.0, &visit, Feed::Of(Followed::Contribution(reference))).await
}

/// One measure.
pub(super) async fn of_measure(state: State<AppState>, visit: Visit, path: Path<(String, String)>) -> Result<Response, Failed> {
    let reference: Reference = path.0.1.parse().map_err(|_| store::Error::NotFound)?;
    respond(&state.0, &visit, Feed::Of(Followed::Measure(reference))).await
}

async fn respond(state: &AppState, visit: &Visit, which: Feed) -> Result<Response, Failed> {
    let found = following::feed(&state.db, visit.district()?, &which, visit.now).await?;
    let xml = written(visit, &which, found.title.as_deref(), &found.happened);
    let mut response = page::data(visit, "application/atom+xml; charset=utf-8", xml);
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(visit.speaks().tag()));
    Ok(response)
}

/// The page a feed belongs to, and its own address.
fn addresses(which: &Feed) -> (String, String) {
    let list = |path: &str| (path.to_owned(), format!("{path}.atom"));
    match which {
        Feed::Contributions => list("/beitraege"),
        Feed::Measures => list("/projekte"),
        Feed::Meetings => list("/sitzungen"),
        Feed::Of(what) => (page_of(what), feed_of(what)),
    }
}

fn written(visit: &Visit, which: &Feed, title: Option<&str>, happened: &[Happened]) -> String {
    let texts = visit.texts();
    let name = visit.profile().map(|profile| profile.name.clone()).unwrap_or_default();
    let list = |key: &str| texts.say_with(key, &[("name", name.as_str().into())]);
    let title = match which {
        Feed::Contributions => list("following-feed-contributions"),
        Feed::Measures => list("following-feed-measures"),
        Feed::Meetings => list("following-feed-meetings"),
        Feed::Of(what) => label(texts, what, title),
    };
    let (page, own) = addresses(which);
    let author =
        Person { name: legal(&visit.profile().map(|profile| profile.office.name.clone()).unwrap_or_default()), ..Person::default() };
    let updated = happened.iter().map(|what| what.at).max().unwrap_or(DateTime::UNIX_EPOCH);
    let atom = Atom {
        title: Text::plain(legal(&title)),
        id: visit.url(&own),
        updated: stamp(updated),
        authors: vec![author],
        links: vec![link("self", &visit.url(&own), Some(KIND)), link("alternate", &visit.url(&page), Some("text/html"))],
        entries: happened.iter().map(|what| entry(visit, what)).collect(),
        lang: Some(visit.speaks().tag().to_owned()),
        ..Atom::default()
    };
    atom.to_string()
}

fn entry(visit: &Visit, what: &Happened) -> Entry {
    let texts = visit.texts();
    let said = visit.profile().map(|profile| words::sentence(texts, &profile.labels, what)).unwrap_or_default();
    let (title, number) =
        (words::title(texts, what), what.reference.as_ref().map(|reference| format!("{reference}. ")).unwrap_or_default());
    Entry {
        title: Text::plain(legal(&format!("{title}: {said}"))),
        id: id_of(visit, what),
        updated: stamp(what.at),
        published: Some(stamp(what.at)),
        links: vec![link("alternate", &visit.url(&words::path(what)), Some("text/html"))],
        summary: Some(Text::plain(legal(&format!("{number}{said}.")))),
        ..Entry::default()
    }
}

/// The same in every language and for ever: the place in the chain never changes (RFC 4151).
fn id_of(visit: &Visit, what: &Happened) -> String {
    let base = visit.state.config.base_url.as_str();
    let host = base.split_once("://").map_or(base, |(_, rest)| rest).split(['/', ':']).next().unwrap_or_default();
    let slug = visit.profile().map(|profile| profile.slug.as_str()).unwrap_or_default();
    format!("tag:{host},2026:{slug}/{}", what.seq)
}

fn link(rel: &str, href: &str, kind: Option<&str>) -> Link {
    Link { rel: rel.to_owned(), href: href.to_owned(), mime_type: kind.map(ToOwned::to_owned), ..Link::default() }
}

fn stamp(at: DateTime<Utc>) -> FixedDateTime {
    at.fixed_offset()
}

/// Without the characters that no XML document may have (XML 1.0, § 2.2): one of them in a title would break the feed for everybody.
fn legal(text: &str) -> String {
    let allowed = |c: &char| matches!(*c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(allowed).collect()
}

#[cfg(test)]
mod tests {
    use super::legal;

    #[test]
    fn nothing_breaks_the_document() {
        assert_eq!(legal("a\u{0}b\u{fffe}c\u{ffff}\u{b}d\te 😀ä"), "abcd\te 😀ä");
    }
}
