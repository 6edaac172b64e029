//! Text from files and forms: paragraphs, headings, nothing that could be markup.

use leptos::prelude::*;

/// Paragraphs, separated by empty lines; a line that starts with `# ` is a heading.
pub fn prose(text: &str) -> AnyView {
    text.split("\n\n")
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| match part.strip_prefix("# ") {
            Some(heading) => view! { <h2>{heading.to_owned()}</h2> }.into_any(),
            None if part.lines().all(|line| line.trim_start().starts_with("- ")) => {
                let items: Vec<_> =
                    part.lines().map(|line| view! { <li>{line.trim_start().trim_start_matches("- ").to_owned()}</li> }).collect();
                view! { <ul>{items}</ul> }.into_any()
            }
            None => view! { <p>{lines(part)}</p> }.into_any(),
        })
        .collect::<Vec<_>>()
        .into_any()
}

/// One paragraph whose line breaks stay.
pub fn lines(text: &str) -> AnyView {
    let mut parts = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            parts.push(view! { <br/> }.into_any());
        }
        parts.push(line.to_owned().into_any());
    }
    parts.into_any()
}
