//! Finding things in a page: tags with their attributes, links, hidden form fields.
//!
//! The pages are our own and well-formed, so reading tag by tag is enough.

/// A start tag with its attributes.
pub struct Tag<'a> {
    /// The element's name.
    pub name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    /// An attribute's value, as written.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(attribute, _)| *attribute == name).map(|(_, value)| *value)
    }
}

/// All start tags in the order in which they stand.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (tag, after) = tag(rest);
            found.push(tag);
            rest = after;
        }
    }
    found
}

/// Reads one tag whose `<` is already gone, and returns what follows it.
fn tag(text: &str) -> (Tag<'_>, &str) {
    let end = text.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(text.len());
    let (name, mut rest) = text.split_at(end);
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (Tag { name, attributes }, rest);
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        let (value, after) = value(after);
        attributes.push((attribute, value));
        rest = after;
    }
}

/// The value after an attribute's name, empty if there is none.
fn value(text: &str) -> (&str, &str) {
    let Some(text) = text.trim_start().strip_prefix('=') else {
        return ("", text);
    };
    let text = text.trim_start();
    for quote in ['"', '\''] {
        if let Some(text) = text.strip_prefix(quote) {
            return text.split_once(quote).unwrap_or((text, ""));
        }
    }
    text.split_at(text.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(text.len()))
}

/// The first link of the page that starts with the prefix and goes on.
pub fn first_link(page: &str, prefix: &str) -> Option<String> {
    tags(page)
        .iter()
        .filter(|tag| tag.name == "a")
        .filter_map(|tag| tag.get("href"))
        .map(|href| href.split(['?', '#']).next().unwrap_or(href))
        .find(|href| href.starts_with(prefix) && href.len() > prefix.len())
        .map(unescape)
}

/// The hidden fields of the page, as name and value.
pub fn hidden_fields(page: &str) -> Vec<(String, String)> {
    tags(page)
        .iter()
        .filter(|tag| tag.name == "input" && tag.get("type") == Some("hidden"))
        .filter_map(|tag| Some((tag.get("name")?.to_owned(), unescape(tag.get("value").unwrap_or_default()))))
        .collect()
}

fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn tags_are_read_with_every_way_of_quoting() {
        let found = tags("<!DOCTYPE html><p class='a b' hidden>1 < 2</p><img src=x.png alt=\"a > b\"/><br>");
        let names: Vec<_> = found.iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["p", "img", "br"]);
        assert_eq!(found[0].get("class"), Some("a b"));
        assert_eq!(found[0].get("hidden"), Some(""));
        assert_eq!(found[1].get("src"), Some("x.png"));
        assert_eq!(found[1].get("alt"), Some("a > b"));
        assert_eq!(found[2].get("src"), None);
    }

    #[test]
    fn the_first_longer_link_is_found() {
        let page = r#"<a href="/d/x">all</a><a href="/d/x/">all</a><a href="/d/x/7?a=1">7</a><a href="/d/x/8">8</a>"#;
        assert_eq!(first_link(page, "/d/x/").as_deref(), Some("/d/x/7"));
        assert_eq!(first_link(page, "/d/y/"), None);
    }

    #[test]
    fn hidden_fields_are_unescaped() {
        let page = r#"<input type="hidden" name="key" value="a&amp;b"><input name="title" value="t">"#;
        assert_eq!(hidden_fields(page), [("key".to_owned(), "a&b".to_owned())]);
    }
}
