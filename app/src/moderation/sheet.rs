//! Ein Formular unter mehreren: every form of the opened item has names of its own for its fields, and shows what was typed when it failed.

mod entry;

use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Fields, choice, error_line};
use crate::visit::Visit;
use domain::sentences::Sentences;
use entry::Entry;
use leptos::prelude::*;

/// A form that was sent and is shown again.
#[derive(Debug, Clone, Default)]
pub(crate) struct Attempt {
    /// Key of the form.
    pub(crate) form: String,
    /// Everything that was typed.
    pub(crate) fields: Fields,
    /// What must be mended; empty for a mere preview.
    pub(crate) failure: FormFailure,
}

/// One form of a page that has several.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    visit: Visit,
    key: String,
    action: String,
    attempt: Option<Attempt>,
    opened: bool,
}

impl Sheet {
    /// A form, filled with what was typed when it is the one that was sent. `opened`: it stands open without that.
    pub(crate) fn new(visit: &Visit, key: &str, action: String, attempt: Option<&Attempt>, opened: bool) -> Self {
        let attempt = attempt.filter(|attempt| attempt.form == key).cloned();
        Self { visit: visit.clone(), key: key.to_owned(), action, opened: opened || attempt.is_some(), attempt }
    }

    /// What was typed, or what stands there at first.
    pub(crate) fn value(&self, name: &str, at_first: &str) -> String {
        self.attempt.as_ref().map_or_else(|| at_first.to_owned(), |attempt| attempt.fields.text(name))
    }

    /// A box was ticked or a row chosen.
    pub(crate) fn chosen(&self, name: &str, value: &str) -> bool {
        self.attempt.as_ref().is_some_and(|attempt| attempt.fields.all(name).any(|chosen| chosen == value))
    }

    /// The id of a field: the bare name only in the form that failed, where the summary links to it.
    pub(crate) fn id(&self, name: &str) -> String {
        if self.attempt.is_some() { name.to_owned() } else { format!("{}-{name}", self.key) }
    }

    fn error(&self, name: &str) -> Option<String> {
        let problem = self.attempt.as_ref()?.failure.fields.of(name)?;
        Some(self.visit.texts().problem(name, problem))
    }

    /// A field with its label and what stands there at first.
    pub(crate) fn field(&self, name: &'static str, label: &str, at_first: &str) -> Entry {
        let (id, value, error) = (self.id(name), self.value(name, at_first), self.error(name));
        Entry { id, name, value, label: label.to_owned(), hint: None, error, optional: false }
    }

    /// Several rows of which one is chosen: value, label, small print.
    pub(crate) fn radios(&self, name: &'static str, legend: &str, rows: Vec<(String, String, String)>) -> AnyView {
        let id = self.id(name);
        let error = self.error(name);
        let class = if error.is_some() { "field field--error flow" } else { "field flow" };
        let rows: Vec<_> = rows
            .into_iter()
            .map(|(value, label, small)| choice("radio", name, &value, &label, &small, "", self.chosen(name, &value)))
            .collect();
        view! {
            <fieldset class=class id=id.clone() tabindex="-1">
                <legend>{legend.to_owned()}</legend>
                {error.map(|error| error_line(&id, &error))}
                {rows}
            </fieldset>
        }
        .into_any()
    }

    /// One box to tick.
    pub(crate) fn tick(&self, name: &'static str, label: &str) -> AnyView {
        let id = self.id(name);
        let error = self.error(name);
        let class = if error.is_some() { "field field--error flow" } else { "field flow" };
        view! {
            <div class=class id=id.clone() tabindex="-1">
                {error.map(|error| error_line(&id, &error))}
                {choice("checkbox", name, "yes", label, "", "", self.chosen(name, "yes"))}
            </div>
        }
        .into_any()
    }

    /// The form around its fields, with its buttons at the end.
    pub(crate) fn form(&self, fields: AnyView, buttons: AnyView) -> AnyView {
        view! { <form class="flow" action=self.action.clone() method="post" novalidate>{fields}<p class="row">{buttons}</p></form> }
            .into_any()
    }

    /// The form behind its heading; open when it is the one that was sent.
    pub(crate) fn folded(&self, heading: &str, inside: AnyView) -> AnyView {
        folded(&self.key, heading, self.opened, inside)
    }
}

/// Something that most people do not need now, behind its heading.
pub(crate) fn folded(id: &str, heading: &str, open: bool, inside: AnyView) -> AnyView {
    view! { <details class="disclosure" id=id.to_owned() open=open><summary>{heading.to_owned()}</summary><div class="flow">{inside}</div></details> }.into_any()
}

/// The button that does it.
pub(crate) fn button(class: &'static str, icon_name: &str, label: &str) -> AnyView {
    view! { <button class=class type="submit">{icon(icon_name)}{label.to_owned()}</button> }.into_any()
}
