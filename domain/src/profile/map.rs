//! Karte, as the file names it: a GeoJSON file beside it, and perhaps the address of pictures below the streets.

use crate::places::Drawing;
use serde::{Deserialize, Serialize};

/// The district's map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapProfile {
    /// Name of the GeoJSON file, beside the district's file.
    pub file: String,
    /// Address of map tiles with `{z}`, `{x}` and `{y}`. Browsers load them from there; without it nothing leaves the installation.
    #[serde(default)]
    pub tiles: Option<String>,
    /// Who made the tiles, as their licence wants it said.
    #[serde(default)]
    pub tiles_credit: Option<String>,
    /// What the file draws; never written by hand.
    #[serde(default, skip_serializing_if = "Drawing::is_empty")]
    pub drawing: Drawing,
}

impl MapProfile {
    /// Scheme and host of the tiles: the only foreign address that a page with a map may load from.
    pub fn tiles_origin(&self) -> Option<&str> {
        let address = self.tiles.as_deref()?;
        let host = address.strip_prefix("https://")?.split('/').next().filter(|host| is_host(host))?;
        address.get(.."https://".len() + host.len())
    }
}

/// Nothing that would end a directive of the content security policy.
fn is_host(host: &str) -> bool {
    !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_host_is_an_origin() {
        let cases = [
            (Some("https://tiles.example.org/{z}/{x}/{y}.png"), Some("https://tiles.example.org")),
            (Some("https://tiles.example.org:8443/{z}/{x}/{y}.png"), Some("https://tiles.example.org:8443")),
            (Some("http://tiles.example.org/{z}/{x}/{y}.png"), None),
            (Some("https://*/{z}"), None),
            (Some("https://a.example;script-src/{z}"), None),
            (Some("https:///x"), None),
            (None, None),
        ];
        for (tiles, origin) in cases {
            let map =
                MapProfile { file: String::new(), tiles: tiles.map(ToOwned::to_owned), tiles_credit: None, drawing: Drawing::default() };
            assert_eq!(map.tiles_origin(), origin, "{tiles:?}");
        }
    }
}
