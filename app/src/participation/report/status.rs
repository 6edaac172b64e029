//! Stand einer Meldung: what whoever has its code reads.

use crate::Failed;
use crate::components::icon::icon;
use crate::components::prose::lines;
use crate::dates;
use crate::page::Head;
use crate::visit::Visit;
use axum::response::Response;
use domain::moderation::Reportable;
use leptos::prelude::*;
use store::participation::ReportStatus;

/// The page, never stored.
pub(in crate::participation) fn page(visit: &Visit, report: ReportStatus) -> Result<Response, Failed> {
    let texts = visit.texts();
    let title = texts.say_with("report-status-title", &[("reference", report.reference.as_str().into())]);
    let head = Head::new(&title).crumb(&texts.say("follow-title"), visit.href("/verfolgen")).private();
    Ok(head.respond(visit, move || {
        let came = texts.say_with("report-status-came", &[("day", visit.texts().date(report.at).into())]);
        view! {
            <div class="wrap section flow measure">
                <h1>{title.clone()}</h1>
                <p class="lead">{texts.say_with(about(report.object), &[("title", report.title.as_str().into())])}</p>
                <p class="meta"><time datetime=dates::machine(report.at)>{came}</time></p>
                <blockquote class="wording"><p>{lines(&report.text)}</p></blockquote>
                {decision(visit, &report)}
            </div>
        }
        .into_any()
    }))
}

/// What it is about, in a sentence.
const fn about(object: Reportable) -> &'static str {
    match object {
        Reportable::Contribution | Reportable::Measure => "report-status-about",
        Reportable::Comment => "report-status-about-comment",
        Reportable::Photo => "report-status-about-photo",
    }
}

fn decision(visit: &Visit, report: &ReportStatus) -> AnyView {
    let texts = visit.texts();
    let Some(upheld) = report.upheld else {
        let sentence = texts.say_with("report-status-open", &[("day", visit.texts().date(report.due_at).into())]);
        return view! { <div class="notice">{icon("clock")}<p>{sentence}</p></div> }.into_any();
    };
    let title = texts.say(if upheld { "report-status-upheld" } else { "report-status-rejected" });
    let when = report.decided_at.map(|at| view! { <p class="meta"><time datetime=dates::machine(at)>{visit.texts().date(at)}</time></p> });
    view! { <section class="box flow" aria-labelledby="entschieden"><h2 id="entschieden">{title}</h2><p>{lines(&report.decision)}</p>{when}</section> }.into_any()
}
