#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::schema::{Key, PROFILE, Shape};
use super::*;
use domain::meetings::dalheim_demonstration;
use domain::people::SeatKind;

const GOOD: &str = include_str!("tests/district.toml");

/// Nothing lies beside the good file.
fn parse(text: &str) -> Result<Profile, Vec<FileProblem>> {
    super::parse(text, &|name| (name == "karte.geojson").then(|| "{}".to_owned()))
}

fn demo(name: &str) -> Profile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo").join(name);
    read(&path).unwrap_or_else(|problems| panic!("{name}\n{}", said(&problems).join("\n")))
}

fn said(problems: &[FileProblem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_good_file_is_read() {
    let profile = parse(GOOD).unwrap();
    assert_eq!(profile.slug, "musterviertel");
    assert!(profile.board().unwrap().rules.as_ref().unwrap().missing().is_empty());
}

#[test]
fn both_demonstration_districts_are_read() {
    let dalheim = demo("dalheim.toml");
    let board = dalheim.board().unwrap();
    assert_eq!(board.seats.len(), 27);
    assert_eq!(board.rules, Some(dalheim_demonstration()), "the rules of decisions.md 18");
    let count = |kind| board.seats.iter().filter(|seat| seat.kind == kind).count();
    assert_eq!((count(SeatKind::Chair), count(SeatKind::Resident), count(SeatKind::CouncilGroup)), (1, 10, 6));
    let groups: Vec<&str> = board.seats.iter().map(|seat| seat.quota_group.as_str()).filter(|group| !group.is_empty()).collect();
    assert_eq!(groups, ["Nichtdeutsche", "Jugend", "Familien", "Senioren", "Aussiedler"]);

    let gruebentaelchen = demo("gruebentaelchen.toml");
    assert_eq!(gruebentaelchen.board(), None, "working groups are heard instead");
    assert_eq!((gruebentaelchen.hue, dalheim.hue), (158, 260));
    for profile in [&dalheim, &gruebentaelchen] {
        assert!(profile.life.news.len() >= 5 && profile.life.events.len() >= 8 && profile.life.offers.len() >= 6);
    }
}

/// One change to the good file, and everything that is then said.
fn spoilt(from: &str, to: &str) -> Vec<String> {
    assert!(GOOD.contains(from), "{from}");
    said(&parse(&GOOD.replacen(from, to, 1)).expect_err(to))
}

fn line_of(text: &str) -> usize {
    GOOD.lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}")) + 1
}

#[test]
fn every_message_once() {
    #[rustfmt::skip]
    let cases = [
        // keys and kinds of value
        ("postcode = \"12345\"\n", "", "[office]", "office.postcode: Die Postleitzahl fehlt."),
        ("postcode = \"12345\"", "postcode = \" \"", "postcode", "office.postcode: Die Postleitzahl fehlt."),
        ("town = ", "twon = ", "town", "office.twon: Diesen Schlüssel gibt es hier nicht. Gemeint ist wohl „town“."),
        ("hue = 200", "hue = \"blau\"", "hue", "hue: Hier gehört eine ganze Zahl ohne Anführungszeichen hin."),
        ("hue = 200", "hue = -3", "hue", "hue: Hier gehört eine ganze Zahl ohne Anführungszeichen hin."),
        ("prefix = \"MV\"", "prefix = 7", "prefix", "prefix: Hier gehört Text in Anführungszeichen hin."),
        ("aims = [\"Besser wohnen.\"]", "aims = \"Besser wohnen.\"", "aims", "programme.aims: Hier gehört eine Liste von Texten hin: [\"…\", \"…\"]."),
        ("hours = [{ day = \"Montag\", time = \"9 bis 12 Uhr\" }]", "hours = \"montags\"", "hours", "office.hours: Hier gehört eine Liste von Einträgen hin."),
        ("hours = [{ day = \"Montag\", time = \"9 bis 12 Uhr\" }]", "hours = []", "hours", "office.hours: Die Öffnungszeiten fehlen."),
        ("hours = [{ day = \"Montag\", time = \"9 bis 12 Uhr\" }]", "hours = [\"montags\"]", "hours", "office.hours[1]: Hier gehört ein Eintrag in geschweiften Klammern hin."),
        ("hours = [{ day = \"Montag\", time", "hours = [{ day = \"Montag\", tiem", "hours", "office.hours[1].tiem: Diesen Schlüssel gibt es hier nicht. Gemeint ist wohl „time“."),
        ("votes = true", "votes = \"ja\"", "votes", "organizations[beirat].seats[vorsitz].votes: Hier gehört true oder false hin."),
        ("in_force_from = 2025-01-01", "in_force_from = \"Januar\"", "in_force_from", "plan.in_force_from: Hier gehört ein Datum hin, zum Beispiel 2026-11-24."),
        ("starts_at = 2026-12-01T10:00:00", "starts_at = 2026-12-01", "starts_at", "life.events[markt].starts_at: Hier gehören Tag und Uhrzeit hin, zum Beispiel 2026-11-24T10:00:00."),
        ("kind = \"working_group\"", "kind = \"gruppe\"", "kind = \"working_group\"", "organizations[ag].kind: „gruppe“ ist hier nicht vorgesehen. Möglich sind: board, council, administration, committee, working_group, office, institution."),
        ("kind = \"working_group\"", "kind = 3", "kind = \"working_group\"", "organizations[ag].kind: Hier gehört eines dieser Wörter hin: board, council, administration, committee, working_group, office, institution."),
        ("motto = { text = \"Zusammen.\", source = \"Leitbild\" }", "motto = \"Zusammen.\"", "motto", "programme.motto: Hier gehört ein eigener Abschnitt hin."),
        ("imprint = \"Anbieter: Muster.\"", "imprint = \"\"", "imprint", "legal.imprint: Das Impressum fehlt (§ 5 DDG, § 18 Abs. 2 MStV)."),
        ("privacy = \"Verantwortlich: Muster.\"\n", "", "[legal]", "legal.privacy: Die Datenschutzerklärung fehlt (Art. 13 DSGVO)."),
        // rules of procedure
        ("preset = \"hessen_commission_72\"\n", "", "[organizations.rules]", "organizations[beirat].rules.preset: Die Vorlage fehlt. Möglich sind: hessen_council, rlp_council, hessen_commission_72, informal_board."),
        ("preset = \"hessen_commission_72\"", "preset = \"hgo\"", "preset", "organizations[beirat].rules.preset: Diese Vorlage gibt es nicht. Möglich sind: hessen_council, rlp_council, hessen_commission_72, informal_board."),
        ("late_items = ", "late_item = ", "late_items", "organizations[beirat].rules.late_item: Diesen Schlüssel gibt es hier nicht. Gemeint ist wohl „late_items“."),
        ("remote = \"not_allowed\"", "remote = \"manchmal\"", "remote", "organizations[beirat].rules.remote: „manchmal“ ist hier nicht vorgesehen. Möglich sind: not_allowed, members_not_chair, members_not_chair_not_secret, allowed."),
        ("tie = \"rejected\"", "tei = \"rejected\"", "majority", "organizations[beirat].rules.majority: Den Schlüssel „tei“ gibt es hier nicht. Möglich sind: kind, tie, abstentions_count."),
        (", tie = \"rejected\"", "", "majority", "organizations[beirat].rules.majority: Der Schlüssel „tie“ fehlt."),
        ("publicity = \"public\"\n", "", "[organizations.rules]", "organizations[beirat].rules: Diese Regeln sind leer, deshalb lässt sich keine Sitzung eröffnen: publicity."),
        ("statutory_number = 2", "statutory_number = 9", "statutory_number", "organizations[beirat].rules.statutory_number: Die gesetzliche Zahl ist 9, in der Datei stehen 2 Sitze."),
        // meaning
        ("slug = \"musterviertel\"", "slug = \"Muster Viertel\"", "slug", "slug: Erlaubt sind kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel „gruebentaelchen“."),
        ("prefix = \"MV\"", "prefix = \"mv\"", "prefix", "prefix: Das Kürzel besteht aus ein bis sechs großen Buchstaben ohne Umlaute, zum Beispiel „DH“."),
        ("hue = 200", "hue = 40", "hue", "hue: Der Farbton liegt zwischen 130 und 330. Andere Töne gehören den Warnungen und der Markierung."),
        ("ags = \"01234567\"", "ags = \"1234\"", "ags", "body.ags: Der Amtliche Gemeindeschlüssel hat acht Ziffern, zum Beispiel 06532023."),
        ("postcode = \"12345\"", "postcode = \"1234\"", "postcode", "office.postcode: Die Postleitzahl hat fünf Ziffern."),
        ("email = \"buero@example.org\"", "email = \"buero.example.org\"", "buero@", "office.email: Das ist keine E-Mail-Adresse. Sie sieht so aus: name@beispiel.de"),
        ("email = \"ag@example.org\"", "email = \"ag@\"", "ag@", "organizations[ag].email: Das ist keine E-Mail-Adresse. Sie sieht so aus: name@beispiel.de"),
        ("key = \"ag\"", "key = \"beirat\"", "key = \"ag\"", "organizations[beirat].key: Der Schlüssel „beirat“ kommt mehrfach vor."),
        ("key = \"schule\", number = 2", "key = \"schule\", number = 1", "key = \"schule\"", "organizations[beirat].seats[schule].number: Die Nummer „1“ kommt mehrfach vor."),
        ("{ key = \"licht\"", "{ key = \"wege\"", "key = \"licht\"", "plan.fields[wege].recommendations[wege].key: Der Schlüssel „wege“ kommt im Rahmenplan mehrfach vor."),
        ("board = \"beirat\"", "board = \"rat\"", "board = \"beirat\"", "way.board: Eine Organisation mit dem Schlüssel „rat“ gibt es in der Datei nicht."),
        ("ends_at = 2026-12-01T12:00:00", "ends_at = 2026-12-01T09:00:00", "ends_at", "life.events[markt].ends_at: Der Termin endet, bevor er beginnt."),
        ("question = 10\n", "", "[desk.answer]", "desk.answer.question: Die Werktage für eine Frage fehlen."),
        ("question = 10", "question = 1", "question = 10", "desk.answer.question: Gelesen wird in 2 Werktagen; die Antwort kann nicht früher kommen."),
        // TOML itself
        ("slug = \"musterviertel\"", "slug = \"musterviertel\"\nslug = \"b\"", "name = \"Musterviertel\"", "Dieser Schlüssel steht hier zum zweiten Mal."),
    ];
    for (from, to, line, message) in cases {
        let place = if message.starts_with("Dieser Schlüssel") {
            "Zeile ".to_owned() + &line_of(line).to_string() + ": "
        } else {
            format!("Zeile {}, ", line_of(line))
        };
        assert_eq!(spoilt(from, to), [place + message], "{from} -> {to}");
    }
}

#[test]
fn a_board_needs_rules_and_seats() {
    assert_eq!(
        spoilt("board = \"beirat\"", "board = \"ag\""),
        [
            format!("Zeile {}, way.board: Für „ag“ fehlt die Geschäftsordnung (rules).", line_of("board = \"beirat\"")),
            format!("Zeile {}, way.board: Für „ag“ fehlen die Sitze (seats).", line_of("board = \"beirat\"")),
        ]
    );
}

#[test]
fn an_unreadable_line_is_named() {
    let problems = spoilt("hue = 200", "hue = ");
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with(&format!("Zeile {}: Die Zeile lässt sich nicht lesen.", line_of("hue"))), "{problems:?}");
    let problems = read(Path::new("/nowhere/district.toml")).unwrap_err();
    assert!(problems[0].to_string().starts_with("Die Datei /nowhere/district.toml lässt sich nicht öffnen"), "{problems:?}");
}

#[test]
fn a_missing_section_is_named_once() {
    let from = GOOD.find("[start]").unwrap();
    let without = &GOOD[..from];
    assert_eq!(said(&parse(without).unwrap_err()), ["Zeile 1, start: Der Abschnitt über die Startseite fehlt."]);
}

#[test]
fn an_unknown_key_without_a_neighbour_lists_what_is_possible() {
    let problems = spoilt("question = ", "wunschzettel = 1\nquestion = ");
    assert_eq!(
        problems,
        [format!("Zeile {}, start.wunschzettel: Diesen Schlüssel gibt es hier nicht. Möglich sind: easy.", line_of("question"))]
    );
}

#[test]
fn everything_is_said_at_once_and_in_order() {
    let text = GOOD.replacen("hue = 200", "hue = \"x\"", 1).replacen("town = ", "twon = ", 1).replacen("lead = ", "laed = ", 1);
    let problems = parse(&text).unwrap_err();
    let lines: Vec<usize> = problems.iter().map(|problem| problem.line).collect();
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert!(lines.is_sorted());
}

/// The schema and the profile are the same: a value for every key is read, and what is written back has the same keys.
#[test]
fn the_schema_is_the_profile() {
    fn sample(keys: &[Key]) -> toml::Table {
        keys.iter().map(|key| (key.name.to_owned(), value(key))).collect()
    }
    fn value(key: &Key) -> toml::Value {
        match key.shape {
            Shape::Text => "x".into(),
            Shape::Texts => toml::Value::Array(vec!["x".into()]),
            Shape::Number => 1.into(),
            Shape::YesNo => true.into(),
            Shape::Day => "2026-11-24".into(),
            Shape::Moment => "2026-11-24T10:00:00".into(),
            Shape::Word(words) => words()[0].into(),
            Shape::Table(keys) => toml::Value::Table(sample(keys)),
            Shape::List(keys) => toml::Value::Array(vec![toml::Value::Table(sample(keys))]),
            Shape::Rules => toml::Value::try_from(dalheim_demonstration()).unwrap(),
        }
    }
    fn names(value: &toml::Value, path: &str, into: &mut Vec<String>) {
        match value {
            toml::Value::Table(table) => {
                for (name, value) in table {
                    let path = format!("{path}.{name}");
                    names(value, &path, into);
                    into.push(path);
                }
            }
            toml::Value::Array(entries) => entries.iter().for_each(|entry| names(entry, path, into)),
            _ => {}
        }
    }
    let sample = toml::Value::Table(sample(PROFILE));
    let profile: Profile = sample.clone().try_into().unwrap();
    let (mut asked, mut written) = (vec![], vec![]);
    names(&sample, "", &mut asked);
    names(&toml::Value::try_from(profile).unwrap(), "", &mut written);
    asked.sort();
    written.sort();
    assert_eq!(asked, written);
}
