//! Post der Vorführung: the mails that would have been sent, so that a mailed link can be tried without a mail server.

use crate::page::Head;
use crate::state::Mode;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::Refusal;
use leptos::prelude::*;
use std::path::Path;

/// Mails shown at most.
const MOST: usize = 50;

/// `/entwicklung/post`: only in the demonstration.
pub async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let (Mode::Demo, Some(folder)) = (state.config.mode, state.config.mail_folder.clone()) else {
        return Err(Refusal::OnlyInDemonstration.into());
    };
    let mails = tokio::task::spawn_blocking(move || read(&folder)).await.unwrap_or_default();
    let base = state.config.base_url.clone();
    Ok(Head::new("Post der Vorführung").private().respond(&visit, move || {
        let items: Vec<_> = mails
            .into_iter()
            .map(|mail| view! { <li class="box flow mail"><h2>{mail.subject}</h2><p class="meta"><span>"An: "{mail.to}</span></p><div class="mail__text">{linked(&mail.text, &base)}</div></li> })
            .collect();
        let empty = items.is_empty().then(|| view! { <p class="empty">"Noch ist keine Nachricht verschickt worden."</p> });
        view! { <div class="wrap section flow"><h1>"Post der Vorführung"</h1><p class="lead">"Diese Nachrichten wären verschickt worden. Die neueste steht oben."</p>{empty}<ul class="flow" role="list">{items}</ul></div> }.into_any()
    }))
}

struct Shown {
    to: String,
    subject: String,
    text: String,
}

fn read(folder: &Path) -> Vec<Shown> {
    let Ok(entries) = std::fs::read_dir(folder) else { return vec![] };
    let mut files: Vec<_> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    files.iter().rev().take(MOST).filter_map(|path| std::fs::read_to_string(path).ok()).filter_map(|text| parse(&text)).collect()
}

/// The file's form: recipient, subject, empty line, text.
fn parse(text: &str) -> Option<Shown> {
    let (head, body) = text.split_once("\n\n")?;
    let mut lines = head.lines();
    Some(Shown { to: lines.next()?.to_owned(), subject: lines.next()?.to_owned(), text: body.to_owned() })
}

/// The text with our own addresses as links.
fn linked(text: &str, base: &str) -> AnyView {
    text.lines()
        .map(|line| match line.trim().strip_prefix(base) {
            Some(path) if path.starts_with('/') => view! { <p><a href=path.to_owned()>{line.trim().to_owned()}</a></p> }.into_any(),
            _ => view! { <p>{line.to_owned()}</p> }.into_any(),
        })
        .collect::<Vec<_>>()
        .into_any()
}
