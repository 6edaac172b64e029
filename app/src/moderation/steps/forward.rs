//! E8 and E8a: handing a contribution to an office, and taking it back.

use crate::Failed;
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::button;
use crate::visit::Visit;
use axum::response::Response;
use domain::people::Role;
use leptos::prelude::*;
use store::participation::{self, Receiver};

pub(super) const KEY: &str = "weiterleiten";
pub(super) const BACK: &str = "zurueckholen";

/// Forwards.
pub(in crate::moderation) async fn forward(sent: Sent) -> Result<Response, Failed> {
    let to = match sent.get("organization").parse() {
        Ok(organization) => Receiver::Organization(organization),
        Err(_) => Receiver::Other { name: sent.fields.text("office_name"), email: sent.fields.text("office_email") },
    };
    let result = participation::forward(&sent.state.db, &sent.visit.actor, sent.id, &to, sent.get("question"), sent.visit.now).await;
    sent.finish(KEY, "weitergeleitet", result).await
}

/// Takes it back.
pub(in crate::moderation) async fn take_back(sent: Sent) -> Result<Response, Failed> {
    let result = participation::take_back(&sent.state.db, &sent.visit.actor, sent.id, sent.visit.now).await;
    sent.finish(BACK, "zurueckgeholt", result).await
}

pub(super) fn form(item: &Item) -> AnyView {
    let sheet = item.sheet(KEY, KEY);
    let mut offices: Vec<(String, String)> =
        item.offices.iter().filter(|office| !office.email.is_empty()).map(|office| (office.id.to_string(), office.name.clone())).collect();
    // Nobody is chosen beforehand: what went to the wrong office cannot be fetched back.
    offices.insert(0, (String::new(), "Andere Stelle, unten eingetragen".to_owned()));
    let fields = view! {
        <p>"Für alles, was nicht Sache des Quartiers ist. Die Stelle bekommt einen Link, mit dem sie ohne Konto antwortet; Name und Kontakt bekommt sie nicht. Dass weitergeleitet ist, steht öffentlich und geht an die Person, die geschrieben hat."</p>
        {sheet.field("organization", "Stelle", "").select(offices)}
        {sheet.field("office_name", "Andere Stelle: Name", "").optional().line("text")}
        {sheet.field("office_email", "Andere Stelle: E-Mail-Adresse", "").optional().line("email")}
        {sheet.field("question", "Frage an die Stelle", "").hint("Antwort erbeten in zehn Arbeitstagen.").area(3)}
    };
    sheet.form(fields.into_any(), button("button button--second", "forward", "Weiterleiten"))
}

/// An office sends back what is not its own; the quarter's office fetches what nobody answers.
fn by_office(visit: &Visit) -> bool {
    visit.actor.is(Role::SpecialistOffice)
}

pub(super) fn back_form(item: &Item) -> AnyView {
    let sheet = item.sheet(BACK, BACK);
    let (words, label) = if by_office(&item.visit) {
        ("Nicht zuständig: Der Beitrag geht zurück an das Büro des Quartiers.", "Zurückgeben")
    } else {
        ("Der Beitrag kommt zurück in den Eingang, der Link der Stelle gilt nicht mehr. Was öffentlich war, bleibt lesbar.", "Zurücknehmen")
    };
    sheet.form(view! { <p>{words}</p> }.into_any(), button("button button--second", "undo", label))
}
