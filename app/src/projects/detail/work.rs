//! What lies behind a measure: fit with the Rahmenplan, what was promised, the paper with its versions.

use super::link;
use crate::components::prose::{lines, prose};
use crate::rendering::shown::Shown;
use crate::visit::Visit;
use domain::time::local_day;
use leptos::prelude::*;
use store::projects::{MeasureView, MilestoneView, PaperView};

/// Recommendations served, fit and why.
pub(super) fn plan(visit: &Visit, measure: &MeasureView) -> AnyView {
    let texts = visit.texts();
    let Some(fit) = measure.fit else {
        return view! { <section class="section flow" aria-labelledby="plan"><h2 id="plan">{texts.say("project-plan")}</h2><p class="soft">{texts.say("project-plan-open")}</p></section> }.into_any();
    };
    let items: Vec<_> = measure
        .recommendations()
        .map(|item| {
            let href = visit.href(&format!("/rahmenplan#{}", item.key));
            view! { <li><a href=href>{item.number.clone()}" "{item.title.clone()}</a></li> }
        })
        .collect();
    let items = (!items.is_empty()).then(|| view! { <ul>{items}</ul> });
    view! {
        <section class="section flow" aria-labelledby="plan">
            <h2 id="plan">{texts.say("project-plan")}</h2>
            <p><strong>{texts.fit(fit)}"."</strong>" "{measure.fit_reason.clone()}</p>
            {items}
            <p>{link(visit.href("/rahmenplan"), texts.say("project-plan-read"))}</p>
        </section>
    }
    .into_any()
}

/// What was promised and when it was reached.
pub(super) fn milestones(visit: &Visit, measure: &MeasureView) -> AnyView {
    if measure.milestones.is_empty() {
        return ().into_any();
    }
    let texts = visit.texts();
    let rows: Vec<_> = measure.milestones.iter().map(|row| milestone(visit, row)).collect();
    view! {
        <section class="section flow" aria-labelledby="versprochen">
            <h2 id="versprochen">{texts.say("project-milestones")}</h2>
            <div class="table-box">
                <table class="table table--stack">
                    <thead><tr>
                        <th scope="col">{texts.say("project-milestone")}</th>
                        <th scope="col">{texts.say("project-milestone-promised")}</th>
                        <th scope="col">{texts.say("project-milestone-reached")}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn milestone(visit: &Visit, row: &MilestoneView) -> AnyView {
    let texts = visit.texts();
    let late = row.reached.is_none() && row.promised < local_day(visit.now);
    let reached = match row.reached {
        Some(day) => visit.texts().day(day),
        None if late => texts.say("project-milestone-late"),
        None => texts.say("project-milestone-open"),
    };
    let reason = (!row.reason.is_empty()).then(|| view! { <br/><span class="small soft">{row.reason.clone()}</span> });
    view! {
        <tr>
            <th scope="row" data-label=texts.say("project-milestone")>{row.title.clone()}</th>
            <td data-label=texts.say("project-milestone-promised")>{visit.texts().day(row.promised)}</td>
            <td data-label=texts.say("project-milestone-reached")><span>{reached}{reason}</span></td>
        </tr>
    }
    .into_any()
}

/// The newest version to read, the earlier ones behind a lid.
pub(super) fn paper(visit: &Visit, measure: &MeasureView, beside: &Shown) -> AnyView {
    let Some(newest) = measure.paper() else { return ().into_any() };
    let texts = visit.texts();
    let (lang, dir) = beside.title_marks(visit);
    let earlier: Vec<_> = measure.papers.iter().skip(1).map(|paper| version(visit, paper)).collect();
    let earlier = (!earlier.is_empty()).then(|| view! { <h3>{texts.say("project-paper-earlier")}</h3>{earlier} });
    let title = texts.say_with("project-paper", &[("reference", newest.reference.as_str().into())]);
    view! {
        <section class="section flow" aria-labelledby="vorlage">
            <h2 id="vorlage">{title}</h2>
            <p lang=lang dir=dir>{beside.title(visit, &newest.title)}</p>
            {beside.text(visit, None)}
            {version(visit, newest)}
            {earlier}
        </section>
    }
    .into_any()
}

fn version(visit: &Visit, paper: &PaperView) -> AnyView {
    let texts = visit.texts();
    let summary =
        texts.say_with("project-paper-version", &[("version", paper.version.into()), ("day", visit.texts().date(paper.written_at).into())]);
    let part = |key: &str, text: &str| {
        let title = texts.say(key);
        let text = text.to_owned();
        view! { <h4>{title}</h4><div class="flow measure">{prose(&text)}</div> }
    };
    view! {
        <details class="disclosure">
            <summary>{summary}</summary>
            <div class="flow">
                <h4>{texts.say("project-paper-wording")}</h4>
                <blockquote class="wording"><p>"„"{lines(&paper.wording)}"“"</p></blockquote>
                {part("project-paper-text", &paper.text)}
                {part("project-paper-cost", &paper.cost)}
                {part("project-paper-alternatives", &paper.alternatives)}
                <p class="small soft">{texts.say("project-paper-hash")}": "<span class="hash ref" dir="ltr">{paper.hash.clone()}</span></p>
            </div>
        </details>
    }
    .into_any()
}
