//! Das Formular eines Schritts: exactly what the transition must record, in the order of [`Step::asks`].

use super::field::{Choice, Form, buttons, known_body, option, voluntary};
use super::show::Page;
use super::typed::{FUNDERS, Typed};
use super::{council, href, words};
use domain::events::ObjectKind;
use domain::moderation::RefusalReason;
use domain::people::OrganizationKind;
use domain::projects::{Ask, EndReason, MILESTONE_FIELDS, ProofOfUse, Step};
use leptos::prelude::*;
use store::people::OrganizationView;
use store::projects::DeskMeasure;

/// Bodies in which a measure is deliberated.
const DELIBERATING: &[OrganizationKind] = &[OrganizationKind::Council, OrganizationKind::Committee];
/// Who can be responsible for a measure.
pub(super) const RESPONSIBLE: &[OrganizationKind] =
    &[OrganizationKind::Office, OrganizationKind::Administration, OrganizationKind::Institution];

/// The fields of [`Ask::Organization`] and [`Ask::Office`]: from the list, or in words.
const ORGANIZATION: (&str, &str) = ("organization", "organization_other");
pub(super) const OFFICE: (&str, &str) = ("office", "office_other");

/// Place in the measure's own history: a form that was sent twice is told from two forms.
pub(super) fn version(measure: &DeskMeasure) -> i64 {
    measure.view.history.iter().filter(|event| event.object == ObjectKind::Measure).map(|event| event.seq).max().unwrap_or_default()
}

/// What is known already when the form of a step opens.
pub(super) fn known(step: Step, measure: &DeskMeasure, bodies: &[OrganizationView]) -> Typed {
    let view = &measure.view;
    step.asks(view.stage).iter().fold(Typed::default(), |typed, (ask, _)| match ask {
        Ask::Contact => typed.with("contact", measure.contact.as_str()),
        Ask::SourceUrl => typed.with("source_url", view.source_url.as_str()),
        Ask::Funding => typed.with("funding", view.costs.funding.as_str()),
        Ask::Office => known_body(typed, OFFICE, bodies, RESPONSIBLE, &view.office),
        Ask::GroupHeard => typed.with("group_heard", view.group_heard.as_str()),
        Ask::Authoritative => typed.with("authoritative", "no"),
        _ => typed,
    })
}

/// Names of all fields with their labels, for the summary of errors.
pub(super) fn labels(page: &Page, step: Step) -> Vec<(&'static str, &'static str)> {
    let mut labels: Vec<(&'static str, &'static str)> = vec![];
    for (ask, _) in step.asks(page.measure.view.stage) {
        match ask {
            Ask::Funding => labels.extend(FUNDERS),
            Ask::Milestones => {
                labels.extend(MILESTONE_FIELDS.iter().flat_map(|(what, until)| [(*what, "Meilenstein"), (*until, "Meilenstein, bis wann")]))
            }
            _ => {}
        }
        labels.push((ask.word(), words::label(step, *ask)));
    }
    labels.push(("next_step", "Nächster Schritt in Worten"));
    labels
}

/// The form, with a sentence of what it does.
pub(super) fn form(page: &Page, step: Step, typed: &Typed) -> AnyView {
    let (visit, view) = (&page.visit, &page.measure.view);
    let Some(profile) = visit.profile() else { return ().into_any() };
    let form = Form { visit, typed, failure: &page.failure };
    let fields: Vec<_> =
        step.asks(view.stage).iter().map(|(ask, must)| field(page, &form, step, *ask, *must || either(step, *ask))).collect();
    let name = visit.texts().measure_step(step);
    let sentence = words::what_happens(step, &profile.labels);
    let back = href(visit, view.id);
    view! {
        <section class="box box--accent flow" aria-labelledby="formular">
            <h2 id="formular">{name.clone()}</h2>
            <p>{sentence}</p>
            {council::beside(page, step)}
            <form class="flow" action=format!("{back}/schritt") method="post" novalidate>
                <input type="hidden" name="schritt" value=step.word()/>
                <input type="hidden" name="stand" value=version(&page.measure)/>
                {fields}
                {form.line("next_step", "Nächster Schritt in Worten (freiwillig)", "Wenn das Übliche nicht passt, zum Beispiel: Ortstermin am 3. März.")}
                {buttons(&words::button(step, name), &back)}
            </form>
        </section>
    }
    .into_any()
}

/// Of a document and a link one is needed, so neither is called voluntary.
fn either(step: Step, ask: Ask) -> bool {
    step.needs_document() && matches!(ask, Ask::Document | Ask::SourceUrl)
}

fn field(page: &Page, form: &Form, step: Step, ask: Ask, must: bool) -> AnyView {
    let (name, hint) = (ask.word(), words::hint(step, ask));
    let label = voluntary(words::label(step, ask), must);
    match ask {
        Ask::Reason => form.select(name, &label, hint, "Noch nicht gewählt", reasons(page, step)),
        Ask::Date | Ask::On | Ask::ApprovedOn => form.day(name, &label, hint),
        Ask::SourceUrl => form.link(name, &label, hint),
        Ask::Contact | Ask::Drucksache | Ask::Document | Ask::Rule | Ask::Amount | Ask::Remaining => {
            form.line(name, &label, &sum_hint(page, step, ask, hint))
        }
        Ask::Note | Ask::Difference | Ask::Effect | Ask::Lessons | Ask::Advice => form.area(name, &label, hint, 3),
        Ask::Wording => form.area(name, &label, hint, 6),
        Ask::Organization => form.body(ORGANIZATION, &label, &page.bodies, DELIBERATING),
        Ask::Office => form.body(OFFICE, &label, &page.bodies, RESPONSIBLE),
        Ask::Authoritative => form.group(
            "radio",
            name,
            words::label(step, ask),
            hint,
            vec![option("no", "Vorberatung").small("Das Gremium empfiehlt."), option("yes", "Beschluss").small("Das Gremium entscheidet.")],
        ),
        Ask::Granted => form.group("radio", name, &label, hint, vec![option("yes", "Bewilligt"), option("no", "Nicht bewilligt")]),
        Ask::BoardAsks => form.group("checkbox", name, &label, hint, vec![option("yes", "Der Beirat bittet darum, dass es weitergeht.")]),
        Ask::ProofOfUse => form.group(
            "radio",
            name,
            &label,
            hint,
            vec![option(ProofOfUse::HandedIn.word(), "Liegt vor"), option(ProofOfUse::NotDue.word(), "Nicht nötig")],
        ),
        Ask::Funding => funding(form, &label, hint),
        Ask::Milestones => milestones(form, &label, hint),
        Ask::GroupHeard => group_heard(page, form, &label, hint),
    }
}

fn reasons(page: &Page, step: Step) -> Vec<Choice> {
    let texts = page.visit.texts();
    match step {
        Step::Discontinue => EndReason::ALL.iter().map(|reason| option(reason.word(), texts.end_reason(*reason))).collect(),
        _ => RefusalReason::ALL.iter().map(|reason| option(reason.word(), texts.refusal_reason(*reason))).collect(),
    }
}

/// Sums are easier to enter beside those that are known.
fn sum_hint(page: &Page, step: Step, ask: Ask, hint: &str) -> String {
    let costs = &page.measure.view.costs;
    let limit = page.visit.profile().map_or(0, |profile| profile.way.grant_limit);
    let known = match (ask, step) {
        (Ask::Amount, Step::ApproveGrant) => format!(" Höchstens {}.", crate::dates::euro(limit)),
        (Ask::Amount, Step::Complete) => costs.approved.map(|sum| format!(" Bewilligt: {}.", crate::dates::euro(sum))).unwrap_or_default(),
        (Ask::Amount, _) => costs.planned.map(|sum| format!(" Geschätzt: {}.", crate::dates::euro(sum))).unwrap_or_default(),
        _ => String::new(),
    };
    format!("{hint}{known}")
}

fn funding(form: &Form, label: &str, hint: &str) -> AnyView {
    let sums: Vec<_> = FUNDERS.iter().map(|(name, payer)| form.line(name, payer, "")).collect();
    view! {
        <fieldset class="flow"><legend class="strong">"Finanzierung: Summen in Euro, soweit bekannt"</legend><div class="tiles">{sums}</div></fieldset>
        {form.area("funding", label, hint, 3)}
    }
    .into_any()
}

fn milestones(form: &Form, label: &str, hint: &str) -> AnyView {
    let rows = MILESTONE_FIELDS
        .iter()
        .zip(1..)
        .map(|((what, until), number)| {
            view! { <div class="tiles">{form.line(what, &format!("Meilenstein {number}"), "")}{form.day(until, &format!("Meilenstein {number}, bis wann"), "")}</div> }.into_any()
        })
        .collect();
    form.fieldset("milestones", label, hint, rows)
}

fn group_heard(page: &Page, form: &Form, label: &str, hint: &str) -> AnyView {
    let groups: Vec<_> = page
        .bodies
        .iter()
        .filter(|body| body.kind == OrganizationKind::WorkingGroup)
        .map(|body| option(body.name.as_str(), body.name.as_str()))
        .collect();
    let choice = (!groups.is_empty()).then(|| form.select("group", "Gehörte Arbeitsgruppe", "", "Im Text genannt", groups));
    view! { {choice}{form.area("group_heard", label, hint, 3)} }.into_any()
}
