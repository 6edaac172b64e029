//! Was ein Vorschlag noch sagt: the fields that only some kinds need. They stand behind headings that name their kind, because without a script nothing
//! can come and go with the choice above; whatever is typed is kept.

use crate::failure::FormFailure;
use crate::form::{Control, Fields};
use crate::visit::Visit;
use domain::participation::{CostClass, Details, DetailsForm, Kind};
use leptos::prelude::*;

/// Names of the fields.
pub(crate) const NAMES: [&str; 5] = ["cost_class", "cost_amount", "helpers", "event_when", "event_size"];

/// Each field with the key of its label, for the summary of what must be mended.
pub(crate) const LABELS: [(&str, &str); 5] = [
    ("cost_class", "ways-cost"),
    ("cost_amount", "ways-amount"),
    ("helpers", "ways-helpers"),
    ("event_when", "ways-when"),
    ("event_size", "ways-size"),
];

/// What was typed.
pub(crate) fn read(fields: &Fields) -> DetailsForm {
    DetailsForm {
        cost_class: fields.text("cost_class"),
        cost_amount: fields.text("cost_amount"),
        helpers: fields.text("helpers"),
        event_when: fields.text("event_when"),
        event_size: fields.text("event_size"),
    }
}

/// Both sections; the one whose kind is chosen, or in which something stands, is open.
pub(crate) fn fields(visit: &Visit, kind: &str, typed: &DetailsForm, failure: &FormFailure) -> AnyView {
    let texts = visit.texts();
    let control = |name: &'static str, label: &str, value: &str| Control::new(visit, name, &texts.say(label), value, failure).optional();
    let wrong = |names: &[&str]| names.iter().any(|name| failure.fields.of(name).is_some());
    let project = kind == Kind::ProjectProposal.word()
        || [&typed.cost_class, &typed.cost_amount, &typed.helpers].iter().any(|text| !text.is_empty())
        || wrong(&["cost_class", "cost_amount", "helpers"]);
    let event = kind == Kind::EventProposal.word()
        || [&typed.event_when, &typed.event_size].iter().any(|text| !text.is_empty())
        || wrong(&["event_when", "event_size"]);
    let mut classes = vec![(String::new(), texts.say("ways-cost-unknown"))];
    classes.extend(CostClass::ALL.iter().map(|class| (class.word().to_owned(), texts.cost_class(*class))));
    view! {
        <div>
            <details class="disclosure" open=project>
                <summary>{texts.say("ways-project")}</summary>
                <div class="flow">
                    {control("cost_class", "ways-cost", &typed.cost_class).hint(&texts.say("ways-cost-hint")).select(classes)}
                    {control("cost_amount", "ways-amount", &typed.cost_amount).input("text", "off")}
                    {control("helpers", "ways-helpers", &typed.helpers).hint(&texts.say("ways-helpers-hint")).area(2)}
                </div>
            </details>
            <details class="disclosure" open=event>
                <summary>{texts.say("ways-event")}</summary>
                <div class="flow">
                    {control("event_when", "ways-when", &typed.event_when).hint(&texts.say("ways-when-hint")).input("text", "off")}
                    {control("event_size", "ways-size", &typed.event_size).input("text", "off")}
                </div>
            </details>
        </div>
    }
    .into_any()
}

/// "500 bis 5.000 €", or the sum where somebody named one.
pub(crate) fn cost(visit: &Visit, class: Option<CostClass>, amount: Option<i64>) -> Option<String> {
    let texts = visit.texts();
    amount.map(|euro| texts.euro(euro)).or_else(|| class.map(|class| texts.cost_class(class)))
}

/// What was said, as facts: for its author and for the office.
pub(crate) fn facts(visit: &Visit, details: &Details) -> Vec<AnyView> {
    let texts = visit.texts();
    let said = [
        ("ways-cost-label", cost(visit, details.cost_class, details.cost_amount)),
        ("ways-helpers", Some(details.helpers.clone()).filter(|text| !text.is_empty())),
        ("ways-when", Some(details.event_when.clone()).filter(|text| !text.is_empty())),
        ("ways-size", details.event_size.map(|size| size.to_string())),
    ];
    said.into_iter()
        .filter_map(|(key, value)| value.map(|value| view! { <div><dt>{texts.say(key)}</dt><dd>{value}</dd></div> }.into_any()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_read_and_has_a_label() {
        let text: String = NAMES.iter().map(|name| format!("{name}=x&")).collect();
        let form = read(&Fields::parse(text.as_bytes()));
        assert_eq!([form.cost_class, form.cost_amount, form.helpers, form.event_when, form.event_size], ["x"; 5]);
        assert_eq!(LABELS.map(|(name, _)| name), NAMES);
    }
}
