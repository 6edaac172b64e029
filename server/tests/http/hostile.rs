//! Hostile input: every public form with 300 inputs, every query with the same, never a 5xx, always a sentence, nothing echoed as markup (R13, T7, T8, T10, T18).

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

/// A sequence that looks random and is the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.roll() % n.max(1) as u64).unwrap()
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// Texts that have broken something somewhere.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "\u{0}",
        "\u{0}\u{1}\u{7}\u{8}\u{b}\u{1b}[31m\u{7f}",
        "\u{80}\u{85}\u{9f}",
        "\u{202e}txet desrever\u{202c}",
        "\u{200f}\u{200e}\u{2066}\u{2069}\u{61c}",
        "\u{feff}\u{200b}\u{200d}\u{2060}",
        "<script>qxtrace()</script>",
        "\"><script>qxtrace()</script>",
        "'><img src=x onerror=qxtrace()>",
        "<svg/onload=qxtrace()>",
        "</textarea><script>qxtrace()</script>",
        "</title><script>qxtrace()</script>",
        "javascript:qxtrace()",
        "data:text/html,<script>qxtrace()</script>",
        "JaVaScRiPt:qxtrace()",
        "//evil.example/qxtrace",
        "/\\evil.example",
        "https://evil.example/qxtrace",
        "{{7*7}}${7*7}#{7*7}<%= 7*7 %>",
        "' OR '1'='1",
        "'; DROP TABLE contribution; --",
        "\" OR 1=1 --",
        "1; SELECT pg_sleep(5)",
        "%' UNION SELECT 1,2,3 --",
        "x' AND randomblob(1000000000) --",
        "NEAR(a b, 5) OR \"a* NOT",
        "title:*^AND(",
        "a:* & !b | (c <-> d",
        "\\",
        "%",
        "_",
        "qxtrace\r\nSet-Cookie: qxtrace=1",
        "qxtrace\r\nBcc: qxtrace@example.org\r\n\r\nText",
        "qxtrace%0d%0aX-Header: 1",
        "=cmd|'/c calc'!A1",
        "+1+1",
        "-1",
        "@SUM(A1)",
        "\tTab",
        "0",
        "-1",
        "1e309",
        "NaN",
        "inf",
        "99999999999999999999999999999999999999",
        "0x7fffffffffffffff",
        "-9223372036854775809",
        "1,5",
        "٣",
        "½",
        "2026-02-30",
        "9999999-01-01",
        "-0001-01-01",
        "2026-13-45T99:99",
        "0000-00-00",
        "true",
        "null",
        "undefined",
        "[]",
        "{}",
        "__proto__",
        "constructor",
        "../../../../etc/passwd",
        "..\\..\\secret.key",
        "file:///etc/passwd",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "not-a-uuid",
        "DH-0000-00000",
        "DH-99999-999999999999",
        "ÄÖÜäöüß",
        "İıſK",
        "e\u{301}\u{301}\u{301}\u{301}",
        "𝕼𝖚𝖆𝖗𝖙𝖎𝖊𝖗",
        "👩‍👩‍👧‍👦🏳️‍🌈",
        "\u{fffd}\u{fffe}\u{ffff}",
        "ﷺ",
        "Z̴̡̛a̷l̵g̶o̷",
        "a@b",
        "a@b.c\r\nd@e.f",
        "\"a b\"@example.org",
        "a@xn--nxasmq6b",
        "x@[127.0.0.1]",
        "&lt;b&gt; &amp; &#60;script&#62;",
        "<!--",
        "-->",
        "]]>",
        "<![CDATA[",
        "\\u003cscript\\u003e",
    ]
    .iter()
    .map(|text| (*text).to_owned())
    .collect();
    texts.extend([
        "a".repeat(121),
        "wort ".repeat(500),
        "ä".repeat(2001),
        "x".repeat(70_000),
        "\n".repeat(5_000),
        "<".repeat(3_000),
        "[[".repeat(2_000),
        "(".repeat(10_000),
        "a@".repeat(2_000),
        "\u{202e}".repeat(1_000),
        "😀".repeat(2_000),
        "1".repeat(4_000),
        "%".repeat(999),
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!".repeat(50),
        "\u{0}".repeat(3_000),
        " ".repeat(20_000),
        "ß".repeat(1_999),
        format!("{TRACE}{}", "\u{300}".repeat(3_000)),
    ]);
    texts
}

/// One body made of a form's fields, wrong in one of many ways.
fn body(dice: &mut Dice, form: &Form, texts: &[String], turn: usize) -> Vec<u8> {
    let pairs: Vec<(String, String)> = form
        .fields
        .iter()
        .map(|field| {
            (
                field.name.clone(),
                if field.value.is_empty() && !field.choices.is_empty() { dice.pick(&field.choices).clone() } else { plausible(field) },
            )
        })
        .collect();
    let encode = |pairs: &[(String, String)]| {
        pairs.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect::<Vec<_>>().join("&")
    };
    let Some(at) = (!pairs.is_empty()).then(|| dice.below(pairs.len())) else { return raw(dice, turn) };
    let text = texts[turn % texts.len()].clone();
    let mut changed = pairs.clone();
    match turn % 8 {
        // One field is strange, the others are as they should be.
        0..=2 => changed[at].1 = text,
        // All are.
        3 => changed.iter_mut().for_each(|pair| pair.1 = dice.pick(texts).clone()),
        // Missing, twice, too many, in another order.
        4 => drop(changed.remove(at)),
        5 => {
            let mut twice = changed[at].clone();
            twice.1 = text;
            changed.push(twice);
            changed.reverse();
        }
        6 => changed.extend((0..200).map(|n| (format!("{}[{n}]", pairs[at].0), text.chars().take(50).collect()))),
        // Not a form at all.
        _ => return raw(dice, turn),
    }
    encode(&changed).into_bytes()
}

/// What a person might have typed there.
fn plausible(field: &html::Field) -> String {
    match field.name.as_str() {
        _ if !field.value.is_empty() => field.value.clone(),
        name if name.contains("mail") => "amira@example.org".into(),
        "kind" => "idea".into(),
        "contact" => "code".into(),
        _ => "Sonnensegel für den Spielplatz am Ring".into(),
    }
}

fn raw(dice: &mut Dice, turn: usize) -> Vec<u8> {
    match turn / 8 % 9 {
        0 => vec![],
        1 => b"%zz=%&%ff=%fe&=&==&&&a=%C3%28&%00=%00&%u0041=%E2%82".to_vec(),
        2 => vec![0xff; 5_000],
        3 => (0..4_096).map(|_| u8::try_from(dice.below(256)).unwrap()).collect(),
        4 => vec![b'a'; 10 * 1024 * 1024],
        5 => br#"{"title":"qxtrace","text":["<script>"]}"#.to_vec(),
        6 => b"--x\r\nContent-Disposition: form-data; name=\"title\"; filename=\"../../<script>qxtrace</script>\"\r\n\r\nqxtrace\r\n--x--"
            .to_vec(),
        7 => "a=1&".repeat(50_000).into_bytes(),
        _ => format!("title={}&{}=1", "%3Cscript%3Eqxtrace()%3C%2Fscript%3E", "k".repeat(30_000)).into_bytes(),
    }
}

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
    let sent = &site.world.dalheim.objects.asked;
    let mut answers = vec![site.post("/dalheim/verfolgen", None, &[("code", &sent.code)]).await];
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

#[tokio::test(flavor = "multi_thread")]
#[ignore = "its expectations are not settled yet: see the closing list in CHANGELOG.md"]
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
            for fault in faults(&answer) {
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
#[ignore = "its expectations are not settled yet: see the closing list in CHANGELOG.md"]
async fn every_query_bears_what_is_thrown_at_it() {
    let site = Site::sqlite().await;
    let texts = texts();
    let mut wrong = vec![];
    for (spec, path) in pages(&site) {
        let page = site.get(&path, None).await;
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
