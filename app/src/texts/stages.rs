//! Stände: where a contribution, a measure, a meeting, an item or a poll is. A Votum is never called a Beschluss.

use super::Texts;
use domain::meetings::{ItemStage, MeetingStage, PollStage, Votum};
use domain::participation;
use domain::profile::Labels;
use domain::projects::{BoardGroup, Stage};

/// Key of a contribution's stage.
pub(super) const fn contribution(stage: participation::Stage) -> &'static str {
    use participation::Stage::*;
    match stage {
        Draft => "stage-contribution-draft",
        Received => "stage-contribution-received",
        Queried => "stage-contribution-queried",
        Published => "stage-contribution-published",
        Withheld => "stage-contribution-withheld",
        Objected => "stage-contribution-objected",
        Forwarded => "stage-contribution-forwarded",
        Answered => "stage-contribution-answered",
        Merged => "stage-contribution-merged",
        Adopted => "stage-contribution-adopted",
        Withdrawn => "stage-contribution-withdrawn",
    }
}

/// A measure's stage in the words of its district.
pub(super) fn measure(texts: &Texts, stage: Stage, labels: &Labels) -> String {
    let (key, whose) = measure_key(stage);
    let german = texts.language.is_german();
    let name = match whose {
        Whose::Nobodys => return texts.say(key),
        // "Im Stadtteilbeirat" stands in German sentences only; the others take the name.
        Whose::AtBoard if german => &labels.at_board,
        Whose::AtAdministration if german => &labels.at_administration,
        Whose::AtCouncil if german => &labels.at_council,
        Whose::Board | Whose::AtBoard => &labels.board,
        Whose::Administration | Whose::AtAdministration => &labels.administration,
        Whose::Council | Whose::AtCouncil => &labels.council,
    };
    texts.say_with(key, &[("name", name.as_str().into())])
}

/// The district's word that a stage names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Nobodys,
    Board,
    AtBoard,
    Administration,
    AtAdministration,
    Council,
    AtCouncil,
}

const fn measure_key(stage: Stage) -> (&'static str, Whose) {
    use Whose::{Administration, AtAdministration, AtBoard, AtCouncil, Board, Council, Nobodys};
    match stage {
        Stage::UnderReview => ("stage-measure-under-review", Nobodys),
        Stage::Deferred => ("stage-measure-deferred", Nobodys),
        Stage::NotPursued => ("stage-measure-not-pursued", Nobodys),
        Stage::GrantApproved => ("stage-measure-grant-approved", Nobodys),
        Stage::GrantRefused => ("stage-measure-grant-refused", Nobodys),
        Stage::ReadyForBoard => ("stage-measure-ready-for-board", Nobodys),
        Stage::OnAgenda => ("stage-measure-on-agenda", Nobodys),
        Stage::Presented => ("stage-measure-presented", AtBoard),
        Stage::Adjourned => ("stage-measure-adjourned", AtBoard),
        Stage::Supported => ("stage-measure-supported", Board),
        Stage::SupportedAmended => ("stage-measure-supported-amended", Board),
        Stage::NotSupported => ("stage-measure-not-supported", Board),
        Stage::Noted => ("stage-measure-noted", Board),
        Stage::WithAdministration => ("stage-measure-with-administration", AtAdministration),
        Stage::AdministrationDecided => ("stage-measure-administration-decided", Administration),
        Stage::Tabled => ("stage-measure-tabled", Council),
        Stage::InDeliberation => ("stage-measure-in-deliberation", AtCouncil),
        Stage::Resolved => ("stage-measure-resolved", Nobodys),
        Stage::ResolvedAmended => ("stage-measure-resolved-amended", Nobodys),
        Stage::Rejected => ("stage-measure-rejected", Council),
        Stage::DeliberatedWithoutResolution => ("stage-measure-deliberated-without-resolution", Nobodys),
        Stage::SentBack => ("stage-measure-sent-back", Council),
        Stage::CouncilAdjourned => ("stage-measure-council-adjourned", AtCouncil),
        Stage::FundingOpen => ("stage-measure-funding-open", Nobodys),
        Stage::Planned => ("stage-measure-planned", Nobodys),
        Stage::InProgress => ("stage-measure-in-progress", Nobodys),
        Stage::Paused => ("stage-measure-paused", Nobodys),
        Stage::Completed => ("stage-measure-completed", Nobodys),
        Stage::Closed => ("stage-measure-closed", Nobodys),
        Stage::Discontinued => ("stage-measure-discontinued", Nobodys),
        Stage::SettledElsewhere => ("stage-measure-settled-elsewhere", Nobodys),
        Stage::PlanChangeProposed => ("stage-measure-plan-change-proposed", Nobodys),
    }
}

labels! {
    /// Group of the project board.
    board_group(BoardGroup) {
        Checking => "stage-group-checking",
        Deliberating => "stage-group-deliberating",
        Doing => "stage-group-doing",
        Done => "stage-group-done",
        Otherwise => "stage-group-otherwise",
    }
    /// Stage of a meeting.
    meeting_stage(MeetingStage) {
        Planned => "stage-meeting-planned",
        AgendaDraft => "stage-meeting-agenda-draft",
        Invited => "stage-meeting-invited",
        Opened => "stage-meeting-opened",
        Interrupted => "stage-meeting-interrupted",
        Closed => "stage-meeting-closed",
        MinutesDraft => "stage-meeting-minutes-draft",
        MinutesSigned => "stage-meeting-minutes-signed",
        MinutesSent => "stage-meeting-minutes-sent",
        MinutesObjected => "stage-meeting-minutes-objected",
        MinutesObjectionDecided => "stage-meeting-minutes-objection-decided",
        MinutesApproved => "stage-meeting-minutes-approved",
        MinutesPublished => "stage-meeting-minutes-published",
        Cancelled => "stage-meeting-cancelled",
        Inquorate => "stage-meeting-inquorate",
    }
    /// Stage of an agenda item.
    item_stage(ItemStage) {
        Pending => "stage-item-pending",
        Called => "stage-item-called",
        InterestsDeclared => "stage-item-interests-declared",
        Deliberated => "stage-item-deliberated",
        Voted => "stage-item-voted",
        Adjourned => "stage-item-adjourned",
        Noted => "stage-item-noted",
    }
    /// Stage of a poll.
    poll_stage(PollStage) {
        Open => "stage-poll-open",
        Closed => "stage-poll-closed",
        Stated => "stage-poll-stated",
    }
    /// What the board says: a Votum.
    votum(Votum) {
        Supported => "votum-supported",
        SupportedAmended => "votum-supported-amended",
        NotSupported => "votum-not-supported",
        Noted => "votum-noted",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::sentences::Sentences;

    fn dalheim() -> Labels {
        Labels {
            office: "Stadtteilbüro".into(),
            board: "Stadtteilbeirat".into(),
            at_board: "Im Stadtteilbeirat".into(),
            administration: "Magistrat".into(),
            at_administration: "Beim Magistrat".into(),
            council: "Stadtparlament".into(),
            at_council: "Im Stadtparlament".into(),
        }
    }

    #[test]
    fn a_stage_is_named_in_the_words_of_its_district() {
        let kaiserslautern = Labels {
            at_board: "In der Arbeitsgruppe".into(),
            at_administration: "Bei der Verwaltung".into(),
            council: "Stadtrat".into(),
            at_council: "Im Stadtrat".into(),
            ..dalheim()
        };
        let table = [
            (Stage::WithAdministration, "Beim Magistrat", "Bei der Verwaltung"),
            (Stage::InDeliberation, "Im Stadtparlament, wird beraten", "Im Stadtrat, wird beraten"),
            (Stage::Presented, "Im Stadtteilbeirat vorgestellt", "In der Arbeitsgruppe vorgestellt"),
            (Stage::Rejected, "Stadtparlament: abgelehnt", "Stadtrat: abgelehnt"),
            (Stage::DeliberatedWithoutResolution, "Beraten, kein Beschluss", "Beraten, kein Beschluss"),
            (Stage::Resolved, "Beschlossen", "Beschlossen"),
        ];
        for (stage, here, there) in table {
            assert_eq!(Texts::german().measure_stage(stage, &dalheim()), here);
            assert_eq!(Texts::german().measure_stage(stage, &kaiserslautern), there);
        }
        assert_eq!(Texts::german().measure_stage(Stage::Supported, &dalheim()), "Stadtteilbeirat: befürwortet");
    }

    #[test]
    fn a_board_never_decides() {
        for stage in Stage::ALL {
            let said = Texts::german().measure_stage(*stage, &dalheim()).to_lowercase();
            let decided = said.contains("beschlossen") || said.contains("beschluss") || said.contains("abgelehnt");
            assert!(!decided || stage.is_council_outcome(), "{stage}: {said}");
            assert!(!said.contains("beirat") || !said.contains("entschieden"), "{stage}: {said}");
            assert!(!said.contains(['{', '$']), "{stage}: {said}");
        }
        for votum in Votum::ALL {
            let said = Texts::german().votum(*votum).to_lowercase();
            assert!(!said.contains("beschl") && !said.contains("abgelehnt"), "{said}");
        }
    }
}
