//! Was von der Warteschlange gezeigt wird: read from the address, written back into every link, so that it stays while one works.

use crate::components::icon::icon;
use crate::form::Fields;
use crate::moderation::sheet::folded;
use crate::visit::Visit;
use domain::participation::{Channel, Kind, Stage};
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::participation::{QueueEntry, QueueFilter};
use uuid::Uuid;

/// The chosen part of the queue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Filters(pub(super) QueueFilter);

impl Filters {
    /// Reads an address; what is unknown counts as not chosen.
    pub(super) fn read(fields: &Fields) -> Self {
        Self(QueueFilter {
            stage: Stage::from_word(fields.get("stand")).filter(|stage| *stage != Stage::Draft),
            kind: Kind::from_word(fields.get("art")),
            channel: Channel::from_word(fields.get("weg")),
            overdue: fields.get("faellig") == "1",
            after: fields.get("nach").split_once('_').and_then(|(at, id)| Some((at.parse().ok()?, Uuid::parse_str(id).ok()?))),
        })
    }

    /// The same choice at another stage, from its beginning.
    pub(super) fn at(self, stage: Option<Stage>) -> Self {
        Self(QueueFilter { stage, after: None, ..self.0 })
    }

    /// The same choice from its beginning.
    pub(super) fn at_start(self) -> Self {
        self.at(self.0.stage)
    }

    /// The same choice behind this entry.
    pub(super) fn behind(self, last: &QueueEntry) -> Self {
        Self(QueueFilter { after: Some((last.due_at.map_or(0, store::micros), last.id.0)), ..self.0 })
    }

    /// The address of a page that keeps the choice.
    pub(super) fn address(self, path: &str, more: Option<(&str, &str)>) -> String {
        let choice = self.0;
        let mut pairs: Vec<String> = vec![];
        pairs.extend(choice.stage.map(|stage| format!("stand={stage}")));
        pairs.extend(choice.kind.map(|kind| format!("art={kind}")));
        pairs.extend(choice.channel.map(|channel| format!("weg={channel}")));
        pairs.extend(choice.overdue.then(|| "faellig=1".to_owned()));
        pairs.extend(choice.after.map(|(at, id)| format!("nach={at}_{id}")));
        pairs.extend(more.map(|(key, value)| format!("{key}={value}")));
        if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
    }

    /// Something besides the stage is chosen.
    fn narrowed(self) -> bool {
        self.0.kind.is_some() || self.0.channel.is_some() || self.0.overdue
    }

    /// The form above the queue, folded while it is not used.
    pub(super) fn form(self, visit: &Visit) -> AnyView {
        let texts = visit.texts();
        let stages =
            Stage::ALL.iter().filter(|stage| **stage != Stage::Draft).map(|stage| (stage.word(), texts.contribution_stage(*stage)));
        let kinds = Kind::ALL.iter().map(|kind| (kind.word(), texts.kind(*kind)));
        let channels = Channel::ALL.iter().map(|channel| (channel.word(), texts.channel(*channel)));
        let choice = self.0;
        let form = view! {
            <form class="filters" action=visit.href("/arbeitsplatz/beitraege") method="get" role="search" aria-label="Warteschlange filtern">
                {select("stand", "Stand", "Alles Offene", choice.stage.map(Stage::word), stages.collect())}
                {select("art", "Art", "Jede Art", choice.kind.map(Kind::word), kinds.collect())}
                {select("weg", "Weg", "Jeder Weg", choice.channel.map(Channel::word), channels.collect())}
                <label class="choice"><input type="checkbox" name="faellig" value="1" checked=choice.overdue/><span>"Nur Überfälliges"</span></label>
                <button class="button button--second" type="submit">{icon("filter")}"Anzeigen"</button>
            </form>
        };
        folded("filter", "Filtern", self.narrowed(), form.into_any())
    }
}

fn select(
    name: &'static str,
    label: &'static str,
    all: &'static str,
    chosen: Option<&'static str>,
    options: Vec<(&'static str, String)>,
) -> AnyView {
    let id = format!("filter-{name}");
    let options: Vec<_> =
        options.into_iter().map(|(value, label)| view! { <option value=value selected=chosen == Some(value)>{label}</option> }).collect();
    view! {
        <div>
            <label for=id.clone()>{label}</label>
            <select class="input" id=id name=name><option value="" selected=chosen.is_none()>{all}</option>{options}</select>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_is_shown_and_is_read_back() {
        for (query, path) in [
            ("", "/q"),
            ("stand=received&art=idea", "/q?stand=received&art=idea"),
            ("weg=phone&faellig=1", "/q?weg=phone&faellig=1"),
            ("nach=17_0190c3a4-0000-7000-8000-000000000001", "/q?nach=17_0190c3a4-0000-7000-8000-000000000001"),
        ] {
            let filters = Filters::read(&Fields::parse(query.as_bytes()));
            assert_eq!(filters.address("/q", None), path);
        }
    }

    #[test]
    fn what_nobody_knows_is_not_chosen() {
        let filters = Filters::read(&Fields::parse(b"stand=draft&art=order&weg=pigeon&faellig=2&nach=heute_morgen"));
        assert_eq!(filters, Filters::default());
        assert_eq!(filters.address("/q", Some(("erledigt", "notiz"))), "/q?erledigt=notiz");
    }
}
