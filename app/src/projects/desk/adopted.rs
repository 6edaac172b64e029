//! Projekt aus Beiträgen: the chosen contributions, each with the sentence of what was taken over, and the measure they become part of.

use super::begin::{sentence, summary};
use super::field::{Form, buttons, option};
use super::typed::Typed;
use super::{describe, head_below};
use crate::components::prose::lines;
use crate::failure::FormFailure;
use crate::form::error_line;
use crate::participation::details;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::response::Response;
use domain::plan::FrameworkPlan;
use domain::sentences::Sentences;
use domain::{ContributionId, Problem};
use leptos::prelude::*;
use store::plan;
use store::projects::{self, Adoptable, DeskFilter, DeskRow};

/// The form after the choice.
pub(super) struct Adopted {
    visit: Visit,
    chosen: Vec<Adoptable>,
    named: usize,
    open: Vec<DeskRow>,
    plan: Option<FrameworkPlan>,
}

impl Adopted {
    /// Loads the chosen contributions, the open measures and the plan.
    pub(super) async fn load(state: &AppState, visit: &Visit, chosen: &[ContributionId]) -> Result<Self, Failed> {
        let list = projects::adoptable(&state.db, &visit.actor, chosen, "").await?;
        let open = projects::workplace_list(&state.db, &visit.actor, &DeskFilter::default(), visit.now).await?;
        let plan = plan::plan(&state.db, visit.actor.district).await?;
        Ok(Self { visit: visit.clone(), chosen: list.chosen, named: chosen.len(), open, plan })
    }

    /// The first contribution lends its words until somebody finds better ones.
    pub(super) fn known(&self, measure: &str) -> Typed {
        let typed = Typed::default().with("target", if measure.is_empty() { "new" } else { "existing" }).with("measure", measure);
        match self.chosen.first() {
            Some(first) => typed.with("title", first.title.as_str()).with("place", first.place.as_str()),
            None => typed,
        }
    }

    /// Draws the page.
    pub(super) fn respond(&self, typed: &Typed, failure: &FormFailure) -> Response {
        let visit = &self.visit;
        let title = "Projekt aus Beiträgen";
        head_below(visit, title).status(failure.status()).respond(visit, || {
            view! {
                <div class="wrap page-head flow">{summary(visit, failure)}<h1>{title}</h1>{self.gone()}</div>
                <div class="wrap section flow">{self.form(typed, failure)}</div>
            }
            .into_any()
        })
    }

    /// Some of the named ones cannot be taken over: not published, or taken over meanwhile.
    fn gone(&self) -> AnyView {
        let gone = self.named.saturating_sub(self.chosen.len());
        let sentence = match gone {
            0 => return ().into_any(),
            1 => "Ein gewählter Beitrag fehlt hier: Er ist nicht veröffentlicht oder gehört schon zu einem Projekt.".to_owned(),
            n => format!("{n} gewählte Beiträge fehlen hier: Sie sind nicht veröffentlicht oder gehören schon zu einem Projekt."),
        };
        view! { <p class="notice notice--sun">{sentence}</p> }.into_any()
    }

    fn form(&self, typed: &Typed, failure: &FormFailure) -> AnyView {
        let visit = &self.visit;
        let form = Form { visit, typed, failure };
        let ids: Vec<String> = self.chosen.iter().map(|entry| format!("&beitrag={}", entry.id)).collect();
        let more = visit.href(&format!(
            "/arbeitsplatz/projekte/neu?auswahl=1&projekt={}{}",
            urlencoding::encode(typed.get("measure")),
            ids.concat()
        ));
        let sentences: Vec<_> = self.chosen.iter().zip(1..).map(|(entry, number)| taken_over(&form, entry, number)).collect();
        let known: Vec<_> =
            self.open.iter().map(|row| option(row.card.id.to_string(), format!("{} {}", row.card.reference, row.card.title))).collect();
        let existing = (!known.is_empty()).then(|| {
            view! {
                {form.group("radio", "target", "Neues oder vorhandenes Projekt", "", vec![option("new", "Neues Projekt"), option("existing", "Zu einem vorhandenen Projekt dazunehmen")])}
                {form.select("measure", "Vorhandenes Projekt", "Nur wenn die Beiträge dort dazukommen.", "Noch nicht gewählt", known)}
            }
        });
        view! {
            <form class="flow" action=visit.href("/arbeitsplatz/projekte/neu") method="post" novalidate>
                <section class="box flow" id="contributions" tabindex="-1" aria-labelledby="beitraege">
                    <div class="row row--between"><h2 id="beitraege">"Beiträge"</h2><a class="link-button" href=more>"Auswahl ändern"</a></div>
                    <p>"Wer den Beitrag geschrieben hat, bekommt genau diesen Satz. Er steht auch öffentlich beim Projekt."</p>
                    {sentences}
                </section>
                <section class="box flow" aria-labelledby="projekt">
                    <h2 id="projekt">"Projekt"</h2>
                    {existing}
                    {describe::fields(&form, self.plan.as_ref())}
                </section>
                {buttons("Projekt anlegen", &visit.href("/arbeitsplatz/projekte"))}
            </form>
        }
        .into_any()
    }
}

/// One contribution with the sentence of what was taken over. The field is written out here, because its name comes once per contribution.
fn taken_over(form: &Form, entry: &Adoptable, number: usize) -> AnyView {
    let text = sentence(form.typed, entry.id);
    let id = if number == 1 { "taken_over".to_owned() } else { format!("taken_over-{number}") };
    let error = form
        .failure
        .fields
        .of("taken_over")
        .filter(|problem| concerns(problem, &text))
        .map(|problem| form.visit.texts().problem("taken_over", problem));
    let class = if error.is_some() { "field field--error flow" } else { "field flow" };
    let (invalid, described) =
        (error.is_some().then_some("true"), if error.is_some() { format!("{id}-h {id}-e") } else { format!("{id}-h") });
    let meta = format!("{}, {}", form.visit.texts().kind(entry.kind), entry.place);
    let said = details::facts(form.visit, &entry.details);
    view! {
        <input type="hidden" name="beitrag" value=entry.id.to_string()/>
        <h3>{entry.title.clone()}" "<bdi class="ref soft small" dir="ltr">{entry.reference.clone()}</bdi></h3>
        <p class="soft small">{meta}</p>
        <p class="measure">{lines(&entry.text)}</p>
        {(!said.is_empty()).then(|| view! { <dl class="facts facts--wide">{said}</dl> })}
        <div class=class>
            <label for=id.clone()>"Was übernommen ist und was nicht"<span class="vh">": "{entry.title.clone()}</span></label>
            <p class="hint" id=format!("{id}-h")>"Zum Beispiel: Das Sonnensegel ja, die Bäume erst nach der Prüfung der Leitungen."</p>
            {error.map(|error| error_line(&id, &error))}
            <textarea class="input" id=id.clone() name="taken_over" rows="3" aria-invalid=invalid aria-describedby=described>{text}</textarea>
        </div>
    }
    .into_any()
}

/// The verb names a problem once for all sentences; here it is shown at those it is about.
fn concerns(problem: &Problem, text: &str) -> bool {
    let length = u32::try_from(text.trim().chars().count()).unwrap_or(u32::MAX);
    match problem {
        Problem::Missing => length == 0,
        Problem::TooShort { min } => length < *min,
        Problem::TooLong { max } => length > *max,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_shown_at_the_sentences_it_is_about() {
        let table = [
            (Problem::Missing, "", true),
            (Problem::Missing, "Ja.", false),
            (Problem::TooShort { min: 5 }, "Ja.", true),
            (Problem::TooLong { max: 5 }, "Ja.", false),
            (Problem::Unreadable, "Ja.", true),
        ];
        for (problem, text, about) in table {
            assert_eq!(concerns(&problem, text), about, "{problem:?} {text:?}");
        }
    }
}
