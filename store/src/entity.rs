//! SeaORM entities: one module per table. `pub(crate)`: no row leaves `store`, queries return views from `domain`.

mod meetings;
mod participation;
mod people;
mod projects;
mod record;
mod votes;

pub(crate) use meetings::{agenda_item, attendance, interest, invitation, meeting};
pub(crate) use participation::{addition, contact_task, contribution, forwarding, internal_note, objection, proposal, query};
pub(crate) use people::{account, body, district, membership, organization, role_grant, seat, session, sign_in_link};
pub(crate) use projects::{
    consultation, framework_plan, measure, measure_contribution, measure_recommendation, milestone, paper, plan_item,
};
pub(crate) use record::{attempt, event, event_head, event_payload, number_series, outbox, pseudonym};
pub(crate) use votes::{ballot, correction, count_sheet, minutes_objection, poll, signature};
