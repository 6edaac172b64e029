//! Beginning and ending: quick to start, nobody is dropped when it ends (R14, R18).

use crate::client;
use crate::program::{Installation, START, repository};
use std::io::{Read, Write};
use std::time::{Duration, Instant};

/// After SIGTERM the program ends within this time.
const GRACE: Duration = Duration::from_secs(10);

fn house() -> Installation {
    let house = Installation::new();
    let path = repository("server/demo/dalheim.toml");
    assert!(house.run(&["district", "add", path.to_str().unwrap()]).status.success());
    house
}

#[test]
fn it_answers_two_seconds_after_its_start() {
    let house = house();
    // The first start may find cold files; an installation that starts again must not.
    let quickest = (0..3).map(|_| house.serve().started_in).min().unwrap();
    assert!(quickest <= START, "{quickest:?}");
    let running = house.serve();
    assert_eq!((running.get("/healthz", None).status, running.get("/dalheim", None).status), (200, 200));
}

#[test]
fn an_answer_under_way_is_finished() {
    let house = house();
    let mut running = house.serve();
    let body = "email=niemand%40example.org&password=falsch";
    let mut slow = client::connect(running.addr).unwrap();
    slow.write_all(client::post_head(running.addr, "/anmelden", None, body.len()).as_bytes()).unwrap();
    slow.write_all(&body.as_bytes()[..10]).unwrap();
    // The request is in the program's hands as soon as a later one is answered.
    assert_eq!(running.get("/healthz", None).status, 200);
    running.terminate();
    let begin = Instant::now();
    while client::get(running.addr, "/healthz", None).is_ok() {
        assert!(begin.elapsed() < GRACE, "new requests are still taken");
        std::thread::sleep(Duration::from_millis(5));
    }
    slow.write_all(&body.as_bytes()[10..]).unwrap();
    let answer = client::read(slow).expect("the answer comes whole");
    assert_eq!(answer.status, 422, "{}", answer.head);
    assert!(running.ended_within(GRACE.saturating_sub(begin.elapsed())), "it ends, and well");
}

#[test]
fn a_client_that_says_nothing_does_not_keep_it() {
    let house = house();
    let mut running = house.serve();
    let mut silent: Vec<_> = (0..50).map(|_| client::connect(running.addr).unwrap()).collect();
    for (index, stream) in silent.iter_mut().enumerate().filter(|(index, _)| index % 2 == 0) {
        stream.write_all(format!("GET /dalheim HTTP/1.1\r\nX-Slow-{index}: ").as_bytes()).unwrap();
    }
    let begin = Instant::now();
    assert_eq!(running.get("/dalheim", None).status, 200, "the others are served meanwhile");
    assert!(begin.elapsed() < START);
    running.terminate();
    let begin = Instant::now();
    assert!(running.ended_within(GRACE + Duration::from_secs(1)), "it does not wait for them for ever");
    assert!(begin.elapsed() <= GRACE + Duration::from_secs(1));
    for stream in &mut silent {
        let mut rest = vec![];
        let _ = stream.read_to_end(&mut rest);
    }
}
