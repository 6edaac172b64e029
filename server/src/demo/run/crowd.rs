//! Viele Beiträge zum Messen: as many as wanted, each different, always the same ones, spread over two years.

use super::failure::DemoError;
use chrono::{DateTime, TimeDelta, Utc};
use domain::moderation::CheckPoint;
use domain::participation::{ContactWish, Details, Intake, Kind, Shown};
use domain::refusal::{Refusal, StepRefused};
use domain::{Actor, ContributionId, Role};
use std::collections::VecDeque;
use std::time::Instant;
use store::participation::{self, Arrival, Publication};
use store::people::{self, District};
use store::{Db, Error, Result};

const SPAN: TimeDelta = TimeDelta::days(730);
/// The office reads a contribution on the next day.
const READS: TimeDelta = TimeDelta::hours(22);

const THINGS: &str = "Bänke|Laternen|Fahrradbügel|Mülleimer|Hochbeete|Bäume|Spielgeräte|Sitzstufen|Wegweiser|Trinkbrunnen|Schaukeln|\
    Blumenkübel|Bordsteine|Hecken|Geländer|Tischtennisplatten|Briefkästen|Aushangkästen|Poller|Sonnensegel";
const PLACES: &str = "am Festplatz|an der Haltestelle|vor der Ladenzeile|am Berliner Ring|im Grünzug|hinter der Ringschule|am Wendehammer|\
    am Kinder- und Familienzentrum|beim Bolzplatz|an der Treppe zur Kirche|am Garagenhof|vor dem Waschsalon|am unteren Weg";
const STATES: &str = "fehlen|sind kaputt|stehen am falschen Ort|wären schön|sind zu wenige|müssten höher sein|sind kaum zu sehen";
const WHO: &str = "Meine Nachbarin|Unsere Gruppe|Meine Tochter|Der Hauswart|Mein Mann|Unser Stammtisch|Mein Opa|Die Klasse 4b|\
    Der Elternbeirat|Eine Freundin aus Haus 19";
const SAYS: &str = "würde dabei gern helfen|geht dort jeden Tag vorbei|hat sich schon zweimal verletzt|wartet seit Jahren darauf|\
    findet das wichtiger als Parkplätze|hat dazu eine Zeichnung gemacht|wünscht sich das besonders im Winter|\
    kennt eine Stadt, in der es klappt";
const ENDS: &str = "Das kostet sicher nicht viel.|Bitte schauen Sie sich das einmal an.|Am Abend ist es am schlimmsten.|\
    Wer ist dafür zuständig?|Wir würden uns sehr freuen.|Nach dem Regen steht dort immer Wasser.|Ein Foto kann ich bringen.|\
    Danke fürs Lesen.";

/// Sends and publishes them. What an earlier run has sent is left as it is.
pub(super) async fn gather(db: &Db, district: &District, count: u32, now: DateTime<Utc>) -> std::result::Result<String, DemoError> {
    let began = Instant::now();
    let reader = moderator(db, district, now).await?;
    let resident = Actor::resident(district.id);
    let step = SPAN / i32::try_from(count).unwrap_or(i32::MAX);
    let mut unread: VecDeque<(DateTime<Utc>, ContributionId, Intake)> = VecDeque::new();
    for number in 0..count {
        let at = now - READS - step * i32::try_from(count - number).unwrap_or(i32::MAX);
        while let Some((due, id, intake)) = unread.pop_front_if(|(due, ..)| *due <= at) {
            publish(db, &reader, id, intake, due).await?;
        }
        let intake = intake(number);
        let arrival = Arrival::web(&format!("demo-measuring-contribution-{number:07}"));
        let receipt = participation::receive(db, &resident, &intake, &arrival, at).await?;
        unread.push_back((at + READS, receipt.id, intake));
    }
    for (due, id, intake) in unread {
        publish(db, &reader, id, intake, due).await?;
    }
    Ok(format!("{count} weitere Beiträge in {} in {:.0} Sekunden.", district.profile.name, began.elapsed().as_secs_f64()))
}

async fn moderator(db: &Db, district: &District, now: DateTime<Utc>) -> Result<Actor> {
    let accounts = people::list_accounts(db, district.id).await?;
    let found = accounts.iter().find(|account| account.roles.contains(&Role::Moderator)).ok_or(Error::NotFound)?;
    people::actor_of(db, district.id, found.id, now).await
}

async fn publish(db: &Db, reader: &Actor, id: ContributionId, intake: Intake, at: DateTime<Utc>) -> Result<()> {
    let public =
        Publication { title: intake.title, text: intake.text, place: intake.place, kind: intake.kind, checks: CheckPoint::ALL.to_vec() };
    match participation::publish(db, reader, id, &public, at).await {
        // An earlier run has published it.
        Err(Error::Refused(Refusal::Step(StepRefused::WrongStage))) => Ok(()),
        other => other,
    }
}

/// The same number gives the same contribution.
fn intake(number: u32) -> Intake {
    let mut dice = Dice(u64::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66);
    let (thing, place, state) = (dice.word(THINGS), dice.word(PLACES), dice.word(STATES));
    let house = dice.below(90) + 1;
    let mut text = format!("{thing} {place} {state}, gemeint ist die Stelle bei Haus {house}.");
    for _ in 0..=dice.below(3) {
        text.push_str(&format!(" {} {}.", dice.word(WHO), dice.word(SAYS)));
    }
    text.push_str(&format!(" {} Eingabe {number}.", dice.word(ENDS)));
    Intake {
        kind: Kind::ALL.get(dice.place(Kind::ALL.len())).copied().unwrap_or(Kind::Idea),
        title: format!("{thing} {place} {state}"),
        text,
        place: format!("Dalheim, {place}, Haus {house}"),
        spot: None,
        contact: ContactWish::Code,
        name: String::new(),
        shown: Shown::Nothing,
        pseudonym: String::new(),
        email: None,
        phone: None,
        letter: None,
        details: Details::default(),
    }
}

/// Numbers that look thrown and never change (`splitmix64`).
struct Dice(u64);

impl Dice {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// One of the words between the bars.
    fn word(&mut self, list: &'static str) -> &'static str {
        let place = self.place(list.split('|').count());
        list.split('|').nth(place).unwrap_or_default()
    }

    fn place(&mut self, length: usize) -> usize {
        let end = u64::try_from(length).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.below(end)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_contribution_is_its_own_and_always_the_same() {
        let crowd: Vec<Intake> = (0..2000).map(intake).collect();
        assert_eq!(crowd, (0..2000).map(intake).collect::<Vec<_>>());
        assert_eq!(crowd.iter().map(|one| &one.text).collect::<HashSet<_>>().len(), 2000);
        assert_eq!(crowd.iter().map(|one| one.kind).collect::<HashSet<_>>().len(), Kind::ALL.len());
        let titles = crowd.iter().map(|one| &one.title).collect::<HashSet<_>>().len();
        assert!(titles > 1000, "{titles}");
    }
}
