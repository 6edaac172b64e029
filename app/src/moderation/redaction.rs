//! Geschwärzte Stellen: how they look, and how the marks come back when a text is published a second time.

use domain::moderation::redact;
use leptos::prelude::*;

/// What stands in a published text where words were taken out.
const MARK: &str = "▮▮▮";

/// A text as somebody wrote it: paragraphs and line breaks stay, redacted passages stand out, nothing in it is markup.
pub(crate) fn paragraphs(text: &str) -> AnyView {
    let parts: Vec<_> =
        text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(|part| view! { <p>{passages(part)}</p> }).collect();
    parts.into_any()
}

/// One line of a published text.
pub(super) fn line(text: &str) -> AnyView {
    passages(text)
}

/// How everybody will read a text whose passages are marked by `[[…]]`.
pub(super) fn preview(marked: &str) -> AnyView {
    paragraphs(&redact(marked.trim(), MARK))
}

/// The same for one line.
pub(super) fn preview_line(marked: &str) -> AnyView {
    passages(&redact(marked.trim(), MARK))
}

fn passages(text: &str) -> AnyView {
    let mut views = vec![];
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            views.push(view! { <br/> }.into_any());
        }
        for (place, words) in line.split(MARK).enumerate() {
            if place > 0 {
                views.push(view! { <span class="redact">"geschwärzt"</span> }.into_any());
            }
            views.push(words.to_owned().into_any());
        }
    }
    views.into_any()
}

/// The original with the marks that lead to the public version again; `None` where the two do not belong together.
///
/// A contribution that comes back from an office is read once more, and nobody has to find the same names twice.
pub(super) fn marked_again(original: &str, public: &str) -> Option<String> {
    let mut kept = public.split(MARK);
    let first = kept.next()?;
    let mut rest = original.trim().strip_prefix(first)?;
    let mut marked = first.to_owned();
    let mut kept = kept.peekable();
    while let Some(words) = kept.next() {
        let at = if kept.peek().is_none() { rest.strip_suffix(words)?.len() } else { rest.find(words)? };
        let (hidden, behind) = rest.split_at_checked(at)?;
        marked.push_str(&format!("[[{hidden}]]{words}"));
        rest = behind.strip_prefix(words)?;
    }
    rest.is_empty().then_some(marked)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_marks_come_back_where_words_were_taken_out() {
        for marked in [
            "Frau [[Bunge]] sagt das auch.",
            "[[Herr Koch]] wohnt in der [[Friedenstraße 7]]",
            "Ohne Namen.",
            "[[Alles]]",
            "Zwei Zeilen,\neine von [[Jonas]].\n\nEnde",
        ] {
            let original = marked.replace("[[", "").replace("]]", "");
            assert_eq!(marked_again(&original, &redact(marked, MARK)).as_deref(), Some(marked));
        }
    }

    #[test]
    fn a_text_that_says_something_else_gets_no_marks() {
        for (original, public) in
            [("Frau Bunge sagt das.", "Herr ▮▮▮ sagt das."), ("Frau Bunge sagt das.", "Frau ▮▮▮ sagt nichts."), ("Frau Bunge", "Frau")]
        {
            assert_eq!(marked_again(original, public), None, "{public}");
        }
    }

    #[test]
    fn a_redacted_passage_is_shown_as_one() {
        let html = preview("Frau [[Bunge]] hat\nrecht.").to_html();
        assert!(html.contains("redact") && html.contains("geschwärzt") && html.contains("<br"), "{html}");
        assert!(!html.contains("Bunge") && !html.contains("[["), "{html}");
    }
}
