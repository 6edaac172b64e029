//! Ein QR-Bild: drawn on the server, black on white, nothing to load.

use fast_qr::qr::QRBuilder;
use leptos::prelude::*;
use std::fmt::Write;

/// The picture of a text with its caption; nothing when the text is too long for one.
pub(super) fn picture(text: &str, label: &str, caption: &str) -> Option<AnyView> {
    let (size, path) = drawing(text)?;
    let (label, caption) = (label.to_owned(), caption.to_owned());
    Some(view! { <figure class="qr"><svg viewBox=format!("0 0 {size} {size}") role="img" aria-label=label><path fill="currentColor" d=path></path></svg><figcaption>{caption}</figcaption></figure> }.into_any())
}

/// Modules per side, and one stroke of the path per dark run.
fn drawing(text: &str) -> Option<(usize, String)> {
    let code = QRBuilder::new(text).build().ok()?;
    let mut path = String::new();
    for y in 0..code.size {
        for x in 0..code.size {
            let dark = code.data.get(y * code.size + x).is_some_and(|module| module.value());
            if dark {
                write!(path, "M{x} {y}h1v1h-1z").ok()?;
            }
        }
    }
    Some((code.size, path))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_is_a_square_with_three_corners() {
        let (size, path) = drawing("https://quartier.example/dalheim/verfolgen#7K3M-9QXT").unwrap();
        assert!(size >= 21);
        for corner in [(0, 0), (size - 1, 0), (0, size - 1)] {
            assert!(path.contains(&format!("M{} {}h", corner.0, corner.1)), "{corner:?}");
        }
        assert!(!path.contains(&format!("M{} {}h", 7, 0)), "the finder pattern has a light border");
        assert_eq!(drawing(&"x".repeat(5000)), None);
    }
}
