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

/// Does everything that is due now. One job that fails keeps no other from its turn.
///
/// # Errors
/// When the database does not answer.
pub async fn run_once(state: &AppState) -> store::Result<()> {
    let (db, now) = (&state.db, (state.clock)());
    for district in people::districts(db).await? {
        let clock = domain::Actor::system(district.id);
        told("reopen_due", store::projects::reopen_due(db, &clock, now).await);
        told("ask_administration", store::projects::ask_administration(db, &clock, now).await);
        told("remind_authors", store::participation::remind_authors(db, &clock, now).await);
        told("remind_offices", store::participation::remind_offices(db, &clock, now).await);
        told("complete_merges", store::participation::complete_merges(db, district.id, now).await);
        told("lapse_overdue", store::participation::lapse_overdue(db, district.id, now).await);
        told("erase_contacts", store::projects::erase_contacts(db, &clock, now).await);
        told("erase_unconfirmed_reporters", store::participation::erase_unconfirmed_reporters(db, district.id, now).await);
        told("erase_unconfirmed_supports", store::participation::erase_unconfirmed_supports(db, district.id, now).await);
        told("erase_unconfirmed_comments", store::voices::erase_unconfirmed_comments(db, district.id, now).await);
        told("erase_unconfirmed_follows", store::following::erase_unconfirmed_follows(db, district.id, now).await);
        told("end_old_follows", store::following::end_old_follows(db, &clock, now).await);
        told("send_digests", store::following::send_digests(db, &district, now).await);
        told("forget_old_minutes", store::meetings::forget_old_minutes(db, district.id, now).await);
        told("erase_rejected", store::accountability::erase_rejected(db, &clock, now).await);
        told("erase_withheld_comments", store::accountability::erase_withheld_comments(db, &clock, now).await);
        told("purge_requests", store::accountability::purge_requests(db, &clock, now).await);
        told("erase_unconfirmed_addresses", store::participation::erase_unconfirmed_addresses(db, district.id, now).await);
    }
    told("purge_uploads", store::files::purge_uploads(db, now).await);
    told("remove_files", store::files::remove_files(db).await);
    told("purge_data_links", store::accountability::purge_data_links(db, now).await);
    told("retire_accounts", store::accountability::retire_accounts(db, now).await);
    told("purge_sessions", people::purge_sessions(db, now).await);
    told("purge_attempts", people::purge_attempts(db, now).await);
    told("purge_outbox", store::outbox::purge(db, now).await);
    Ok(())
}

/// Notes in the log what failed; the next round tries again.
fn told<T>(job: &str, result: store::Result<T>) {
    if let Err(error) = result {
        tracing::warn!(%error, job, "jobs");
    }
}
