//! Postfach: one spelling for each address, by which a person is counted once.

/// The address as it is compared: trimmed, in lower case, the host as the net writes it (UTS 46). `a+b@…` stays a mailbox of its own: only its
/// provider knows whether it is the same as `a@…`.
pub(crate) fn mailbox(address: &str) -> String {
    let address = address.trim().to_lowercase();
    let Some((name, host)) = address.rsplit_once('@') else { return address };
    let host = idna::domain_to_ascii(host).unwrap_or_else(|_| host.to_owned());
    format!("{name}@{host}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mailbox_has_one_spelling() {
        let spellings = [" Amira@München.de", "amira@mu\u{308}nchen.de", "AMIRA@xn--mnchen-3ya.de"];
        for spelling in spellings {
            assert_eq!(mailbox(spelling), "amira@xn--mnchen-3ya.de", "{spelling}");
        }
        assert_eq!((mailbox("a+b@example.org"), mailbox("no address")), ("a+b@example.org".to_owned(), "no address".to_owned()));
    }
}
