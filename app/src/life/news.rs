//! Neues aus dem Quartier.

use crate::Failed;
use crate::components::prose::prose;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

/// `/{district}/neues`: newest first.
pub async fn show(visit: Visit) -> Result<Response, Failed> {
    let mut news = visit.district()?.profile.life.news.clone();
    news.sort_by_key(|item| std::cmp::Reverse(item.date));
    Ok(Head::new(&visit.texts().say("frame-news")).nav(Nav::Events).respond(&visit.clone(), move || {
        let texts = visit.texts();
        let items: Vec<_> = news
            .iter()
            .map(|item| {
                let begin = item.text.split("\n\n").next().unwrap_or_default().to_owned();
                view! {
                    <li>
                        <time datetime=item.date.to_string()>{texts.day(item.date)}</time>
                        <div class="flow" lang=visit.german() dir=visit.german_dir()><h2><a href=visit.href(&format!("/neues/{}", item.key))>{item.title.clone()}</a></h2><p>{begin}</p></div>
                    </li>
                }
            })
            .collect();
        let empty = items.is_empty().then(|| view! { <p class="empty">{texts.say("news-none")}</p> });
        view! { <div class="wrap section flow"><h1>{texts.say("start-news")}</h1>{empty}<ul class="timeline" role="list">{items}</ul></div> }.into_any()
    }))
}

/// `/{district}/neues/{key}`.
pub async fn show_one(visit: Visit, Path((_, key)): Path<(String, String)>) -> Result<Response, Failed> {
    let item = visit.district()?.profile.life.news.iter().find(|item| item.key == key).cloned().ok_or(store::Error::NotFound)?;
    let head = Head::new(&item.title).nav(Nav::Events).crumb(&visit.texts().say("frame-news"), visit.href("/neues"));
    Ok(head.respond(&visit.clone(), move || {
        view! { <article class="wrap section flow measure" lang=visit.german() dir=visit.german_dir()><h1>{item.title}</h1><p class="soft"><time datetime=item.date.to_string()>{visit.texts().day(item.date)}</time></p>{prose(&item.text)}</article> }.into_any()
    }))
}
