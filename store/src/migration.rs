//! Schema: hand-written, one file per feature; the same text for both databases wherever that is possible.

use sea_orm::{ConnectionTrait, DbBackend, DbErr};
use sea_orm_migration::{MigrationName, MigrationTrait, MigratorTrait, SchemaManager, async_trait::async_trait};

const FOUNDATION: &[&str] = &[
    include_str!("migration/people.sql"),
    include_str!("migration/participation.sql"),
    include_str!("migration/projects.sql"),
    include_str!("migration/meetings.sql"),
];

/// All migrations, oldest first.
pub(crate) struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(Foundation)]
    }
}

struct Foundation;

impl MigrationName for Foundation {
    fn name(&self) -> &str {
        "m0001_foundation"
    }
}

#[async_trait]
impl MigrationTrait for Foundation {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for file in FOUNDATION {
            run(manager, file).await?;
        }
        match manager.get_database_backend() {
            DbBackend::Postgres => run(manager, include_str!("migration/search.postgres.sql")).await,
            _ => run(manager, include_str!("migration/search.sqlite.sql")).await,
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
