//! The load itself: one thread and one connection each, one request after the other.

use super::form;
use super::plan::{Case, Plan};
use crate::http::{Answer, Client, Request};
use crate::markup;
use anyhow::{Context, Result, anyhow, bail};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// A case made ready: the address is known, forms are fetched and filled in.
pub struct Job {
    base: String,
    path: String,
    /// Pages fetched in turn; at least one.
    pages: Vec<String>,
    /// What each connection sends; empty means that the page is fetched.
    messages: Vec<Vec<form::Filled>>,
}

/// What came out.
#[derive(Default)]
pub struct Outcome {
    /// How long each answer took, in microseconds, sorted.
    micros: Vec<u64>,
    bytes: usize,
    seconds: f64,
}

impl Job {
    /// Looks for the link and fetches the forms.
    pub fn prepare(root: &Path, base: &str, plan: &Plan, case: &Case) -> Result<Self> {
        let mut client = Client::connect(base)?;
        let mut path = case.path.clone();
        if let Some(link) = &case.link {
            let page = checked(client.get(&path)?)?.text()?;
            path = markup::first_link(&page, link).with_context(|| format!("{path} has no link to {link}…"))?;
        }
        let pages = match case.endings.as_slice() {
            [] => vec![path.clone()],
            endings => endings.iter().map(|ending| format!("{path}{ending}")).collect(),
        };
        let mut messages = Vec::new();
        if let Some(wanted) = &case.form {
            let photo = wanted.photo.as_ref().map(|name| std::fs::read(root.join(name)).with_context(|| name.clone())).transpose()?;
            messages.resize_with(plan.connections, Vec::new);
            for number in 0..wanted.times {
                let page = checked(client.get(&path)?)?.text()?;
                let filled = form::fill(&page, &wanted.fields, photo.as_deref(), number);
                if let Some(list) = messages.get_mut(number % plan.connections) {
                    list.push(filled);
                }
            }
        }
        Ok(Self { base: base.to_owned(), path, pages, messages })
    }

    /// Fetches for a while without counting. Forms are not sent in advance: each can be sent once.
    pub fn warm_up(&self, plan: &Plan) -> Result<()> {
        let until = Instant::now() + Duration::from_secs_f64(plan.warm_up);
        self.on_all_connections(plan.connections, |client, _| self.fetch_until(client, until))?;
        Ok(())
    }

    /// Runs the case.
    pub fn run(&self, plan: &Plan) -> Result<Outcome> {
        let start = Instant::now();
        let until = start + Duration::from_secs_f64(plan.seconds);
        let mut outcome = self.on_all_connections(plan.connections, |client, number| match self.messages.get(number) {
            Some(messages) => self.send_all(client, messages),
            None => self.fetch_until(client, until),
        })?;
        outcome.seconds = start.elapsed().as_secs_f64();
        outcome.micros.sort_unstable();
        if outcome.micros.is_empty() { Err(anyhow!("not one answer")) } else { Ok(outcome) }
    }

    fn on_all_connections(&self, count: usize, work: impl Fn(&mut Client, usize) -> Result<Outcome> + Sync) -> Result<Outcome> {
        let work = &work;
        thread::scope(|scope| {
            let threads: Vec<_> = (0..count).map(|number| scope.spawn(move || work(&mut Client::connect(&self.base)?, number))).collect();
            let mut all = Outcome::default();
            for thread in threads {
                let one = thread.join().map_err(|_| anyhow!("a connection's thread ended early"))??;
                all.micros.extend(one.micros);
                all.bytes += one.bytes;
            }
            Ok(all)
        })
    }

    fn fetch_until(&self, client: &mut Client, until: Instant) -> Result<Outcome> {
        let mut outcome = Outcome::default();
        for page in self.pages.iter().cycle() {
            if Instant::now() >= until {
                break;
            }
            outcome.time(|| client.get(page))?;
        }
        Ok(outcome)
    }

    fn send_all(&self, client: &mut Client, messages: &[form::Filled]) -> Result<Outcome> {
        let mut outcome = Outcome::default();
        for message in messages {
            let headers = [
                ("origin", self.base.as_str()),
                ("content-type", message.content_type.as_str()),
                ("x-forwarded-for", message.sender.as_str()),
            ];
            let request = Request { method: "POST", path: &self.path, headers: &headers, body: &message.body };
            outcome.time(|| client.send(&request))?;
        }
        Ok(outcome)
    }
}

/// Passes an answer on if it is what a person hopes for.
fn checked(answer: Answer) -> Result<Answer> {
    if !matches!(answer.status, 200 | 303) {
        let text = answer.text().unwrap_or_default();
        bail!("status {}: {}", answer.status, text.chars().take(400).collect::<String>());
    }
    Ok(answer)
}

impl Outcome {
    fn time(&mut self, request: impl FnOnce() -> Result<Answer>) -> Result<()> {
        let start = Instant::now();
        let answer = request()?;
        self.micros.push(u64::try_from(start.elapsed().as_micros())?);
        self.bytes += checked(answer)?.body.len();
        Ok(())
    }

    /// How many answers came.
    pub fn count(&self) -> usize {
        self.micros.len()
    }

    /// Answers per second, all connections together.
    pub fn per_second(&self) -> f64 {
        self.count() as f64 / self.seconds
    }

    /// The mean size of an answer's body in kB.
    pub fn body_kb(&self) -> f64 {
        self.bytes as f64 / self.count() as f64 / 1000.0
    }

    /// The time within which so many percent of the answers came.
    pub fn percentile_ms(&self, percent: f64) -> f64 {
        let rank = (self.count() as f64 * percent / 100.0).ceil() as usize;
        let micros = self.micros.get(rank.saturating_sub(1)).copied().unwrap_or_default();
        micros as f64 / 1000.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_of_the_sorted_times() {
        let outcome = Outcome { micros: (1..=200).map(|n| n * 1000).collect(), bytes: 400_000, seconds: 2.0 };
        assert_eq!(outcome.percentile_ms(50.0), 100.0);
        assert_eq!(outcome.percentile_ms(99.0), 198.0);
        assert_eq!(outcome.per_second(), 100.0);
        assert_eq!(outcome.body_kb(), 2.0);
    }
}
