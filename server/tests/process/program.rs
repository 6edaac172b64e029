//! An installation in a folder of its own, and the program that serves it.

use crate::client::{self, Answer};
use crate::folder::Folder;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use store::{Db, Keys};

/// The program must answer so soon after its start (`trust.md` R4, R18).
pub const START: Duration = Duration::from_secs(2);

const PROGRAM: &str = env!("CARGO_BIN_EXE_quartier");

/// A folder with what the program needs: its settings, a built site, its data.
pub struct Installation {
    pub folder: Folder,
    pub database: String,
    pub addr: SocketAddr,
}

impl Installation {
    /// With SQLite in the folder.
    pub fn new() -> Self {
        let folder = Folder::new();
        let database = format!("sqlite://{}?mode=rwc", folder.path().join("data/quartier.db").display());
        Self::on(folder, database)
    }

    /// With a database elsewhere.
    pub fn with(database: &str) -> Self {
        Self::on(Folder::new(), database.to_owned())
    }

    fn on(folder: Folder, database: String) -> Self {
        std::fs::create_dir_all(folder.path().join("site")).unwrap();
        std::fs::write(
            folder.path().join("site/manifest.json"),
            r#"{"css":"/pkg/a.css","js":"/pkg/a.js","wasm":"/pkg/a.wasm","font":"/fonts/a.woff2"}"#,
        )
        .unwrap();
        let settings = "[[workspace.metadata.leptos]]\noutput-name = \"quartier\"\nsite-root = \"site\"\nsite-pkg-dir = \"pkg\"\nsite-addr = \"127.0.0.1:3000\"\n";
        std::fs::write(folder.path().join("Leptos.toml"), settings).unwrap();
        Self { folder, database, addr: free_address() }
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub fn base(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// The program with the settings of this installation.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).current_dir(self.folder.path()).env_clear();
        command
            .env("QUARTIER_DATA", self.data())
            .env("QUARTIER_DATABASE", &self.database)
            .env("QUARTIER_ADDR", self.addr.to_string())
            .env("RUST_LOG", "warn");
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// The keys of the installation, made as the program makes them.
    pub fn keys(&self) -> Keys {
        server::secret::keys(&self.data()).unwrap()
    }

    /// The database, opened beside the program.
    pub async fn db(&self) -> Db {
        let db = Db::open(&self.database, self.keys(), store::files::Files::folder(&self.data().join("files")).unwrap()).await.unwrap();
        db.migrate().await.unwrap();
        db
    }

    /// Starts the program and waits until it answers.
    pub fn serve(&self) -> Running {
        let begin = Instant::now();
        let child = self.command(&["serve"]).stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap();
        let mut running = Running { child, addr: self.addr, started_in: Duration::ZERO };
        while !running.ready() {
            assert!(running.child.try_wait().unwrap().is_none(), "the program ended instead of serving");
            assert!(begin.elapsed() < Duration::from_secs(30), "the program does not answer");
            std::thread::sleep(Duration::from_millis(5));
        }
        running.started_in = begin.elapsed();
        running
    }
}

/// Nobody listens there at this moment.
fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// The serving program; it is killed when the test ends.
pub struct Running {
    child: Child,
    pub addr: SocketAddr,
    pub started_in: Duration,
}

impl Running {
    pub fn ready(&self) -> bool {
        client::get(self.addr, "/readyz", None).is_ok_and(|answer| answer.status == 200)
    }

    pub fn get(&self, path: &str, token: Option<&str>) -> Answer {
        client::get(self.addr, path, token).unwrap()
    }

    /// As the power goes: no signal handler runs.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to end, as systemd does.
    pub fn terminate(&self) {
        let status = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// Waits for its end and says whether it ended well.
    pub fn ended_within(&mut self, most: Duration) -> bool {
        let begin = Instant::now();
        while begin.elapsed() < most {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.success();
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        false
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A file of the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}
