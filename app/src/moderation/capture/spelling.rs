//! Buchstabieren: a receipt code as it is said on the telephone, letter by letter.

/// The signs of a code (`ReceiptCode`) in the familiar spelling alphabet, digits as words.
const WORDS: [(char, &str); 37] = [
    ('0', "null"),
    ('1', "eins"),
    ('2', "zwo"),
    ('3', "drei"),
    ('4', "vier"),
    ('5', "fünf"),
    ('6', "sechs"),
    ('7', "sieben"),
    ('8', "acht"),
    ('9', "neun"),
    ('A', "Anton"),
    ('B', "Berta"),
    ('C', "Cäsar"),
    ('D', "Dora"),
    ('E', "Emil"),
    ('F', "Friedrich"),
    ('G', "Gustav"),
    ('H', "Heinrich"),
    ('J', "Julius"),
    ('K', "Kaufmann"),
    ('M', "Martha"),
    ('N', "Nordpol"),
    ('P', "Paula"),
    ('Q', "Quelle"),
    ('R', "Richard"),
    ('S', "Samuel"),
    ('T', "Theodor"),
    ('U', "Ulrich"),
    ('V', "Viktor"),
    ('W', "Wilhelm"),
    ('X', "Xanthippe"),
    ('Y', "Ypsilon"),
    ('Z', "Zacharias"),
    ('*', "Sternchen"),
    ('~', "Welle"),
    ('$', "Dollar"),
    ('=', "Gleichheitszeichen"),
];

/// The word for a sign of a code.
fn word(sign: char) -> &'static str {
    WORDS.iter().find(|(known, _)| *known == sign).map_or("", |(_, word)| *word)
}

/// The groups of a printed code, each with its words.
pub(super) fn groups(printed: &str) -> Vec<(String, String)> {
    printed.split('-').map(|group| (group.to_owned(), group.chars().map(word).collect::<Vec<_>>().join(", "))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_of_a_code_has_its_word() {
        let signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
        let mut words: Vec<&str> = signs.chars().map(word).collect();
        assert!(words.iter().all(|word| !word.is_empty()));
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), signs.len(), "two signs must not sound the same");
    }

    #[test]
    fn a_code_is_said_in_its_groups() {
        let said = groups("7K3M-9QX0-*");
        assert_eq!(said.first().map(|(group, words)| (group.as_str(), words.as_str())), Some(("7K3M", "sieben, Kaufmann, drei, Martha")));
        assert_eq!(said.last().map(|(_, words)| words.as_str()), Some("Sternchen"));
    }
}
