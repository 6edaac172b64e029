//! Auf einen Blick: costs, who is responsible, and how to say something.

use super::link;
use crate::components::map;
use crate::dates;
use crate::following::{block::block, feed_of};
use crate::visit::Visit;
use domain::following::Followed;
use domain::places::Shape;
use domain::projects::ProofOfUse;
use leptos::prelude::*;
use store::projects::MeasureView;

/// The column beside the text.
pub(super) fn aside(visit: &Visit, measure: &MeasureView, spot: Option<&Shape>, (followed, mine): &(Followed, bool)) -> AnyView {
    let texts = visit.texts();
    let lead = texts.say_with("project-say-lead", &[("reference", measure.reference.as_str().into())]);
    view! {
        <aside class="asides" aria-label=texts.say("project-facts")>
            <div class="box flow"><h2>{texts.say("project-facts")}</h2><dl class="facts">{facts(visit, measure)}</dl></div>
            {block(visit, followed, *mine, &feed_of(followed))}
            {map::small(visit, spot)}
            <div class="box box--accent flow"><h2>{texts.say("project-say")}</h2><p>{lead}</p><p>{link(visit.href("/mitmachen"), texts.say("projects-write"))}</p></div>
            <p>{link(visit.href(&format!("/melden?nummer={}", measure.reference)), texts.say("report-link"))}</p>
        </aside>
    }
    .into_any()
}

fn facts(visit: &Visit, measure: &MeasureView) -> Vec<AnyView> {
    let texts = visit.texts();
    let said = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let costs = &measure.costs;
    let proof = measure.proof_of_use.map(|proof| {
        texts.say(match proof {
            ProofOfUse::HandedIn => "project-proof-handed-in",
            ProofOfUse::NotDue => "project-proof-not-due",
        })
    });
    let rows: [(&str, Option<String>); 11] = [
        ("project-cost-class", costs.class.map(|class| texts.cost_class(class))),
        ("project-cost-planned", costs.planned.map(dates::euro)),
        ("project-cost-approved", costs.approved.map(dates::euro)),
        ("project-cost-spent", costs.spent.map(dates::euro)),
        ("project-funding", said(&costs.funding)),
        ("project-eligibility", said(&costs.eligibility)),
        ("project-office", said(&measure.office)),
        ("project-land-owner", said(&measure.land_owner)),
        ("project-place", said(&measure.place)),
        ("project-field", measure.field().map(|field| field.title.clone())),
        ("project-proof", proof),
    ];
    let row =
        |(key, value): (&str, Option<String>)| value.map(|value| view! { <div><dt>{texts.say(key)}</dt><dd>{value}</dd></div> }.into_any());
    rows.into_iter().filter_map(row).collect()
}
