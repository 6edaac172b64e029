//! Was von der Warteschlange gezeigt wird: read from the address, written back into every link, so that it stays while one works.

mod form;

use crate::form::Fields;
use domain::Actor;
use domain::moderation::WorkKind;
use domain::participation::{Channel, Kind, Stage};
use store::moderation::{Owner, WorkFilter};
use uuid::Uuid;

/// "ich" in an address: whoever reads it.
const ME: &str = "ich";
/// "niemand" in an address.
const NOBODY: &str = "niemand";
/// Letters of a language or a topic; anything longer is none.
const WORD_MAX: usize = 40;

/// The chosen part of the queue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Filters(pub(super) WorkFilter);

impl Filters {
    /// Reads an address; what is unknown counts as not chosen.
    pub(super) fn read(fields: &Fields, actor: &Actor) -> Self {
        Self(WorkFilter {
            work: WorkKind::from_word(fields.get("was")),
            stage: Stage::from_word(fields.get("stand")).filter(|stage| *stage != Stage::Draft),
            kind: Kind::from_word(fields.get("art")),
            channel: Channel::from_word(fields.get("weg")),
            locale: word(fields.get("sprache")),
            topic: word(fields.get("thema")),
            overdue: fields.get("faellig") == "1",
            owner: owner(fields.get("wer"), actor),
            after: fields.get("nach").split_once('_').and_then(|(at, id)| Some((at.parse().ok()?, Uuid::parse_str(id).ok()?))),
        })
    }

    /// Only this stage, from its beginning.
    pub(super) fn of_stage(stage: Option<Stage>) -> Self {
        Self(WorkFilter { stage, ..WorkFilter::default() })
    }

    /// Only this kind of work, from its beginning.
    pub(super) fn of_work(work: WorkKind) -> Self {
        Self(WorkFilter { work: Some(work), ..WorkFilter::default() })
    }

    /// Only what this person has in hand.
    pub(super) fn of_owner(owner: Owner) -> Self {
        Self(WorkFilter { owner, ..WorkFilter::default() })
    }

    /// The same choice from its beginning.
    pub(super) fn at_start(&self) -> Self {
        Self(WorkFilter { after: None, ..self.0.clone() })
    }

    /// The same choice behind this place.
    pub(super) fn behind(&self, place: (i64, Uuid)) -> Self {
        Self(WorkFilter { after: Some(place), ..self.0.clone() })
    }

    /// The address of a page that keeps the choice.
    pub(super) fn address(&self, path: &str, more: Option<(&str, &str)>) -> String {
        let mut pairs = self.pairs();
        pairs.extend(more.map(|(key, value)| (key.to_owned(), value.to_owned())));
        if pairs.is_empty() {
            return path.to_owned();
        }
        let pairs: Vec<String> = pairs.into_iter().map(|(key, value)| format!("{key}={}", urlencoding::encode(&value))).collect();
        format!("{path}?{}", pairs.join("&"))
    }

    /// The choice as names and values.
    fn pairs(&self) -> Vec<(String, String)> {
        let choice = &self.0;
        let mut pairs: Vec<(String, String)> = vec![];
        let mut put = |key: &str, value: Option<String>| pairs.extend(value.map(|value| (key.to_owned(), value)));
        put("was", choice.work.map(|work| work.to_string()));
        put("stand", choice.stage.map(|stage| stage.to_string()));
        put("art", choice.kind.map(|kind| kind.to_string()));
        put("weg", choice.channel.map(|channel| channel.to_string()));
        put("sprache", choice.locale.clone());
        put("thema", choice.topic.clone());
        put("wer", owner_word(choice.owner));
        put("faellig", choice.overdue.then(|| "1".to_owned()));
        put("nach", choice.after.map(|(at, id)| format!("{at}_{id}")));
        pairs
    }

    /// Something besides the stage is chosen.
    fn narrowed(&self) -> bool {
        let plain = WorkFilter { stage: self.0.stage, after: self.0.after, ..WorkFilter::default() };
        self.0 != plain
    }
}

fn word(typed: &str) -> Option<String> {
    let plain = typed.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (!typed.is_empty() && typed.len() <= WORD_MAX && plain).then(|| typed.to_owned())
}

fn owner(typed: &str, actor: &Actor) -> Owner {
    match typed {
        ME => actor.account.map_or(Owner::Any, Owner::Is),
        NOBODY => Owner::Nobody,
        id => id.parse().map_or(Owner::Any, Owner::Is),
    }
}

fn owner_word(owner: Owner) -> Option<String> {
    match owner {
        Owner::Any => None,
        Owner::Nobody => Some(NOBODY.to_owned()),
        Owner::Is(account) => Some(account.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{AccountId, DistrictId};

    fn selin() -> Actor {
        Actor { account: Some(AccountId(Uuid::nil())), ..Actor::resident(DistrictId(Uuid::nil())) }
    }

    #[test]
    fn an_address_says_what_is_shown_and_is_read_back() {
        let mine = format!("/q?wer={}", Uuid::nil());
        for (query, path) in [
            ("", "/q"),
            ("stand=received&art=idea", "/q?stand=received&art=idea"),
            ("was=call&sprache=tr&thema=frei-raum", "/q?was=call&sprache=tr&thema=frei-raum"),
            ("weg=phone&faellig=1", "/q?weg=phone&faellig=1"),
            ("wer=niemand", "/q?wer=niemand"),
            ("wer=ich", mine.as_str()),
            ("nach=17_0190c3a4-0000-7000-8000-000000000001", "/q?nach=17_0190c3a4-0000-7000-8000-000000000001"),
        ] {
            let filters = Filters::read(&Fields::parse(query.as_bytes()), &selin());
            assert_eq!(filters.address("/q", None), path);
        }
    }

    #[test]
    fn what_nobody_knows_is_not_chosen() {
        let query = b"stand=draft&was=order&art=order&weg=pigeon&faellig=2&nach=heute_morgen&wer=du&sprache=%22%3E&thema=a%20b";
        let filters = Filters::read(&Fields::parse(query), &selin());
        assert_eq!(filters, Filters::default());
        assert_eq!(filters.address("/q", Some(("erledigt", "notiz"))), "/q?erledigt=notiz");
    }
}
