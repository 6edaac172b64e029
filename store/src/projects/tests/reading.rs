//! Board, lists, the measure's page, the workplace.

use super::super::*;
use super::house::{House, days, full, not_found, not_your_role, now, other};
use crate::testing::fresh;
use domain::journey::StopState;
use domain::projects::{BoardGroup, Fit, Stage, Step};
use domain::{Role, StepRefused};

async fn some(house: &House<'_>) {
    for stage in
        [Stage::UnderReview, Stage::Deferred, Stage::OnAgenda, Stage::Planned, Stage::Closed, Stage::Discontinued, Stage::NotPursued]
    {
        house.at(stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_shows_every_measure_once() {
    for t in fresh().await {
        let house = House::new(&t).await;
        some(&house).await;
        other(&t).await.started().await;
        let all = board(house.db, house.district.id, &BoardFilter::default(), 1).await.unwrap();
        let totals: Vec<_> = all.groups.iter().map(|view| (view.group, view.total, view.cards.len())).collect();
        let expected = [
            (BoardGroup::Checking, 2, 1),
            (BoardGroup::Deliberating, 1, 1),
            (BoardGroup::Doing, 1, 1),
            (BoardGroup::Done, 1, 1),
            (BoardGroup::Otherwise, 2, 1),
        ];
        assert_eq!(totals, expected);
        let ended = &all.group(BoardGroup::Otherwise).unwrap().cards[0];
        assert!(!ended.note.is_empty() && ended.contributions == 1, "no end without its reason");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_is_filtered() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let checked = house.started().await;
        check_plan(house.db, &house.mira, checked, &house.check(Fit::Direct).await, now()).await.unwrap();
        let text = MeasureText { title: "Bücherschrank an der Haltestelle".into(), ..house.text() };
        describe_measure(house.db, &house.mira, house.started().await, &text, now()).await.unwrap();
        let count = |filter: BoardFilter| async move {
            let board = board(house.db, house.district.id, &filter, 9).await.unwrap();
            board.groups.iter().map(|group| group.total).sum::<i64>()
        };
        let none = BoardFilter::default;
        assert_eq!(count(none()).await, 2);
        assert_eq!(count(BoardFilter { field: Some("frei".into()), ..none() }).await, 1);
        assert_eq!(count(BoardFilter { field: Some("wege".into()), ..none() }).await, 0);
        assert_eq!(count(BoardFilter { office: Some("Tiefbauamt".into()), ..none() }).await, 1);
        assert_eq!(count(BoardFilter { year: Some(2026), ..none() }).await, 2);
        assert_eq!(count(BoardFilter { year: Some(2025), ..none() }).await, 0);
        assert_eq!(count(BoardFilter { search: Some("bücherschrank".into()), ..none() }).await, 1);
        assert_eq!(count(BoardFilter { search: Some("rathaus".into()), ..none() }).await, 0);
        let choices = filter_choices(house.db, house.district.id).await.unwrap();
        assert_eq!(choices.fields.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), ["frei", "wege"]);
        assert_eq!((choices.offices, choices.years), (vec!["Tiefbauamt".to_owned()], vec![2026]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_is_read_page_by_page() {
    for t in fresh().await {
        let house = House::new(&t).await;
        for _ in 0..5 {
            house.started().await;
        }
        let mut seen = vec![];
        let mut mark = None;
        loop {
            let (cards, next) =
                group_list(house.db, house.district.id, BoardGroup::Checking, &BoardFilter::default(), mark.as_deref(), 2).await.unwrap();
            seen.extend(cards.into_iter().map(|card| card.id));
            mark = next;
            if mark.is_none() {
                break;
            }
        }
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!((count, seen.len()), (5, 5));
        let (first, _) =
            group_list(house.db, house.district.id, BoardGroup::Checking, &BoardFilter::default(), Some("nonsense"), 9).await.unwrap();
        assert_eq!(first.len(), 5, "a mark that is none begins at the front");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_a_measure_tells_its_whole_way() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.at(Stage::Tabled).await;
        let way = [
            (&house.gerd, Step::Deliberate),
            (&house.gerd, Step::Resolve),
            (&house.lena, Step::OpenFunding),
            (&house.lena, Step::Plan),
            (&house.tom, Step::Start),
        ];
        for (actor, step) in way {
            take_step(house.db, actor, measure, step, full(step), now()).await.unwrap();
        }
        let reference = house.row(measure).await.reference;
        let view = detail(house.db, &house.district, &reference.to_lowercase()).await.unwrap();
        assert_eq!((view.contributions.len(), view.papers.len(), view.consultations.len(), view.milestones.len()), (1, 1, 2, 1));
        assert_eq!(view.field().map(|field| field.key.as_str()), Some("frei"));
        assert_eq!(view.recommendations().map(|item| item.number.as_str()).collect::<Vec<_>>(), ["1.1"]);
        let states: Vec<_> = view.journey.stops.iter().map(|stop| stop.state).collect();
        assert_eq!((states[0], states[7], states[8]), (StopState::Done, StopState::Here, StopState::Todo));
        assert!(view.history.iter().any(|event| event.kind == "ContributionPublished"));
        assert!(view.history.iter().any(|event| event.kind == "PaperWritten"));
        not_found(detail(house.db, &other(&t).await.district, &reference).await);
        not_found(detail(house.db, &house.district, "DH-2026-09999").await);
        not_found(detail(house.db, &house.district, "<script>").await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_workplace_lists_what_is_owed() {
    for t in fresh().await {
        let house = House::new(&t).await;
        some(&house).await;
        let list = |filter: DeskFilter, at| {
            let (db, actor) = (house.db, &house.mira);
            async move { workplace_list(db, actor, &filter, at).await.unwrap() }
        };
        let open = list(DeskFilter::default(), now()).await;
        assert_eq!(open.len(), 4, "what is over owes nothing");
        assert!(open.windows(2).all(|pair| pair[0].card.due_at <= pair[1].card.due_at));
        assert!(open.iter().all(|row| row.owner.is_some() && !row.overdue));
        assert_eq!(list(DeskFilter { owner: Some(Role::Chair), ..DeskFilter::default() }, now()).await.len(), 1);
        assert_eq!(list(DeskFilter { stage: Some(Stage::Planned), ..DeskFilter::default() }, now()).await.len(), 1);
        assert_eq!(list(DeskFilter { overdue: true, ..DeskFilter::default() }, days(35)).await.len(), 3);
        let due = due(house.db, house.district.id, days(35)).await.unwrap();
        assert_eq!((due.open, due.overdue), (4, 3));
        not_your_role(workplace_list(house.db, &house.jonas, &DeskFilter::default(), now()).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desk_offers_the_steps_of_ones_roles() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.started().await;
        let offers = |actor: domain::Actor| {
            let house = &house;
            async move { desk_measure(house.db, &actor, &house.district, measure).await.unwrap().offers }
        };
        let before = offers(house.mira.clone()).await;
        let ready = before.iter().find(|offer| offer.step == Step::MakeReady).unwrap();
        assert_eq!((ready.to, ready.lacks), (Stage::ReadyForBoard, Some(StepRefused::PlanNotChecked)));
        house.prepare(measure).await;
        let after = offers(house.mira.clone()).await;
        assert_eq!(after.iter().find(|offer| offer.step == Step::MakeReady).unwrap().lacks, None);
        assert!(offers(house.gerd.clone()).await.is_empty(), "the council service has nothing to do yet");
        house.bring(measure, Stage::Tabled).await;
        assert_eq!(offers(house.gerd.clone()).await.iter().map(|offer| offer.step).collect::<Vec<_>>(), [Step::Deliberate]);
        not_your_role(desk_measure(house.db, &house.jonas, &house.district, measure).await);
        let there = other(&t).await;
        not_found(desk_measure(house.db, &there.mira, &there.district, measure).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn short_lists_for_other_pages() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let ready = house.at(Stage::ReadyForBoard).await;
        write_paper(house.db, &house.mira, ready, &PaperText { cost: "20.000 Euro".into(), ..house.paper() }, now()).await.unwrap();
        house.started().await;
        let list = ready_for_board(house.db, house.district.id).await.unwrap();
        assert_eq!(
            list.iter().map(|row| (row.measure, row.paper_reference.as_str())).collect::<Vec<_>>(),
            [(ready, "V 1/2026")],
            "only the newest version"
        );
        assert_eq!(recent(house.db, house.district.id, 1).await.unwrap().len(), 1);
        assert_eq!(recent(house.db, other(&t).await.district.id, 9).await.unwrap().len(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_takes_as_many_statements_for_many_as_for_one() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.at(Stage::InProgress).await;
        let reference = house.row(measure).await.reference;
        let (counted, statements) = house.db.counting();
        let filter = BoardFilter::default();
        let take = || async {
            board(&counted, house.district.id, &filter, 3).await.unwrap();
            let board = statements.taken();
            group_list(&counted, house.district.id, BoardGroup::Doing, &filter, None, 20).await.unwrap();
            let list = statements.taken();
            detail(&counted, &house.district, &reference).await.unwrap();
            let detail = statements.taken();
            served(&counted, house.district.id).await.unwrap();
            let served = statements.taken();
            workplace_list(&counted, &house.mira, &DeskFilter::default(), now()).await.unwrap();
            [board, list, detail, served, statements.taken()]
        };
        let few = take().await;
        assert_eq!(few, [1, 1, 8, 1, 1]);
        some(&house).await;
        let more = house.published().await;
        adopt(house.db, &house.mira, &[(more, "Auch das gehört dazu.".into())], Into::Existing(measure), now()).await.unwrap();
        assert_eq!(take().await, few);
    }
}

/// I11: what the board did behind closed doors is on no public page, neither the Votum nor its wording.
#[tokio::test(flavor = "multi_thread")]
async fn closed_doors_stay_closed() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let measure = house.at(Stage::ReadyForBoard).await;
        for step in [Step::PutOnAgenda, Step::Present, Step::Support] {
            let input = StepInput { hidden: true, wording: Some("Kauf des Hauses".into()), ..full(step) };
            house.step_in(measure, step, &input).await.unwrap();
        }
        assert_eq!(house.stage(measure).await, Stage::Supported);
        let desk = desk_measure(db, &house.mira, &house.district, measure).await.unwrap();
        assert_eq!((desk.view.stage, desk.view.board_wording.as_str()), (Stage::Supported, "Kauf des Hauses"));
        let public = detail(db, &house.district, &desk.view.reference).await.unwrap();
        assert_eq!((public.stage, public.board_wording.as_str(), public.group), (Stage::ReadyForBoard, "", BoardGroup::Checking));
        assert!(public.history.iter().all(|event| event.payload.as_ref().is_some_and(|payload| payload.public)));
        let cards =
            board(db, house.district.id, &BoardFilter::default(), 9).await.unwrap().groups.into_iter().flat_map(|group| group.cards);
        assert!(cards.into_iter().all(|card| card.stage == Stage::ReadyForBoard));
        let listed = recent(db, house.district.id, 9).await.unwrap();
        assert!(listed.iter().all(|card| card.stage == Stage::ReadyForBoard && card.reason.is_empty()), "{listed:?}");
        let desk_list = workplace_list(db, &house.mira, &DeskFilter::default(), now()).await.unwrap();
        assert!(desk_list.iter().any(|row| row.card.stage == Stage::Supported));
    }
}
