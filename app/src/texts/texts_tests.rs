#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Files whose keys are all written out in the code.
const WRITTEN_OUT: [&str; 8] = ["kinds", "outcomes", "problems", "reasons", "refusals", "stages", "steps", "votes"];

/// Files that only staff read; the workplace has German only.
const STAFF_ONLY: [&str; 2] = ["deeds", "steps"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// Every Rust source below a folder: path and text without comments.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = vec![];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("texts/texts_tests.rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            found.push((path, code.join("\n")));
        }
    }
    found
}

/// Keys of a file, in its order.
fn keys(text: &str) -> Vec<&str> {
    let starts = |line: &str| line.starts_with(|c: char| c.is_ascii_lowercase());
    text.lines().filter(|line| starts(line)).filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim()).collect()
}

/// The first literal after each `call(`.
fn asked<'a>(code: &'a str, call: &str) -> Vec<&'a str> {
    code.split(call).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).collect()
}

#[test]
fn every_file_is_read_and_nothing_in_it_is_broken_or_said_twice() {
    let (_, problems) = Texts::read(Language::German, files::GERMAN);
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn every_key_that_the_code_asks_for_has_a_text() {
    let mut asked_for = 0;
    for (path, code) in sources(&root().join("src")) {
        for key in [".say(", ".say_with("].iter().flat_map(|call| asked(&code, call)) {
            asked_for += 1;
            assert!(Texts::german().has(key), "{}: {key}", path.display());
        }
    }
    assert!(asked_for > 10, "the search finds nothing any more: {asked_for}");
}

#[test]
fn every_key_in_a_table_has_a_text() {
    let parts =
        |word: &str| word.contains('-') && word.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase()));
    for (path, code) in sources(&root().join("src/texts")) {
        for word in code.split('"').skip(1).step_by(2).filter(|word| parts(word)) {
            assert!(Texts::german().has(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn no_text_is_left_over() {
    let code: String = sources(&root().join("src")).into_iter().map(|(_, code)| code).collect();
    for (name, text) in files::GERMAN.iter().filter(|(name, _)| WRITTEN_OUT.contains(name)) {
        for key in keys(text) {
            assert!(code.contains(&format!("\"{key}\"")), "{name}.ftl: {key}");
        }
    }
}

#[test]
fn a_refusal_is_a_whole_sentence() {
    let (_, text) = files::GERMAN.iter().find(|(name, _)| *name == "refusals").unwrap();
    assert!(keys(text).len() > 100);
    for key in keys(text) {
        let sentence = Texts::german().say(key);
        assert!(sentence.chars().count() >= 15 && sentence.ends_with('.'), "{key}: {sentence}");
    }
}

#[test]
fn nobody_is_scolded_and_nobody_is_cheered() {
    for (name, text) in files::GERMAN {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let said = line.to_lowercase();
            for word in ["ungültig", "falsch", "erfolgreich", "leider", "!"] {
                assert!(!said.contains(word), "{name}.ftl: {line}");
            }
        }
    }
}

#[test]
fn staff_read_no_address() {
    let (_, text) = files::GERMAN.iter().find(|(name, _)| *name == "steps").unwrap();
    for key in keys(text) {
        let label = Texts::german().say(key);
        assert!(!label.contains("Sie ") && !label.ends_with('.'), "{key}: {label}");
    }
}

#[test]
fn values_stand_where_they_are_named() {
    let texts = Texts::read(
        Language::German,
        &[("a", "greeting = Guten Tag { $name }, { $n ->\n    [one] eine Nachricht\n   *[other] { $n } Nachrichten\n }")],
    )
    .0;
    assert_eq!(texts.say_with("greeting", &[("name", "Amira".into()), ("n", 1.into())]), "Guten Tag Amira, eine Nachricht");
    assert_eq!(
        texts.say_with("greeting", &[("name", String::from("\u{202e}x").into()), ("n", 3_i64.into())]),
        "Guten Tag \u{202e}x, 3 Nachrichten"
    );
}

#[test]
fn what_cannot_be_read_is_named_and_what_is_missing_shows_its_key() {
    let (texts, problems) = Texts::read(Language::German, &[("a", "one = Eins\nbroken\n"), ("b", "one = Zwei\ntwo = Zwei\n")]);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert_eq!((texts.say("one"), texts.say("two"), texts.say("three")), ("Eins".into(), "Zwei".into(), "three".into()));
    assert!(texts.has("two") && !texts.has("three"));
}

/// What a text says as data: the values it names, but not how it counts them.
fn values(text: &str, key: &str) -> BTreeSet<String> {
    let mut inside = false;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        if !line.starts_with([' ', '}', '\t']) && !line.is_empty() {
            inside = line.split_once('=').is_some_and(|(name, _)| name.trim() == key);
        }
        if inside {
            let named = line.split('$').skip(1).map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-'));
            found.extend(named.map(Iterator::collect::<String>));
        }
    }
    found
}

#[test]
fn every_language_says_what_german_says() {
    let mut wrong = vec![];
    for language in Language::ALL.iter().filter(|language| **language != Language::German) {
        let (_, problems) = Texts::read(*language, files::of(*language));
        wrong.extend(problems.into_iter().map(|problem| format!("{}: {problem}", language.code())));
        for (name, german) in files::GERMAN {
            let Some((_, text)) = files::of(*language).iter().find(|(file, _)| file == name) else {
                if !STAFF_ONLY.contains(name) {
                    wrong.push(format!("locales/{}/{name}.ftl is missing in texts/files.rs", language.code()));
                }
                continue;
            };
            let (have, need): (BTreeSet<_>, BTreeSet<_>) = (keys(text).into_iter().collect(), keys(german).into_iter().collect());
            wrong.extend(need.difference(&have).map(|key| format!("{}/{name}.ftl lacks {key}", language.code())));
            wrong.extend(have.difference(&need).map(|key| format!("{}/{name}.ftl has {key}, which German has not", language.code())));
            for key in have.intersection(&need).filter(|key| values(text, key) != values(german, key)) {
                wrong.push(format!("{}/{name}.ftl: {key} names other values: {:?}", language.code(), values(german, key)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_translated_file_is_forgotten() {
    for language in Language::ALL {
        let listed: BTreeSet<String> = files::of(*language).iter().map(|(name, _)| format!("{name}.ftl")).collect();
        let there: BTreeSet<String> = std::fs::read_dir(root().join("locales").join(language.code()))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(listed, there, "texts/files.rs names every file of locales/{}", language.code());
    }
}

/// Names like `MeasureOpened` between quotation marks: that is how the store writes what happened.
fn deeds(code: &str) -> impl Iterator<Item = &str> {
    let is_name = |word: &&str| {
        word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.chars().all(|c| c.is_ascii_alphabetic())
            && word.chars().filter(char::is_ascii_uppercase).count() > 1
            && word.chars().any(|c| c.is_ascii_lowercase())
    };
    code.split('"').skip(1).step_by(2).filter(is_name)
}

#[test]
fn every_event_has_words_and_no_words_are_left_over() {
    let mut there = BTreeSet::new();
    for folder in ["../domain/src", "../store/src"] {
        for (path, code) in sources(&root().join(folder)) {
            let is_test = path.components().any(|part| part.as_os_str().to_string_lossy().contains("test"));
            let code = code.split("#[cfg(test)]").next().unwrap_or_default();
            there.extend(deeds(if is_test { "" } else { code }).map(super::deed_key));
        }
    }
    let (_, text) = files::GERMAN.iter().find(|(name, _)| *name == "deeds").unwrap();
    let words: BTreeSet<String> = keys(text).into_iter().filter(|key| *key != "deed-unknown").map(str::to_owned).collect();
    assert!(there.len() > 100, "only {} events", there.len());
    assert_eq!(there.difference(&words).collect::<Vec<_>>(), Vec::<&String>::new(), "without words");
    assert_eq!(words.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "left over");
}

#[test]
fn a_composed_value_keeps_its_direction() {
    assert_eq!(
        super::without_isolates("\u{2068}25\u{2069} \u{2068}نوفمبر\u{2069} \u{2066}18:00\u{2069}"),
        "25 نوفمبر \u{2066}18:00\u{2069}"
    );
    let texts = Texts::of(Language::Arabic);
    let day = texts.day(chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap());
    let sentence = texts.say_with("date-since", &[("day", day.into())]);
    assert!(sentence.contains("\u{2068}25\u{a0}") && !sentence.contains("\u{2068}\u{2068}"), "{sentence:?}");
}

#[test]
fn every_mail_has_a_subject_and_a_body() {
    let mut kinds = BTreeSet::new();
    for (_, code) in sources(&root().join("../store/src")) {
        let code = code.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        kinds.extend(code.split("Mail::new(\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    assert!(kinds.len() > 15, "{kinds:?}");
    for kind in kinds.iter().filter(|kind| **kind != "digest") {
        for part in ["subject", "body"] {
            assert!(Texts::german().has(&format!("mail-{kind}-{part}")), "mail-{kind}-{part}");
        }
    }
}

#[test]
fn what_a_language_does_not_have_is_said_in_german() {
    let texts = Texts::read(Language::Turkish, &[]).0;
    assert_eq!((texts.has_own("steps-none"), texts.has_own("frame-menu"), texts.has("frame-menu")), (false, false, true));
    assert_eq!(texts.say("frame-menu"), "Menü");
    assert_eq!(Texts::of(Language::Arabic).say("frame-menu"), "القائمة");
}
