//! Rollen, wie alle sie lesen: what the office calls its own people stays inside.

use super::Texts;
use domain::people::Role;

impl Texts {
    /// Who did it, for everybody; empty for what happened by itself.
    pub fn public_role(&self, role: Role) -> String {
        let key = match role {
            Role::Resident => "role-resident",
            Role::Moderator => "role-moderator",
            Role::Manager => "role-manager",
            Role::BoardMember => "role-board-member",
            Role::Deputy => "role-deputy",
            Role::Chair => "role-chair",
            Role::Clerk => "role-clerk",
            Role::AdministrationLiaison => "role-administration-liaison",
            Role::CouncilService => "role-council-service",
            Role::SpecialistOffice => "role-specialist-office",
            Role::ReviewPerson => "role-review-person",
            Role::Admin => "role-admin",
            Role::System => return String::new(),
        };
        self.say(key)
    }
}
