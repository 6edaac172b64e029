//! Was jemand verfolgt, in addresses and in words: `?was=beitrag:DH-2026-00012`, `?was=thema:frei`, `?was=ort:Berliner Ring`, `?was=quartier`.

use crate::texts::Texts;
use domain::following::Followed;

/// As it stands in an address or a form.
pub(super) fn word(what: &Followed) -> String {
    match what {
        Followed::Contribution(reference) => format!("beitrag:{reference}"),
        Followed::Measure(reference) => format!("projekt:{reference}"),
        Followed::Topic(key) => format!("thema:{key}"),
        Followed::Place(name) => format!("ort:{name}"),
        Followed::District => "quartier".to_owned(),
    }
}

/// Reads it; `None` for what is not written like that.
pub(super) fn read(word: &str) -> Option<Followed> {
    let (kind, target) = word.split_once(':').unwrap_or((word, ""));
    let named = |build: fn(String) -> Followed| (!target.is_empty()).then(|| build(target.to_owned()));
    match kind {
        "beitrag" => target.parse().ok().map(Followed::Contribution),
        "projekt" => target.parse().ok().map(Followed::Measure),
        "thema" => named(Followed::Topic),
        "ort" => named(Followed::Place),
        "quartier" if target.is_empty() => Some(Followed::District),
        _ => None,
    }
}

/// The page on which one begins to follow it.
pub(super) fn address(what: &Followed) -> String {
    format!("/folgen?was={}", urlencoding::encode(&word(what)))
}

/// Where it is to be read.
pub(super) fn page_of(what: &Followed) -> String {
    match what {
        Followed::Contribution(reference) => format!("/beitraege/{reference}"),
        Followed::Measure(reference) => format!("/projekte/{reference}"),
        Followed::Topic(key) => format!("/rahmenplan#{}", urlencoding::encode(key)),
        Followed::Place(_) => "/karte".to_owned(),
        Followed::District => String::new(),
    }
}

/// Its feed.
pub(crate) fn feed_of(what: &Followed) -> String {
    match what {
        Followed::Contribution(reference) => format!("/beitraege/{reference}/feed.atom"),
        Followed::Measure(reference) => format!("/projekte/{reference}/feed.atom"),
        Followed::Topic(_) | Followed::Place(_) => format!("/folgen.atom?was={}", urlencoding::encode(&word(what))),
        Followed::District => "/folgen.atom".to_owned(),
    }
}

/// „Thema: Freiflächen“; `title` is `None` for what is no longer public.
pub(super) fn label(texts: &Texts, what: &Followed, title: Option<&str>) -> String {
    let gone;
    let name = match title {
        Some(title) => title,
        None => {
            gone = texts.say("following-gone");
            &gone
        }
    };
    let key = match what {
        Followed::Contribution(_) => "following-contribution",
        Followed::Measure(_) => "following-measure",
        Followed::Topic(_) => "following-topic",
        Followed::Place(_) => "following-place",
        Followed::District => "following-district",
    };
    texts.say_with(key, &[("name", name.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Reference;

    #[test]
    fn what_is_written_is_read_again() {
        let reference = Reference::new("DH", 2026, 12);
        let all = [
            (Followed::Contribution(reference.clone()), "beitrag:DH-2026-00012"),
            (Followed::Measure(reference), "projekt:DH-2026-00012"),
            (Followed::Topic("frei".into()), "thema:frei"),
            (Followed::Place("Platz: Mitte".into()), "ort:Platz: Mitte"),
            (Followed::District, "quartier"),
        ];
        for (what, written) in all {
            assert_eq!((word(&what).as_str(), read(written)), (written, Some(what)));
        }
        for nothing in ["", "beitrag", "beitrag:", "beitrag:Sonne", "thema:", "ort", "quartier:x", "alles"] {
            assert_eq!(read(nothing), None, "{nothing}");
        }
    }
}
