//! Bestätigung einer Meldung: number and code, shown once and never stored.

use crate::Failed;
use crate::components::icon::icon;
use crate::page::Head;
use crate::visit::Visit;
use axum::response::Response;
use leptos::prelude::*;
use store::participation::ReportReceipt;

/// Answers 200, so that the code stands in no address.
pub(super) fn page(visit: &Visit, done: ReportReceipt) -> Result<Response, Failed> {
    let texts = visit.texts();
    let title = texts.say("report-done-title");
    let visit_in = visit.clone();
    Ok(Head::new(&title).private().respond(visit, move || {
        let visit = visit_in;
        let confirm = done.confirm.as_ref().map(|address| {
            let sentence = texts.say_with("report-confirm", &[("address", address.as_str().into())]);
            view! { <div class="notice notice--sun">{icon("mail")}<p>{sentence}</p></div> }
        });
        let until =
            texts.say_with("report-done-lead", &[("title", done.title.as_str().into()), ("day", visit.texts().date(done.due_at).into())]);
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("report-done-title")}</h1>
                <p class="lead">{until}</p>
                {confirm}
                <section class="box flow" aria-labelledby="beleg">
                    <h2 id="beleg">{texts.say("report-number")}</h2>
                    <p class="ref strong" dir="ltr">{done.reference.clone()}</p>
                    <h2>{texts.say("receipt-code")}</h2>
                    <p class="code" dir="ltr">{done.code.printed()}</p>
                    <p class="soft small">{texts.say("report-code-hint")}</p>
                </section>
                <form action=visit.href("/verfolgen") method="post">
                    <input type="hidden" name="code" value=done.code.printed()/>
                    <p><button class="button button--second" type="submit">{icon("eye")}{texts.say("report-watch")}</button></p>
                </form>
            </div>
        }
        .into_any()
    }))
}
