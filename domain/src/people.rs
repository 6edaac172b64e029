//! Menschen und Rollen: who acts, in which role, in which district.

use crate::ids::{AccountId, DistrictId, OrganizationId, SeatId};
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every value, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as stored and as used in keys.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads a stored word.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.word() == word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Role of a person in one district (`domain.md` § 4).
    Role {
        /// R: author, resident.
        Resident = "resident",
        /// MOD: moderation staff.
        Moderator = "moderator",
        /// QM: lead of the Quartiersmanagement.
        Manager = "manager",
        /// BM: holds a voting seat of the board.
        BoardMember = "board_member",
        /// Stellvertretung: acts as the seat while called in.
        Deputy = "deputy",
        /// V: chairs the board.
        Chair = "chair",
        /// SF: Schriftführung.
        Clerk = "clerk",
        /// MAG: liaison of the Magistrat or the administration.
        AdministrationLiaison = "administration_liaison",
        /// GD: Gremiendienst, records what the council did.
        CouncilService = "council_service",
        /// FA: Fachamt.
        SpecialistOffice = "specialist_office",
        /// Second person from outside the office (four eyes).
        ReviewPerson = "review_person",
        /// Runs the installation; has no rights on content.
        Admin = "admin",
        /// SYS: a job.
        System = "system",
    }
}

/// Who performs a verb: always in one district.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The district in which the verb is performed.
    pub district: DistrictId,
    /// The signed-in person; `None` for residents without account and for jobs.
    pub account: Option<AccountId>,
    /// Name as shown inside the office; empty for residents without account.
    pub name: String,
    /// All roles in this district.
    pub roles: Vec<Role>,
    /// Seats held today, as member or as deputy.
    pub seats: Vec<SeatId>,
    /// The office a specialist works for.
    pub organization: Option<OrganizationId>,
}

impl Actor {
    /// A resident without account.
    pub fn resident(district: DistrictId) -> Self {
        Self { district, account: None, name: String::new(), roles: vec![Role::Resident], seats: vec![], organization: None }
    }

    /// A job of the system.
    pub fn system(district: DistrictId) -> Self {
        Self { district, account: None, name: String::new(), roles: vec![Role::System], seats: vec![], organization: None }
    }

    /// Has the role here.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// The first of `allowed` that this person has here, or a refusal.
    ///
    /// # Errors
    /// [`NotYourRole`] when none fits.
    pub fn acting_as(&self, allowed: &[Role]) -> Result<Role, NotYourRole> {
        allowed.iter().copied().find(|role| self.is(*role)).ok_or(NotYourRole)
    }

    /// Works in the office or for the board: sees the workplace.
    pub fn is_staff(&self) -> bool {
        use Role::*;
        [Moderator, Manager, Chair, Clerk, AdministrationLiaison, CouncilService, SpecialistOffice, ReviewPerson]
            .iter()
            .any(|role| self.is(*role))
    }
}

/// The person has none of the roles that may do this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotYourRole;

words! {
    /// Kind of an organization (OParl `Organization.classification`).
    OrganizationKind {
        /// Stadtteilbeirat.
        Board = "board",
        /// Stadtparlament or Stadtrat.
        Council = "council",
        /// Magistrat or city administration as a whole.
        Administration = "administration",
        /// Ausschuss or Ortsbeirat.
        Committee = "committee",
        /// Arbeitsgruppe of residents.
        WorkingGroup = "working_group",
        /// Fachamt.
        Office = "office",
        /// Verein, Träger, Schule, Kita, Kirche and others.
        Institution = "institution",
    }
}

words! {
    /// Kind of a seat: where it comes from.
    SeatKind {
        /// The chair.
        Chair = "chair",
        /// Bewohnerschaft.
        Resident = "resident",
        /// Fraktion of the council.
        CouncilGroup = "council_group",
        /// Verein.
        Club = "club",
        /// Wohnungswirtschaft.
        Housing = "housing",
        /// Kirche.
        Church = "church",
        /// Schule.
        School = "school",
        /// Kindergarten.
        Kindergarten = "kindergarten",
        /// Sozialer Träger and further institutions.
        Institution = "institution",
        /// Gewerbe.
        Trade = "trade",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn the_first_fitting_role_acts() {
        let mut selin = Actor::resident(DistrictId(Uuid::nil()));
        selin.roles = vec![Role::Manager, Role::Moderator];
        assert_eq!(selin.acting_as(&[Role::Moderator, Role::Manager]), Ok(Role::Moderator));
        assert_eq!(selin.acting_as(&[Role::Chair]), Err(NotYourRole));
        assert_eq!(selin.acting_as(&[]), Err(NotYourRole));
    }

    #[test]
    fn admins_are_not_staff() {
        let mut admin = Actor::resident(DistrictId(Uuid::nil()));
        admin.roles = vec![Role::Admin];
        assert!(!admin.is_staff());
        assert!(!Actor::resident(DistrictId(Uuid::nil())).is_staff());
        admin.roles = vec![Role::Clerk];
        assert!(admin.is_staff());
    }

    #[test]
    fn words_round_trip() {
        for role in Role::ALL {
            assert_eq!(Role::from_word(role.word()), Some(*role));
        }
        assert_eq!(Role::from_word("king"), None);
    }
}
