use super::*;
use crate::testing::fresh;
use domain::following::FOLLOWS_MAX;
use domain::refusal::{CodeRefused, FollowRefused};

const HERE: &str = "203.0.113.7";

#[tokio::test(flavor = "multi_thread")]
async fn a_link_reads_and_is_dead_once_revoked() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let what = contribution(&one.reference);
        let code = follow_by_link(db, &people.district, &what, ("", HERE), monday()).await.unwrap().printed();
        let again = follow_by_link(db, &people.district, &what, (&code.to_lowercase(), HERE), monday()).await.unwrap();
        follow_by_link(db, &people.district, &Followed::Topic("frei".into()), (&code, HERE), monday()).await.unwrap();
        assert_eq!((again.printed(), rows(db).await), (code.clone(), (1, 2)), "{}", t.name);
        let reading = reading_by_link(db, &people.district, &code, HERE, monday()).await.unwrap();
        assert_eq!((reading.follows.len(), reading.happened.len()), (2, 1), "{:?}", reading.happened);
        let stored = follower::Entity::find().one(&db.read).await.unwrap().unwrap();
        assert_eq!((stored.email, stored.account_id), (None, None));
        let elsewhere = people_of(db, "gruen", "GT").await;
        refused(reading_by_link(db, &elsewhere.district, &code, HERE, monday()).await, FollowRefused::LinkUnknown);
        assert_eq!(send_digests(db, &people.district, morning(1)).await.unwrap(), 0, "a link gets no mail");
        revoke_link(db, people.id(), &code, HERE, monday()).await.unwrap();
        assert_eq!(rows(db).await, (0, 0));
        refused(reading_by_link(db, &people.district, &code, HERE, monday()).await, FollowRefused::LinkUnknown);
        refused(revoke_link(db, people.id(), &code, HERE, monday()).await, FollowRefused::LinkUnknown);
        refused(follow_by_link(db, &people.district, &what, (&code, HERE), monday()).await, FollowRefused::LinkUnknown);
        refused(reading_by_link(db, &people.district, "Unsinn", HERE, monday()).await, FollowRefused::LinkUnknown);
        assert_eq!(rows(db).await, (0, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_is_limited_and_so_is_following() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let code = follow_by_link(db, &people.district, &Followed::District, ("", HERE), monday()).await.unwrap().printed();
        let follower = follower::Entity::find().one(&db.read).await.unwrap().unwrap();
        let tx = db.begin_write(people.id()).await.unwrap();
        for n in 1..FOLLOWS_MAX {
            let row = ask_row(&tx, follower.id, &Followed::Topic(format!("t{n}")), monday()).await.unwrap();
            begin(&tx, row, monday()).await.unwrap();
        }
        tx.commit().await.unwrap();
        let frei = Followed::Topic("frei".into());
        refused(follow_by_link(db, &people.district, &frei, (&code, HERE), monday()).await, FollowRefused::Full);
        assert_eq!(rows(db).await.1, u64::try_from(FOLLOWS_MAX).unwrap(), "{}", t.name);
        let wrong = domain::ReceiptCode::from_bytes([9; 10]).printed();
        for _ in 0..20 {
            refused(reading_by_link(db, &people.district, &wrong, HERE, monday()).await, FollowRefused::LinkUnknown);
        }
        refused(reading_by_link(db, &people.district, &code, HERE, monday()).await, CodeRefused::TooMany);
        assert!(reading_by_link(db, &people.district, &code, "198.51.100.1", monday()).await.is_ok());
    }
}
