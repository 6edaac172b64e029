//! `quartier retention`: what the periods erase, said beforehand or done.

use chrono::{DateTime, Utc};
use domain::Actor;
use domain::accountability::Period;
use store::{Db, accountability, following, outbox, participation, people, projects};

/// The plan of every district, one line per kind of data; without `dry_run` it is done first.
///
/// # Errors
/// When the database does not answer.
pub async fn run(db: &Db, dry_run: bool, now: DateTime<Utc>) -> store::Result<String> {
    let mut lines =
        vec![if dry_run { "Probelauf: Es wird nichts gelöscht.".to_owned() } else { "Gelöscht wurde, was fällig war.".to_owned() }];
    for district in people::districts(db).await? {
        let clock = Actor::system(district.id);
        let plan = accountability::retention_plan(db, &clock, now).await?;
        lines.push(format!("{}:", district.profile.name));
        lines.extend(plan.iter().map(|row| {
            let period = match row.period {
                Period::Days(days) => format!("{days} Tage"),
                Period::Months(months) => format!("{months} Monate"),
            };
            format!("  {:<20} {:>10}  vorhanden {:>6}  fällig {:>6}", row.class.word(), period, row.kept, row.due)
        }));
        if !dry_run {
            erase(db, &clock, now).await?;
        }
    }
    if !dry_run {
        people::purge_sessions(db, now).await?;
        accountability::purge_data_links(db, now).await?;
        accountability::retire_accounts(db, now).await?;
        people::purge_attempts(db, now).await?;
        outbox::purge(db, now).await?;
    }
    Ok(lines.join("\n"))
}

/// Everything of one district whose time is over; the jobs do the same.
///
/// # Errors
/// When the database does not answer.
async fn erase(db: &Db, clock: &Actor, now: DateTime<Utc>) -> store::Result<()> {
    projects::erase_contacts(db, clock, now).await?;
    accountability::erase_rejected(db, clock, now).await?;
    accountability::purge_requests(db, clock, now).await?;
    accountability::erase_withheld_comments(db, clock, now).await?;
    following::erase_unconfirmed_follows(db, clock.district, now).await?;
    following::end_old_follows(db, clock, now).await?;
    participation::erase_unconfirmed_addresses(db, clock.district, now).await.map(drop)
}
