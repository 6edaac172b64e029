//! GeoJSON of a district's map: what it draws, and what is said about a feature that cannot be drawn.
//!
//! `art` says what a feature is: `rahmen` (one polygon, the district's rectangle; without it the rectangle is drawn around everything),
//! `strasse` (LineString, `haupt: true` for a broad one), `gruen`, `wasser`, `haus`, `platz` (Polygon), `ort` (Point, a landmark).

use domain::places::{Bounds, Drawing, Ground, GroundKind, Landmark, Point, Street};
use geojson::{Feature, FeatureCollection, Value};
use std::collections::HashSet;

/// Objects that a sheet of paper bears.
const MOST: usize = 600;

/// Reads the drawing.
///
/// # Errors
/// A German sentence per feature that cannot be drawn, with its number and name.
pub(super) fn draw(text: &str) -> Result<Drawing, Vec<String>> {
    let collection: FeatureCollection = text.parse().map_err(|error| vec![format!("Das ist kein GeoJSON ({error}).")])?;
    if collection.features.len() > MOST {
        return Err(vec![format!("Höchstens {MOST} Objekte passen auf die Karte, in der Datei stehen {}.", collection.features.len())]);
    }
    let mut drawing = Drawing::default();
    let (mut frame, mut problems) = (None, vec![]);
    for (number, feature) in collection.features.iter().enumerate() {
        if let Err(message) = add(feature, &mut drawing, &mut frame) {
            problems.push(said(number, feature, &message));
        }
    }
    let points = || all_points(&drawing).map(|(_, point)| point);
    match frame.or_else(|| Bounds::around(points())) {
        Some(bounds) => drawing.bounds = bounds,
        None => problems.push("Die Karte ist leer: Es fehlen Straßen, Flächen oder Orte.".to_owned()),
    }
    problems.extend(beside(&drawing));
    if problems.is_empty() { Ok(drawing) } else { Err(problems) }
}

fn said(number: usize, feature: &Feature, message: &str) -> String {
    let name = word(feature, "name");
    let name = if name.is_empty() { String::new() } else { format!(" („{name}“)") };
    format!("Objekt {}{name}: {message}", number + 1)
}

fn word(feature: &Feature, name: &str) -> String {
    feature.property(name).and_then(|value| value.as_str()).unwrap_or_default().trim().to_owned()
}

fn add(feature: &Feature, drawing: &mut Drawing, frame: &mut Option<Bounds>) -> Result<(), String> {
    let (art, name) = (word(feature, "art"), word(feature, "name"));
    let ground = |kind| outline(feature).map(|outline| Ground { name: name.clone(), kind, outline });
    match art.as_str() {
        "rahmen" => *frame = Some(Bounds::around(outline(feature)?).ok_or("Der Rahmen hat keine Fläche.")?),
        "strasse" => {
            let main = feature.property("haupt").and_then(|value| value.as_bool()).unwrap_or_default();
            drawing.streets.push(Street { line: line(feature)?, name, main });
        }
        "gruen" => drawing.grounds.push(ground(GroundKind::Green)?),
        "wasser" => drawing.grounds.push(ground(GroundKind::Water)?),
        "haus" => drawing.grounds.push(ground(GroundKind::Building)?),
        "platz" => drawing.grounds.push(ground(GroundKind::Square)?),
        "ort" if name.is_empty() => return Err("Ein Ort braucht einen Namen (name).".to_owned()),
        "ort" => drawing.landmarks.push(Landmark { at: point(feature)?, name }),
        "" => return Err("Es fehlt, was das ist (art): rahmen, strasse, gruen, wasser, haus, platz oder ort.".to_owned()),
        other => return Err(format!("„{other}“ ist keine Art. Möglich sind: rahmen, strasse, gruen, wasser, haus, platz, ort.")),
    }
    Ok(())
}

fn point(feature: &Feature) -> Result<Point, String> {
    match feature.geometry.as_ref().map(|geometry| &geometry.value) {
        Some(Value::Point(position)) => position_of(position),
        _ => Err("Ein Ort ist ein Point.".to_owned()),
    }
}

fn line(feature: &Feature) -> Result<Vec<Point>, String> {
    match feature.geometry.as_ref().map(|geometry| &geometry.value) {
        Some(Value::LineString(positions)) if positions.len() >= 2 => positions.iter().map(|position| position_of(position)).collect(),
        _ => Err("Eine Straße ist ein LineString mit mindestens zwei Punkten.".to_owned()),
    }
}

/// The outer ring, without the point that closes it.
fn outline(feature: &Feature) -> Result<Vec<Point>, String> {
    let Some(Value::Polygon(rings)) = feature.geometry.as_ref().map(|geometry| &geometry.value) else {
        return Err("Eine Fläche ist ein Polygon.".to_owned());
    };
    let mut corners = rings.first().into_iter().flatten().map(|position| position_of(position)).collect::<Result<Vec<Point>, _>>()?;
    if corners.len() > 1 && corners.first() == corners.last() {
        corners.pop();
    }
    if corners.len() < 3 { Err("Eine Fläche braucht mindestens drei Ecken.".to_owned()) } else { Ok(corners) }
}

/// GeoJSON says longitude first.
fn position_of(position: &[f64]) -> Result<Point, String> {
    let found = match position {
        [lon, lat, ..] => Point::from_degrees(*lat, *lon),
        _ => None,
    };
    found.ok_or_else(|| "Eine Koordinate ist keine: erwartet werden Länge und Breite in Grad.".to_owned())
}

fn all_points(drawing: &Drawing) -> impl Iterator<Item = (&str, Point)> {
    let streets = drawing.streets.iter().flat_map(|street| street.line.iter().map(|point| (street.name.as_str(), *point)));
    let grounds = drawing.grounds.iter().flat_map(|ground| ground.outline.iter().map(|point| (ground.name.as_str(), *point)));
    streets.chain(grounds).chain(drawing.landmarks.iter().map(|landmark| (landmark.name.as_str(), landmark.at)))
}

/// Landmarks that nobody could choose: outside the frame, or called like another.
fn beside(drawing: &Drawing) -> Vec<String> {
    let mut seen = HashSet::new();
    let said = drawing.landmarks.iter().flat_map(|landmark| {
        let again = !seen.insert(landmark.name.as_str());
        let outside = !drawing.is_empty() && !drawing.bounds.contains(landmark.at);
        let sentence = |holds: bool, text: &str| holds.then(|| format!("Ort „{}“: {text}", landmark.name));
        [sentence(again, "Diesen Namen gibt es mehrfach."), sentence(outside, "Er liegt außerhalb des Rahmens.")]
    });
    said.flatten().collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn file(features: &str) -> String {
        format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#)
    }

    fn feature(properties: &str, kind: &str, coordinates: &str) -> String {
        format!(r#"{{"type":"Feature","properties":{{{properties}}},"geometry":{{"type":"{kind}","coordinates":{coordinates}}}}}"#)
    }

    fn frame() -> String {
        feature(r#""art":"rahmen""#, "Polygon", "[[[8,50],[8.01,50],[8.01,50.01],[8,50.01],[8,50]]]")
    }

    #[test]
    fn everything_is_drawn() {
        let street = feature(r#""art":"strasse","name":"Ring","haupt":true"#, "LineString", "[[8,50],[8.005,50.005]]");
        let green = feature(r#""art":"gruen","name":"Park""#, "Polygon", "[[[8,50],[8.001,50],[8.001,50.001],[8,50]]]");
        let place = feature(r#""art":"ort","name":"Festplatz""#, "Point", "[8.002,50.002]");
        let drawing = draw(&file(&[frame(), street.clone(), green, place].join(","))).unwrap();
        assert_eq!(drawing.bounds, Bounds { south: 50_000_000, west: 8_000_000, north: 50_010_000, east: 8_010_000 });
        assert_eq!((drawing.streets.len(), drawing.grounds.len(), drawing.landmarks.len()), (1, 1, 1));
        assert!(drawing.streets.iter().all(|street| street.main) && drawing.grounds.iter().all(|ground| ground.outline.len() == 3));
        assert_eq!(draw(&file(&street)).unwrap().bounds.north, 50_005_000, "without a frame the rectangle is around everything");
    }

    #[test]
    fn every_message_names_its_feature() {
        let place = |at: &str| feature(r#""art":"ort","name":"Festplatz""#, "Point", at);
        let with_frame = |feature: String| format!("{},{feature}", frame());
        let cases = [
            (String::new(), "Die Karte ist leer: Es fehlen Straßen, Flächen oder Orte."),
            (with_frame(feature(r#""name":"x""#, "Point", "[8,50]")), "Objekt 2 („x“): Es fehlt, was das ist (art)"),
            (with_frame(feature(r#""art":"baum""#, "Point", "[8,50]")), "Objekt 2: „baum“ ist keine Art."),
            (with_frame(feature(r#""art":"ort""#, "Point", "[8,50]")), "Objekt 2: Ein Ort braucht einen Namen"),
            (with_frame(feature(r#""art":"ort","name":"x""#, "LineString", "[[8,50],[8,50]]")), "Objekt 2 („x“): Ein Ort ist ein Point."),
            (with_frame(feature(r#""art":"strasse""#, "Point", "[8,50]")), "Objekt 2: Eine Straße ist ein LineString"),
            (with_frame(feature(r#""art":"haus""#, "Point", "[8,50]")), "Objekt 2: Eine Fläche ist ein Polygon."),
            (with_frame(feature(r#""art":"haus""#, "Polygon", "[[[8,50],[8.1,50],[8,50]]]")), "Objekt 2: Eine Fläche braucht"),
            (with_frame(place("[200,50]")), "Objekt 2 („Festplatz“): Eine Koordinate ist keine"),
            (with_frame(place("[8.5,50]")), "Ort „Festplatz“: Er liegt außerhalb des Rahmens."),
            (with_frame([place("[8,50]"), place("[8,50]")].join(",")), "Ort „Festplatz“: Diesen Namen gibt es mehrfach."),
            (feature(r#""art":"rahmen""#, "Polygon", "[[[8,50],[8.1,50],[8.2,50],[8,50]]]"), "Objekt 1: Der Rahmen hat keine Fläche."),
        ];
        for (features, message) in cases {
            let said = draw(&file(&features)).unwrap_err().join("\n");
            assert!(said.contains(message), "{message}: {said}");
        }
        assert!(draw("{").unwrap_err().join("").starts_with("Das ist kein GeoJSON"));
        let many = vec![place("[8,50]"); MOST + 1].join(",");
        assert!(draw(&file(&many)).unwrap_err().join("").starts_with("Höchstens 600 Objekte"));
    }
}
