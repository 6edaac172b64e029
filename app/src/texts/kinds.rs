//! Arten: what a contribution, an organization, a seat or an item of the plan is, and how a measure stands to the plan.

use super::Texts;
use domain::moderation::WorkKind;
use domain::participation::{Channel, Kind};
use domain::people::{OrganizationKind, SeatKind};
use domain::plan::PlanItemKind;
use domain::profile::Labels;
use domain::projects::{CostClass, Fit, Origin};

/// Name of a kind's icon in `style/icons.txt`.
pub const fn kind_icon(kind: Kind) -> &'static str {
    match kind {
        Kind::Idea => "idea",
        Kind::Wish => "wish",
        Kind::Criticism => "critique",
        Kind::Suggestion => "info",
        Kind::Question => "question",
        Kind::Praise => "praise",
        Kind::ProjectProposal => "project",
        Kind::EventProposal => "event",
        Kind::Offer => "join",
    }
}

impl Texts {
    /// The same where there is little room: long words may break where they are joined.
    pub fn kind_narrow(&self, kind: Kind) -> String {
        self.kind(kind).replace("vorschlag", "\u{ad}vorschlag")
    }
}

labels! {
    /// Kind of a contribution.
    kind(Kind) {
        Idea => "kind-idea",
        Wish => "kind-wish",
        Criticism => "kind-criticism",
        Suggestion => "kind-suggestion",
        Question => "kind-question",
        Praise => "kind-praise",
        ProjectProposal => "kind-project-proposal",
        EventProposal => "kind-event-proposal",
        Offer => "kind-offer",
    }
    /// What somebody means who chooses the kind, in one line.
    kind_line(Kind) {
        Idea => "kind-idea-line",
        Wish => "kind-wish-line",
        Criticism => "kind-criticism-line",
        Suggestion => "kind-suggestion-line",
        Question => "kind-question-line",
        Praise => "kind-praise-line",
        ProjectProposal => "kind-project-proposal-line",
        EventProposal => "kind-event-proposal-line",
        Offer => "kind-offer-line",
    }
    /// What waits in the queue of the office.
    work(WorkKind) {
        Contribution => "work-contribution",
        Addition => "work-addition",
        Comment => "work-comment",
        Photo => "work-photo",
        Report => "work-report",
        Objection => "work-objection",
        Approval => "work-approval",
        Call => "work-call",
        Mention => "work-mention",
    }
    /// How a contribution came in.
    channel(Channel) {
        Web => "channel-web",
        Counter => "channel-counter",
        Phone => "channel-phone",
        Paper => "channel-paper",
        Mail => "channel-mail",
    }
    /// Where a seat comes from.
    seat_kind(SeatKind) {
        Chair => "seat-chair",
        Resident => "seat-resident",
        CouncilGroup => "seat-council-group",
        Club => "seat-club",
        Housing => "seat-housing",
        Church => "seat-church",
        School => "seat-school",
        Kindergarten => "seat-kindergarten",
        Institution => "seat-institution",
        Trade => "seat-trade",
    }
    /// Kind of an item of the Rahmenplan.
    plan_item_kind(PlanItemKind) {
        Field => "plan-item-field",
        Strength => "plan-item-strength",
        Weakness => "plan-item-weakness",
        Goal => "plan-item-goal",
        Recommendation => "plan-item-recommendation",
    }
    /// The same as a heading above several.
    plan_item_kinds(PlanItemKind) {
        Field => "plan-items-field",
        Strength => "plan-items-strength",
        Weakness => "plan-items-weakness",
        Goal => "plan-items-goal",
        Recommendation => "plan-items-recommendation",
    }
    /// How a measure fits the Rahmenplan.
    fit(Fit) {
        Direct => "fit-direct",
        Indirect => "fit-indirect",
        None => "fit-none",
    }
    /// Where a measure comes from.
    origin(Origin) {
        Contributions => "origin-contributions",
        Plan => "origin-plan",
        WorkingGroup => "origin-working-group",
        City => "origin-city",
    }
    /// Cost class with its limits.
    cost_class(CostClass) {
        Small => "cost-small",
        Medium => "cost-medium",
        Large => "cost-large",
        Major => "cost-major",
    }
}

impl Texts {
    /// Kind of an organization, in the words of its district where it has its own.
    pub fn organization_kind(&self, kind: OrganizationKind, labels: &Labels) -> String {
        match kind {
            OrganizationKind::Board => labels.board.clone(),
            OrganizationKind::Council => labels.council.clone(),
            OrganizationKind::Administration => labels.administration.clone(),
            OrganizationKind::Committee => self.say("organization-committee"),
            OrganizationKind::WorkingGroup => self.say("organization-working-group"),
            OrganizationKind::Office => self.say("organization-office"),
            OrganizationKind::Institution => self.say("organization-institution"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_drawn_icon_of_its_own() {
        let drawn: Vec<&str> = include_str!("../../../style/icons.txt").lines().filter_map(|line| line.split('|').next()).collect();
        for kind in Kind::ALL {
            assert!(drawn.contains(&kind_icon(*kind)), "{kind}");
            assert_eq!(Kind::ALL.iter().filter(|other| kind_icon(**other) == kind_icon(*kind)).count(), 1, "{kind}");
        }
    }

    #[test]
    fn a_kind_is_explained_in_one_short_line() {
        for kind in Kind::ALL {
            let line = Texts::german().kind_line(*kind);
            assert!(line.ends_with('.') && line.chars().count() <= 45, "{kind}: {line}");
        }
        assert_eq!(Texts::german().kind(Kind::Praise), "Lob");
    }
}
