//! Which keys a district's file has, and what is said when a needed one is missing. A test keeps it equal to [`domain::profile::Profile`].

use domain::people::{OrganizationKind, SeatKind};
use domain::voices::CommentRule;

/// What a key holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    Text,
    Texts,
    Number,
    YesNo,
    Day,
    Moment,
    Word(fn() -> Vec<&'static str>),
    Table(&'static [Key]),
    List(&'static [Key]),
    /// Read by `rules`.
    Rules,
}

/// One key of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key {
    pub(super) name: &'static str,
    /// The sentence for a needed key; `None`: may be left out.
    pub(super) missing: Option<&'static str>,
    pub(super) shape: Shape,
}

const fn need(name: &'static str, shape: Shape, missing: &'static str) -> Key {
    Key { name, missing: Some(missing), shape }
}

const fn may(name: &'static str, shape: Shape) -> Key {
    Key { name, missing: None, shape }
}

fn organization_kinds() -> Vec<&'static str> {
    OrganizationKind::ALL.iter().map(|kind| kind.word()).collect()
}

fn comment_rules() -> Vec<&'static str> {
    CommentRule::ALL.iter().map(|rule| rule.word()).collect()
}

fn seat_kinds() -> Vec<&'static str> {
    SeatKind::ALL.iter().map(|kind| kind.word()).collect()
}

use Shape::{Day, List, Moment, Number, Rules, Table, Text, Texts, Word, YesNo};

pub(super) const PROFILE: &[Key] = &[
    need("slug", Text, "Das Wort für die Adresse fehlt, zum Beispiel „dalheim“."),
    need("name", Text, "Der Name des Quartiers fehlt."),
    need("subtitle", Text, "Die Zeile unter dem Namen fehlt, zum Beispiel die Stadt."),
    need("name_in", Text, "Der Name im Satz fehlt, zum Beispiel „in Dalheim“."),
    need("prefix", Text, "Das Kürzel der Vorgangsnummern fehlt, zum Beispiel „DH“."),
    need("hue", Number, "Der Farbton fehlt, eine Zahl von 130 bis 330."),
    need("skyline", Text, "Die gezeichnete Silhouette fehlt; ohne eigene heißt sie „default“."),
    need("body", Table(BODY), "Der Abschnitt über die Kommune fehlt."),
    need("programme", Table(PROGRAMME), "Der Abschnitt über das Programm fehlt."),
    need("office", Table(OFFICE), "Der Abschnitt über das Büro fehlt."),
    need("labels", Table(LABELS), "Der Abschnitt mit den Bezeichnungen fehlt."),
    need("way", Table(WAY), "Der Abschnitt über den Weg eines Projekts fehlt."),
    may("organizations", List(ORGANIZATION)),
    may("plan", Table(PLAN)),
    need("legal", Table(LEGAL), "Der Abschnitt mit den rechtlichen Texten fehlt."),
    need("start", Table(START), "Der Abschnitt über die Startseite fehlt."),
    may("comments", Word(comment_rules)),
    may("desk", Table(DESK)),
    may("life", Table(LIFE)),
    may("map", Table(MAP)),
];

const BODY: &[Key] = &[
    need("name", Text, "Der Name der Kommune fehlt."),
    need("state", Text, "Das Land fehlt."),
    need("ags", Text, "Der Amtliche Gemeindeschlüssel fehlt."),
];

const PROGRAMME: &[Key] = &[
    need("name", Text, "Der Name des Programms fehlt."),
    need("operator", Text, "Der Träger fehlt."),
    may("funders", Texts),
    may("partners", Texts),
    need("about", Text, "Der Text über das Programm fehlt."),
    may("aims", Texts),
    may("fields", Texts),
    may("motto", Table(QUOTATION)),
];

const QUOTATION: &[Key] = &[need("text", Text, "Der Wortlaut des Zitats fehlt."), need("source", Text, "Die Quelle des Zitats fehlt.")];

const OFFICE: &[Key] = &[
    need("name", Text, "Der Name des Büros fehlt."),
    need("street", Text, "Straße und Hausnummer fehlen."),
    need("postcode", Text, "Die Postleitzahl fehlt."),
    need("town", Text, "Der Ort fehlt."),
    need("phone", Text, "Die Rufnummer fehlt."),
    need("email", Text, "Die E-Mail-Adresse fehlt."),
    need("hours", List(HOURS), "Die Öffnungszeiten fehlen."),
    need("access", Text, "Es fehlt, wie man hineinkommt: Stufen, Aufzug, Klingel."),
    need("directions", Text, "Die Wegbeschreibung fehlt."),
    need("about", Text, "Es fehlt, was man im Büro tun kann."),
    may("team", List(TEAM)),
];

const HOURS: &[Key] = &[need("day", Text, "Der Tag fehlt."), need("time", Text, "Die Uhrzeit fehlt.")];

const TEAM: &[Key] = &[need("name", Text, "Der Name fehlt."), need("task", Text, "Die Aufgabe fehlt.")];

const LABELS: &[Key] = &[
    need("office", Text, "Die Bezeichnung des Büros fehlt."),
    need("board", Text, "Die Bezeichnung des Beirats oder der Arbeitsgruppe fehlt."),
    need("at_board", Text, "Die Ortsangabe zum Beirat fehlt, zum Beispiel „Im Stadtteilbeirat“."),
    need("administration", Text, "Die Bezeichnung der Verwaltung fehlt."),
    need("at_administration", Text, "Die Ortsangabe zur Verwaltung fehlt, zum Beispiel „Beim Magistrat“."),
    need("council", Text, "Die Bezeichnung der Gemeindevertretung fehlt."),
    need("at_council", Text, "Die Ortsangabe zur Gemeindevertretung fehlt, zum Beispiel „Im Stadtrat“."),
];

const WAY: &[Key] = &[
    may("board", Text),
    need("steps", Texts, "Der Weg eines Projekts in Sätzen fehlt."),
    may("objection_months", Number),
    may("reminder_weeks", Number),
    may("grace_days", Number),
    may("grant_limit", Number),
];

/// Working days by kind; whoever sets some of them sets all, so that the file says what is promised.
const KIND_DAYS: &[Key] = &[
    need("idea", Number, "Die Werktage für eine Idee fehlen."),
    need("wish", Number, "Die Werktage für einen Wunsch fehlen."),
    need("criticism", Number, "Die Werktage für Kritik fehlen."),
    need("suggestion", Number, "Die Werktage für eine Anregung fehlen."),
    need("question", Number, "Die Werktage für eine Frage fehlen."),
    need("praise", Number, "Die Werktage für ein Lob fehlen."),
    need("project_proposal", Number, "Die Werktage für einen Projektvorschlag fehlen."),
    need("event_proposal", Number, "Die Werktage für einen Veranstaltungsvorschlag fehlen."),
    need("offer", Number, "Die Werktage für ein Mitmach-Angebot fehlen."),
];

const DESK: &[Key] = &[
    may("reading", Table(KIND_DAYS)),
    may("answer", Table(KIND_DAYS)),
    may("addition_days", Number),
    may("comment_days", Number),
    may("photo_days", Number),
    may("report_days", Number),
    may("objection_days", Number),
    may("approval_days", Number),
    may("call_days", Number),
    may("mention_days", Number),
    may("remind_days", Number),
    may("escalate_days", Number),
];

const ORGANIZATION: &[Key] = &[
    need("key", Text, "Der feste Schlüssel fehlt."),
    need("name", Text, "Der Name fehlt."),
    need("kind", Word(organization_kinds), "Die Art der Organisation fehlt."),
    may("about", Text),
    may("meets", Text),
    may("email", Text),
    may("rules", Rules),
    may("seats", List(SEAT)),
];

const SEAT: &[Key] = &[
    need("key", Text, "Der feste Schlüssel des Sitzes fehlt."),
    need("number", Number, "Die Nummer des Sitzes fehlt."),
    need("label", Text, "Die Bezeichnung des Sitzes fehlt."),
    need("kind", Word(seat_kinds), "Die Art des Sitzes fehlt."),
    may("sending_body", Text),
    may("quota_group", Text),
    may("votes", YesNo),
];

const PLAN: &[Key] = &[
    need("title", Text, "Der Titel des Rahmenplans fehlt."),
    need("version", Number, "Die Fassung des Rahmenplans fehlt."),
    need("in_force_from", Day, "Der Tag fehlt, ab dem der Rahmenplan gilt."),
    need("about", Text, "Der Text über den Rahmenplan fehlt."),
    need("fields", List(FIELD), "Die Handlungsfelder fehlen."),
];

const FIELD: &[Key] = &[
    need("key", Text, "Der feste Schlüssel des Handlungsfelds fehlt."),
    need("title", Text, "Der Titel des Handlungsfelds fehlt."),
    need("text", Text, "Der Text des Handlungsfelds fehlt."),
    may("strengths", List(ITEM)),
    may("weaknesses", List(ITEM)),
    may("goals", List(ITEM)),
    may("recommendations", List(ITEM)),
];

const ITEM: &[Key] = &[need("key", Text, "Der feste Schlüssel fehlt."), need("title", Text, "Der Titel fehlt."), may("text", Text)];

const LEGAL: &[Key] = &[
    need("imprint", Text, "Das Impressum fehlt (§ 5 DDG, § 18 Abs. 2 MStV)."),
    need("privacy", Text, "Die Datenschutzerklärung fehlt (Art. 13 DSGVO)."),
    need("accessibility", Text, "Die Erklärung zur Barrierefreiheit fehlt."),
];

const START: &[Key] = &[
    need("question", Text, "Die Frage auf der Startseite fehlt."),
    need("lead", Text, "Der Satz unter der Frage fehlt."),
    may("easy", Texts),
];

const LIFE: &[Key] = &[may("news", List(NEWS)), may("events", List(EVENT)), may("offers", List(OFFER)), may("rooms", List(ROOM))];

const MAP: &[Key] =
    &[need("file", Text, "Der Name der GeoJSON-Datei mit Straßen und Orten fehlt."), may("tiles", Text), may("tiles_credit", Text)];

const NEWS: &[Key] = &[
    need("key", Text, "Der feste Schlüssel der Nachricht fehlt."),
    need("date", Day, "Das Datum der Nachricht fehlt."),
    need("title", Text, "Der Titel der Nachricht fehlt."),
    need("text", Text, "Der Text der Nachricht fehlt."),
];

const EVENT: &[Key] = &[
    need("key", Text, "Der feste Schlüssel des Termins fehlt."),
    need("starts_at", Moment, "Der Beginn des Termins fehlt."),
    may("ends_at", Moment),
    may("every_weeks", Number),
    need("title", Text, "Der Titel des Termins fehlt."),
    need("place", Text, "Der Ort des Termins fehlt."),
    need("text", Text, "Der Text des Termins fehlt."),
];

const OFFER: &[Key] = &[
    need("title", Text, "Der Titel des Angebots fehlt."),
    need("when", Text, "Es fehlt, wann das Angebot ist."),
    need("place", Text, "Der Ort des Angebots fehlt."),
    need("text", Text, "Der Text des Angebots fehlt."),
];

const ROOM: &[Key] = &[
    need("name", Text, "Der Name des Raums fehlt."),
    need("seats", Number, "Es fehlt, für wie viele der Raum ist."),
    need("equipment", Text, "Die Ausstattung des Raums fehlt."),
    need("booking", Text, "Es fehlt, wie man den Raum bekommt."),
];
