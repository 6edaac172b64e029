//! Zusage: whose answer to an invitation it is, and what follows from it.

use crate::people::words;

words! {
    /// Who answers an invitation.
    Replier {
        /// To whom it is addressed: the member, or the deputy of a seat without one.
        Addressee = "addressee",
        /// The deputy of a seat that has a member.
        Deputy = "deputy",
        /// The clerk, for the seat.
        Clerk = "clerk",
    }
}

/// What an answer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    /// It is the answer of the seat; otherwise the deputy's own.
    pub for_seat: bool,
    /// It proves that the invitation arrived.
    pub proves_receipt: bool,
    /// The deputy is called in.
    pub calls_deputy: bool,
}

/// The deputy speaks for themselves only, nobody but the addressee proves the receipt, and a second no calls nobody again.
/// `before` is the answer of the seat so far.
pub fn reply(by: Replier, before: Option<bool>, coming: bool) -> Reply {
    let for_seat = by != Replier::Deputy;
    Reply { for_seat, proves_receipt: by == Replier::Addressee, calls_deputy: for_seat && !coming && before != Some(false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whose_answer_it_is_and_what_follows() {
        // by, before, coming: for the seat, proves the receipt, calls the deputy
        #[rustfmt::skip]
        let table = [
            (Replier::Addressee, None, true, (true, true, false)),
            (Replier::Addressee, None, false, (true, true, true)),
            (Replier::Addressee, Some(true), false, (true, true, true)),
            (Replier::Addressee, Some(false), false, (true, true, false)),
            (Replier::Addressee, Some(false), true, (true, true, false)),
            (Replier::Clerk, None, false, (true, false, true)),
            (Replier::Clerk, Some(false), false, (true, false, false)),
            (Replier::Clerk, None, true, (true, false, false)),
            (Replier::Deputy, None, false, (false, false, false)),
            (Replier::Deputy, Some(true), false, (false, false, false)),
            (Replier::Deputy, None, true, (false, false, false)),
        ];
        for (by, before, coming, expected) in table {
            let said = reply(by, before, coming);
            assert_eq!((said.for_seat, said.proves_receipt, said.calls_deputy), expected, "{by} {before:?} {coming}");
        }
    }
}
