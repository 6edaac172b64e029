//! Was jetzt möglich ist: the steps of this person's roles, what each still lacks, and where that is mended.

use super::show::Page;
use super::{href, words};
use crate::components::chip::chip;
use crate::components::icon::arrow;
use crate::visit::role_name;
use domain::moderation::ProposalAction;
use domain::projects::Step;
use domain::sentences::Sentences;
use domain::{Refusal, Role, StepRefused};
use leptos::prelude::*;
use store::projects::Offer;

/// The steps that make sense in this district: without a board nothing waits for one, without a fund nothing is granted from it.
pub(super) fn available(page: &Page) -> Vec<Offer> {
    let Some(profile) = page.visit.profile() else { return vec![] };
    let (board, fund) = (profile.way.board.is_some(), profile.way.grant_limit > 0);
    let fits = |offer: &&Offer| match offer.step {
        Step::MakeReady => board,
        Step::ApproveGrant | Step::RefuseGrant => fund,
        _ => offer.lacks != Some(StepRefused::BoardFirst),
    };
    page.measure.offers.iter().filter(fits).copied().collect()
}

/// The same is proposed already and waits for a second person.
pub(super) fn waits(page: &Page, step: Step) -> bool {
    let action = match step {
        Step::NotPursue => ProposalAction::NotPursue,
        Step::RefuseGrant => ProposalAction::RefuseGrant,
        _ => return false,
    };
    page.measure.proposals.iter().any(|proposal| proposal.action == action)
}

/// The list of steps, each with its form one link away.
pub(super) fn offers(page: &Page, open: Option<Step>) -> AnyView {
    let items: Vec<_> = available(page).iter().map(|offer| item(page, offer, open == Some(offer.step))).collect();
    let owner = page.measure.view.stage.owner().map(|role| format!("Am Zug: {}.", role_name(role)));
    let list = if items.is_empty() {
        let sentence = if page.measure.view.stage.is_final() {
            "Dieses Projekt ist zu Ende; es gibt keinen weiteren Schritt."
        } else {
            "Für die eigene Rolle steht gerade kein Schritt an."
        };
        view! { <p class="empty">{sentence}" "{owner}</p> }.into_any()
    } else {
        view! { <ul class="list list--pair" role="list">{items}</ul> }.into_any()
    };
    view! { <section class="flow" aria-labelledby="schritte"><h2 id="schritte">"Mögliche Schritte"</h2>{list}</section> }.into_any()
}

fn item(page: &Page, offer: &Offer, open: bool) -> AnyView {
    let (visit, texts) = (&page.visit, page.visit.texts());
    let name = texts.measure_step(offer.step);
    let to = visit.profile().map(|profile| texts.measure_stage(offer.to, &profile.labels)).unwrap_or_default();
    let action = if waits(page, offer.step) {
        chip("off", "people", "Wartet auf die zweite Person")
    } else if open {
        chip("work", "pen", "Oben geöffnet")
    } else if offer.lacks.is_some() {
        chip("off", "lock", "Noch nicht möglich")
    } else {
        let address = format!("{}?schritt={}#formular", href(visit, page.measure.view.id), offer.step.word());
        let class = if offer.step.needs_two() || offer.step == Step::Discontinue {
            "button button--danger button--compact"
        } else {
            "button button--second button--compact"
        };
        view! { <a class=class href=address>{words::button(offer.step, name.clone())}</a> }.into_any()
    };
    let lacks = offer.lacks.map(|why| lacking(page, why));
    view! { <li><div class="flow"><p><strong>{name}</strong>" "<span class="soft">"Danach: "{to}</span></p>{lacks}</div><p>{action}</p></li> }.into_any()
}

/// The sentence of what is missing, with the way to mend it for whoever can.
pub(super) fn lacking(page: &Page, why: StepRefused) -> AnyView {
    let sentence = page.visit.texts().refusal(&Refusal::Step(why));
    let base = href(&page.visit, page.measure.view.id);
    let mend = match why {
        StepRefused::PlanNotChecked if page.checks() => Some(("Zum Abgleich", format!("{base}/rahmenplan-pruefung"))),
        StepRefused::NoPaper if page.visit.actor.is(Role::Manager) => Some(("Zur Vorlage", format!("{base}/vorlage"))),
        StepRefused::MinutesNotSigned => Some(("Zu den Sitzungen", page.visit.href("/arbeitsplatz/sitzungen"))),
        _ => None,
    };
    let mend = mend.map(|(label, address)| view! { " "<a href=address>{label}{arrow()}</a> });
    view! { <p class="small">{sentence}{mend}</p> }.into_any()
}
