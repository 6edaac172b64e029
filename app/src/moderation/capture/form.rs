//! Das Formular in der Reihenfolge eines Gesprächs: what it is about, where, read it back; then who, and how the answer comes.

use crate::components::icon::icon;
use crate::components::map;
use crate::failure::FormFailure;
use crate::files::{self, FieldWords, Kept};
use crate::form::{Control, Fields, choice, error_line};
use crate::moderation::queue::PATH;
use crate::participation::details;
use crate::rendering::names::question;
use crate::texts::kind_icon;
use crate::visit::Visit;
use domain::participation::{Channel, ContactWish, Kind, Shown};
use domain::sentences::Sentences;
use leptos::prelude::*;

/// Labels of the fields, for the summary of what must be mended.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("channel", "Weg"),
    ("serial", "Nummer des Bogens"),
    ("arrived_on", "Eingegangen am"),
    ("text", "Worum es geht"),
    ("language", "Sprache"),
    ("place", "Ort"),
    ("kind", "Art"),
    ("title", "Überschrift"),
    ("contact", "Antwort"),
    ("email", "E-Mail-Adresse"),
    ("phone", "Telefonnummer"),
    ("letter", "Anschrift"),
    ("name", "Name"),
    ("consent", "Einverständnis"),
    ("files", "Foto oder Scan"),
    ("cost_class", "Kosten"),
    ("cost_amount", "Kosten in Euro"),
    ("helpers", "Wer mithelfen würde"),
    ("event_when", "Wann es sein soll"),
    ("event_size", "Für wie viele"),
    ("key", "Formular"),
];

const FILES: FieldWords = FieldWords { legend: "files-legend-desk", hint: "files-hint-desk", alt: "files-alt", alt_hint: "files-alt-hint" };

/// The form with what was typed.
pub(super) fn view(visit: &Visit, fields: &Fields, failure: &FormFailure, kept: &Kept) -> AnyView {
    let control = |name: &'static str, label: &str| Control::new(visit, name, label, fields.get(name), failure);
    view! {
        <form class="flow" action=visit.href("/arbeitsplatz/beitraege/neu") method="post" enctype="multipart/form-data" novalidate>
            // Enter in a field takes it down, whatever button stands first in the form.
            <button class="vh" type="submit" tabindex="-1" aria-hidden="true">"Beitrag aufnehmen"</button>
            <input type="hidden" name="key" value=fields.text("key")/>
            <div class="split">
                <div class="flow">
                    {channels(visit, fields, failure)}
                    {control("serial", "Nummer des Bogens").optional().hint("Nur für Papier mit Nummer. Dann gilt der Abholcode auf dem Abschnitt.").input("text", "off")}
                    {control("text", "Worum geht es?").hint("In den Worten der Person. Keine Namen von anderen Menschen. Höchstens 2.000 Zeichen.").any_script().area(9)}
                    {question(visit, fields.get("language"), failure)}
                    {control("place", "Wo ist das?").hint("Straße, Platz oder ein bekannter Ort; sonst „überall“.").input("text", "off")}
                    {landmarks(visit, fields, failure)}
                    {kinds(visit, fields, failure)}
                    {details::fields(visit, fields.get("kind"), &details::read(fields), failure)}
                    {control("title", "Überschrift").optional().hint("Leer: der Anfang des Textes.").input("text", "off")}
                    <fieldset class="field flow">
                        <legend>"Vorlesen"</legend>
                        <p class="hint">"Text, Ort und Art vorlesen und fragen: Stimmt das so? Dazu sagen: Das wird nach der Prüfung öffentlich, ohne Namen und Kontakt."</p>
                        {choice("checkbox", "read_back", "yes", "Vorgelesen, die Person ist einverstanden", "", "", fields.ticked("read_back"))}
                    </fieldset>
                </div>
                <div class="flow">
                    {contact(visit, fields, failure)}
                    {control("name", "Name").optional().hint("Bleibt im Büro.").input("text", "off")}
                    {public_name(visit, fields, failure)}
                    {ticked_error(visit, "consent", failure)}
                    {choice("checkbox", "consent", "yes", "Einverstanden, dass das Büro Name und Kontakt für die Antwort speichert", "Nötig, sobald Name oder Kontakt eingetragen sind. Am Telefon fragen und hier festhalten.", "", fields.ticked("consent"))}
                    {control("arrived_on", "Eingegangen am").optional().hint("Nur für Papier und E-Mail, die früher kamen.").input("date", "off")}
                    {files::field(visit, kept, &FILES)}
                </div>
            </div>
            <p class="row">
                <button class="button button--big" type="submit">{icon("check")}"Beitrag aufnehmen"</button>
                <button class="button button--second button--big" type="submit" name="tun" value="naechster">{icon("plus")}"Aufnehmen und nächster"</button>
                <a class="link-button" href=visit.href(PATH)>"Abbrechen"</a>
            </p>
            <p class="small soft">{format!("Aufgenommen von: {}. ", visit.actor.name)}"Danach stehen hier Nummer und Abholcode zum Vorlesen, Abschreiben oder Ausdrucken. Der Code wird nur einmal gezeigt. Mit der Nummer eines Bogens geht es ohne Umweg zum nächsten."</p>
        </form>
    }
    .into_any()
}

/// A known place of the map, where there is one.
fn landmarks(visit: &Visit, fields: &Fields, failure: &FormFailure) -> AnyView {
    let Some(options) = map::landmarks(visit, "Keiner davon") else { return ().into_any() };
    Control::new(visit, "position", "Auf der Karte", fields.get("landmark"), failure)
        .sent_as("landmark")
        .optional()
        .hint("Ein bekannter Ort in der Nähe.")
        .select(options)
}

/// What everybody sees of who said it; nothing, when nobody was asked.
fn public_name(visit: &Visit, fields: &Fields, failure: &FormFailure) -> AnyView {
    let row = |shown: Shown, label: &str| {
        let chosen = fields.get("shown") == shown.word() || (fields.get("shown").is_empty() && shown == Shown::Nothing);
        choice("radio", "shown", shown.word(), label, "", "", chosen)
    };
    view! {
        <fieldset class="field flow">
            <legend>"Was alle sehen"</legend>
            {row(Shown::Nothing, "Keinen Namen")}
            {row(Shown::Name, "Den Namen")}
            {row(Shown::Pseudonym, "Einen anderen Namen")}
            {Control::new(visit, "pseudonym", "Anderer Name", fields.get("pseudonym"), failure).optional().input("text", "off")}
        </fieldset>
    }
    .into_any()
}

pub(super) fn ticked_error(visit: &Visit, name: &'static str, failure: &FormFailure) -> AnyView {
    let error = failure.fields.of(name).map(|problem| error_line(name, &visit.texts().problem(name, problem)));
    view! { <div id=name tabindex="-1">{error}</div> }.into_any()
}

fn group(visit: &Visit, (name, legend): (&'static str, &'static str), failure: &FormFailure, inside: AnyView) -> AnyView {
    let error = failure.fields.of(name).map(|problem| error_line(name, &visit.texts().problem(name, problem)));
    let class = if error.is_some() { "field field--error flow" } else { "field flow" };
    view! { <fieldset class=class id=name tabindex="-1"><legend>{legend}</legend>{error}{inside}</fieldset> }.into_any()
}

fn channels(visit: &Visit, fields: &Fields, failure: &FormFailure) -> AnyView {
    let rows: Vec<_> = [(Channel::Phone, "phone"), (Channel::Counter, "room"), (Channel::Paper, "letter"), (Channel::Mail, "mail")]
        .into_iter()
        .map(|(channel, picture)| {
            choice(
                "radio",
                "channel",
                channel.word(),
                &visit.texts().channel(channel),
                "",
                picture,
                fields.get("channel") == channel.word(),
            )
        })
        .collect();
    group(visit, ("channel", "Wie kommt der Beitrag?"), failure, view! { <div class="tiles">{rows}</div> }.into_any())
}

pub(super) fn kinds(visit: &Visit, fields: &Fields, failure: &FormFailure) -> AnyView {
    let texts = visit.texts();
    let rows: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| {
            choice(
                "radio",
                "kind",
                kind.word(),
                &texts.kind_narrow(*kind),
                &texts.kind_line(*kind),
                kind_icon(*kind),
                fields.get("kind") == kind.word(),
            )
        })
        .collect();
    group(visit, ("kind", "Was ist es?"), failure, view! { <div class="tiles">{rows}</div> }.into_any())
}

/// Each way with its field below, so that nothing has to be shown or hidden.
pub(super) fn contact(visit: &Visit, fields: &Fields, failure: &FormFailure) -> AnyView {
    let control = |name: &'static str, label: &str| Control::new(visit, name, label, fields.get(name), failure);
    let row = |wish: ContactWish, label: &str, small: &str, picture: &str| {
        choice("radio", "contact", wish.word(), label, small, picture, fields.get("contact") == wish.word())
    };
    let inside = view! {
        {row(ContactWish::Code, "Gar nicht", "Nummer und Abholcode genügen.", "key")}
        {row(ContactWish::Phone, "Am Telefon", "", "phone")}
        {control("phone", "Telefonnummer").input("tel", "off")}
        {row(ContactWish::Letter, "Mit einem Brief", "", "letter")}
        {control("letter", "Anschrift").area(3)}
        {row(ContactWish::Mail, "Per E-Mail", "", "mail")}
        {control("email", "E-Mail-Adresse").hint("Die Person bekommt einen Link, mit dem sie die Adresse bestätigt.").input("email", "off")}
    };
    group(visit, ("contact", "Wie soll die Antwort kommen?"), failure, inside.into_any())
}
