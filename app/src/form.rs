//! Formulare: reading what was typed without trusting it, and showing it again, untouched, beside what is wrong.

mod body;
mod sending;

pub use sending::{Sending, SentFile};

use crate::components::icon::icon;
use crate::failure::{Failed, FormFailure};
use crate::texts::Texts;
use crate::visit::{Visit, texts_here};
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use domain::sentences::Sentences;
use leptos::prelude::*;

/// The fields of a submitted form, in the order they came. Bad encoding never fails: it is read as well as it can be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `a=1&b=2`.
    pub fn parse(text: &[u8]) -> Self {
        let decode = |part: &str| {
            let spaced = part.replace('+', " ");
            String::from_utf8_lossy(&urlencoding::decode_binary(spaced.as_bytes())).into_owned()
        };
        let text = String::from_utf8_lossy(text);
        Self(
            text.split('&')
                .filter(|pair| !pair.is_empty())
                .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                .map(|(key, value)| (decode(key), decode(value)))
                .collect(),
        )
    }

    /// The first value of a field; empty when it did not come.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// The same as an owned text.
    pub fn text(&self, name: &str) -> String {
        self.get(name).to_owned()
    }

    /// All values of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Puts other values into a field, at the end; none takes it away.
    pub fn replace(&mut self, name: &str, values: impl IntoIterator<Item = String>) {
        self.0.retain(|(key, _)| key != name);
        self.0.extend(values.into_iter().map(|value| (name.to_owned(), value)));
    }

    /// A ticked box.
    pub fn ticked(&self, name: &str) -> bool {
        matches!(self.get(name), "yes" | "on" | "1")
    }

    /// A value that reads as `T`.
    pub fn read<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).trim().parse().ok()
    }

    /// Every name that came.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }
}

impl FromRequest<crate::AppState> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, _: &crate::AppState) -> Result<Self, Self::Rejection> {
        let bytes = body::read(request.into_body()).await.map_err(IntoResponse::into_response)?;
        Ok(Self::parse(&bytes))
    }
}

/// Query parameters, read like a form.
impl axum::extract::FromRequestParts<crate::AppState> for crate::form::Query {
    type Rejection = Failed;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &crate::AppState) -> Result<Self, Self::Rejection> {
        Ok(Self(Fields::parse(parts.uri.query().unwrap_or_default().as_bytes())))
    }
}

/// The query of an address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query(pub Fields);

impl std::ops::Deref for Query {
    type Target = Fields;
    fn deref(&self) -> &Fields {
        &self.0
    }
}

/// The summary above a form: first in the page, linked to each field, with the same words as there.
pub fn error_summary(visit: &Visit, failure: &FormFailure, labels: &[(&'static str, &str)]) -> AnyView {
    error_summary_of(visit, failure, labels, &visit.texts().say("form-kept"))
}

/// The same for a form that does not give everything back: `kept` says what is still there and what is not.
pub fn error_summary_of(visit: &Visit, failure: &FormFailure, labels: &[(&'static str, &str)], kept: &str) -> AnyView {
    if failure.is_empty() {
        return ().into_any();
    }
    let texts = visit.texts();
    let refusal = failure.refusal.as_ref().map(|refusal| texts.refusal(refusal));
    let lines = failure.fields.0.iter().map(|(field, problem)| {
        let label = labels.iter().find(|(name, _)| name == field).map_or(*field, |(_, label)| *label);
        (*field, format!("{label}: {}", texts.problem(field, problem)))
    });
    summary(texts, refusal, kept, lines.collect())
}

/// The box itself: why nothing happened, what is still there, and a line for each field.
pub fn summary(texts: &Texts, refusal: Option<String>, kept: &str, lines: Vec<(&'static str, String)>) -> AnyView {
    let title = match i64::try_from(lines.len()).unwrap_or(i64::MAX) {
        0 => texts.say("form-failed"),
        n => texts.say_with("form-problems", &[("n", n.into())]),
    };
    let items: Vec<_> = lines.into_iter().map(|(field, line)| view! { <li><a href=format!("#{field}")>{line}</a></li> }).collect();
    let kept = (!kept.is_empty()).then(|| view! { <p>{kept.to_owned()}</p> });
    view! {
        <div class="error-summary flow" role="alert" tabindex="-1" autofocus aria-labelledby="fehler">
            <h2 id="fehler">{title}</h2>
            {refusal.map(|sentence| view! { <p>{sentence}</p> })}
            {kept}
            {(!items.is_empty()).then(|| view! { <ul>{items}</ul> })}
        </div>
    }
    .into_any()
}

/// What a control needs to know about its field.
#[derive(Debug, Clone)]
pub struct Control {
    /// Id, and the name it is sent by if nothing else is said.
    pub name: &'static str,
    /// Value as typed.
    pub value: String,
    /// The sentence of its problem.
    pub error: Option<String>,
    /// Hint below the label.
    pub hint: Option<String>,
    label: String,
    optional: bool,
    sent_as: &'static str,
    dir: Option<&'static str>,
    texts: &'static Texts,
}

impl Control {
    /// A field with its label and what was typed.
    pub fn new(visit: &Visit, name: &'static str, label: &str, value: &str, failure: &FormFailure) -> Self {
        let error = failure.fields.of(name).map(|problem| visit.texts().problem(name, problem));
        Self {
            name,
            value: value.to_owned(),
            error,
            hint: None,
            label: label.to_owned(),
            optional: false,
            sent_as: name,
            dir: None,
            texts: visit.texts(),
        }
    }

    /// Adds a hint.
    #[must_use]
    pub fn hint(mut self, hint: &str) -> Self {
        self.hint = Some(hint.to_owned());
        self
    }

    /// Marks the field as optional.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Sent by another name than its id: two forms of one page ask for the same.
    #[must_use]
    pub fn sent_as(mut self, name: &'static str) -> Self {
        self.sent_as = name;
        self
    }

    /// Written in whatever language somebody likes: each line runs in the direction of its own script.
    #[must_use]
    pub fn any_script(mut self) -> Self {
        self.dir = Some("auto");
        self
    }

    /// Ids that describe the control; `None` when nothing does.
    pub fn described_by(&self) -> Option<String> {
        let ids: Vec<String> =
            [self.hint.as_ref().map(|_| format!("{}-h", self.name)), self.error.as_ref().map(|_| format!("{}-e", self.name))]
                .into_iter()
                .flatten()
                .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// One line of text.
    pub fn input(self, kind: &'static str, autocomplete: &'static str) -> AnyView {
        let (id, name, value, described, invalid) =
            (self.name, self.sent_as, self.value.clone(), self.described_by(), self.error.is_some().then_some("true"));
        let control = view! { <input class="input" type=kind id=id name=name value=value autocomplete=autocomplete dir=self.dir aria-invalid=invalid aria-describedby=described/> };
        self.around(control.into_any())
    }

    /// Several lines of text.
    pub fn area(self, rows: u32) -> AnyView {
        let (name, value, described, invalid) =
            (self.name, self.value.clone(), self.described_by(), self.error.is_some().then_some("true"));
        // A line break that starts the text would be eaten by the parser: HTML drops the first one after <textarea>.
        let text = if value.starts_with('\n') { format!("\n{value}") } else { value };
        let control = view! { <textarea class="input" id=name name=name rows=rows dir=self.dir aria-invalid=invalid aria-describedby=described>{text}</textarea> };
        self.around(control.into_any())
    }

    /// A list to choose from: value and label.
    pub fn select(self, options: Vec<(String, String)>) -> AnyView {
        let (id, name, chosen, described, invalid) =
            (self.name, self.sent_as, self.value.clone(), self.described_by(), self.error.is_some().then_some("true"));
        let options: Vec<_> = options
            .into_iter()
            .map(|(value, label)| {
                let selected = value == chosen;
                view! { <option value=value selected=selected>{label}</option> }
            })
            .collect();
        let control = view! { <select class="input" id=id name=name aria-invalid=invalid aria-describedby=described>{options}</select> };
        self.around(control.into_any())
    }

    fn around(self, control: AnyView) -> AnyView {
        let class = if self.error.is_some() { "field field--error flow" } else { "field flow" };
        view! {
            <div class=class>
                <label for=self.name>{self.label}{self.optional.then(|| view! { <span class="soft">" "{self.texts.say("form-optional")}</span> })}</label>
                {self.hint.map(|hint| view! { <p class="hint" id=format!("{}-h", self.name)>{hint}</p> })}
                {self.error.map(|error| error_in(self.texts, self.name, &error))}
                {control}
            </div>
        }
        .into_any()
    }
}

/// The sentence of a problem, at its field, in the language of the page that is being drawn.
pub fn error_line(name: &str, sentence: &str) -> AnyView {
    error_in(texts_here(), name, sentence)
}

fn error_in(texts: &Texts, name: &str, sentence: &str) -> AnyView {
    view! { <p class="error" id=format!("{name}-e")>{icon("alert")}<span><span class="vh">{texts.say("form-error")}" "</span>{sentence.to_owned()}</span></p> }.into_any()
}

/// One row to tick or choose: the whole row is the target.
pub fn choice(kind: &'static str, name: &'static str, value: &str, label: &str, small: &str, icon_name: &str, checked: bool) -> AnyView {
    let small = (!small.is_empty()).then(|| view! { <small>{small.to_owned()}</small> });
    let picture = (!icon_name.is_empty()).then(|| icon(icon_name));
    view! { <label class="choice"><input type=kind name=name value=value.to_owned() checked=checked/><span>{label.to_owned()}{small}</span>{picture}</label> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_as_they_come() {
        let fields = Fields::parse(b"text=Gr%C3%BCn+und+gut&a=1&a=2&leer=&ohne&%ff=%ff&zu=%zz");
        assert_eq!(fields.get("text"), "Grün und gut");
        assert_eq!(fields.all("a").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!((fields.get("leer"), fields.get("ohne"), fields.get("fehlt")), ("", "", ""));
        assert_eq!(fields.get("\u{fffd}"), "\u{fffd}");
        assert_eq!(fields.get("zu"), "%zz");
        assert_eq!(fields.read::<i64>("a"), Some(1));
        assert_eq!(fields.read::<i64>("text"), None);
    }
}
