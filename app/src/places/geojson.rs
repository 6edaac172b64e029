//! `/{district}/karte.geojson`: the public map as open data (RFC 7946), for everybody's own maps.

use super::{filter, pairs};
use crate::form::Query;
use crate::page;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use domain::places::{Point, Shape};
use geojson::{Feature, FeatureCollection, Geometry, JsonObject, JsonValue, Value};
use store::projects::{MapEntry, MapObject, public_map};

/// Contributions in one answer; the next ones follow by the `Link` header.
const MOST: usize = 1000;

/// The data.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let filter = filter(&query);
    let page = public_map(&state.db, visit.district()?.id, &filter, MOST).await?;
    let features = page.entries.iter().map(|entry| feature(&visit, entry)).collect();
    let collection = FeatureCollection { bbox: None, features, foreign_members: None };
    let mut response = page::data(&visit, "application/geo+json", collection.to_string());
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    let next = page.next.as_deref().map(|after| format!("<{}{}>; rel=\"next\"", visit.url("/karte.geojson"), pairs(&filter, Some(after))));
    if let Some(next) = next.and_then(|next| HeaderValue::from_str(&next).ok()) {
        headers.insert(header::LINK, next);
    }
    Ok(response)
}

fn feature(visit: &Visit, entry: &MapEntry) -> Feature {
    let (what, kind, stage, path) = match entry.object {
        MapObject::Contribution(kind, stage) => ("contribution", Some(kind.word()), stage.word(), "beitraege"),
        MapObject::Measure(stage) => ("measure", None, stage.word(), "projekte"),
    };
    let url = visit.url(&format!("/{path}/{}", entry.reference));
    let words = [
        ("type", Some(what)),
        ("kind", kind),
        ("stage", Some(stage)),
        ("reference", Some(entry.reference.as_str())),
        ("title", Some(entry.title.as_str())),
        ("place", Some(entry.place.as_str())),
        ("url", Some(url.as_str())),
    ];
    let mut properties: JsonObject =
        words.into_iter().filter_map(|(name, value)| value.map(|value| (name.to_owned(), JsonValue::from(value)))).collect();
    properties.insert("date".to_owned(), JsonValue::from(entry.at.date_naive().to_string()));
    Feature {
        bbox: None,
        geometry: Some(Geometry::new(geometry(&entry.shape))),
        id: None,
        properties: Some(properties),
        foreign_members: None,
    }
}

/// Longitude first; a ring runs against the clock and ends where it began.
fn geometry(shape: &Shape) -> Value {
    let position = |point: &Point| {
        let (lat, lon) = point.degrees();
        vec![lon, lat]
    };
    match shape {
        Shape::Point(point) => Value::Point(position(point)),
        Shape::Area(corners) => {
            let mut ring: Vec<Vec<f64>> = corners.iter().map(position).collect();
            if turns_right(corners) {
                ring.reverse();
            }
            ring.extend(ring.first().cloned());
            Value::Polygon(vec![ring])
        }
    }
}

/// The corners run with the clock (Gauss's area formula).
fn turns_right(corners: &[Point]) -> bool {
    let next = corners.iter().cycle().skip(1);
    let sum: i64 =
        corners.iter().zip(next).map(|(a, b)| (i64::from(b.lon) - i64::from(a.lon)) * (i64::from(b.lat) + i64::from(a.lat))).sum();
    sum > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_are_closed_and_turn_left() {
        let corner = |lat, lon| Point { lat, lon };
        let right = [corner(0, 0), corner(1_000_000, 0), corner(1_000_000, 1_000_000)];
        let left = [corner(0, 0), corner(1_000_000, 1_000_000), corner(1_000_000, 0)];
        assert!(turns_right(&right) && !turns_right(&left));
        for corners in [right, left] {
            let Value::Polygon(rings) = geometry(&Shape::Area(corners.to_vec())) else { return assert!(corners.is_empty()) };
            assert_eq!(rings.first().map(Vec::len), Some(4));
            assert!(rings.iter().all(|ring| ring.first() == ring.last()));
        }
        assert_eq!(geometry(&Shape::Point(corner(50_500_000, 8_250_000))), Value::Point(vec![8.25, 50.5]));
    }
}
