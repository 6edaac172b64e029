//! What is thrown: texts that have broken something somewhere, and forms made of them.

use super::TRACE;
use crate::browser::escape;
use crate::html::{self, Form};

/// A sequence that looks random and is the same every time.
pub struct Dice(pub u64);

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
pub fn texts() -> Vec<String> {
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
pub fn body(dice: &mut Dice, form: &Form, texts: &[String], turn: usize) -> Vec<u8> {
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
