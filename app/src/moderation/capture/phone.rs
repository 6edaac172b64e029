//! `/arbeitsplatz/beitraege/telefon`: the order of a talk, with what to say and big fields; then everything read back before it counts.

use super::form::{LABELS, contact, kinds, ticked_error};
use super::{TALK, read, receipt};
use crate::components::icon::icon;
use crate::components::prose::lines;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, choice, error_summary};
use crate::moderation::queue::PATH;
use crate::page::{Head, Nav};
use crate::participation::details;
use crate::rendering::names::question;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::participation::{ContactWish, Intake, Shown};
use leptos::prelude::*;
use store::participation;

/// Everything that is carried from the talk to the reading back.
const CARRIED: [&str; 14] =
    ["key", "channel", "text", "language", "place", "kind", "title", "contact", "phone", "letter", "email", "name", "consent", "shown"];

/// An empty talk.
pub(in crate::moderation) async fn show(visit: Visit) -> Response {
    let at_first = format!("channel=phone&contact=code&key={}", participation::new_key());
    talk(&visit, &Fields::parse(at_first.as_bytes()), &FormFailure::default())
}

/// Reads back what was typed; takes it down once the caller has answered.
pub(in crate::moderation) async fn receive(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    if fields.get("tun") == "aendern" {
        return Ok(talk(&visit, &fields, &FormFailure::default()));
    }
    let (intake, arrival) = match read(&fields, visit.now) {
        Ok(read) => read,
        Err(errors) => return Ok(talk(&visit, &fields, &FormFailure::of(errors.into())?)),
    };
    if fields.get("read_back").is_empty() {
        return Ok(read_back(&visit, &fields, &intake));
    }
    match participation::receive(&state.db, &visit.actor, &intake, &arrival, visit.now).await {
        Ok(done) => receipt::page(&visit, &done, arrival.channel),
        Err(error) => Ok(talk(&visit, &fields, &FormFailure::of(error)?)),
    }
}

fn head(visit: &Visit, title: &str) -> Head {
    let head = Head::new(title).nav(Nav::DeskContributions).desk();
    head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", visit.href(PATH))
}

fn talk(visit: &Visit, fields: &Fields, failure: &FormFailure) -> Response {
    let head = head(visit, "Anruf aufnehmen").status(failure.status());
    let control = |name: &'static str, label: &str| Control::new(visit, name, label, fields.get(name), failure);
    let office = visit.profile().map_or_else(String::new, |profile| profile.office.name.clone());
    head.respond(visit, || {
        view! {
            <div class="wrap page-head flow talk">
                {error_summary(visit, failure, LABELS)}
                <h1>"Anruf aufnehmen"</h1>
                <form class="flow" action=visit.href(TALK) method="post" novalidate>
                    <input type="hidden" name="key" value=fields.text("key")/>
                    <input type="hidden" name="channel" value="phone"/>
                    {step("1", "Zuhören", &format!("{office}, guten Tag. Worum geht es? Erzählen Sie ruhig, ich schreibe mit."))}
                    {control("text", "Was die Person sagt").hint("In ihren Worten. Keine Namen von anderen Menschen.").any_script().area(8)}
                    {question(visit, fields.get("language"), failure)}
                    {step("2", "Ort", "Wo ist das? Gibt es dort etwas, das alle kennen?")}
                    {control("place", "Ort").hint("Straße, Platz oder ein bekannter Ort; sonst „überall“.").input("text", "off")}
                    {step("3", "Art", "Ist das eher eine Idee, eine Frage oder eine Kritik?")}
                    {kinds(visit, fields, failure)}
                    {details::fields(visit, fields.get("kind"), &details::read(fields), failure)}
                    {step("4", "Antwort", "Wie sollen wir Ihnen antworten? Wir rufen zurück, oder wir schreiben einen Brief. Sie können auch selbst nachsehen.")}
                    {contact(visit, fields, failure)}
                    {control("name", "Name").optional().hint("Bleibt im Büro.").input("text", "off")}
                    {step("5", "Einverständnis", "Darf ich Namen und Nummer für die Antwort aufschreiben? Danach löschen wir sie. Darf Ihr Name beim Beitrag stehen?")}
                    {ticked_error(visit, "consent", failure)}
                    {choice("checkbox", "consent", "yes", "Name und Kontakt dürfen für die Antwort gespeichert werden", "Nötig, sobald etwas davon eingetragen ist.", "", fields.ticked("consent"))}
                    {choice("checkbox", "shown", Shown::Name.word(), "Der Name darf beim Beitrag stehen", "", "", fields.get("shown") == Shown::Name.word())}
                    <input type="hidden" name="title" value=fields.text("title")/>
                    <p class="row">
                        <button class="button button--big" type="submit" name="tun" value="vorlesen">{icon("phone")}"Weiter: vorlesen"</button>
                        <a class="link-button" href=visit.href(PATH)>"Abbrechen"</a>
                    </p>
                </form>
            </div>
        }
        .into_any()
    })
}

/// One step of the talk: its number, its name, and what to say.
fn step(number: &'static str, name: &'static str, say: &str) -> AnyView {
    view! { <section class="talk__step"><h2>{format!("{number}. {name}")}</h2><p class="talk__say">{format!("„{say}“")}</p></section> }
        .into_any()
}

/// What was typed, as sentences to read aloud, and what the caller says to it.
fn read_back(visit: &Visit, fields: &Fields, intake: &Intake) -> Response {
    let kept: Vec<_> =
        CARRIED.iter().chain(&details::NAMES).map(|name| view! { <input type="hidden" name=*name value=fields.text(name)/> }).collect();
    let texts = visit.texts();
    let contact = match intake.contact {
        ContactWish::Phone => format!("Wir rufen an: {}.", intake.phone.clone().unwrap_or_default()),
        ContactWish::Letter => format!("Wir schreiben an: {}.", intake.letter.clone().unwrap_or_default().replace('\n', ", ")),
        ContactWish::Mail => format!("Wir schreiben eine E-Mail an: {}.", intake.email.clone().unwrap_or_default()),
        ContactWish::Code => "Wir melden uns nicht. Sie sehen mit dem Abholcode selbst nach.".to_owned(),
    };
    let name = match (intake.name.is_empty(), intake.shown == Shown::Name) {
        (true, _) => "Kein Name steht dabei.".to_owned(),
        (false, true) => format!("Der Name {} steht öffentlich dabei.", intake.name),
        (false, false) => format!("Der Name {} bleibt im Büro.", intake.name),
    };
    head(visit, "Anruf vorlesen").respond(visit, || {
        view! {
            <div class="wrap page-head flow talk">
                <h1>"Vorlesen und fragen: Stimmt das so?"</h1>
                <p class="talk__say">"„Ich lese Ihnen vor, was ich geschrieben habe.“"</p>
                <section class="box flow" aria-label="Vorzulesen">
                    <p class="lead">{format!("{}: {}", texts.kind(intake.kind), intake.place)}</p>
                    <div class="lead measure">{lines(&intake.text)}</div>
                    <p>{contact}</p>
                    <p>{name}</p>
                </section>
                <p class="talk__say">"„Nachdem wir es geprüft haben, wird es öffentlich: Art, Text und Ort. Ihr Kontakt nie. Stimmt das so?“"</p>
                <form class="flow" action=visit.href(TALK) method="post">
                    {kept}
                    <p class="row">
                        <button class="button button--big" type="submit" name="read_back" value="yes">{icon("check")}"Ja, stimmt: aufnehmen"</button>
                        <button class="button button--second button--big" type="submit" name="tun" value="aendern">{icon("pen")}"Nein, ändern"</button>
                    </p>
                    <p><button class="link-button" type="submit" name="read_back" value="no">"Nicht vorgelesen, trotzdem aufnehmen"</button></p>
                </form>
            </div>
        }
        .into_any()
    })
}
