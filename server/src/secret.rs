//! Das Geheimnis der Anlage: one file, readable by its owner only, made at the first start. It belongs to the backup.

use std::path::Path;
use store::Keys;

/// Reads the secret, or makes it.
///
/// # Errors
/// When the folder cannot be written or the file is not 32 bytes in hexadecimal.
pub fn keys(data: &Path) -> std::io::Result<Keys> {
    std::fs::create_dir_all(data)?;
    let path = data.join("secret.key");
    match std::fs::read_to_string(&path) {
        Ok(text) => decode(text.trim())
            .map(Keys::new)
            .ok_or_else(|| std::io::Error::other(format!("{}: 64 Zeichen 0-9a-f werden erwartet", path.display()))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let secret = Keys::random_secret();
            let text: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
            write_private(&path, &text)?;
            Ok(Keys::new(secret))
        }
        Err(error) => Err(error),
    }
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn decode(text: &str) -> Option<[u8; 32]> {
    let mut secret = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (index, byte) in secret.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
    }
    Some(secret)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::path::PathBuf;

    struct Folder(PathBuf);

    impl Folder {
        fn fresh() -> Self {
            let folder = std::env::temp_dir().join(format!("quartier-secret-{}", uuid::Uuid::now_v7()));
            std::fs::create_dir_all(&folder).unwrap();
            Self(folder)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn the_secret_stays_the_same_and_private() {
        use std::os::unix::fs::PermissionsExt;
        let folder = Folder::fresh();
        let first = keys(&folder.0).unwrap();
        let again = keys(&folder.0).unwrap();
        assert_eq!(first.receipt_code("x"), again.receipt_code("x"));
        let mode = std::fs::metadata(folder.0.join("secret.key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }

    #[test]
    fn a_broken_secret_is_never_replaced() {
        let folder = Folder::fresh();
        std::fs::write(folder.0.join("secret.key"), "kurz").unwrap();
        assert!(keys(&folder.0).is_err());
        assert_eq!(std::fs::read_to_string(folder.0.join("secret.key")).unwrap(), "kurz");
    }
}
