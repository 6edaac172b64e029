//! Filling in a form as a browser would send it.

use crate::markup;
use std::collections::BTreeMap;

/// Separates the fields of a multipart message; no field holds it.
const BOUNDARY: &str = "----quartier-bench";

/// A form that is ready to be sent.
pub struct Filled {
    /// `application/x-www-form-urlencoded`, or multipart if the page's form says so.
    pub content_type: String,
    /// The message.
    pub body: Vec<u8>,
    /// An address of its own for each sender, for a server that believes its proxy; others ignore it.
    pub sender: String,
}

/// Takes the page's hidden fields and adds what a person writes and, where the form takes files, the photo.
pub fn fill(page: &str, fields: &BTreeMap<String, String>, photo: Option<&[u8]>, number: usize) -> Filled {
    let mut all: Vec<(String, String)> = markup::hidden_fields(page).into_iter().filter(|(name, _)| !fields.contains_key(name)).collect();
    all.extend(fields.iter().map(|(name, value)| (name.clone(), value.replace("{n}", &number.to_string()))));
    let is_multipart = markup::tags(page).iter().any(|tag| tag.name == "form" && tag.get("enctype") == Some("multipart/form-data"));
    // Limits count networks of 256 addresses as one.
    let sender = format!("10.{}.{}.1", number >> 8 & 255, number & 255);
    if is_multipart {
        Filled { content_type: format!("multipart/form-data; boundary={BOUNDARY}"), body: multipart(&all, photo), sender }
    } else {
        Filled { content_type: "application/x-www-form-urlencoded".to_owned(), body: urlencoded(&all), sender }
    }
}

fn multipart(fields: &[(String, String)], photo: Option<&[u8]>) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    if let Some(photo) = photo {
        let head = "content-disposition: form-data; name=\"file\"; filename=\"photo.jpg\"\r\ncontent-type: image/jpeg";
        body.extend(format!("--{BOUNDARY}\r\n{head}\r\n\r\n").bytes());
        body.extend(photo);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    body
}

fn urlencoded(fields: &[(String, String)]) -> Vec<u8> {
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
    pairs.join("&").into_bytes()
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => char::from(byte).to_string(),
            b' ' => "+".to_owned(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    fn fields() -> BTreeMap<String, String> {
        [("title".to_owned(), "Bank & Baum {n}".to_owned())].into()
    }

    #[test]
    fn hidden_fields_go_along() {
        let filled = fill(r#"<form method="post"><input type="hidden" name="key" value="k1">"#, &fields(), None, 300);
        assert_eq!(String::from_utf8(filled.body).unwrap(), "key=k1&title=Bank+%26+Baum+300");
        assert_eq!(filled.sender, "10.1.44.1");
    }

    #[test]
    fn a_form_with_files_is_sent_in_parts() {
        let filled = fill(r#"<form method="post" enctype="multipart/form-data">"#, &fields(), Some(b"jpg"), 1);
        let body = String::from_utf8(filled.body).unwrap();
        assert!(filled.content_type.contains(BOUNDARY));
        assert!(body.contains("name=\"title\"\r\n\r\nBank & Baum 1\r\n"), "{body}");
        assert!(body.contains("name=\"file\"; filename=\"photo.jpg\"\r\ncontent-type: image/jpeg\r\n\r\njpg\r\n"), "{body}");
        assert!(body.ends_with("--\r\n"), "{body}");
    }
}
