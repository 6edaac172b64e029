//! Hostile input: every public form with 300 inputs, every query with the same, never a 5xx, always a sentence, nothing echoed as markup (R13, T7, T8, T10, T18).

#[path = "hostile/inputs.rs"]
mod inputs;

use self::inputs::{Dice, body, texts};
use crate::browser::{Answer, Ask, escape};
use crate::html::{self, Form};
use crate::public::pages;
use crate::world::Site;
use app::Who;
use axum::http::{Method, StatusCode};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Inputs per form.
const INPUTS: usize = 300;
/// Every answer comes within this time; a busy machine gets two more tries.
const PATIENCE: Duration = Duration::from_secs(1);
/// A word that no page has, to find what was echoed.
const TRACE: &str = "qxtrace";

/// What is wrong with an answer to hostile input.
fn faults(answer: &Answer) -> Vec<String> {
    let mut faults = vec![];
    if answer.status.is_server_error() {
        faults.push(format!("{}", answer.status));
    }
    let page = !answer.status.is_redirection() && answer.status != StatusCode::NOT_MODIFIED;
    if page && !answer.is_html() {
        faults.push(format!("{} {:?}", answer.status, answer.header("content-type")));
    }
    let words = html::words(&answer.body);
    if page && (words.split_whitespace().count() < 4 || !words.contains(['.', '?'])) {
        faults.push(format!("{} without a sentence: {words:?}", answer.status));
    }
    faults.extend(html::executable(&answer.body, answer.nonce()));
    faults.extend(
        html::tags(&answer.body)
            .iter()
            .filter(|tag| format!("{:?}", tag.name).contains(TRACE) || tag.attributes.iter().any(|(key, _)| key.contains(TRACE)))
            .map(|tag| format!("{tag:?}")),
    );
    for (name, value) in &answer.headers {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        let echoed = value.contains(TRACE) && name != "location" || value.contains("evil.example");
        if echoed && !(name == "location" && value.starts_with("/anmelden?weiter=")) {
            faults.push(format!("{name}: {value}"));
        }
    }
    faults
}

/// Sends until an answer is quick enough; the slowest machine has three tries.
async fn timed(ask: impl Fn() -> Ask, site: &Site) -> (Answer, bool) {
    let mut answer = None;
    for _ in 0..3 {
        let begin = Instant::now();
        let got = ask().send(&site.router).await;
        if begin.elapsed() < PATIENCE {
            return (answer.unwrap_or(got), true);
        }
        answer.get_or_insert(got);
    }
    (answer.unwrap(), false)
}

/// Every public form, found on the pages that carry it.
async fn forms(site: &Site) -> BTreeMap<String, (String, Form)> {
    let mut found = BTreeMap::new();
    let objects = &site.world.dalheim.objects;
    let mut answers = vec![];
    for sent in [&objects.asked, &objects.refused, &objects.merged, &objects.received] {
        answers.push(site.post("/dalheim/verfolgen", None, &[("code", &sent.code)]).await);
    }
    answers.push(site.post("/dalheim/mitlesen", None, &[("code", &objects.following.code)]).await);
    for (_, path) in pages(site) {
        answers.push(site.get(&path, None).await);
    }
    for answer in answers {
        for form in html::forms(&answer.body).into_iter().filter(|form| form.method == "POST") {
            let route = route_of(site, &form.action);
            found.entry(route).or_insert((form.action.clone(), form));
        }
    }
    found
}

/// The address in the list that an action leads to.
pub fn route_of(site: &Site, action: &str) -> String {
    let parts: Vec<&str> = action.split('?').next().unwrap_or_default().split('/').collect();
    let fits = |path: &str| {
        let pattern: Vec<&str> = path.split('/').collect();
        pattern.len() == parts.len() && pattern.iter().zip(&parts).all(|(pattern, part)| pattern.starts_with('{') || pattern == part)
    };
    let mut routes: Vec<&str> =
        site.specs.iter().filter(|spec| spec.method == Method::POST && fits(spec.path)).map(|spec| spec.path).collect();
    // The one with the fewest placeholders is meant.
    routes.sort_by_key(|path| path.matches('{').count());
    routes.first().map_or_else(|| panic!("a form leads to {action}, where nobody listens"), |path| (*path).to_owned())
}

/// Forms that stand on a page only after something was done before: with a code, on a tablet that staff set up, by a link already used.
const PREPARED: [&str; 7] = [
    "/{district}/verfolgen/beleg",
    "/{district}/tresen",
    "/{district}/tresen/vorrat",
    "/{district}/unterstuetzen/{token}/zuruecknehmen",
    "/{district}/kommentar/{token}/einspruch",
    "/{district}/meine-daten/datei",
    "/{district}/meine-daten/loeschen",
];

#[tokio::test(flavor = "multi_thread")]
async fn every_public_form_bears_what_is_thrown_at_it() {
    let site = Site::sqlite().await;
    let forms = forms(&site).await;
    let texts = texts();
    let mut wrong = vec![];
    for spec in site.specs.iter().filter(|spec| spec.method == Method::POST && spec.who == Who::Everyone) {
        // Signing out has no fields; it is in the table of origins.
        if spec.path == "/abmelden" {
            continue;
        }
        if PREPARED.contains(&spec.path) {
            continue;
        }
        let Some((action, form)) = forms.get(spec.path) else {
            wrong.push(format!("no page has the form of {}", spec.path));
            continue;
        };
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ spec.path.len() as u64);
        let (mut answered, mut late) = (BTreeMap::<u16, usize>::new(), 0);
        for turn in 0..INPUTS {
            let body = body(&mut dice, form, &texts, turn);
            let (answer, in_time) = timed(|| Ask::post_raw(action, body.clone()), &site).await;
            *answered.entry(answer.status.as_u16()).or_default() += 1;
            late += usize::from(!in_time);
            // Whoever names a file that is theirs is handed the file.
            let handed_out = spec.path.ends_with("/datei") && answer.status.is_success();
            for fault in faults(&answer).into_iter().filter(|_| !handed_out) {
                wrong.push(format!(
                    "{} input {turn} ({}…): {fault}",
                    spec.path,
                    String::from_utf8_lossy(&body).chars().take(80).collect::<String>()
                ));
            }
        }
        println!("{}: {INPUTS} inputs, answered {answered:?}", spec.path);
        if late > 0 {
            wrong.push(format!("{}: {late} answers took longer than {PATIENCE:?}", spec.path));
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_query_bears_what_is_thrown_at_it() {
    let site = Site::sqlite().await;
    let texts = texts();
    let mut wrong = vec![];
    for (spec, path) in pages(&site) {
        let page = site.get(&path, None).await;
        // The live stream reads nothing of its address and is no page.
        if !page.is_html() {
            continue;
        }
        let mut names: Vec<String> = html::forms(&page.body)
            .into_iter()
            .filter(|form| form.method == "GET")
            .flat_map(|form| form.fields)
            .map(|field| field.name)
            .collect();
        for (_, address) in html::addresses(&page.body) {
            names.extend(
                address
                    .split_once('?')
                    .into_iter()
                    .flat_map(|(_, query)| query.split('&'))
                    .filter_map(|pair| pair.split('=').next())
                    .map(str::to_owned),
            );
        }
        names.extend(["q", "seite", "nach", "weiter", "art", "stand"].map(str::to_owned));
        names.sort();
        names.dedup();
        let whole = names.iter().map(|name| format!("{name}={}", escape("<script>qxtrace()</script>"))).collect::<Vec<_>>().join("&");
        let mut queries = vec![whole, "%ff=%fe&%zz=%".into(), "&&&===".into(), "q=a&q=b&q=c".into(), "a=1&".repeat(2_000)];
        for (index, name) in names.iter().enumerate() {
            queries.extend(
                texts.iter().skip(index % 2).step_by(2).filter(|text| text.len() < 5_000).map(|text| format!("{name}={}", escape(text))),
            );
        }
        for query in queries.into_iter().filter(|query| query.len() < 60_000) {
            let (answer, in_time) = timed(|| Ask::get(&format!("{path}?{query}")), &site).await;
            let mut found = faults(&answer);
            if !in_time {
                found.push(format!("longer than {PATIENCE:?}"));
            }
            wrong.extend(found.into_iter().map(|fault| format!("{} ?{}…: {fault}", spec.path, query.chars().take(80).collect::<String>())));
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}
