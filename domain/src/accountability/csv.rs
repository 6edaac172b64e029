//! Tabellen zum Herunterladen. A cell that a spreadsheet would run as a formula is defused (`trust.md` T19, CWE-1236).

/// First characters by which spreadsheets recognise a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// One cell: defused by an apostrophe where it must be, quoted always.
pub fn cell(text: &str) -> String {
    let defuse = if text.trim_start_matches([' ', '\n', '\u{feff}']).starts_with(FORMULA) { "'" } else { "" };
    format!("\"{defuse}{}\"", text.replace('"', "\"\""))
}

/// One line, by semicolons as German spreadsheets expect.
pub fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut line = cells.into_iter().map(cell).collect::<Vec<_>>().join(";");
    line.push_str("\r\n");
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_only_text() {
        for (text, safe) in [
            ("Sonnensegel", "\"Sonnensegel\""),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+49 6441", "\"'+49 6441\""),
            ("-1", "\"'-1\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            (" =1", "\"' =1\""),
            ("a=1", "\"a=1\""),
            ("", "\"\""),
        ] {
            assert_eq!(cell(text), safe, "{text:?}");
        }
        assert_eq!(line(["a", "=b"]), "\"a\";\"'=b\"\r\n");
    }
}
