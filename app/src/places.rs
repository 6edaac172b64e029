//! Karte: what was said and what is done, by place; the same as open data, and the fields by which somebody says where.

pub(crate) mod choose;
mod geojson;
mod list;
mod map;

use crate::form::Query;
use crate::routes::{Routes, Who};
use domain::participation::Kind;
use domain::projects::BoardGroup;
use store::projects::{MapFilter, MapLayer};

const PATH: &str = "/karte";

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes.get("/{district}/karte", Who::Everyone, map::show).get("/{district}/karte.geojson", Who::Everyone, geojson::show)
}

/// Reads the filter of an address; what it does not know filters nothing.
fn filter(query: &Query) -> MapFilter {
    let only = match query.get("was") {
        "beitraege" => Some(MapLayer::Contributions),
        "projekte" => Some(MapLayer::Measures),
        _ => None,
    };
    MapFilter { only, kind: Kind::from_word(query.get("art")), group: BoardGroup::from_word(query.get("gruppe")), after: query.text("ab") }
}

/// The same filter as a query.
fn pairs(filter: &MapFilter, after: Option<&str>) -> String {
    let only = filter.only.map(|only| if only == MapLayer::Contributions { "beitraege" } else { "projekte" });
    let parts = [("was", only), ("art", filter.kind.map(Kind::word)), ("gruppe", filter.group.map(BoardGroup::word)), ("ab", after)];
    let pairs: Vec<String> =
        parts.into_iter().filter_map(|(name, value)| value.map(|value| format!("{name}={}", urlencoding::encode(value)))).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}
