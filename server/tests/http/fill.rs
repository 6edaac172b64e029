//! What stands in the place of `{…}` in an address. A route without an entry here fails the tests, so that none is forgotten.

use crate::world::Place;
use app::Spec;

/// Placeholders by the address in which they stand; the first that fits counts.
type Rule = (&'static str, &'static str, fn(&Place) -> String);

const RULES: &[Rule] = &[
    ("/anmelden/{token}", "token", |_| "kein-gueltiger-link".into()),
    ("/{district}/neues/{key}", "key", |place| format!("fest-{}", place.slug)),
];

/// A placeholder nobody knows how to fill.
#[derive(Debug)]
pub struct Unknown(pub String);

/// The address under `district` with what belongs to `owner`.
pub fn path(spec: &Spec, district: &Place, owner: &Place) -> Result<String, Unknown> {
    let mut filled = String::new();
    let mut rest = spec.path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(before);
        filled.push_str(&value(spec.path, name.trim_start_matches('*'), district, owner).ok_or_else(|| Unknown(format!("{} {name}", spec.path)))?);
        rest = behind;
    }
    filled.push_str(rest);
    Ok(filled)
}

fn value(path: &str, name: &str, district: &Place, owner: &Place) -> Option<String> {
    if name == "district" {
        return Some(district.slug.clone());
    }
    RULES.iter().find(|(prefix, known, _)| path.starts_with(prefix) && *known == name).map(|(_, _, value)| value(owner))
}

/// Has ids that belong to one district.
pub fn has_ids(spec: &Spec) -> bool {
    spec.path.matches('{').count() > 1 && spec.path.starts_with("/{district}")
}
