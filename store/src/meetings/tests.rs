//! Every verb of the feature on both databases: once as it should go, once for each way it must not, and that nothing happened then.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// Refuses with a reason, and nothing is written.
macro_rules! refused {
    ($hall:expr, $call:expr, $why:expr) => {{
        let before = $hall.watch.content().await;
        let error = $call.await.unwrap_err();
        let expected: domain::Refusal = $why.into();
        assert!(matches!(&error, crate::Error::Refused(why) if *why == expected), "{error:?} instead of {expected:?}");
        assert_eq!($hall.watch.content().await, before, "{expected:?} wrote something");
    }};
}

/// Fails with an error of another kind, and nothing is written.
macro_rules! fails {
    ($hall:expr, $call:expr, $pattern:pat) => {{
        let before = $hall.watch.content().await;
        let error = $call.await.unwrap_err();
        assert!(matches!(&error, $pattern), "{error:?}");
        assert_eq!($hall.watch.content().await, before, "something was written");
    }};
}

mod agenda;
mod borders;
mod crowd;
mod hall;
mod interests;
mod invitation;
mod minutes;
mod polls;
mod reading;
mod session;
mod voting;
