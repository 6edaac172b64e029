//! The world of these tests: two districts with the same people, papers and meetings in each, made by the store's own verbs.

use crate::browser::{Answer, Ask, BASE};
use crate::objects::Objects;
use app::state::{AppState, Config, Mode, Site as Built};
use app::{Routes, Spec};
use axum::Router;
use chrono::{DateTime, TimeDelta, Utc};
use domain::people::Role;
use domain::{AccountId, Actor, DistrictId, SeatId};
use std::path::Path;
use std::sync::Arc;
use store::people::{self, District};
use store::testing::{self, Content, TestDb, Watch, district_profile};
use store::{Db, Keys, outbox};
use tokio::sync::{OnceCell, watch};

/// The moment at which every request of these tests happens: a Monday evening, while a meeting runs.
pub fn now() -> DateTime<Utc> {
    "2026-03-02T18:30:00Z".parse().expect("a time")
}

/// Days before that moment.
pub fn ago(days: i64) -> DateTime<Utc> {
    now() - TimeDelta::days(days)
}

/// Somebody with an account and a running session.
#[derive(Debug, Clone)]
pub struct Person {
    pub name: String,
    pub email: String,
    pub account: AccountId,
    /// What this person may do in the district they belong to.
    pub actor: Actor,
    /// Value of the session cookie.
    pub token: String,
}

/// One district with everybody and everything in it.
#[derive(Debug, Clone)]
pub struct Place {
    pub slug: String,
    pub district: Arc<District>,
    /// Somebody with an account and no role.
    pub resident: Person,
    /// One person per role, who has this role only.
    pub staff: Vec<(Role, Person)>,
    /// Members of the board besides: seats 1, 3, 4, 5.
    pub members: Vec<(SeatId, Person)>,
    pub objects: Objects,
}

impl Place {
    pub fn id(&self) -> DistrictId {
        self.district.id
    }

    pub fn person(&self, role: Role) -> &Person {
        self.staff.iter().find(|(known, _)| *known == role).map(|(_, person)| person).unwrap_or_else(|| panic!("nobody is {role}"))
    }

    pub fn actor(&self, role: Role) -> &Actor {
        &self.person(role).actor
    }
}

/// Both districts and the word that no public page may contain.
#[derive(Debug, Clone)]
pub struct World {
    pub dalheim: Place,
    pub westend: Place,
    /// Random; stands in everything that is not public.
    pub marker: String,
}

/// Roles a person can be given, each with its name.
pub const ROLES: &[(Role, &str)] = &[
    (Role::Moderator, "Selin"),
    (Role::Manager, "Mara"),
    (Role::BoardMember, "Amira"),
    (Role::Deputy, "Dilan"),
    (Role::Chair, "Vera"),
    (Role::Clerk, "Nora"),
    (Role::AdministrationLiaison, "Anton"),
    (Role::CouncilService, "Greta"),
    (Role::SpecialistOffice, "Otto"),
    (Role::ReviewPerson, "Ruth"),
    (Role::Admin, "Ida"),
];

impl World {
    /// Makes the world in a fresh database.
    pub async fn make(db: &Db) -> Self {
        let marker: String = Keys::random_secret().iter().take(14).map(|byte| char::from(b'a' + byte % 26)).collect();
        let dalheim = place(db, "dalheim", "DH", &marker).await;
        let westend = place(db, "westend", "WE", &marker).await;
        Self { dalheim, westend, marker }
    }
}

async fn place(db: &Db, slug: &str, prefix: &str, marker: &str) -> Place {
    let id = store::add_district(db, &profile(slug, prefix), true, ago(150)).await.expect("a district");
    let district = people::district(db, slug).await.expect("it is there");
    let resident = person(db, id, slug, "Jonas", marker, &[], None).await;
    let mut staff = vec![];
    for (role, name) in ROLES {
        let seat = match role {
            Role::BoardMember => Some(("seat-2", false)),
            Role::Deputy => Some(("seat-2", true)),
            _ => None,
        };
        let grants: &[Role] = if seat.is_some() { &[] } else { &[*role] };
        staff.push((*role, person(db, id, slug, name, marker, grants, seat).await));
    }
    let mut members = vec![];
    for (key, name) in [("seat-1", "Viktor"), ("seat-3", "Kemal"), ("seat-4", "Lena"), ("seat-5", "Paul")] {
        let member = person(db, id, slug, name, marker, &[], Some((key, false))).await;
        members.push((member.actor.seats[0], member));
    }
    let mut place = Place { slug: slug.to_owned(), district, resident, staff, members, objects: Objects::default() };
    place.objects = Objects::make(db, &place, marker).await;
    place
}

/// The small district of the store's tests, with something on every page that is made from its file.
fn profile(slug: &str, prefix: &str) -> domain::profile::Profile {
    use domain::profile::{LifeEvent, News, Offer, Room};
    let mut profile = district_profile(slug, prefix);
    profile.way.grant_limit = 500;
    profile.start.easy = vec!["Hier können Sie mitreden.".into()];
    let (day, text) = (now().date_naive(), |text: &str| text.to_owned());
    profile.life.news =
        vec![News { key: format!("fest-{slug}"), date: day, title: text("Sommerfest"), text: text("Das Fest beginnt um 14 Uhr.") }];
    let starts_at = (now() + TimeDelta::days(3)).naive_utc();
    let event = LifeEvent {
        key: text("treff"),
        starts_at,
        ends_at: None,
        every_weeks: 1,
        title: text("Nachbartreff"),
        place: text("Saal"),
        text: text("Für alle."),
    };
    profile.life.events = vec![event];
    profile.life.offers =
        vec![Offer { title: text("Sprachcafé"), when: text("dienstags"), place: text("Saal"), text: text("Für alle.") }];
    profile.life.rooms = vec![Room { name: text("Saal"), seats: 40, equipment: text("Tische"), booking: text("Im Büro fragen.") }];
    profile
}

async fn person(db: &Db, id: DistrictId, slug: &str, name: &str, marker: &str, roles: &[Role], seat: Option<(&str, bool)>) -> Person {
    // Addresses of people are nobody else's business, so the marker stands in each.
    let email = format!("{}@{slug}.{marker}.example.org", name.to_lowercase());
    let account = people::create_account(db, &email, name, true, ago(140)).await.expect("an account");
    for role in roles {
        let organization = (*role == Role::SpecialistOffice).then_some("tiefbauamt");
        people::grant_role(db, id, account, *role, organization, ago(140)).await.expect("a role");
    }
    if let Some((key, deputy)) = seat {
        people::take_seat(db, id, key, account, deputy, ago(140).date_naive(), ago(140)).await.expect("a seat");
    }
    let actor = people::actor_of(db, id, account, now()).await.expect("an actor");
    Person { name: name.to_owned(), token: sign_in(db, &email).await, email, account, actor }
}

/// A session by the mailed link.
pub async fn sign_in(db: &Db, email: &str) -> String {
    people::request_sign_in_link(db, email, "", now()).await.expect("a mail");
    let mails = outbox::claim(db, 100, now()).await.expect("claims");
    let mail = mails.iter().find(|waiting| waiting.mail.to == email).expect("it waits");
    outbox::sent(db, mail.id, now()).await.expect("sent");
    people::confirm_sign_in(db, &mail.mail.params["token"], now()).await.expect("a session")
}

/// A running program in front of a world of its own.
pub struct Site {
    pub t: TestDb,
    pub world: World,
    pub state: AppState,
    pub router: Router,
    pub specs: Vec<Spec>,
    pub watch: Watch,
}

static TEMPLATE: OnceCell<(Vec<u8>, World)> = OnceCell::const_new();

impl Site {
    /// On SQLite, copied from a world that is made once.
    pub async fn sqlite() -> Self {
        let (image, world) = TEMPLATE.get_or_init(template).await;
        Self::open(testing::sqlite_from(image).await, world.clone()).await
    }

    /// On PostgreSQL, made anew.
    pub async fn postgres() -> Self {
        let t = testing::postgres().await;
        let world = World::make(&t.db).await;
        Self::open(t, world).await
    }

    pub async fn both() -> [Self; 2] {
        [Self::sqlite().await, Self::postgres().await]
    }

    async fn open(t: TestDb, world: World) -> Self {
        let watch = Watch::open(&t).await;
        let state = state(t.db.clone(), now);
        let (router, specs) = server::router::build(state.clone(), Path::new("nowhere"));
        Self { t, world, state, router, specs, watch }
    }

    /// The same program with another clock or another handle to the database.
    pub fn router_with(&self, db: Db, clock: fn() -> DateTime<Utc>) -> Router {
        server::router::build(state(db, clock), Path::new("nowhere")).0
    }

    /// The same installation with one district at its root.
    pub fn router_for_one(&self, slug: &str) -> Router {
        let mut state = self.state.clone();
        state.config = Arc::new(Config { single: Some(slug.to_owned()), ..(*state.config).clone() });
        server::router::build(state, Path::new("nowhere")).0
    }

    pub async fn get(&self, path: &str, who: Option<&Person>) -> Answer {
        Ask::get(path).by(who).send(&self.router).await
    }

    pub async fn post(&self, path: &str, who: Option<&Person>, fields: &[(&str, &str)]) -> Answer {
        Ask::post(path, fields).by(who).send(&self.router).await
    }

    /// Everything that is stored, to compare with later.
    pub async fn calm(&self) -> Calm {
        Calm { version: self.watch.version().await, content: self.watch.content().await }
    }
}

/// What was stored at a moment.
pub struct Calm {
    version: u64,
    content: Content,
}

impl Calm {
    /// Tables that changed since; counters of attempts do not count.
    pub async fn changed(&mut self, watch: &Watch) -> Vec<String> {
        let version = watch.version().await;
        if version == self.version {
            return vec![];
        }
        self.version = version;
        let content = watch.content().await;
        let changed =
            content.iter().filter(|(table, hash)| self.content.get(*table) != Some(hash)).map(|(table, _)| table.clone()).collect();
        self.content = content;
        changed
    }
}

async fn template() -> (Vec<u8>, World) {
    let t = testing::sqlite().await;
    let world = World::make(&t.db).await;
    let file = std::env::temp_dir().join(format!("quartier-world-{}", std::process::id()));
    let _ = std::fs::remove_file(&file);
    t.db.copy_into(&file).await.expect("copies");
    let image = std::fs::read(&file).expect("reads");
    std::fs::remove_file(&file).expect("removes");
    (image, world)
}

fn state(db: Db, clock: fn() -> DateTime<Utc>) -> AppState {
    let (_, closing) = watch::channel(false);
    let built = Built {
        css: "/pkg/quartier.css".into(),
        js: "/pkg/quartier.js".into(),
        wasm: "/pkg/quartier.wasm".into(),
        font: "/fonts/text.woff2".into(),
    };
    let config = Config { base_url: BASE.into(), mode: Mode::Production, single: None, mail_folder: None, press: press() };
    AppState { db, site: Arc::new(built), config: Arc::new(config), clock, closing }
}

/// The press as it was built beside the tests (`scripts/test.sh` builds it first).
fn press() -> std::path::PathBuf {
    let tests = std::env::current_exe().expect("a path");
    tests.ancestors().nth(2).expect("target/debug").join("press")
}

/// The list of addresses without a database in use.
pub fn specs(state: AppState) -> Vec<Spec> {
    let routes: Routes = app::routes::all(state);
    routes.specs
}
