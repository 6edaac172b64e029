//! Die Seite selbst: what is followed already, what to choose from, and the two ways.

use super::super::what::{feed_of, label, page_of, word};
use super::{LINK, Typed};
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Control, error_line, error_summary_of};
use crate::visit::Visit;
use domain::Refusal;
use domain::following::Followed;
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::following::Named;

pub(super) fn view(visit: &Visit, typed: &Typed, failure: &FormFailure, own: &[Named]) -> AnyView {
    let texts = visit.texts();
    let labels = [("was", texts.say("following-what")), ("email", texts.say("following-email")), ("code", texts.say("following-code"))];
    let labels: Vec<(&'static str, &str)> = labels.iter().map(|(name, label)| (*name, label.trim_end_matches('?'))).collect();
    // What was typed is there again, but for a code.
    let kept = if typed.code.is_empty() { texts.say("form-kept") } else { texts.say("following-read-emptied") };
    view! {
        <div class="wrap section flow measure">
            {error_summary_of(visit, failure, &labels, &kept)}
            <h1>{texts.say("following-title")}</h1>
            <p class="lead">{texts.say("following-lead")}</p>
            {list(visit, own)}
            <form class="flow" action=visit.href("/folgen") method="post" novalidate>
                {target(visit, typed, failure)}
                {by_mail(visit, typed, failure)}
                {by_link(visit, typed, failure)}
            </form>
            {feed(visit, typed)}
        </div>
    }
    .into_any()
}

/// What is meant: named by the address, or chosen here.
fn target(visit: &Visit, typed: &Typed, failure: &FormFailure) -> AnyView {
    let texts = visit.texts();
    if let Some(chosen) = &typed.chosen {
        let name = label(texts, &chosen.followed, chosen.title.as_deref());
        let word = word(&chosen.followed);
        return view! { <p class="strong">{name}</p><input type="hidden" name="was" value=word/> }.into_any();
    }
    let options = offered(visit).into_iter().map(|(what, title)| (word(&what), label(texts, &what, Some(&title)))).collect();
    let select = Control::new(visit, "was", &texts.say("following-what"), &typed.what, failure).select(options);
    view! { {select}<input type="hidden" name="wahl" value="ja"/> }.into_any()
}

/// What can be chosen without a page of its own: the district, its topics, its streets and landmarks.
fn offered(visit: &Visit) -> Vec<(Followed, String)> {
    let Some(profile) = visit.profile() else { return vec![] };
    let topics = profile.plan.iter().flat_map(|plan| &plan.fields).map(|field| (Followed::Topic(field.key.clone()), field.title.clone()));
    let places = profile.drawing().into_iter().flat_map(|drawing| drawing.names());
    let places = places.map(|name| (Followed::Place(name.to_owned()), name.to_owned()));
    [(Followed::District, profile.name.clone())].into_iter().chain(topics).chain(places).collect()
}

fn by_mail(visit: &Visit, typed: &Typed, failure: &FormFailure) -> AnyView {
    let texts = visit.texts();
    if visit.signed_in() {
        return view! { <p><button class="button button--big" type="submit" name="weg" value="konto">{icon("bell")}{texts.say("following-go")}</button></p> }
            .into_any();
    }
    let control =
        Control::new(visit, "email", &texts.say("following-email"), &typed.email, failure).hint(&texts.say("following-email-hint"));
    view! {
        {control.input("email", "email")}
        <p><button class="button button--big" type="submit" name="weg" value="mail">{icon("mail")}{texts.say("following-by-mail")}</button></p>
    }
    .into_any()
}

/// A link that only reads: a new one, or one more thing for one that is there. A code is never written back into a page.
fn by_link(visit: &Visit, typed: &Typed, failure: &FormFailure) -> AnyView {
    let texts = visit.texts();
    let wrong =
        failure.refusal.as_ref().filter(|_| !typed.code.is_empty()).filter(|why| matches!(why, Refusal::Follow(_) | Refusal::Code(_)));
    let wrong = wrong.map(|why| error_line("code", &texts.refusal(why)));
    let control = Control::new(visit, "code", &texts.say("following-code"), "", failure).optional().hint(&texts.say("following-code-hint"));
    view! {
        <section class="box flow" aria-labelledby="mitlesen">
            <h2 id="mitlesen">{texts.say("following-link-title")}</h2>
            <p>{texts.say("following-link-lead")}</p>
            {wrong}
            {control.input("text", "off")}
            <p><button class="button button--second" type="submit" name="weg" value=LINK>{icon("link")}{texts.say("following-link-go")}</button></p>
            <p><a href=visit.href("/mitlesen")>{texts.say("following-made-open")}</a></p>
        </section>
    }
    .into_any()
}

fn feed(visit: &Visit, typed: &Typed) -> AnyView {
    let texts = visit.texts();
    let what = typed.chosen.as_ref().map_or(&Followed::District, |chosen| &chosen.followed);
    view! { <p class="soft">{texts.say("following-feed-lead")}" "<a href=visit.href(&feed_of(what)) r#type="application/atom+xml">{texts.say("following-feed")}</a></p> }.into_any()
}

/// What the account follows, each with its way out.
fn list(visit: &Visit, own: &[Named]) -> Option<AnyView> {
    let texts = visit.texts();
    let item = |named: &Named| {
        let name = label(texts, &named.followed, named.title.as_deref());
        let link = match &named.title {
            Some(_) => view! { <a href=visit.href(&page_of(&named.followed))>{name.clone()}</a> }.into_any(),
            None => name.clone().into_any(),
        };
        view! {
            <li class="row row--between">
                <span>{link}</span>
                <form action=visit.href("/folgen/beenden") method="post">
                    <input type="hidden" name="was" value=word(&named.followed)/>
                    <button class="link-button" type="submit">{icon("close")}{texts.say("following-end")}<span class="vh">": "{name}</span></button>
                </form>
            </li>
        }
        .into_any()
    };
    let items: Vec<_> = own.iter().map(item).collect();
    (!items.is_empty()).then(|| {
        view! { <section class="flow" aria-labelledby="folgen"><h2 id="folgen">{texts.say("following-own")}</h2><ul class="list list--plain" role="list">{items}</ul></section> }.into_any()
    })
}
