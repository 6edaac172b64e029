//! Databases for tests: every test runs on SQLite **and** PostgreSQL, each time on a fresh, migrated one.

mod watch;

use crate::files::Files;
use crate::{Db, Keys};
use domain::profile::Profile;
use sea_orm::{ConnectionTrait, Database};
use std::path::PathBuf;
use std::sync::LazyLock;
use tokio::sync::OnceCell;
use uuid::Uuid;

pub use watch::{Content, Statements, Watch};

/// Address of the throw-away cluster that `make test` starts.
pub const POSTGRES: &str = "QUARTIER_TEST_POSTGRES";

/// One store of files for all databases of a test program: names are random, and a copied database finds what its template has stored.
static FILES: LazyLock<Files> = LazyLock::new(Files::in_memory);

/// The store of files that every test database uses.
pub fn files() -> Files {
    FILES.clone()
}

/// A fresh database with its name for messages.
#[derive(Debug)]
pub struct TestDb {
    /// "sqlite" or "postgres".
    pub name: &'static str,
    /// The database.
    pub db: Db,
    /// Its address, to open it a second time.
    pub url: String,
    place: Place,
}

/// Where a test's database lies, and what is thrown away with it: three hundred tests would fill the disk of a small machine.
#[derive(Debug)]
enum Place {
    Folder(PathBuf),
    Cluster { address: String, name: String },
}

impl Drop for TestDb {
    fn drop(&mut self) {
        match &self.place {
            Place::Folder(folder) => drop(std::fs::remove_dir_all(folder)),
            Place::Cluster { address, name } => {
                let (address, name) = (address.clone(), name.clone());
                // A thread of its own: a test's runtime cannot wait for itself.
                drop(std::thread::spawn(move || drop_database(&address, &name)).join());
            }
        }
    }
}

/// What cannot be dropped stays; the cluster itself is thrown away at the end.
fn drop_database(cluster: &str, name: &str) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    runtime.block_on(async {
        let Ok(admin) = Database::connect(cluster).await else { return };
        let _ = admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await;
        let _ = admin.close().await;
    });
}

/// Both databases, fresh and migrated.
///
/// # Panics
/// When the address of the PostgreSQL cluster is missing: a test must never pass because it did not run.
#[allow(clippy::expect_used, clippy::panic)]
pub async fn fresh() -> Vec<TestDb> {
    vec![sqlite().await, postgres().await]
}

/// SQLite in a folder of its own.
///
/// # Panics
/// When the folder cannot be written.
#[allow(clippy::expect_used)]
pub async fn sqlite() -> TestDb {
    let folder = std::env::temp_dir().join(format!("quartier-test-{}", Uuid::now_v7()));
    std::fs::create_dir_all(&folder).expect("a folder for the test database");
    let url = format!("sqlite://{}?mode=rwc", folder.join("test.db").display());
    let db = Db::open(&url, Keys::new([7; 32]), files()).await.expect("opens");
    db.migrate().await.expect("migrates");
    TestDb { name: "sqlite", db, url, place: Place::Folder(folder) }
}

/// SQLite from the bytes of a database file, as [`Db::copy_into`] writes one: cheaper than making the same world again.
///
/// # Panics
/// When the folder cannot be written.
#[allow(clippy::expect_used)]
pub async fn sqlite_from(image: &[u8]) -> TestDb {
    let folder = std::env::temp_dir().join(format!("quartier-test-{}", Uuid::now_v7()));
    std::fs::create_dir_all(&folder).expect("a folder for the test database");
    std::fs::write(folder.join("test.db"), image).expect("writes");
    let url = format!("sqlite://{}?mode=rwc", folder.join("test.db").display());
    let db = Db::open(&url, Keys::new([7; 32]), files()).await.expect("opens");
    TestDb { name: "sqlite", db, url, place: Place::Folder(folder) }
}

/// A migrated database that all others of this test program are copied from: a copy costs a fraction of every change of the schema.
static TEMPLATE: OnceCell<String> = OnceCell::const_new();

/// A database of its own in the cluster named by [`POSTGRES`].
///
/// # Panics
/// When the cluster is not there.
#[allow(clippy::expect_used, clippy::panic)]
pub async fn postgres() -> TestDb {
    let cluster = std::env::var(POSTGRES).unwrap_or_else(|_| panic!("{POSTGRES} must name a PostgreSQL cluster; `make test` starts one"));
    let template = TEMPLATE.get_or_init(|| template(&cluster)).await;
    let name = format!("t{}", Uuid::now_v7().simple());
    on_cluster(&cluster, &[format!("CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")]).await;
    let url = address_of(&cluster, &name);
    let db = Db::open(&url, Keys::new([7; 32]), files()).await.expect("opens");
    TestDb { name: "postgres", db, url, place: Place::Cluster { address: cluster, name } }
}

#[allow(clippy::expect_used)]
async fn template(cluster: &str) -> String {
    let name = format!("template{}", Uuid::now_v7().simple());
    on_cluster(cluster, &[format!("CREATE DATABASE {name}")]).await;
    let db = Db::open(&address_of(cluster, &name), Keys::new([7; 32]), files()).await.expect("opens");
    db.migrate().await.expect("migrates");
    // Nobody may be connected to what is copied.
    let alone = [
        format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false"),
        format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"),
    ];
    on_cluster(cluster, &alone).await;
    name
}

/// # Panics
/// When the cluster refuses a statement.
#[allow(clippy::expect_used)]
async fn on_cluster(cluster: &str, statements: &[String]) {
    let admin = Database::connect(cluster).await.expect("the test cluster answers");
    for statement in statements {
        admin.execute_unprepared(statement).await.expect("the cluster does it");
    }
    admin.close().await.expect("closes");
}

/// The address of another database of the same cluster.
fn address_of(cluster: &str, name: &str) -> String {
    let place = cluster.split('?').next().unwrap_or_default();
    format!("{}/{name}", place.rsplit_once('/').map_or(place, |(before, _)| before))
}

/// Changes stored data behind the program's back, as somebody with access to the file could.
///
/// # Panics
/// When the statement does not run.
#[allow(clippy::expect_used)]
pub async fn spoil(t: &TestDb, statement: &str) {
    t.db.write.execute_unprepared(statement).await.expect("runs");
}

/// A small district: a board of five seats under the Dalheim demonstration rules, a council, an office and a plan.
///
/// # Panics
/// When the file beside this module cannot be read.
#[allow(clippy::expect_used)]
pub fn district_profile(slug: &str, prefix: &str) -> Profile {
    let text = include_str!("testing/district.json").replace("SLUG", slug).replace("PREFIX", prefix);
    let mut profile: Profile = serde_json::from_str(&text).expect("the small district is a profile");
    for board in profile.organizations.iter_mut().filter(|organization| organization.key == "beirat") {
        let mut rules = domain::meetings::dalheim_demonstration();
        rules.statutory_number = Some(5);
        board.rules = Some(rules);
    }
    profile
}
