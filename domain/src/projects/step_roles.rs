//! Wer einen Schritt tun darf (`domain.md` § 4.2, column "Who"; `decisions.md` 21).

use super::{Stage, Step};
use crate::Role;

impl Step {
    /// Roles that may take the step (`domain.md` § 4.2, column "Who").
    pub const fn roles(self) -> &'static [Role] {
        use Role::*;
        match self {
            Self::PutOnAgenda => &[Chair, Manager],
            Self::TakeOffAgenda | Self::Present | Self::Adjourn => &[Clerk, Chair, Manager],
            Self::Support | Self::SupportAmended | Self::NotSupport | Self::Note => &[Clerk, Chair],
            Self::HandOver => &[Manager, AdministrationLiaison],
            Self::Table | Self::DecideInAdministration => &[AdministrationLiaison, CouncilService],
            Self::Deliberate
            | Self::Resolve
            | Self::ResolveAmended
            | Self::Reject
            | Self::EndWithoutResolution
            | Self::SendBack
            | Self::CouncilAdjourn
            | Self::Discontinue => &[CouncilService],
            Self::OpenFunding | Self::Plan => &[AdministrationLiaison, Manager],
            Self::Start | Self::Pause | Self::Resume | Self::Complete => &[SpecialistOffice, Manager],
            Self::ReviewAgain => &[Manager, System, AdministrationLiaison],
            Self::NotPursue => &[Manager, ReviewPerson, AdministrationLiaison],
            Self::ApproveGrant | Self::RefuseGrant => &[Manager, ReviewPerson],
            Self::Defer | Self::MakeReady | Self::Close | Self::SettleElsewhere | Self::ProposePlanChange | Self::TakeUpAgain => &[Manager],
        }
    }

    /// Roles that may take the step from a stage: narrower than [`Step::roles`] where the way says who (M3a, M10a, M11, M11a, M12, M13b, M23).
    pub const fn roles_at(self, stage: Stage) -> &'static [Role] {
        use Role::*;
        match (self, stage) {
            (Self::HandOver, Stage::NotSupported) => &[AdministrationLiaison],
            (Self::HandOver, Stage::DeliberatedWithoutResolution) => &[Manager, AdministrationLiaison],
            (Self::HandOver, _) => &[Manager],
            (Self::ReviewAgain, Stage::Deferred) => &[Manager, System],
            (Self::ReviewAgain, Stage::WithAdministration) => &[AdministrationLiaison],
            (Self::ReviewAgain, _) => &[Manager],
            _ => self.roles(),
        }
    }
}
