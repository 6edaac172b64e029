//! Wer im Protokoll was liest: that something happened is seen by everybody who reads the record, what was said by whoever works with it (I11).

use crate::events::ObjectKind;
use crate::people::Role;

/// Who reads the record of the district.
pub const READERS: &[Role] = &[Role::Manager, Role::ReviewPerson, Role::Chair, Role::Clerk, Role::AdministrationLiaison];

/// Whether these roles read the content of an event about such an object; what is public everybody reads.
pub fn sees_content(roles: &[Role], object: ObjectKind, public: bool) -> bool {
    use Role::{AdministrationLiaison, Chair, Clerk, Manager, Moderator, ReviewPerson};
    let readers: &[Role] = match object {
        ObjectKind::Contribution | ObjectKind::Report => &[Manager, Moderator, ReviewPerson],
        ObjectKind::Meeting | ObjectKind::AgendaItem | ObjectKind::Poll => &[Manager, Chair, Clerk],
        ObjectKind::Measure | ObjectKind::Paper => &[Manager, Chair, Clerk, AdministrationLiaison],
        ObjectKind::Plan => READERS,
        ObjectKind::District | ObjectKind::Account | ObjectKind::PrivacyRequest => &[Manager],
    };
    public || readers.iter().any(|reader| roles.contains(reader))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_for_those_who_work_with_it() {
        for (role, object, public, sees) in [
            (Role::Manager, ObjectKind::Contribution, false, true),
            (Role::ReviewPerson, ObjectKind::Contribution, false, true),
            (Role::Chair, ObjectKind::Contribution, false, false),
            (Role::Chair, ObjectKind::Contribution, true, true),
            (Role::Chair, ObjectKind::AgendaItem, false, true),
            (Role::ReviewPerson, ObjectKind::AgendaItem, false, false),
            (Role::AdministrationLiaison, ObjectKind::Measure, false, true),
            (Role::AdministrationLiaison, ObjectKind::Poll, false, false),
            (Role::Clerk, ObjectKind::Account, false, false),
            (Role::ReviewPerson, ObjectKind::PrivacyRequest, false, false),
        ] {
            assert_eq!(sees_content(&[role], object, public), sees, "{role} {object} {public}");
        }
    }
}
