//! Ein Feld: label, hint, error, control, in this order, each with an id of its own.

use crate::form::error_line;
use leptos::prelude::*;

/// A field on its way to the page.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(super) id: String,
    pub(super) name: &'static str,
    pub(super) value: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) error: Option<String>,
    pub(super) optional: bool,
}

impl Entry {
    /// Adds a hint.
    #[must_use]
    pub(crate) fn hint(mut self, hint: &str) -> Self {
        self.hint = Some(hint.to_owned());
        self
    }

    /// Marks the field as one that may stay empty.
    #[must_use]
    pub(crate) fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    fn described_by(&self) -> Option<String> {
        let ids: Vec<String> =
            [self.hint.as_ref().map(|_| format!("{}-h", self.id)), self.error.as_ref().map(|_| format!("{}-e", self.id))]
                .into_iter()
                .flatten()
                .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    /// One line.
    pub(crate) fn line(self, kind: &'static str) -> AnyView {
        let (described, invalid) = (self.described_by(), self.invalid());
        let control = view! { <input class="input" dir="auto" type=kind id=self.id.clone() name=self.name value=self.value.clone() autocomplete="off" aria-invalid=invalid aria-describedby=described/> };
        self.around(control.into_any())
    }

    /// Several lines.
    pub(crate) fn area(self, rows: u32) -> AnyView {
        let (described, invalid) = (self.described_by(), self.invalid());
        // A line break that starts the text would be eaten by the parser: HTML drops the first one after <textarea>.
        let text = if self.value.starts_with('\n') { format!("\n{}", self.value) } else { self.value.clone() };
        let control = view! { <textarea class="input" dir="auto" id=self.id.clone() name=self.name rows=rows aria-invalid=invalid aria-describedby=described>{text}</textarea> };
        self.around(control.into_any())
    }

    /// A list to choose from: value and label.
    pub(crate) fn select(self, options: Vec<(String, String)>) -> AnyView {
        let (described, invalid) = (self.described_by(), self.invalid());
        let options: Vec<_> = options
            .into_iter()
            .map(|(value, label)| {
                let selected = value == self.value;
                view! { <option value=value selected=selected>{label}</option> }
            })
            .collect();
        let control = view! { <select class="input" id=self.id.clone() name=self.name aria-invalid=invalid aria-describedby=described>{options}</select> };
        self.around(control.into_any())
    }

    fn around(self, control: AnyView) -> AnyView {
        let class = if self.error.is_some() { "field field--error flow" } else { "field flow" };
        view! {
            <div class=class>
                <label for=self.id.clone()>{self.label}{self.optional.then(|| view! { <span class="soft">" (wenn nötig)"</span> })}</label>
                {self.hint.map(|hint| view! { <p class="hint" id=format!("{}-h", self.id)>{hint}</p> })}
                {self.error.map(|error| error_line(&self.id, &error))}
                {control}
            </div>
        }
        .into_any()
    }
}
