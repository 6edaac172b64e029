//! Die Zusammenfassung in Worten: what the mail of the morning says, before it becomes plain text and HTML.

use super::{what, words};
use crate::texts::Texts;
use domain::following::{Digest, Followed, Group};
use domain::profile::Profile;

/// A digest, ready to be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Subject.
    pub subject: String,
    /// Greeting and first sentence.
    pub lead: String,
    /// What is new, thing by thing.
    pub groups: Vec<LetterGroup>,
    /// How many more there are, with the page that has them.
    pub more: Option<(String, String)>,
    /// Why this came.
    pub why: String,
    /// Label and address: one for each thing that was told of, the last for everything.
    pub ends: Vec<(String, String)>,
}

/// One thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterGroup {
    /// What it is.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Day, sentence and exact place of each happening.
    pub lines: Vec<(String, String, String)>,
}

/// Where a mail's links lead.
#[derive(Debug, Clone, Copy)]
pub struct Addresses<'a> {
    /// The installation, in the language of the mail.
    pub site: &'a str,
    /// The district, in the language of the mail.
    pub base: &'a str,
}

/// The address that ends what a secret stands for; only a POST does it.
pub fn end_address(addresses: Addresses<'_>, token: &str) -> String {
    format!("{}/abmelden/{}", addresses.site, urlencoding::encode(token))
}

/// Words of a digest; `ends` has the secret of each thing that was told of, `token` the one of everything.
pub fn letter(
    texts: &Texts,
    profile: &Profile,
    addresses: Addresses<'_>,
    digest: &Digest,
    (ends, token): (&[(Followed, String)], &str),
) -> Letter {
    let count = i64::try_from(digest.groups.len() + digest.more).unwrap_or(i64::MAX);
    let named = [("name", profile.name.as_str().into()), ("n", count.into())];
    let end = |(followed, token): &(Followed, String)| {
        (texts.say_with("following-letter-end", &[("what", name(texts, profile, followed, digest).into())]), end_address(addresses, token))
    };
    let all = (texts.say("following-letter-end-all"), end_address(addresses, token));
    let more = i64::try_from(digest.more).unwrap_or(i64::MAX);
    Letter {
        subject: texts.say_with("mail-digest-subject", &named),
        lead: texts.say("following-letter-lead"),
        groups: digest.groups.iter().map(|group| of(texts, profile, addresses, group)).collect(),
        more: (more > 0).then(|| (texts.say_with("following-letter-more", &[("n", more.into())]), addresses.base.to_owned())),
        why: texts.say("following-letter-why"),
        ends: ends.iter().map(end).chain([all]).collect(),
    }
}

fn of(texts: &Texts, profile: &Profile, addresses: Addresses<'_>, group: &Group) -> LetterGroup {
    let first = group.happened.first();
    let lines = group.happened.iter().map(|what| {
        (texts.date(what.at), words::sentence(texts, &profile.labels, what), format!("{}{}", addresses.base, words::path(what)))
    });
    LetterGroup {
        title: first.map(|what| words::title(texts, what)).unwrap_or_default(),
        href: first.map(|what| format!("{}{}", addresses.base, words::page(what))).unwrap_or_default(),
        lines: lines.collect(),
    }
}

/// What somebody follows, by the name it has in this very mail or in the district's file.
fn name(texts: &Texts, profile: &Profile, followed: &Followed, digest: &Digest) -> String {
    let title = match followed {
        Followed::Contribution(own) | Followed::Measure(own) => {
            let told = digest.groups.iter().flat_map(|group| &group.happened).find(|what| what.reference.as_ref() == Some(own));
            told.map_or_else(|| own.to_string(), |what| what.title.clone())
        }
        Followed::Topic(key) => {
            let fields = profile.plan.iter().flat_map(|plan| &plan.fields);
            fields.into_iter().find(|field| field.key == *key).map_or_else(|| key.clone(), |field| field.title.clone())
        }
        Followed::Place(name) => name.clone(),
        Followed::District => profile.name.clone(),
    };
    what::label(texts, followed, Some(&title))
}
