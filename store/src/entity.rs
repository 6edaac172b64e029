//! SeaORM entities: one module per table. `pub(crate)`: no row leaves `store`, queries return views from `domain`.

mod record;
mod people;
mod participation;
mod projects;
mod meetings;

pub(crate) use people::{body, district, organization, seat, account, role_grant, membership, session, sign_in_link};
pub(crate) use participation::{contribution, addition, query, objection, contact_task, forwarding, proposal, internal_note};
pub(crate) use projects::{framework_plan, plan_item, measure, measure_contribution, measure_recommendation, paper, milestone, consultation};
pub(crate) use meetings::{meeting, invitation, agenda_item, attendance, interest, poll, ballot, count_sheet, signature, minutes_objection, correction};
pub(crate) use record::{event_head, event, event_payload, pseudonym, number_series, attempt, outbox};
