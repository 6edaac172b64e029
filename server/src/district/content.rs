//! What the values of a district's file mean together: colour, addresses, keys that must differ, seats, rules, board.

use super::position::{FileProblem, Places};
use domain::FieldErrors;
use domain::participation::Kind;
use domain::profile::{FieldProfile, ItemProfile, OrganizationProfile, Profile};
use std::collections::HashSet;
use std::fmt::Display;
use std::hash::Hash;

/// Everything that is readable but does not fit.
pub(super) fn problems(profile: &Profile, places: &Places) -> Vec<FileProblem> {
    let mut check = Check { places, problems: vec![] };
    check.head(profile);
    check.office(profile);
    check.keys(profile);
    for (number, organization) in profile.organizations.iter().enumerate() {
        check.organization(organization, &format!("organizations.{number}"));
    }
    check.board(profile);
    check.life(profile);
    check.desk(profile);
    check.map(profile);
    check.problems
}

struct Check<'a> {
    places: &'a Places,
    problems: Vec<FileProblem>,
}

impl Check<'_> {
    fn say(&mut self, path: &str, message: impl Into<String>) {
        self.problems.push(self.places.problem(path, message));
    }

    fn head(&mut self, profile: &Profile) {
        let small = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if domain::Language::is_taken(&profile.slug) {
            self.say("slug", "So heißt eine Sprache. Ihre Seiten stehen schon unter dieser Adresse; bitte ein anderes Wort wählen.");
        }
        if !profile.slug.chars().all(small) || profile.slug.starts_with('-') {
            self.say("slug", "Erlaubt sind kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel „gruebentaelchen“.");
        }
        if !(1..=6).contains(&profile.prefix.len()) || !profile.prefix.chars().all(|c| c.is_ascii_uppercase()) {
            self.say("prefix", "Das Kürzel besteht aus ein bis sechs großen Buchstaben ohne Umlaute, zum Beispiel „DH“.");
        }
        if !(130..=330).contains(&profile.hue) {
            self.say("hue", "Der Farbton liegt zwischen 130 und 330. Andere Töne gehören den Warnungen und der Markierung.");
        }
        if profile.body.ags.len() != 8 || !profile.body.ags.chars().all(|c| c.is_ascii_digit()) {
            self.say("body.ags", "Der Amtliche Gemeindeschlüssel hat acht Ziffern, zum Beispiel 06532023.");
        }
    }

    fn office(&mut self, profile: &Profile) {
        let postcode = &profile.office.postcode;
        if postcode.len() != 5 || !postcode.chars().all(|c| c.is_ascii_digit()) {
            self.say("office.postcode", "Die Postleitzahl hat fünf Ziffern.");
        }
        self.email("office.email", &profile.office.email);
    }

    fn email(&mut self, path: &str, address: &str) {
        let mut errors = FieldErrors::new();
        errors.email("email", address);
        if !errors.is_empty() {
            self.say(path, "Das ist keine E-Mail-Adresse. Sie sieht so aus: name@beispiel.de");
        }
    }

    /// Keys by which the program finds things again, so each may stand there once.
    fn keys(&mut self, profile: &Profile) {
        self.once(profile.organizations.iter().map(|organization| &organization.key), "organizations", "key", "Der Schlüssel");
        if let Some(plan) = &profile.plan {
            let items = plan.fields.iter().enumerate().flat_map(|(number, field)| items_of(field, format!("plan.fields.{number}")));
            let mut seen = HashSet::new();
            for (path, key) in items {
                if !seen.insert(key) {
                    self.say(&path, format!("Der Schlüssel „{key}“ kommt im Rahmenplan mehrfach vor."));
                }
            }
        }
        self.once(profile.life.news.iter().map(|news| &news.key), "life.news", "key", "Der Schlüssel");
        self.once(profile.life.events.iter().map(|event| &event.key), "life.events", "key", "Der Schlüssel");
    }

    fn once<T: Eq + Hash + Display>(&mut self, values: impl Iterator<Item = T>, list: &str, key: &str, noun: &str) {
        let mut seen = HashSet::new();
        for (number, value) in values.enumerate() {
            if seen.contains(&value) {
                self.say(&format!("{list}.{number}.{key}"), format!("{noun} „{value}“ kommt mehrfach vor."));
            }
            seen.insert(value);
        }
    }

    fn organization(&mut self, organization: &OrganizationProfile, path: &str) {
        if !organization.email.is_empty() {
            self.email(&format!("{path}.email"), &organization.email);
        }
        self.once(organization.seats.iter().map(|seat| &seat.key), &format!("{path}.seats"), "key", "Der Schlüssel");
        self.once(organization.seats.iter().map(|seat| seat.number), &format!("{path}.seats"), "number", "Die Nummer");
        let Some(rules) = &organization.rules else { return };
        let missing = rules.missing();
        if !missing.is_empty() {
            self.say(
                &format!("{path}.rules"),
                format!("Diese Regeln sind leer, deshalb lässt sich keine Sitzung eröffnen: {}.", missing.join(", ")),
            );
        }
        let seats = organization.seats.len();
        if let Some(statutory) = rules.statutory_number.filter(|number| seats > 0 && usize::from(*number) != seats) {
            let message = format!("Die gesetzliche Zahl ist {statutory}, in der Datei stehen {seats} Sitze.");
            self.say(&format!("{path}.rules.statutory_number"), message);
        }
    }

    fn board(&mut self, profile: &Profile) {
        let Some(key) = profile.way.board.as_deref() else { return };
        let Some(board) = profile.board() else {
            return self.say("way.board", format!("Eine Organisation mit dem Schlüssel „{key}“ gibt es in der Datei nicht."));
        };
        if board.rules.is_none() {
            self.say("way.board", format!("Für „{key}“ fehlt die Geschäftsordnung (rules)."));
        }
        if board.seats.is_empty() {
            self.say("way.board", format!("Für „{key}“ fehlen die Sitze (seats)."));
        }
    }

    fn map(&mut self, profile: &Profile) {
        let Some(map) = profile.map.as_ref().filter(|map| map.tiles.is_some()) else { return };
        let address = map.tiles.as_deref().unwrap_or_default();
        if map.tiles_origin().is_none() || !["{z}", "{x}", "{y}"].iter().all(|part| address.contains(part)) {
            self.say("map.tiles", "Die Adresse beginnt mit https:// und enthält {z}, {x} und {y}.");
        }
        if map.tiles_credit.as_deref().unwrap_or_default().trim().is_empty() {
            self.say("map.tiles_credit", "Es fehlt, von wem die Kacheln sind. Die meisten Lizenzen verlangen es.");
        }
    }

    /// Nobody is promised an answer before anybody has read it.
    fn desk(&mut self, profile: &Profile) {
        for kind in Kind::ALL {
            let (reading, answer) = (profile.desk.reading.of(*kind), profile.desk.answer.of(*kind));
            if reading == 0 {
                self.say(&format!("desk.reading.{kind}"), "Mindestens ein Werktag.");
            }
            if answer < reading.max(1) {
                self.say(
                    &format!("desk.answer.{kind}"),
                    format!("Gelesen wird in {reading} Werktagen; die Antwort kann nicht früher kommen."),
                );
            }
        }
    }

    fn life(&mut self, profile: &Profile) {
        for (number, event) in profile.life.events.iter().enumerate() {
            if event.ends_at.is_some_and(|end| end <= event.starts_at) {
                self.say(&format!("life.events.{number}.ends_at"), "Der Termin endet, bevor er beginnt.");
            }
        }
    }
}

/// The keys of a field of action and of everything in it, with their paths.
fn items_of(field: &FieldProfile, path: String) -> Vec<(String, &str)> {
    let lists: [(&str, &[ItemProfile]); 4] = [
        ("strengths", &field.strengths),
        ("weaknesses", &field.weaknesses),
        ("goals", &field.goals),
        ("recommendations", &field.recommendations),
    ];
    let mut keys = vec![(format!("{path}.key"), field.key.as_str())];
    for (name, items) in lists {
        keys.extend(items.iter().enumerate().map(|(number, item)| (format!("{path}.{name}.{number}.key"), item.key.as_str())));
    }
    keys
}
