//! Maßnahmen, from the check to the closing. One place moves a measure on: `take_step_in`; every verb goes through it.

mod adopt;
mod adoptable;
mod board;
mod check;
mod council;
mod decide;
mod detail;
mod ideas;
mod jobs;
mod lists;
mod load;
mod map;
mod milestones;
mod paper;
mod record;
mod retention;
mod spot;
mod step;
mod workplace;

pub use adopt::{Into, MeasureText, adopt, describe_measure, start_measure};
pub use adoptable::{Adoptable, AdoptableList, adoptable};
pub use board::{Board, BoardFilter, BoardGroupView, FilterChoices, MeasureCard, board, filter_choices, group_list};
pub use check::{PlanCheck, check_plan};
pub use council::{record_consultation, record_outcome};
pub use decide::{decide_proposal, propose_not_pursue, propose_refuse_grant};
pub use detail::{ConsultationView, Costs, DiscussedAt, LinkedContribution, MeasureView, MilestoneView, PaperView, detail};
pub use domain::projects::StepInput;
pub use ideas::{ProposalIdea, proposal_ideas};
pub use jobs::{ask_administration, reopen_due};
pub use lists::{MeasureLine, Ready, linked, not_pursued, ready_for_board, recent, served};
pub(crate) use load::keep_findable;
pub use map::{MapEntry, MapFilter, MapLayer, MapObject, MapPage, public_map};
pub use milestones::{add_milestone, plan_implementation, reach_milestone};
pub use paper::{PaperText, write_paper};
pub(crate) use retention::contacts_due;
pub use retention::erase_contacts;
pub use spot::place_measure;
pub use step::take_step;
pub(crate) use step::take_step_in;
pub use workplace::{DeskFilter, DeskMeasure, DeskRow, Due, Offer, desk_measure, due, workplace_list};

#[cfg(test)]
mod tests;
