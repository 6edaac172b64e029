//! Schema: hand-written, one file per feature; the same text for both databases wherever that is possible.
//! What was released is never edited: a change is a new line of [`ALL`].

use sea_orm::{ConnectionTrait, DbBackend, DbErr};
use sea_orm_migration::{MigrationName, MigrationTrait, MigratorTrait, SchemaManager, async_trait::async_trait};

/// One migration: its name, what both databases understand, and what only one of them does.
#[derive(Clone, Copy)]
struct Change {
    name: &'static str,
    both: &'static [&'static str],
    sqlite: &'static str,
    postgres: &'static str,
}

/// All migrations, oldest first.
const ALL: &[Change] = &[
    Change {
        name: "m0001_foundation",
        both: &[
            include_str!("migration/people.sql"),
            include_str!("migration/participation.sql"),
            include_str!("migration/projects.sql"),
            include_str!("migration/meetings.sql"),
        ],
        sqlite: include_str!("migration/search.sqlite.sql"),
        postgres: include_str!("migration/search.postgres.sql"),
    },
    Change { name: "m0002_desk", both: &[include_str!("migration/desk.sql")], sqlite: "", postgres: "" },
    Change { name: "m0003_support", both: &[include_str!("migration/support.sql")], sqlite: "", postgres: "" },
    Change { name: "m0004_comment", both: &[include_str!("migration/comment.sql")], sqlite: "", postgres: "" },
    Change { name: "m0005_files", both: &[include_str!("migration/files.sql")], sqlite: "", postgres: "" },
    Change { name: "m0006_silence", both: &[include_str!("migration/silence.sql")], sqlite: "", postgres: "" },
    Change {
        name: "m0007_search",
        both: &[],
        sqlite: include_str!("migration/search_all.sqlite.sql"),
        postgres: include_str!("migration/search_all.postgres.sql"),
    },
    Change { name: "m0008_places", both: &[include_str!("migration/places.sql")], sqlite: "", postgres: "" },
    Change { name: "m0009_paper", both: &[include_str!("migration/paper.sql")], sqlite: "", postgres: "" },
    Change { name: "m0010_merging", both: &[include_str!("migration/merging.sql")], sqlite: "", postgres: "" },
    Change { name: "m0011_accountability", both: &[include_str!("migration/accountability.sql")], sqlite: "", postgres: "" },
    Change { name: "m0012_following", both: &[include_str!("migration/following.sql")], sqlite: "", postgres: "" },
    Change { name: "m0013_kinds", both: &[include_str!("migration/kinds.sql")], sqlite: "", postgres: "" },
    Change { name: "m0014_rendering", both: &[include_str!("migration/rendering.sql")], sqlite: "", postgres: "" },
    Change {
        name: "m0015_fairness",
        both: &[include_str!("migration/fairness.sql")],
        // Nobody noted before who signed in when, so every account begins anew.
        sqlite: "UPDATE account SET seen_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000000",
        postgres: "UPDATE account SET seen_at = CAST(EXTRACT(EPOCH FROM now()) AS BIGINT) * 1000000",
    },
];

/// Performs them.
pub(crate) struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        ALL.iter().map(|change| Box::new(*change) as Box<dyn MigrationTrait>).collect()
    }
}

impl MigrationName for Change {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait]
impl MigrationTrait for Change {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for file in self.both {
            run(manager, file).await?;
        }
        match manager.get_database_backend() {
            DbBackend::Postgres => run(manager, self.postgres).await,
            _ => run(manager, self.sqlite).await,
        }
    }
}

async fn run(manager: &SchemaManager<'_>, file: &str) -> Result<(), DbErr> {
    let plain: String = file.lines().filter(|line| !line.trim_start().starts_with("--")).collect::<Vec<_>>().join("\n");
    for statement in plain.split(';').map(str::trim).filter(|statement| !statement.is_empty()) {
        manager.get_connection().execute_unprepared(statement).await?;
    }
    Ok(())
}
