//! Menschen: districts, organizations and seats from the district file, accounts, sessions, sign-in, limits.

mod accounts;
mod actors;
mod districts;
mod language;
mod limits;
mod mailbox;
mod organizations;
mod sessions;

pub use accounts::{AccountView, account_of, create_account, disable_account, grant_role, list_accounts, set_password, take_seat};
pub use actors::{actor_of, roles_of};
pub(crate) use districts::create as create_district;
pub use districts::{Cache, District, district, districts};
pub use language::{choose_language, language_of};
pub use limits::{Limit, attempts_left, count_attempt, purge_attempts};
pub(crate) use mailbox::mailbox;
pub(crate) use organizations::save_organizations;
pub use organizations::{OrganizationView, SeatHolder, SeatView, organizations, seats_of};
pub use sessions::{Session, confirm_sign_in, end_session, purge_sessions, request_sign_in_link, session, sign_in_by_password};

#[cfg(test)]
mod tests;
