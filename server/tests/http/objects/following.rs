//! What people follow: asked for and not confirmed, confirmed, with an account, and by a link that only reads.

use super::{Maker, Sent};
use domain::Language;
use domain::following::Followed;
use store::following;

/// Secrets of what is followed.
#[derive(Debug, Clone, Default)]
pub struct Following {
    /// The link that confirms; nobody pressed its button yet.
    pub token: String,
    /// The link that ends what was confirmed.
    pub end: String,
    /// The code of a link that only reads.
    pub code: String,
}

impl Maker<'_> {
    pub(super) async fn following(&self, about: &Sent) -> Following {
        let (db, place, at) = (self.db, &*self.place.district, crate::world::ago(3));
        let what = Followed::Contribution(about.reference.parse().expect("a reference"));
        let email = |name: &str| format!("{name}-{}@{}.example.org", self.place.slug, self.marker);
        following::follow(db, place, &what, (&email("folgt"), Language::German), at).await.expect("asks");
        let end = self.token("follow_confirm").await;
        following::confirm_follow(db, place.id, &end, Language::German, at).await.expect("confirms");
        following::follow(db, place, &Followed::District, (&email("fragt"), Language::German), at).await.expect("asks");
        let token = self.token("follow_confirm").await;
        let resident = &self.place.resident.actor;
        following::follow_signed_in(db, resident, place, (&what, Language::German), at).await.expect("follows");
        let code = following::follow_by_link(db, place, &what, ("", "198.51.100.9"), at).await.expect("follows").printed();
        Following { token, end, code }
    }
}
