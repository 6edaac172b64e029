//! Karte: the district as it is drawn, with whatever stands on it. No pictures from elsewhere unless the operator names a tile server.

use crate::visit::Visit;
use domain::places::{Drawing, Frame, Ground, GroundKind, Point, Projection, Shape, Street, WIDTH, fitting, tiles};
use domain::profile::MapProfile;
use leptos::prelude::*;

/// Half the width of a sign, the mean width of a letter and the height of a line where names are shown, in units of the sheet.
const SIGN: i32 = 26;
const LETTER: i32 = 10;
const LINE: i32 = 24;

/// Names near the right edge end at their point.
const fn ends_here(x: i32) -> bool {
    x > WIDTH * 7 / 10
}

/// The sheet of a district.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    map: &'a MapProfile,
    /// Where points stand.
    pub projection: Projection,
}

impl<'a> Sheet<'a> {
    /// The visit's district, where something is drawn of it.
    pub fn of(visit: &'a Visit) -> Option<Self> {
        let profile = visit.profile()?;
        let drawing = profile.drawing()?;
        Some(Self { map: profile.map.as_ref()?, projection: Projection::of(drawing.bounds) })
    }

    /// What is drawn.
    pub fn drawing(&self) -> &'a Drawing {
        &self.map.drawing
    }

    /// Scheme and host from which the page loads tiles.
    pub fn images(&self) -> Option<&'a str> {
        self.map.tiles_origin()
    }

    /// The drawing and what stands `over` it; with `signs` something at these places can be pressed.
    pub fn view(&self, label: String, over: AnyView, signs: Option<&[(i32, i32)]>) -> AnyView {
        let (drawing, links) = (self.drawing(), signs.is_some());
        let grounds: Vec<_> = drawing.grounds.iter().map(|ground| self.ground(ground)).collect();
        let edges: Vec<_> = drawing.streets.iter().map(|street| self.street(street)).collect();
        let names: Vec<_> =
            drawing.streets.iter().filter(|street| street.main || !links).filter_map(|street| self.street_name(street)).collect();
        // Beside a sign a name needs more room.
        let room = if links { 30 } else { 16 };
        let frames: Vec<Frame> = drawing.landmarks.iter().map(|landmark| self.frame(&landmark.name, landmark.at, room)).collect();
        let signs: Vec<Frame> = signs.unwrap_or_default().iter().map(|at| Frame::around(*at, SIGN)).collect();
        let marks: Vec<_> = drawing
            .landmarks
            .iter()
            .zip(fitting(&frames, &signs))
            .map(|(landmark, named)| self.landmark(landmark.at, room, named.then_some(&landmark.name)))
            .collect();
        let frame = format!("0 0 {WIDTH} {}", self.projection.height);
        let role = if links { "group" } else { "img" };
        let credit = self.map.tiles_credit.clone().filter(|_| self.images().is_some());
        view! {
            <div class="map">
                <svg class="map__sheet" viewBox=frame role=role aria-label=label>
                    <g aria-hidden="true">{self.tiles()}{grounds}{edges}{names}{marks}</g>
                    {over}
                </svg>
                {credit.map(|credit| view! { <p class="small soft">{credit}</p> })}
            </div>
        }
        .into_any()
    }

    fn tiles(&self) -> AnyView {
        let Some(template) = self.map.tiles.as_deref().filter(|_| self.images().is_some()) else { return ().into_any() };
        let pictures: Vec<_> = tiles(self.drawing().bounds)
            .into_iter()
            .map(|tile| {
                let (left, top) = self.projection.xy(Point { lat: tile.bounds.north, lon: tile.bounds.west });
                let (right, bottom) = self.projection.xy(Point { lat: tile.bounds.south, lon: tile.bounds.east });
                let href = tile.address(template);
                view! { <image href=href x=left.to_string() y=top.to_string() width=(right - left).to_string() height=(bottom - top).to_string() preserveAspectRatio="none"/> }
            })
            .collect();
        view! { {pictures} }.into_any()
    }

    /// `x,y x,y …`
    pub fn points(&self, line: &[Point]) -> String {
        let place = |point: &Point| {
            let (x, y) = self.projection.xy(*point);
            format!("{x},{y}")
        };
        line.iter().map(place).collect::<Vec<_>>().join(" ")
    }

    fn ground(&self, ground: &Ground) -> AnyView {
        let class = match ground.kind {
            GroundKind::Green => "map__green",
            GroundKind::Water => "map__water",
            GroundKind::Building => "map__building",
            GroundKind::Square => "map__square",
        };
        view! { <polygon class=class points=self.points(&ground.outline)/> }.into_any()
    }

    fn street(&self, street: &Street) -> AnyView {
        let class = if street.main { "map__street map__street--main" } else { "map__street" };
        view! { <polyline class=class points=self.points(&street.line)/> }.into_any()
    }

    /// The name along the longest piece of the street, never upside down.
    fn street_name(&self, street: &Street) -> Option<AnyView> {
        let pieces = street.line.windows(2).filter_map(|pair| match pair {
            [a, b] => Some((self.projection.xy(*a), self.projection.xy(*b))),
            _ => None,
        });
        let ((ax, ay), (bx, by)) = pieces.max_by_key(|((ax, ay), (bx, by))| (ax - bx).pow(2) + (ay - by).pow(2))?;
        let angle = f64::from(by - ay).atan2(f64::from(bx - ax)).to_degrees();
        let upright = if angle > 90.0 {
            angle - 180.0
        } else if angle < -90.0 {
            angle + 180.0
        } else {
            angle
        };
        let (x, y) = ((ax + bx) / 2, (ay + by) / 2);
        let class = if street.main { "map__name" } else { "map__name map__name--small" };
        let turned = format!("rotate({upright:.0} {x} {y})");
        Some(view! { <text class=class x=x.to_string() y=(y - 12).to_string() transform=turned>{street.name.clone()}</text> }.into_any())
    }

    /// The room that the name of a landmark takes.
    fn frame(&self, name: &str, at: Point, room: i32) -> Frame {
        let (x, y) = self.projection.xy(at);
        let wide = i32::try_from(name.chars().count()).unwrap_or(WIDTH).saturating_mul(LETTER);
        let left = if ends_here(x) { x - room - wide } else { x + room };
        Frame { left, top: y - LINE / 2, right: left + wide, bottom: y + LINE / 2 }
    }

    fn landmark(&self, at: Point, room: i32, name: Option<&String>) -> AnyView {
        let (x, y) = self.projection.xy(at);
        let (class, dx) = if ends_here(x) {
            ("map__name map__name--end map__name--small", -room)
        } else {
            ("map__name map__name--start map__name--small", room)
        };
        let name = name.map(|name| view! { <text class=class x=(x + dx).to_string() y=(y + 6).to_string()>{name.clone()}</text> });
        view! { <circle class="map__mark" cx=x.to_string() cy=y.to_string() r="8"/>{name} }.into_any()
    }

    /// A place that somebody chose.
    pub fn chosen(&self, shape: &Shape) -> AnyView {
        let area = matches!(shape, Shape::Area(_)).then(|| view! { <polygon class="map__area" points=self.points(shape.corners())/> });
        let (x, y) = self.projection.xy(shape.middle());
        view! { {area}<use href="#nadel" x=x.to_string() y=y.to_string()/> }.into_any()
    }
}

/// The drawing of a pin, named once per page; its tip is the place.
pub fn pin() -> AnyView {
    view! { <defs><g id="nadel"><path class="map__pin" d="M0 0C-12-30-30-42-30-66a30 30 0 0 1 60 0C30-42 12-30 0 0z"/><circle class="map__eye" cx="0" cy="-66" r="11"/></g></defs> }.into_any()
}

/// A small map of one place, with the way to the whole map. Nothing where nothing is drawn or no place is known.
pub fn small(visit: &Visit, shape: Option<&Shape>) -> AnyView {
    let (Some(sheet), Some(shape)) = (Sheet::of(visit), shape) else { return ().into_any() };
    let texts = visit.texts();
    let near = sheet.drawing().nearest_landmark(shape.middle()).map(|landmark| landmark.name.clone()).unwrap_or_default();
    let label = texts.say_with("map-near", &[("place", near.into())]);
    view! {
        <figure class="flow">
            {sheet.view(label.clone(), view! { {pin()}{sheet.chosen(shape)} }.into_any(), None)}
            <figcaption class="small">{label}" "<a href=visit.href("/karte")>{texts.say("map-all")}</a></figcaption>
        </figure>
    }
    .into_any()
}

/// From where a page with a map loads pictures; nowhere unless the operator named a tile server.
pub fn images(visit: &Visit) -> Option<String> {
    Sheet::of(visit)?.images().map(ToOwned::to_owned)
}

/// The landmarks to choose from, with a word for none first; `None` where nothing is drawn.
pub fn landmarks(visit: &Visit, none: &str) -> Option<Vec<(String, String)>> {
    let drawing = visit.profile()?.drawing()?;
    let mut names: Vec<String> = drawing.landmarks.iter().map(|landmark| landmark.name.clone()).collect();
    names.sort_by_key(|name| name.to_lowercase());
    let names = names.into_iter().map(|name| (name.clone(), name));
    Some(std::iter::once((String::new(), none.to_owned())).chain(names).collect())
}
