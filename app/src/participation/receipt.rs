//! Eingangsbestätigung: the only page that ever shows a receipt code. It prints well and is never stored (`decisions.md` 1).

use super::write::form::DRAFT;
use crate::Failed;
use crate::components::draft::draft_sent;
use crate::components::icon::{arrow, icon};
use crate::page::{Head, Nav};
use crate::visit::Visit;
use axum::response::Response;
use domain::{ReceiptCode, Reference};
use fast_qr::QRBuilder;
use leptos::prelude::*;
use store::participation::Receipt;

/// Answers 200 with the confirmation: sending is the one POST that does, so that the code stands in no address.
pub(super) fn page(visit: &Visit, receipt: Receipt) -> Result<Response, Failed> {
    let title = visit.texts().say("receipt-title");
    let visit_in = visit.clone();
    Ok(Head::new(&title).nav(Nav::Participate).islands().private().respond(visit, move || view(&visit_in, &receipt)))
}

fn view(visit: &Visit, receipt: &Receipt) -> AnyView {
    let texts = visit.texts();
    let what = texts.say_with("receipt-what", &[("kind", texts.kind(receipt.kind).into()), ("title", receipt.title.as_str().into())]);
    let confirm = receipt.confirm.as_ref().map(|address| {
        let sentence = texts.say_with("receipt-confirm", &[("address", address.as_str().into())]);
        view! { <div class="notice notice--sun">{icon("mail")}<p>{sentence}</p></div> }
    });
    view! {
        <div class="wrap section flow">
            <h1>{texts.say("receipt-title")}</h1>
            <p class="lead measure">{texts.say("receipt-lead")}</p>
            {draft_sent(visit, "/mitmachen", DRAFT)}
            {confirm}
            {slip(visit, receipt)}
            <p class="receipt__cut">{texts.say("receipt-cut")}</p>
            <p class="strong">{what}</p>
            {next(visit, receipt)}
            <form action=visit.href("/verfolgen") method="post">
                <input type="hidden" name="code" value=receipt.code.printed()/>
                <p class="row">
                    <button class="button" type="submit">{icon("eye")}{texts.say("receipt-watch")}</button>
                    <button class="button button--second" type="submit" formaction=visit.href("/verfolgen/beleg") formtarget="_blank">{icon("print")}{texts.say("receipt-pdf")}</button>
                    <a class="link-button" href=visit.href("/beitraege")>{texts.say("receipt-list")}{arrow()}</a>
                </p>
            </form>
        </div>
    }
    .into_any()
}

/// What one takes home: number, code, picture.
pub(crate) fn slip(visit: &Visit, receipt: &Receipt) -> AnyView {
    slip_of(visit, Some(&receipt.reference), &receipt.code)
}

/// The same, also before there is a number.
pub(super) fn slip_of(visit: &Visit, reference: Option<&Reference>, code: &ReceiptCode) -> AnyView {
    let texts = visit.texts();
    let printed = code.printed();
    let groups = grouped(&printed);
    let address = visit.url("/verfolgen");
    view! {
        <section class="receipt" aria-labelledby="beleg">
            <div class="flow">
                {reference.map(|reference| numbered(visit, reference))}
                <h2 id="beleg">{texts.say("receipt-code")}</h2>
                <p class="code" dir="ltr">{groups}</p>
                <p class="soft small">{texts.say("receipt-code-hint")}</p>
                <p class="small">{texts.say("receipt-address")}" "<bdi dir="ltr">{address.clone()}</bdi></p>
            </div>
            {picture(visit, &format!("{address}#{printed}"), &texts.say("receipt-qr"))}
        </section>
    }
    .into_any()
}

fn numbered(visit: &Visit, reference: &Reference) -> AnyView {
    let texts = visit.texts();
    view! {
        <h2>{texts.say("receipt-reference")}</h2>
        <p class="receipt__ref ref" dir="ltr">{reference.to_string()}</p>
        <p class="soft small">{texts.say("receipt-reference-hint")}</p>
    }
    .into_any()
}

/// A code in its groups of four.
pub(crate) fn grouped(printed: &str) -> Vec<AnyView> {
    let group = |(place, group): (usize, &str)| {
        let space = (place > 0).then_some(" ");
        view! { {space}<span>{group.to_owned()}</span> }.into_any()
    };
    printed.split('-').enumerate().map(group).collect()
}

/// The address with the code behind `#`, which a browser never sends; `label` says what the picture is.
pub(crate) fn picture(visit: &Visit, content: &str, label: &str) -> Option<AnyView> {
    let texts = visit.texts();
    let (size, path) = squares(content)?;
    let margin = 4;
    let view_box = format!("-{margin} -{margin} {0} {0}", size + 2 * margin);
    let label = label.to_owned();
    Some(
        view! {
            <figure class="qr">
                <svg viewBox=view_box role="img" aria-label=label shape-rendering="crispEdges"><path fill="currentColor" d=path/></svg>
                <figcaption>{texts.say("receipt-qr-caption")}</figcaption>
            </figure>
        }
        .into_any(),
    )
}

/// Side length and the dark squares as one path; runs of a row are one rectangle.
fn squares(content: &str) -> Option<(usize, String)> {
    let code = QRBuilder::new(content).build().ok()?;
    let mut path = String::new();
    for (y, row) in code.data.chunks(code.size).take(code.size).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, other| one.value() == other.value()) {
            if run.first().is_some_and(|module| module.value()) {
                path.push_str(&format!("M{x} {y}h{0}v1h-{0}z", run.len()));
            }
            x += run.len();
        }
    }
    Some((code.size, path))
}

fn next(visit: &Visit, receipt: &Receipt) -> AnyView {
    let texts = visit.texts();
    let (day, answer) = (visit.texts().date(receipt.due_at), visit.texts().date(receipt.answer_by));
    view! {
        <section class="flow measure" aria-labelledby="weiter">
            <h2 id="weiter">{texts.say("receipt-next")}</h2>
            <ol>
                <li>{texts.say_with("receipt-next-read", &[("day", day.into())])}</li>
                <li>{texts.say("receipt-next-ask")}</li>
                <li>{texts.say("receipt-next-publish")}</li>
                <li>{texts.say("receipt-next-answer")}</li>
            </ol>
            <p class="strong">{texts.say_with("ways-answer-by", &[("day", answer.into())])}</p>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_picture_has_its_three_corners() {
        let (size, path) = squares("https://quartier.example/dalheim/verfolgen#0000-0000-0000-0000-0").unwrap();
        assert!(size >= 21 && (size - 17).is_multiple_of(4), "{size}");
        let far = size - 7;
        for corner in ["M0 0h7v1h-7z".to_owned(), format!("M{far} 0h7v1h-7z"), format!("M0 {far}h7v1h-7z")] {
            assert!(path.contains(&corner), "{corner}");
        }
    }
}
