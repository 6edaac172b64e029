//! `/arbeitsplatz/aufbewahrung`: what is kept how long, what goes next, and what erasing leaves.

use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::State;
use axum::response::Response;
use domain::accountability::{DataClass, ERASURE, Fate, Period, RetentionClass};
use leptos::prelude::*;
use store::accountability::{self, RetentionRow};

/// The plan; looking changes nothing.
pub async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let plan = accountability::retention_plan(&state.db, &visit.actor, visit.now).await?;
    let head = Head::new("Aufbewahrung").desk();
    Ok(head.respond(&visit, move || {
        let rows: Vec<_> = plan.iter().map(row).collect();
        let rules: Vec<_> = ERASURE.iter().map(|(class, fate)| rule(*class, *fate)).collect();
        view! {
            <div class="wrap page-head flow">
                <h1>"Aufbewahrung"</h1>
                <p class="measure">"Was hier fällig ist, geht beim nächsten Lauf der Uhr, spätestens am nächsten Tag. Die Fristen sind ein Vorschlag; die Kommune bestätigt sie, ihr Archivrecht geht vor."</p>
                <div class="table-box"><table class="table table--stack">
                    <caption>"Was wann geht"</caption>
                    <thead><tr><th scope="col">"Daten"</th><th scope="col">"Frist"</th><th scope="col">"Grundlage"</th><th scope="col" class="num">"Vorhanden"</th><th scope="col" class="num">"Fällig"</th><th scope="col">"Danach"</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table></div>
                <div class="table-box"><table class="table table--stack">
                    <caption>"Was eine Löschung auf Wunsch bewirkt"</caption>
                    <thead><tr><th scope="col">"Daten"</th><th scope="col">"Wirkung"</th></tr></thead>
                    <tbody>{rules}</tbody>
                </table></div>
            </div>
        }
        .into_any()
    }))
}

fn row(row: &RetentionRow) -> AnyView {
    let (what, source) = named(row.class);
    let period = match row.period {
        Period::Days(1) => "1 Tag".to_owned(),
        Period::Days(days) => format!("{days} Tage"),
        Period::Months(months) => format!("{months} Monate"),
    };
    let next = row.next.map_or_else(|| "–".to_owned(), dates::date);
    view! {
        <tr>
            <th scope="row" data-label="Daten">{what}</th>
            <td data-label="Frist">{period}</td>
            <td data-label="Grundlage">{source}</td>
            <td class="num" data-label="Vorhanden">{row.kept}</td>
            <td class="num" data-label="Fällig">{row.due}</td>
            <td data-label="Danach">{next}</td>
        </tr>
    }
    .into_any()
}

/// What it is, and where its period comes from.
pub(crate) const fn named(class: RetentionClass) -> (&'static str, &'static str) {
    match class {
        RetentionClass::UnconfirmedAddress => ("Nicht bestätigte E-Mail-Adressen", "Art. 5 Abs. 1 c DSGVO"),
        RetentionClass::UnconfirmedFollow => ("Nicht bestätigte Wünsche, etwas zu verfolgen", "Art. 5 Abs. 1 c DSGVO"),
        RetentionClass::Contact => ("Kontaktdaten nach dem Ende des letzten Projekts", "Art. 5 Abs. 1 e DSGVO"),
        RetentionClass::Rejected => {
            ("Texte, die nicht veröffentlicht oder zurückgezogen wurden", "Art. 5 Abs. 1 e DSGVO; Einspruchsfrist vorbei")
        }
        RetentionClass::Attempts => ("Zähler gegen Missbrauch, ohne Adressen", "Art. 32 DSGVO"),
        RetentionClass::Sessions => ("Anmeldungen", "Art. 5 Abs. 1 e DSGVO"),
        RetentionClass::Mails => ("Versandte Nachrichten, ohne Empfänger", "Art. 5 Abs. 1 e DSGVO"),
        RetentionClass::WithheldComments => ("Kommentare, die nicht gezeigt werden", "Art. 5 Abs. 1 e DSGVO; Einspruchsfrist vorbei"),
        RetentionClass::DataLinks => ("Links zu den eigenen Daten", "Art. 32 DSGVO"),
        RetentionClass::UnusedAccounts => {
            ("Ungenutzte Konten ohne Aufgabe und Sitz; nach 23 Monaten eine Nachricht", "Art. 5 Abs. 1 e DSGVO")
        }
        RetentionClass::Requests => ("Beantwortete Anliegen zu eigenen Daten", "Art. 5 Abs. 2 DSGVO; Verjährung drei Jahre"),
    }
}

fn rule(class: DataClass, fate: Fate) -> AnyView {
    let what = match class {
        DataClass::Contact => "Name, E-Mail, Telefon, Anschrift",
        DataClass::Post => "Anrufe, Briefe und Nachrichten, die noch ausstehen",
        DataClass::PublishedText => "Veröffentlichter Text",
        DataClass::UnpublishedText => "Nicht veröffentlichter Text",
        DataClass::Files => "Fotos und PDF zu Beiträgen",
        DataClass::Position => "Ort auf der Karte; gelöscht wird, was nicht öffentlich ist",
        DataClass::Supports => "Unterstützungen; sie zählen weiter",
        DataClass::Comments => "Kommentare; was nicht öffentlich ist, wird gelöscht",
        DataClass::Reports => "Meldungen; nach der Entscheidung ohne Text",
        DataClass::Talk => "Rückfragen, Einsprüche, Notizen",
        DataClass::Account => "Konto, Passwort, Rollen",
        DataClass::Pseudonym => "Zuordnung der Person im Protokoll",
        DataClass::Decisions => "Stimmen, Ergebnisse, Niederschriften",
        DataClass::Record => "Kette der Ereignisse",
    };
    let fate = match fate {
        Fate::Erased => "wird gelöscht",
        Fate::Anonymised => "bleibt ohne die Person",
        Fate::Kept => "bleibt (Art. 17 Abs. 3 b DSGVO)",
    };
    view! { <tr><th scope="row" data-label="Daten">{what}</th><td data-label="Wirkung">{fate}</td></tr> }.into_any()
}
