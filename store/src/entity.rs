//! SeaORM entities: one module per table. `pub(crate)`: no row leaves `store`, queries return views from `domain`.

mod accountability;
mod desk;
mod files;
mod following;
mod kinds;
mod meetings;
mod merging;
mod pads;
mod participation;
mod people;
mod places;
mod projects;
mod record;
mod siblings;
mod voices;
mod votes;

pub(crate) use accountability::{data_link, erasure, privacy_request};
pub(crate) use desk::{answer_template, assignment, author_link, batch, checklist, mention, reminder, report};
pub(crate) use files::{attachment, file_removal, upload};
pub(crate) use following::{digest_run, follow, follower};
pub(crate) use kinds::{event_draft, help_offer, plan_evidence, task};
pub(crate) use meetings::{agenda_item, attendance, interest, invitation, meeting};
pub(crate) use merging::{merge_consent, merge_notice, merge_proposal, split_part};
pub(crate) use pads::{counter_device, pad, pad_sheet};
pub(crate) use participation::{addition, contact_task, contribution, forwarding, internal_note, objection, proposal, query};
pub(crate) use people::{account, body, district, membership, organization, role_grant, seat, session, sign_in_link};
pub(crate) use places::spot;
pub(crate) use projects::{
    consultation, framework_plan, measure, measure_contribution, measure_recommendation, milestone, paper, plan_item,
};
pub(crate) use record::{attempt, event, event_head, event_payload, number_series, outbox, pseudonym};
pub(crate) use siblings::rendering;
pub(crate) use voices::{comment, comment_objection, support, support_list, support_tally};
pub(crate) use votes::{ballot, correction, count_sheet, minutes_objection, poll, signature};
