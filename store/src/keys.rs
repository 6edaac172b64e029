//! Secrets of the installation: one server key, from which every other is derived. It is part of the backup.

use domain::ReceiptCode;
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use rand::RngCore;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Keyed functions of this installation.
#[derive(Clone)]
pub struct Keys {
    server: [u8; 32],
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

impl Keys {
    /// Keys derived from the secret of the installation.
    pub const fn new(server: [u8; 32]) -> Self {
        Self { server }
    }

    /// A fresh random secret.
    pub fn random_secret() -> [u8; 32] {
        let mut secret = [0; 32];
        rand::rng().fill_bytes(&mut secret);
        secret
    }

    /// HMAC-SHA256 under a key of its own per purpose, so that no value of one purpose says anything in another.
    pub fn mac(&self, purpose: &str, data: &[u8]) -> Vec<u8> {
        let mut key = [0; 32];
        let derived = Hkdf::<Sha256>::new(None, &self.server).expand(purpose.as_bytes(), &mut key);
        debug_assert!(derived.is_ok(), "32 bytes are never too long for HKDF");
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&key) else { return Vec::new() };
        mac.update(data);
        mac.finalize().into_bytes().to_vec()
    }

    /// The receipt code of one send: the same key gives the same code (`decisions.md` 1).
    pub fn receipt_code(&self, idempotency_key: &str) -> ReceiptCode {
        self.code("receipt-code", idempotency_key.as_bytes())
    }

    /// The receipt code of a contribution that came out of another one: no key that somebody sends ever leads to it.
    pub fn split_code(&self, part: Uuid) -> ReceiptCode {
        self.code("split-code", part.as_bytes())
    }

    fn code(&self, purpose: &str, data: &[u8]) -> ReceiptCode {
        let mac = self.mac(purpose, data);
        let mut bytes = [0; 10];
        for (byte, from) in bytes.iter_mut().zip(mac) {
            *byte = from;
        }
        ReceiptCode::from_bytes(bytes)
    }

    /// The secret of a mailed link about one record: the same each time, so that a reminder carries the link of the first mail.
    pub fn link(&self, purpose: &str, id: uuid::Uuid) -> String {
        use base64::Engine;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(self.mac(purpose, id.as_bytes()))
    }

    /// What is stored of a receipt code.
    pub fn receipt_mac(&self, code: &ReceiptCode) -> Vec<u8> {
        self.mac("receipt-mac", code.bytes())
    }
}

/// A random token of 256 bit as it stands in a link or cookie.
pub(crate) fn token() -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(Keys::random_secret())
}

/// What is stored of a token.
pub(crate) fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_send_shows_the_same_code() {
        let keys = Keys::new([7; 32]);
        assert_eq!(keys.receipt_code("a"), keys.receipt_code("a"));
        assert_ne!(keys.receipt_code("a"), keys.receipt_code("b"));
        assert_ne!(keys.receipt_code("a"), Keys::new([8; 32]).receipt_code("a"));
    }

    #[test]
    fn purposes_do_not_mix() {
        let keys = Keys::new([7; 32]);
        assert_ne!(keys.mac("email", b"x"), keys.mac("attempt", b"x"));
        assert_eq!(keys.mac("email", b"x").len(), 32);
    }

    #[test]
    fn tokens_differ() {
        assert_ne!(token(), token());
        assert_eq!(token().len(), 43);
    }
}
