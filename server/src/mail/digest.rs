//! Die Zusammenfassung des Tages as a mail: the same in plain text and in HTML, and a way out that programs understand (RFC 2369, RFC 8058).

use super::{Base, Letter, Sent, one_line};
use app::Texts;
use app::following::letter::{Addresses, Letter as Words, end_address, letter};
use domain::following::{Digest, Followed};
use domain::profile::Profile;
use store::outbox::Waiting;

/// Kind of the row in the outbox.
pub(super) const KIND: &str = "digest";

/// Sets a digest; `None` where the row does not say what it must.
pub(super) fn render(waiting: &Waiting, profile: &Profile, texts: &Texts, base: &Base) -> Option<Letter> {
    let param = |name: &str| waiting.mail.params.get(name);
    let digest: Digest = serde_json::from_str(param("digest")?).ok()?;
    let ends: Vec<(Followed, String)> = serde_json::from_str(param("ends")?).ok()?;
    let token = param("token")?;
    let addresses = Addresses { site: &base.site, base: &base.district };
    let words = letter(texts, profile, addresses, &digest, (&ends, token));
    Some(Letter {
        to: waiting.mail.to.clone(),
        subject: one_line(&words.subject),
        text: format!("{}{}", text(&words), super::contact(texts, Some(profile))),
        sent: Sent { html: Some(html(&words, profile, texts)), end: Some(end_address(addresses, token)) },
    })
}

fn text(words: &Words) -> String {
    let mut text = format!("{}\n", words.lead);
    for group in &words.groups {
        text += &format!("\n{}\n", group.title);
        for (day, said, href) in &group.lines {
            text += &format!("- {day}: {said}\n{href}\n");
        }
    }
    if let Some((more, href)) = &words.more {
        text += &format!("\n{more}\n{href}\n");
    }
    text += &format!("\n{}\n", words.why);
    for (label, href) in &words.ends {
        text += &format!("\n{label}:\n{href}\n");
    }
    text
}

/// A page of its own without anything to load: headings, lists and links, readable in every program and by every screen reader.
fn html(words: &Words, profile: &Profile, texts: &Texts) -> String {
    let language = texts.language();
    let mut body = format!("<p>{}</p>", escaped(&words.lead));
    for group in &words.groups {
        body += &format!("<h2 style=\"font-size:1.1em\"><a href=\"{}\">{}</a></h2><ul>", escaped(&group.href), escaped(&group.title));
        for (day, said, href) in &group.lines {
            body += &format!("<li>{}: <a href=\"{}\">{}</a></li>", escaped(day), escaped(href), escaped(said));
        }
        body += "</ul>";
    }
    if let Some((more, href)) = &words.more {
        body += &format!("<p><a href=\"{}\">{}</a></p>", escaped(href), escaped(more));
    }
    body += &format!("<hr><p>{}</p><ul>", escaped(&words.why));
    for (label, href) in &words.ends {
        body += &format!("<li><a href=\"{}\">{}</a></li>", escaped(href), escaped(label));
    }
    let office = &profile.office;
    let contact = [&office.name, &format!("{}, {} {}", office.street, office.postcode, office.town)].map(|line| escaped(line)).join("<br>");
    format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>{subject}</title></head>\
         <body style=\"max-width:38em;line-height:1.5;font-family:sans-serif\"><h1 style=\"font-size:1.3em\">{subject}</h1>{body}</ul><p>{contact}</p></body></html>",
        language.tag(),
        language.direction(),
        subject = escaped(&words.subject),
    )
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use domain::events::ObjectKind;
    use domain::following::{BearsOn, Group, Happened, Happening};
    use domain::{Language, OutboxId, Reference};
    use store::outbox::Mail;
    use store::testing::district_profile;
    use uuid::Uuid;

    fn waiting() -> Waiting {
        let own = Followed::Contribution(Reference::new("DH", 2026, 12));
        let what = Happened {
            seq: 7,
            at: "2026-03-02T09:00:00Z".parse().unwrap(),
            happening: Happening::Moved,
            object: ObjectKind::Contribution,
            id: Uuid::nil(),
            reference: Some(Reference::new("DH", 2026, 12)),
            title: "Licht <b>\r\nBcc: x@example.org".into(),
            to: Some("answered".into()),
            meeting: None,
            bears_on: BearsOn::default(),
        };
        let digest = Digest { groups: vec![Group { because: own.clone(), happened: vec![what] }], more: 2 };
        let mail = Mail::new(KIND, "amira@example.org")
            .param("digest", serde_json::to_string(&digest).unwrap())
            .param("ends", serde_json::to_string(&[(own, "ONE")]).unwrap())
            .param("token", "ALL");
        Waiting { id: OutboxId(Uuid::nil()), district: None, mail, attempts: 0 }
    }

    fn base() -> Base {
        Base { site: "https://quartier.example".into(), district: "https://quartier.example/dalheim".into() }
    }

    #[test]
    fn every_entry_leads_to_its_exact_place_in_both_parts() {
        let letter = render(&waiting(), &district_profile("dalheim", "DH"), Texts::german(), &base()).unwrap();
        let html = letter.sent.html.unwrap();
        let place = "https://quartier.example/dalheim/beitraege/DH-2026-00012#antwort";
        assert!(letter.text.contains(place) && html.contains(&format!("href=\"{place}\"")), "{}\n{html}", letter.text);
        for end in ["https://quartier.example/abmelden/ONE", "https://quartier.example/abmelden/ALL"] {
            assert!(letter.text.contains(end) && html.contains(end), "{end}");
        }
        assert_eq!(letter.sent.end.as_deref(), Some("https://quartier.example/abmelden/ALL"));
        assert_eq!((letter.subject.as_str(), letter.text.contains("Beantwortet")), ("Neues aus Dalheim: 3 Themen", true));
        assert!(html.contains("Licht &lt;b&gt;") && !html.contains("<b>") && html.contains("lang=\"de\""), "{html}");
    }

    #[test]
    fn it_speaks_the_language_of_its_reader() {
        let letter = render(&waiting(), &district_profile("dalheim", "DH"), Texts::of(Language::Arabic), &base()).unwrap();
        assert!(letter.sent.html.unwrap().contains("lang=\"ar\" dir=\"rtl\""));
        let mut broken = waiting();
        broken.mail.params.insert("digest".into(), "{".into());
        assert_eq!(render(&broken, &district_profile("dalheim", "DH"), Texts::german(), &base()), None);
    }
}
