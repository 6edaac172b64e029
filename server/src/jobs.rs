//! Was die Zeit auslöst: deadlines, reopenings, retention. Each is a verb like any other, done as `SYS`.

use app::AppState;
use std::time::Duration;
use store::people;

/// How often the clock is looked at.
const PAUSE: Duration = Duration::from_secs(300);

/// Runs the jobs until the program ends.
pub async fn run(state: AppState) {
    loop {
        if let Err(error) = run_once(&state).await {
            tracing::warn!(%error, "jobs");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Does everything that is due now.
///
/// # Errors
/// When the database does not answer.
pub async fn run_once(state: &AppState) -> store::Result<()> {
    let now = (state.clock)();
    for district in people::districts(&state.db).await? {
        let clock = domain::Actor::system(district.id);
        store::projects::reopen_due(&state.db, &clock, now).await?;
        store::projects::ask_administration(&state.db, &clock, now).await?;
        store::projects::erase_contacts(&state.db, &clock, now).await?;
        store::participation::lapse_overdue(&state.db, district.id, now).await?;
        store::participation::erase_unconfirmed_addresses(&state.db, district.id, now).await?;
    }
    people::purge_sessions(&state.db, now).await?;
    people::purge_attempts(&state.db, now).await?;
    Ok(())
}
