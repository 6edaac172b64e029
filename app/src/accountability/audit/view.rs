//! Das Protokoll als Seite: filter, result of the check, table, pages.

use crate::components::icon::icon;
use crate::components::pager::pager;
use crate::dates;
use crate::form::Fields;
use crate::visit::{Visit, role_name};
use domain::events::ObjectKind;
use domain::meetings::{ItemStage, MeetingStage};
use domain::sentences::Sentences;
use domain::{participation, projects};
use leptos::prelude::*;
use store::accountability::{AuditEntry, AuditFilter, AuditPage, ChainReport};
use store::events::Verdict;

/// Names of the filter's fields, as they stand in the address.
const NAMES: [&str; 6] = ["wer", "was", "gegenstand", "nummer", "von", "bis"];

/// Everything the page is made of.
pub(super) struct AuditShown {
    pub(super) typed: Fields,
    pub(super) filter: AuditFilter,
    pub(super) page: AuditPage,
    pub(super) report: Option<ChainReport>,
}

pub(super) fn page_view(visit: &Visit, shown: &AuditShown) -> AnyView {
    let rows: Vec<_> = shown.page.entries.iter().map(|entry| row(visit, entry)).collect();
    let empty = rows.is_empty().then(|| view! { <p class="empty">"Kein Ereignis passt zu dieser Auswahl."</p> });
    let table = (!rows.is_empty()).then(|| {
        view! {
            <div class="table-box"><table class="table table--stack">
                <caption>"Ereignisse, die neuesten zuerst"</caption>
                <thead><tr><th scope="col">"Nr."</th><th scope="col">"Wann"</th><th scope="col">"Was"</th><th scope="col">"Worüber"</th><th scope="col">"Wer"</th></tr></thead>
                <tbody>{rows}</tbody>
            </table></div>
        }
    });
    let path = |before: Option<i64>| visit.href(&address(&shown.typed, before));
    view! {
        <div class="wrap page-head flow">
            <h1>"Protokoll"</h1>
            <p class="measure">"Jede Änderung steht hier und lässt sich nicht nachträglich ändern. Inhalte, die nicht für die eigene Aufgabe bestimmt sind, bleiben verdeckt."</p>
            {shown.report.as_ref().map(report)}
            {filter_form(visit, shown)}
            {deeds(visit, shown)}
            {empty}
            {table}
            {pager(shown.filter.before.map(|_| path(None)), shown.page.next.map(|next| path(Some(next))))}
        </div>
    }
    .into_any()
}

/// The address of a page that keeps the choice.
fn address(typed: &Fields, before: Option<i64>) -> String {
    let chosen = NAMES.iter().filter(|name| !typed.get(name).is_empty());
    let mut pairs: Vec<String> = chosen.map(|name| format!("{name}={}", urlencoding::encode(typed.get(name)))).collect();
    pairs.extend(before.map(|seq| format!("vor={seq}")));
    if pairs.is_empty() { "/arbeitsplatz/protokoll".to_owned() } else { format!("/arbeitsplatz/protokoll?{}", pairs.join("&")) }
}

fn report(report: &ChainReport) -> AnyView {
    match report.verdict {
        Verdict::Whole(count) => view! {
            <div class="notice notice--sun" role="status">{icon("check")}<div class="flow">
                <p><strong>"Die Kette ist vollständig."</strong>{format!(" {count} Ereignisse geprüft, keines fehlt, keines wurde geändert.")}</p>
                <p class="small">"Letzter Prüfwert: "<code class="ref">{report.head.clone()}</code></p>
            </div></div>
        }
        .into_any(),
        Verdict::Broken { seq } => view! {
            <div class="notice" role="alert">{icon("alert")}<p><strong>"Die Kette ist unterbrochen."</strong>{format!(" Das erste Ereignis, das nicht passt, hat die Nummer {seq}. Bitte die Technik verständigen und nichts weiter ändern.")}</p></div>
        }
        .into_any(),
    }
}

fn filter_form(visit: &Visit, shown: &AuditShown) -> AnyView {
    let typed = &shown.typed;
    let field = |name: &'static str, label: &'static str, kind: &'static str| {
        let id = format!("filter-{name}");
        view! { <div><label for=id.clone()>{label}</label><input class="input" type=kind id=id name=name value=typed.text(name) autocomplete="off"/></div> }
    };
    let select = |name: &'static str, label: &'static str, all: &'static str, options: Vec<(String, String)>| {
        let id = format!("filter-{name}");
        let options: Vec<_> = options
            .into_iter()
            .map(|(value, label)| {
                let selected = typed.get(name) == value;
                view! { <option value=value selected=selected>{label}</option> }
            })
            .collect();
        view! { <div><label for=id.clone()>{label}</label><select class="input" id=id name=name><option value="">{all}</option>{options}</select></div> }
    };
    let mut kinds = shown.page.kinds.iter().map(|kind| (kind.clone(), visit.texts().deed(kind))).collect::<Vec<_>>();
    kinds.sort_by(|a, b| a.1.cmp(&b.1));
    let objects = ObjectKind::ALL.iter().map(|object| (object.word().to_owned(), object_name(*object).to_owned())).collect();
    view! {
        <form class="filters" action=visit.href("/arbeitsplatz/protokoll") method="get" role="search" aria-label="Protokoll filtern">
            {field("wer", "Wer", "text")}
            {select("was", "Was", "Alles", kinds)}
            {select("gegenstand", "Worüber", "Alles", objects)}
            {field("nummer", "Nummer", "text")}
            {field("von", "Von", "date")}
            {field("bis", "Bis", "date")}
            <button class="button button--second" type="submit">{icon("filter")}"Anzeigen"</button>
        </form>
    }
    .into_any()
}

/// Checking the chain, and taking the choice along.
fn deeds(visit: &Visit, shown: &AuditShown) -> AnyView {
    let hidden = || -> Vec<AnyView> {
        NAMES.iter().map(|name| view! { <input type="hidden" name=*name value=shown.typed.text(name)/> }.into_any()).collect()
    };
    view! {
        <div class="row">
            <form action=visit.href("/arbeitsplatz/protokoll/pruefen") method="post">{hidden()}<button class="button" type="submit">{icon("lock")}"Kette prüfen"</button></form>
            <form class="row" action=visit.href("/arbeitsplatz/protokoll/ausgabe") method="post">
                {hidden()}
                <button class="button button--second" type="submit" name="form" value="csv">"Als Tabelle (CSV)"</button>
                <button class="button button--second" type="submit" name="form" value="json">"Als Daten (JSON)"</button>
            </form>
        </div>
    }
    .into_any()
}

fn row(visit: &Visit, entry: &AuditEntry) -> AnyView {
    let payload = entry.payload.clone().unwrap_or_default();
    let role = payload.role.map(role_name).unwrap_or_default();
    let who = entry.who.clone().unwrap_or_else(|| "ohne Konto".to_owned());
    let texts = visit.texts();
    let stage = |word: String| stage_name(visit, entry.object, &word).unwrap_or(word);
    let moved = payload.from.zip(payload.to).map(|(from, to)| format!(" {} → {}.", stage(from), stage(to)));
    let because = payload.note.map(|note| format!(" {note}"));
    let closed = entry.closed.then(|| view! { <span class="soft">" Inhalt nicht für diese Rolle."</span> });
    let erased = (entry.payload.is_none() && !entry.closed).then(|| view! { <span class="soft">" Inhalt gelöscht."</span> });
    let when = format!("{}, {}", dates::short_date(entry.recorded_at, visit.now), dates::clock(entry.recorded_at));
    let number = entry.reference.clone().map(|reference| view! { " "<bdi class="ref soft" dir="ltr">{reference}</bdi> });
    view! {
        <tr>
            <td data-label="Nr.">{entry.seq}</td>
            <td data-label="Wann"><time datetime=entry.recorded_at.to_rfc3339()>{when}</time></td>
            <td data-label="Was"><span><strong>{texts.deed(&entry.kind)}"."</strong>{moved}{because}{closed}{erased}</span></td>
            <td data-label="Worüber"><span>{object_name(entry.object)}{number}</span></td>
            <td data-label="Wer"><span>{who}" "<span class="soft">{role}</span></span></td>
        </tr>
    }
    .into_any()
}

/// A stage in the words of its page; `None` for what has no such words.
fn stage_name(visit: &Visit, object: ObjectKind, word: &str) -> Option<String> {
    let texts = visit.texts();
    match object {
        ObjectKind::Contribution => participation::Stage::from_word(word).map(|stage| texts.contribution_stage(stage)),
        ObjectKind::Measure => {
            projects::Stage::from_word(word).zip(visit.profile()).map(|(stage, profile)| texts.measure_stage(stage, &profile.labels))
        }
        ObjectKind::Meeting => MeetingStage::from_word(word).map(|stage| texts.meeting_stage(stage)),
        ObjectKind::AgendaItem => ItemStage::from_word(word).map(|stage| texts.item_stage(stage)),
        _ => None,
    }
}

const fn object_name(object: ObjectKind) -> &'static str {
    match object {
        ObjectKind::District => "Quartier",
        ObjectKind::Account => "Konto",
        ObjectKind::Contribution => "Beitrag",
        ObjectKind::Report => "Meldung",
        ObjectKind::Measure => "Projekt",
        ObjectKind::Plan => "Rahmenplan",
        ObjectKind::Paper => "Vorlage",
        ObjectKind::Meeting => "Sitzung",
        ObjectKind::AgendaItem => "Tagesordnungspunkt",
        ObjectKind::Poll => "Abstimmung",
        ObjectKind::PrivacyRequest => "Anliegen zu eigenen Daten",
    }
}
