//! Kalenderdatei (RFC 5545): dates for everybody's own calendar.

use chrono::{DateTime, Utc};
use std::fmt::Write;

/// Octets of a line before it is folded.
const LINE: usize = 75;

/// One date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDate {
    /// Stable and unique in all calendars: `key@host`.
    pub uid: String,
    /// When it was written or changed last.
    pub stamp: DateTime<Utc>,
    /// Begin.
    pub starts_at: DateTime<Utc>,
    /// End; without one the date only has a begin.
    pub ends_at: Option<DateTime<Utc>>,
    /// Title.
    pub title: String,
    /// Place in words.
    pub place: String,
    /// What it is.
    pub text: String,
    /// Page to read on.
    pub url: String,
    /// It does not take place.
    pub cancelled: bool,
}

/// A calendar with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Name, as calendar programs show it.
    pub name: String,
    /// Its dates.
    pub dates: Vec<CalendarDate>,
}

impl Calendar {
    /// The file.
    pub fn write(&self) -> String {
        let mut file = String::new();
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Quartier//Termine//DE", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
            push(&mut file, line);
        }
        push(&mut file, &format!("X-WR-CALNAME:{}", escaped(&self.name)));
        for date in &self.dates {
            date.write(&mut file);
        }
        push(&mut file, "END:VCALENDAR");
        file
    }
}

impl CalendarDate {
    fn write(&self, file: &mut String) {
        push(file, "BEGIN:VEVENT");
        push(file, &format!("UID:{}", escaped(&self.uid)));
        push(file, &format!("DTSTAMP:{}", instant(self.stamp)));
        push(file, &format!("DTSTART:{}", instant(self.starts_at)));
        if let Some(end) = self.ends_at {
            push(file, &format!("DTEND:{}", instant(end)));
        }
        push(file, &format!("SUMMARY:{}", escaped(&self.title)));
        for (name, value) in [("LOCATION", &self.place), ("DESCRIPTION", &self.text)] {
            if !value.is_empty() {
                push(file, &format!("{name}:{}", escaped(value)));
            }
        }
        push(file, &format!("URL:{}", self.url.replace(['\r', '\n'], "")));
        push(file, if self.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        push(file, "END:VEVENT");
    }
}

fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value: line breaks, commas, semicolons and backslashes are written out, so that nothing typed becomes a line of its own.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => {
                safe.push('\\');
                safe.push(c);
            }
            '\n' => safe.push_str("\\n"),
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}

/// Adds a line, folded where it is too long, never inside a character.
fn push(file: &mut String, line: &str) {
    let mut room = LINE;
    for c in line.chars() {
        if c.len_utf8() > room {
            file.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= c.len_utf8();
        // Writing into a String does not fail.
        let _ = file.write_char(c);
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date() -> CalendarDate {
        let at = |text: &str| text.parse().unwrap_or(DateTime::UNIX_EPOCH);
        CalendarDate {
            uid: "e1@quartier.example".into(),
            stamp: at("2026-10-08T08:15:00Z"),
            starts_at: at("2027-01-16T09:00:00Z"),
            ends_at: None,
            title: "Frühstück, für alle; mit Kuchen".into(),
            place: "Saal".into(),
            text: String::new(),
            url: "https://quartier.example/dalheim/termine".into(),
            cancelled: false,
        }
    }

    #[test]
    fn a_date_is_written_as_calendars_read_it() {
        let file = Calendar { name: "Dalheim".into(), dates: vec![date()] }.write();
        for line in [
            "BEGIN:VCALENDAR",
            "UID:e1@quartier.example",
            "DTSTART:20270116T090000Z",
            "SUMMARY:Frühstück\\, für alle\\; mit Kuchen",
            "STATUS:CONFIRMED",
            "END:VCALENDAR",
        ] {
            assert!(file.split("\r\n").any(|found| found == line), "{line}\n{file}");
        }
        assert!(!file.contains("DTEND") && !file.contains("DESCRIPTION"));
        let off = Calendar { name: "D".into(), dates: vec![CalendarDate { cancelled: true, ..date() }] }.write();
        assert!(off.contains("STATUS:CANCELLED"));
    }

    #[test]
    fn nothing_typed_starts_a_line_and_long_lines_are_folded() {
        let text = format!("eins\r\nBEGIN:VALARM\n{}", "ä".repeat(90));
        let file = Calendar { name: "D".into(), dates: vec![CalendarDate { text, ..date() }] }.write();
        assert!(!file.split("\r\n").any(|line| line == "BEGIN:VALARM"), "{file}");
        assert!(file.split("\r\n").all(|line| line.len() <= LINE), "{file}");
        assert!(file.replace("\r\n ", "").contains(&format!("eins\\nBEGIN:VALARM\\n{}", "ä".repeat(90))));
    }
}
