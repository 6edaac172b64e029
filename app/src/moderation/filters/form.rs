//! Das Formular über der Warteschlange: folded while it is not used, and every choice of it stands in the address.

use super::{Filters, ME, NOBODY, owner_word};
use crate::components::icon::icon;
use crate::moderation::sheet::folded;
use crate::rendering::names::german_name_of_text;
use crate::visit::Visit;
use domain::moderation::WorkKind;
use domain::participation::{Channel, Kind, Stage};
use domain::sentences::Sentences;
use domain::{AccountId, Written};
use leptos::prelude::*;

impl Filters {
    /// The form; `people` are those of the office.
    pub(in crate::moderation) fn form(&self, visit: &Visit, people: &[(AccountId, String)]) -> AnyView {
        let texts = visit.texts();
        let works = WorkKind::ALL.iter().map(|work| (work.word().to_owned(), texts.work(*work)));
        let stages = Stage::ALL
            .iter()
            .filter(|stage| **stage != Stage::Draft)
            .map(|stage| (stage.word().to_owned(), texts.contribution_stage(*stage)));
        let kinds = Kind::ALL.iter().map(|kind| (kind.word().to_owned(), texts.kind(*kind)));
        let channels = Channel::ALL.iter().map(|channel| (channel.word().to_owned(), texts.channel(*channel)));
        let locales = Written::ALL.iter().map(|written| (written.word().to_owned(), german_name_of_text(*written).to_owned()));
        let choice = &self.0;
        let form = view! {
            <form class="filters" action=visit.href("/arbeitsplatz/beitraege") method="get" role="search" aria-label="Warteschlange filtern">
                {select("was", "Aufgabe", "Jede Aufgabe", choice.work.map(|work| work.to_string()), works.collect())}
                {select("stand", "Stand", "Alles Offene", choice.stage.map(|stage| stage.to_string()), stages.collect())}
                {self.owners(visit, people)}
                {select("art", "Art", "Jede Art", choice.kind.map(|kind| kind.to_string()), kinds.collect())}
                {select("thema", "Handlungsfeld", "Jedes Handlungsfeld", choice.topic.clone(), topics(visit))}
                {select("weg", "Weg", "Jeder Weg", choice.channel.map(|channel| channel.to_string()), channels.collect())}
                {select("sprache", "Sprache", "Jede Sprache", choice.locale.clone(), locales.collect())}
                <label class="choice"><input type="checkbox" name="faellig" value="1" checked=choice.overdue/><span>"Nur Überfälliges"</span></label>
                <button class="button button--second" type="submit">{icon("filter")}"Anzeigen"</button>
            </form>
        };
        folded("filter", "Filtern", self.narrowed(), form.into_any())
    }

    fn owners(&self, visit: &Visit, people: &[(AccountId, String)]) -> Option<AnyView> {
        let me = visit.actor.account;
        let others = people.iter().filter(|(account, _)| Some(*account) != me).map(|(account, name)| (account.to_string(), name.clone()));
        let mut rows = vec![(ME.to_owned(), "Mir".to_owned()), (NOBODY.to_owned(), "Niemandem".to_owned())];
        rows.extend(others);
        let chosen = owner_word(self.0.owner).map(|word| if me.is_some_and(|me| me.to_string() == word) { ME.to_owned() } else { word });
        (!people.is_empty()).then(|| select("wer", "Zugewiesen", "Allen", chosen, rows))
    }
}

/// Fields of action of the framework plan.
fn topics(visit: &Visit) -> Vec<(String, String)> {
    let plan = visit.profile().and_then(|profile| profile.plan.as_ref());
    plan.map(|plan| plan.fields.iter().map(|field| (field.key.clone(), field.title.clone())).collect()).unwrap_or_default()
}

fn select(name: &'static str, label: &'static str, all: &'static str, chosen: Option<String>, options: Vec<(String, String)>) -> AnyView {
    if options.is_empty() {
        return ().into_any();
    }
    let id = format!("filter-{name}");
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, label)| {
            let selected = chosen.as_deref() == Some(value.as_str());
            view! { <option value=value selected=selected>{label}</option> }
        })
        .collect();
    view! {
        <div>
            <label for=id.clone()>{label}</label>
            <select class="input" id=id name=name><option value="" selected=chosen.is_none()>{all}</option>{options}</select>
        </div>
    }
    .into_any()
}
