//! Die Seiten des Tablets: large, without menu, one question after the other.

use super::COUNTER;
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Control, choice, error_line, error_summary};
use crate::page::Head;
use crate::rendering::names::question;
use crate::texts::kind_icon;
use crate::visit::Visit;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use domain::participation::{IntakeForm, Kind};
use domain::sentences::Sentences;
use islands::participation::CodeField;
use leptos::prelude::*;
use store::participation::Counter;

/// What the open tablet may load: scripts of this site only, and its service worker. Nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A tablet that is not open: the field for its code.
pub(super) fn closed(visit: &Visit, failure: &FormFailure) -> Response {
    let texts = visit.texts();
    let title = texts.say("counter-closed-title");
    Head::new(&title).private().status(failure.status()).respond(visit, || {
        let error = failure.refusal.as_ref().map(|refusal| texts.refusal(refusal));
        view! {
            <div class="wrap section flow">
                {error_summary(visit, failure, &[])}
                <h1>{title.clone()}</h1>
                <p class="lead measure">{texts.say("counter-closed-lead")}</p>
                <form class="flow measure" action=visit.href("/tresen/oeffnen") method="post">
                    <CodeField label=texts.say("counter-code") hint=texts.say("counter-code-hint") value=String::new() error=error/>
                    <p><button class="button button--big" type="submit">{icon("unlock")}{texts.say("counter-open")}</button></p>
                </form>
                <p><a class="link-button" href=visit.href("/mitmachen")>{texts.say("counter-web")}</a></p>
            </div>
        }
        .into_any()
    })
}

/// The form: what, where, and the words.
pub(super) fn form(visit: &Visit, counter: &Counter, typed: &IntakeForm, failure: &FormFailure) -> Response {
    let texts = visit.texts();
    let title = texts.say("counter-title");
    let labels = ["counter-kind", "counter-place", "counter-text"].map(|key| texts.say(key));
    let [kind, place, text] = &labels;
    let named = [("kind", kind.as_str()), ("place", place.as_str()), ("text", text.as_str())];
    let control = |name: &'static str, label: &str, value: &str| Control::new(visit, name, label, value, failure);
    let response = Head::new(&title).private().bare().status(failure.status()).respond(visit, || {
        view! {
            <div class="wrap counter flow" data-counter=visit.href(COUNTER)>
                {error_summary(visit, failure, &named)}
                <h1>{title.clone()}</h1>
                <form class="flow" action=visit.href(COUNTER) method="post" novalidate>
                    <input type="hidden" name="key" value=typed.key.clone()/>
                    <section class="counter__step flow">
                        {kinds(visit, typed, failure)}
                        {moves(visit, false, true)}
                    </section>
                    <section class="counter__step flow">
                        {control("place", place, &typed.place).hint(&texts.say("counter-place-hint")).input("text", "off")}
                        {moves(visit, true, true)}
                    </section>
                    <section class="counter__step flow">
                        {control("text", text, &typed.text).hint(&texts.say("counter-text-hint")).any_script().area(7)}
                        {question(visit, &typed.language, failure)}
                        <p class="soft">{texts.say("counter-public")}</p>
                        {moves(visit, true, false)}
                        <p><button class="button button--big counter__send" type="submit">{icon("check")}{texts.say("counter-send")}</button></p>
                    </section>
                </form>
                <p class="soft small">{counter.name().to_owned()}" "<span data-waiting=texts.say("counter-waiting") role="status"></span></p>
                {still_there(visit)}
                <script type="module" src=visit.href("/tresen/seite.js")></script>
            </div>
        }
        .into_any()
    });
    with_policy(response)
}

/// The receipt. `late`: there is no connection, it is sent later and holds already.
pub(super) fn receipt(visit: &Visit, slip: AnyView, late: bool) -> Response {
    let texts = visit.texts();
    let title = texts.say(if late { "counter-late-title" } else { "receipt-title" });
    let response = Head::new(&title).private().bare().respond(visit, || {
        view! {
            <div class="wrap counter flow" data-counter=visit.href(COUNTER) data-done="">
                <h1>{title.clone()}</h1>
                <p class="lead measure">{texts.say(if late { "counter-late-lead" } else { "counter-lead" })}</p>
                {slip}
                <p class="row screen-only">
                    <button class="button button--big" type="button" data-print="" hidden>{icon("print")}{texts.say("counter-print")}</button>
                    <a class="button button--big button--second" href=visit.href(COUNTER)>{texts.say("counter-end")}</a>
                </p>
                {still_there(visit)}
                <script type="module" src=visit.href("/tresen/seite.js")></script>
            </div>
        }
        .into_any()
    });
    with_policy(response)
}

fn with_policy(mut response: Response) -> Response {
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}

fn kinds(visit: &Visit, typed: &IntakeForm, failure: &FormFailure) -> AnyView {
    let texts = visit.texts();
    let error = failure.fields.of("kind").map(|problem| error_line("kind", &texts.problem("kind", problem)));
    let rows: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| choice("radio", "kind", kind.word(), &texts.kind_narrow(*kind), "", kind_icon(*kind), typed.kind == kind.word()))
        .collect();
    view! { <fieldset class="field flow" id="kind" tabindex="-1"><legend>{texts.say("counter-kind")}</legend>{error}<div class="tiles">{rows}</div></fieldset> }.into_any()
}

/// Back and on; only with a script, which shows one question at a time.
fn moves(visit: &Visit, back: bool, on: bool) -> AnyView {
    let texts = visit.texts();
    let next =
        on.then(|| view! { <button class="button button--big" type="button" data-move="1" hidden>{texts.say("counter-next")}</button> });
    let back = back.then(|| {
        view! { <button class="button button--second button--big" type="button" data-move="-1" hidden>{texts.say("counter-back")}</button> }
    });
    view! { <p class="row">{next}{back}</p> }.into_any()
}

/// Asks before it starts anew, so that nobody loses what they are writing.
fn still_there(visit: &Visit) -> AnyView {
    let texts = visit.texts();
    view! {
        <dialog class="dialog flow" data-idle="" aria-labelledby="noch-da">
            <h2 id="noch-da">{texts.say("counter-idle")}</h2>
            <p>{texts.say("counter-idle-text")}</p>
            <form method="dialog"><button class="button button--big">{texts.say("counter-stay")}</button></form>
        </dialog>
    }
    .into_any()
}
