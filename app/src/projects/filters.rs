//! Filter der Projekte: a GET form, so that a choice can be kept in an address.

use crate::components::icon::icon;
use crate::form::Query;
use crate::visit::Visit;
use leptos::prelude::*;
use store::projects::{BoardFilter, FilterChoices};

/// Letters of a search; more are not read.
const WORDS_MAX: usize = 100;

/// Reads the filter of an address; empty values filter nothing.
pub(super) fn read(query: &Query) -> BoardFilter {
    let said = |name: &str| Some(query.get(name).trim().chars().take(WORDS_MAX).collect::<String>()).filter(|text| !text.is_empty());
    BoardFilter { field: said("feld"), office: said("amt"), year: query.read("jahr"), search: said("q") }
}

/// The same filter as a query, with something before it.
pub(super) fn address(visit: &Visit, path: &str, filter: &BoardFilter, more: &[(&str, &str)]) -> String {
    let year = filter.year.map(|year| year.to_string());
    let parts =
        [("feld", filter.field.as_deref()), ("amt", filter.office.as_deref()), ("jahr", year.as_deref()), ("q", filter.search.as_deref())];
    let pairs: Vec<String> = parts
        .into_iter()
        .filter_map(|(name, value)| value.map(|value| (name, value)))
        .chain(more.iter().copied())
        .map(|(name, value)| format!("{name}={}", urlencoding::encode(value)))
        .collect();
    let path = visit.href(path);
    if pairs.is_empty() { path } else { format!("{path}?{}", pairs.join("&")) }
}

/// The form. `hidden` are parameters that stay as they are.
pub(super) fn form(visit: &Visit, path: &str, filter: &BoardFilter, choices: &FilterChoices, hidden: &[(&'static str, String)]) -> AnyView {
    let texts = visit.texts();
    let years: Vec<(String, String)> = choices.years.iter().map(|year| (year.to_string(), year.to_string())).collect();
    let offices: Vec<(String, String)> = choices.offices.iter().map(|office| (office.clone(), office.clone())).collect();
    let year = filter.year.map(|year| year.to_string()).unwrap_or_default();
    let kept: Vec<_> = hidden.iter().map(|(name, value)| view! { <input type="hidden" name=*name value=value.clone()/> }).collect();
    let clear = (*filter != BoardFilter::default())
        .then(|| view! { <p><a class="link-button" href=visit.href(path)>{texts.say("projects-filter-clear")}</a></p> });
    view! {
        <form class="filters" action=visit.href(path) method="get" role="search" aria-label=texts.say("projects-filter")>
            {kept}
            {select("feld", texts.say("projects-filter-field"), texts.say("projects-filter-field-all"), choices.fields.clone(), filter.field.clone().unwrap_or_default())}
            {select("amt", texts.say("projects-filter-office"), texts.say("projects-filter-office-all"), offices, filter.office.clone().unwrap_or_default())}
            {select("jahr", texts.say("projects-filter-year"), texts.say("projects-filter-year-all"), years, year)}
            <p>
                <label for="q">{texts.say("projects-filter-search")}</label>
                <input class="input" id="q" name="q" type="search" value=filter.search.clone().unwrap_or_default() maxlength=WORDS_MAX.to_string()/>
            </p>
            <p><button class="button wide" type="submit">{icon("search")}{texts.say("projects-filter-go")}</button></p>
        </form>
        {clear}
    }
    .into_any()
}

fn select(name: &'static str, label: String, all: String, options: Vec<(String, String)>, chosen: String) -> AnyView {
    if options.len() < 2 && chosen.is_empty() {
        return ().into_any();
    }
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, label)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        })
        .collect();
    view! { <p><label for=name>{label}</label><select class="input" id=name name=name><option value="">{all}</option>{options}</select></p> }.into_any()
}
