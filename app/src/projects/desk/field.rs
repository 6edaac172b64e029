//! Felder am Arbeitsplatz: the controls of [`crate::form`] with what was typed, groups of choices, and a body from the list or in words.

use super::typed::Typed;
use crate::failure::FormFailure;
use crate::form::{Control, choice, error_line};
use crate::visit::Visit;
use domain::people::OrganizationKind;
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::people::OrganizationView;

/// A value to choose: what is sent, what is read, and a line below it.
pub(super) struct Choice {
    value: String,
    label: String,
    small: String,
}

/// A value and its label.
pub(super) fn option(value: impl Into<String>, label: impl Into<String>) -> Choice {
    Choice { value: value.into(), label: label.into(), small: String::new() }
}

impl Choice {
    /// Adds a line below the label.
    #[must_use]
    pub(super) fn small(mut self, small: impl Into<String>) -> Self {
        self.small = small.into();
        self
    }
}

/// A form that is being shown: what stands in it and what is wrong with it.
pub(super) struct Form<'a> {
    /// Who looks at it.
    pub visit: &'a Visit,
    /// What stands in it.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub failure: &'a FormFailure,
}

impl Form<'_> {
    fn control(&self, name: &'static str, label: &str, hint: &str) -> Control {
        let control = Control::new(self.visit, name, label, self.typed.get(name), self.failure);
        if hint.is_empty() { control } else { control.hint(hint) }
    }

    /// One line of text.
    pub(super) fn line(&self, name: &'static str, label: &str, hint: &str) -> AnyView {
        self.control(name, label, hint).input("text", "off")
    }

    /// A day.
    pub(super) fn day(&self, name: &'static str, label: &str, hint: &str) -> AnyView {
        self.control(name, label, hint).input("date", "off")
    }

    /// A link.
    pub(super) fn link(&self, name: &'static str, label: &str, hint: &str) -> AnyView {
        self.control(name, label, hint).input("url", "off")
    }

    /// Several lines of text.
    pub(super) fn area(&self, name: &'static str, label: &str, hint: &str, rows: u32) -> AnyView {
        self.control(name, label, hint).area(rows)
    }

    /// A list to choose one from; `none` is the label of choosing nothing.
    pub(super) fn select(&self, name: &'static str, label: &str, hint: &str, none: &str, options: Vec<Choice>) -> AnyView {
        let mut all = vec![(String::new(), none.to_owned())];
        all.extend(options.into_iter().map(|option| (option.value, option.label)));
        self.control(name, label, hint).select(all)
    }

    /// Choices as rows: `radio` for one of them, `checkbox` for any number.
    pub(super) fn group(&self, kind: &'static str, name: &'static str, legend: &str, hint: &str, options: Vec<Choice>) -> AnyView {
        let rows = options.into_iter().map(|option| self.row(kind, name, &option)).collect();
        self.fieldset(name, legend, hint, rows)
    }

    /// One row to tick or choose.
    pub(super) fn row(&self, kind: &'static str, name: &'static str, option: &Choice) -> AnyView {
        choice(kind, name, &option.value, &option.label, &option.small, "", self.typed.has(name, &option.value))
    }

    /// Rows that belong together, with their legend, hint and error.
    pub(super) fn fieldset(&self, name: &'static str, legend: &str, hint: &str, rows: Vec<AnyView>) -> AnyView {
        let error = self.failure.fields.of(name).map(|problem| self.visit.texts().problem(name, problem));
        let ids = [(!hint.is_empty()).then(|| format!("{name}-h")), error.as_ref().map(|_| format!("{name}-e"))];
        let described: Vec<String> = ids.into_iter().flatten().collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        let class = if error.is_some() { "field field--error flow" } else { "field flow" };
        let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{name}-h")>{hint.to_owned()}</p> });
        view! {
            <fieldset class=class id=name tabindex="-1" aria-describedby=described>
                <legend>{legend.to_owned()}</legend>
                {hint}
                {error.map(|error| error_line(name, &error))}
                {rows}
            </fieldset>
        }
        .into_any()
    }

    /// A body of the district, or another one in words.
    pub(super) fn body(
        &self,
        (name, other): (&'static str, &'static str),
        label: &str,
        bodies: &[OrganizationView],
        kinds: &[OrganizationKind],
    ) -> AnyView {
        let known =
            bodies.iter().filter(|body| kinds.contains(&body.kind)).map(|body| option(body.key.as_str(), body.name.as_str())).collect();
        view! {
            {self.select(name, label, "", "Steht nicht in der Liste", known)}
            {self.line(other, &format!("{label}, wenn nicht in der Liste"), "Gilt statt der Auswahl, sobald hier etwas steht.")}
        }
        .into_any()
    }
}

/// A button that sends the form, and the way back.
pub(super) fn buttons(label: &str, back: &str) -> AnyView {
    view! { <p class="row"><button class="button" type="submit">{label.to_owned()}</button><a class="link-button" href=back.to_owned()>"Abbrechen"</a></p> }.into_any()
}

/// Marks a label as one that may stay empty.
pub(super) fn voluntary(label: &str, must: bool) -> String {
    if must { label.to_owned() } else { format!("{label} (freiwillig)") }
}

/// A known body in the two fields of [`Form::body`]: its key, or its name in words.
pub(super) fn known_body(
    typed: Typed,
    (name, other): (&str, &str),
    bodies: &[OrganizationView],
    kinds: &[OrganizationKind],
    value: &str,
) -> Typed {
    match bodies.iter().find(|body| kinds.contains(&body.kind) && (body.name == value || body.key == value)) {
        Some(body) => typed.with(name, body.key.as_str()),
        None => typed.with(other, value),
    }
}
