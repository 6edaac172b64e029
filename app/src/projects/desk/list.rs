//! `/{district}/arbeitsplatz/projekte`: what is open, what is due first, what waits for the board, and what has ended.

use super::super::next;
use super::{head, href};
use crate::components::chip::{chip, measure_chip};
use crate::components::icon::{arrow, icon};
use crate::components::pager::pager;
use crate::form::Query;
use crate::visit::{Visit, role_name};
use crate::{AppState, Failed, dates};
use axum::extract::State;
use axum::response::Response;
use domain::Role;
use domain::projects::{BoardGroup, Stage};
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::projects::{self, BoardFilter, DeskFilter, DeskRow, Due, MeasureCard, Ready};

/// Ended measures on one page.
const PAGE: u32 = 30;

/// Which list is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    ByDue,
    ByGroup,
    Ended(BoardGroup),
}

impl Kind {
    const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::ByDue, "frist", "Nach Frist"),
        (Self::ByGroup, "gruppen", "Nach Gruppe"),
        (Self::Ended(BoardGroup::Done), "fertig", "Fertig"),
        (Self::Ended(BoardGroup::Otherwise), "anders", "Anders ausgegangen"),
    ];

    fn of(query: &Query) -> Self {
        Self::ALL.into_iter().find(|(_, word, _)| *word == query.get("ansicht")).map_or(Self::ByDue, |(kind, _, _)| kind)
    }
}

/// The filters as they stand in the address.
struct Wanted {
    kind: Kind,
    filter: DeskFilter,
    words: String,
}

impl Wanted {
    fn of(query: &Query) -> Self {
        let filter = DeskFilter {
            stage: Stage::from_word(query.get("stand")).filter(|stage| stage.is_open()),
            owner: Role::from_word(query.get("rolle")),
            overdue: query.ticked("faellig"),
        };
        Self { kind: Kind::of(query), filter, words: query.get("q").trim().chars().take(80).collect() }
    }

    /// A measure with these words in its title or its number.
    fn names(&self, card: &MeasureCard) -> bool {
        let text = format!("{} {}", card.title, card.reference).to_lowercase();
        self.words.to_lowercase().split_whitespace().all(|word| text.contains(word))
    }
}

/// The list.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let wanted = Wanted::of(&query);
    let due = projects::due(&state.db, district, visit.now).await?;
    let content = match wanted.kind {
        Kind::Ended(group) => {
            let mark = query.text("ab");
            let after = (!mark.is_empty()).then_some(mark.as_str());
            let (cards, next) = projects::group_list(&state.db, district, group, &BoardFilter::default(), after, PAGE).await?;
            ended(&visit, group, cards, after.is_some(), next)
        }
        _ => {
            let rows = projects::workplace_list(&state.db, &visit.actor, &wanted.filter, visit.now).await?;
            let board = visit.profile().is_some_and(|profile| profile.way.board.is_some());
            let ready = if board { projects::ready_for_board(&state.db, district).await? } else { vec![] };
            let rows: Vec<DeskRow> = rows.into_iter().filter(|row| wanted.names(&row.card)).collect();
            open(&visit, &wanted, rows, ready)
        }
    };
    Ok(head(&visit, "Projekte am Arbeitsplatz").respond(&visit, || page(&visit, &wanted, due, content)))
}

fn page(visit: &Visit, wanted: &Wanted, due: Due, content: AnyView) -> AnyView {
    let tabs: Vec<_> = Kind::ALL
        .into_iter()
        .map(|(kind, word, label)| {
            let current = (kind == wanted.kind).then_some("page");
            view! { <li><a href=visit.href(&format!("/arbeitsplatz/projekte?ansicht={word}")) aria-current=current>{label}</a></li> }
        })
        .collect();
    let begin = visit
        .actor
        .is(Role::Manager)
        .then(|| view! { <a class="button" href=visit.href("/arbeitsplatz/projekte/neu")>{icon("plus")}"Projekt anlegen"</a> });
    view! {
        <div class="wrap page-head flow">
            <div class="row row--between"><h1>"Projekte"</h1><p class="meta"><span>{format!("{} offen", due.open)}</span><span>{format!("{} überfällig", due.overdue)}</span></p></div>
            <p class="row">{begin}<a class="link-button" href=visit.href("/arbeitsplatz/projekte/tafel")>{icon("board")}"Tafel mit Karten zum Verschieben"{arrow()}</a><a class="link-button" href=visit.href("/projekte")>"Öffentliche Seite"{arrow()}</a></p>
            <nav class="tabs" aria-label="Ansicht"><ul>{tabs}</ul></nav>
        </div>
        <div class="wrap flow">{content}</div>
    }
    .into_any()
}

fn open(visit: &Visit, wanted: &Wanted, rows: Vec<DeskRow>, ready: Vec<Ready>) -> AnyView {
    let content = if rows.is_empty() {
        view! { <p class="empty">"Mit dieser Auswahl ist nichts offen. "<a href=visit.href("/arbeitsplatz/projekte")>"Alle offenen zeigen"</a></p> }.into_any()
    } else if wanted.kind == Kind::ByGroup {
        let groups = BoardGroup::ALL.iter().map(|group| grouped(visit, *group, &rows)).collect::<Vec<_>>();
        groups.into_any()
    } else {
        view! { <section class="flow" aria-labelledby="offen"><h2 id="offen">"Offen, nach Frist"</h2>{table(visit, "Offene Projekte, nach Frist", rows.iter())}</section> }.into_any()
    };
    view! { {filters(visit, wanted)}{waiting(visit, ready)}{content} }.into_any()
}

fn grouped(visit: &Visit, group: BoardGroup, rows: &[DeskRow]) -> AnyView {
    let of_group: Vec<&DeskRow> = rows.iter().filter(|row| BoardGroup::of(row.card.stage) == group).collect();
    let name = visit.texts().board_group(group);
    let id = format!("gruppe-{}", group.word());
    (!of_group.is_empty())
        .then(|| {
            view! {
                <section class="flow" aria-labelledby=id.clone()>
                    <h2 id=id.clone()>{format!("{name} ({})", of_group.len())}</h2>
                    {table(visit, &name, of_group.into_iter())}
                </section>
            }
        })
        .into_any()
}

fn filters(visit: &Visit, wanted: &Wanted) -> AnyView {
    let texts = visit.texts();
    let stages: Vec<_> = visit
        .profile()
        .into_iter()
        .flat_map(|profile| {
            Stage::ALL.iter().filter(|stage| stage.is_open()).map(|stage| (stage.word(), texts.measure_stage(*stage, &profile.labels)))
        })
        .map(|(word, label)| view! { <option value=word selected={wanted.filter.stage.map(Stage::word) == Some(word)}>{label}</option> })
        .collect();
    let owners: Vec<_> = Role::ALL
        .iter()
        .filter(|role| Stage::ALL.iter().any(|stage| stage.owner() == Some(**role)))
        .map(|role| view! { <option value=role.word() selected={wanted.filter.owner == Some(*role)}>{role_name(*role)}</option> })
        .collect();
    let view = Kind::ALL.into_iter().find(|(kind, _, _)| *kind == wanted.kind).map_or("", |(_, word, _)| word);
    view! {
        <form class="filters" action=visit.href("/arbeitsplatz/projekte") method="get" role="search" aria-label="Projekte filtern">
            <p><label for="stand">"Stand"</label><select class="input" id="stand" name="stand"><option value="">"Alle"</option>{stages}</select></p>
            <p><label for="rolle">"Am Zug"</label><select class="input" id="rolle" name="rolle"><option value="">"Alle"</option>{owners}</select></p>
            <p><label for="q">"Titel oder Nummer"</label><input class="input" type="search" id="q" name="q" value=wanted.words.clone()/></p>
            <p><label class="choice"><input type="checkbox" name="faellig" value="yes" checked=wanted.filter.overdue/><span>"Nur überfällige"</span></label></p>
            <p><input type="hidden" name="ansicht" value=view/><button class="button button--second wide" type="submit">{icon("filter")}"Anzeigen"</button></p>
        </form>
    }
    .into_any()
}

fn waiting(visit: &Visit, ready: Vec<Ready>) -> AnyView {
    if ready.is_empty() {
        return ().into_any();
    }
    let items: Vec<_> = ready
        .into_iter()
        .map(|ready| {
            view! {
                <li>
                    <p><a class="strong" href=href(visit, ready.measure)>{ready.title}</a>" "<bdi class="ref soft small" dir="ltr">{ready.reference}</bdi></p>
                    <p class="meta"><bdi class="ref">{ready.paper_reference}</bdi><span>"wartet seit "<time datetime=dates::machine(ready.since)>{dates::short_date(ready.since, visit.now)}</time></span></p>
                </li>
            }
        })
        .collect();
    view! {
        <section class="box flow" aria-labelledby="bereit">
            <div class="row row--between"><h2 id="bereit">"Wartet auf eine Tagesordnung"</h2><a class="link-button" href=visit.href("/arbeitsplatz/sitzungen")>"Sitzungen"{arrow()}</a></div>
            <ul class="list list--pair" role="list">{items}</ul>
        </section>
    }
    .into_any()
}

fn table<'a>(visit: &Visit, caption: &str, rows: impl Iterator<Item = &'a DeskRow>) -> AnyView {
    let rows: Vec<_> = rows.map(|row| line(visit, row)).collect();
    view! {
        <div class="table-box"><table class="table table--stack wide">
            <caption class="vh">{caption.to_owned()}</caption>
            <thead><tr><th scope="col">"Projekt"</th><th scope="col">"Stand"</th><th scope="col">"Nächster Schritt"</th><th scope="col">"Frist"</th></tr></thead>
            <tbody>{rows}</tbody>
        </table></div>
    }
    .into_any()
}

fn line(visit: &Visit, row: &DeskRow) -> AnyView {
    let card = &row.card;
    let step = next::step(visit, card.stage, &card.next_step);
    let owner = row.owner.map(role_name);
    let office = (!card.office.is_empty()).then(|| view! { <span>{card.office.clone()}</span> });
    let due = card.due_at.map(|due| view! { <time datetime=dates::machine(due)>{dates::date(due)}</time> });
    let late = row.overdue.then(|| view! { <p>{chip("late", "clock", "überfällig")}</p> });
    let address = href(visit, card.id);
    view! {
        <tr>
            <th scope="row" data-label="Projekt"><div>
                <p><a href=address.clone()>{card.title.clone()}</a></p>
                <p class="meta"><bdi class="ref" dir="ltr">{card.reference.clone()}</bdi>{office}</p>
            </div></th>
            <td data-label="Stand">{measure_chip(visit, card.stage)}</td>
            <td data-label="Nächster Schritt"><div><p>{step}</p><p class="meta"><span>{owner}</span><a href=format!("{address}#schritte")>"Schritt …"<span class="vh">" für "{card.title.clone()}</span></a></p></div></td>
            <td data-label="Frist"><div><p>{due}</p>{late}</div></td>
        </tr>
    }
    .into_any()
}

fn ended(visit: &Visit, group: BoardGroup, cards: Vec<MeasureCard>, later: bool, next: Option<String>) -> AnyView {
    let word = if group == BoardGroup::Done { "fertig" } else { "anders" };
    let address = |mark: &str| visit.href(&format!("/arbeitsplatz/projekte?ansicht={word}{mark}"));
    let items: Vec<_> = cards
        .into_iter()
        .map(|card| {
            let reason = visit.texts().reason(&card.reason);
            view! {
                <li>
                    <bdi class="ref soft small" dir="ltr">{card.reference.clone()}</bdi>
                    <a class="strong" href=href(visit, card.id)>{card.title}</a>
                    <span>{measure_chip(visit, card.stage)}</span>
                    <span class="small">{reason}" "{card.note}" "<span class="soft">{dates::short_date(card.stage_since, visit.now)}</span></span>
                </li>
            }
        })
        .collect();
    let list = if items.is_empty() {
        view! { <p class="empty">"Hier steht noch nichts."</p> }.into_any()
    } else {
        view! { <ul class="list" role="list">{items}</ul> }.into_any()
    };
    let name = visit.texts().board_group(group);
    view! {
        <section class="flow" aria-labelledby="beendet"><h2 id="beendet">{name}</h2>{list}</section>
        {pager(later.then(|| address("")), next.map(|mark| address(&format!("&ab={mark}"))))}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Fields;

    fn wanted(query: &str) -> Wanted {
        Wanted::of(&Query(Fields::parse(query.as_bytes())))
    }

    #[test]
    fn filters_are_read_from_the_address_and_nothing_else_passes() {
        let all = wanted("ansicht=gruppen&stand=in_progress&rolle=manager&faellig=yes&q=Licht");
        assert_eq!(all.kind, Kind::ByGroup);
        assert_eq!(all.filter, DeskFilter { stage: Some(Stage::InProgress), owner: Some(Role::Manager), overdue: true });
        let odd = wanted("ansicht=x&stand=closed&rolle=king&faellig=vielleicht");
        assert_eq!((odd.kind, odd.filter), (Kind::ByDue, DeskFilter::default()));
    }
}
