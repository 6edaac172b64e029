//! Every address, once: method, path, who may use it, and whether its page has islands. The tests' matrix is made from this list.

use crate::state::AppState;
use crate::visit;
use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodFilter, MethodRouter, on};
use domain::Actor;
use domain::people::Role;

/// Who may use an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Everybody, signed in or not.
    Everyone,
    /// Everybody with an account, whatever their roles.
    SignedIn,
    /// Who has one of these roles in the district.
    Roles(&'static [Role]),
}

impl Who {
    /// May this person use it?
    pub fn admits(self, actor: &Actor) -> bool {
        match self {
            Self::Everyone => true,
            Self::SignedIn => actor.account.is_some(),
            Self::Roles(roles) => actor.account.is_some() && roles.iter().any(|role| actor.is(*role)),
        }
    }
}

/// The office: moderation and management.
pub const OFFICE: Who = Who::Roles(&[Role::Moderator, Role::Manager]);
/// Who holds something back or decides about an objection, and writes notes.
pub const REVIEW: Who = Who::Roles(&[Role::Moderator, Role::Manager, Role::ReviewPerson]);
/// The second person (four eyes): who may confirm what somebody else proposed.
pub const APPROVAL: Who = Who::Roles(&[Role::ReviewPerson, Role::Manager, Role::Moderator, Role::AdministrationLiaison]);
/// Everybody with a desk.
pub const STAFF: Who = Who::Roles(&[
    Role::Moderator,
    Role::Manager,
    Role::Chair,
    Role::Clerk,
    Role::AdministrationLiaison,
    Role::CouncilService,
    Role::SpecialistOffice,
    Role::ReviewPerson,
]);
/// Who works with the queue of contributions: the office, the review person, and a specialist office with what was forwarded to it.
pub const QUEUE: Who = Who::Roles(&[Role::Moderator, Role::Manager, Role::ReviewPerson, Role::SpecialistOffice]);
/// Who prepares, leads or writes down meetings.
pub const MEETING_DESK: Who = Who::Roles(&[Role::Chair, Role::Clerk, Role::Manager]);
/// The board at its table: members, deputies, chair and clerk.
pub const BOARD: Who = Who::Roles(&[Role::BoardMember, Role::Deputy, Role::Chair, Role::Clerk]);

/// One address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    /// Method.
    pub method: Method,
    /// Path with its placeholders.
    pub path: &'static str,
    /// Who may use it.
    pub who: Who,
    /// Its page loads the islands.
    pub islands: bool,
}

/// The router and the list it was made from.
pub struct Routes {
    state: AppState,
    router: Router<AppState>,
    /// Every address.
    pub specs: Vec<Spec>,
}

impl Routes {
    /// Starts with no address.
    pub fn new(state: AppState) -> Self {
        Self { state, router: Router::new(), specs: vec![] }
    }

    /// A page.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, who: Who, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.add(Method::GET, path, who, false, on(MethodFilter::GET, handler))
    }

    /// A page with islands.
    #[must_use]
    pub fn get_with_islands<H, T>(self, path: &'static str, who: Who, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.add(Method::GET, path, who, true, on(MethodFilter::GET, handler))
    }

    /// A deed.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, who: Who, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.add(Method::POST, path, who, false, on(MethodFilter::POST, handler))
    }

    fn add(mut self, method: Method, path: &'static str, who: Who, islands: bool, handler: MethodRouter<AppState>) -> Self {
        let guarded = handler.layer(from_fn_with_state(who, visit::guard));
        self.router = self.router.route(path, guarded);
        self.specs.push(Spec { method, path, who, islands });
        self
    }

    /// The finished router; every request is attached to a visit first.
    pub fn finish(self) -> (Router, Vec<Spec>) {
        let attach = from_fn_with_state(self.state.clone(), visit::attach);
        (self.router.layer(attach).with_state(self.state), self.specs)
    }
}

/// All addresses of the program.
pub fn all(state: AppState) -> Routes {
    let routes = Routes::new(state);
    let routes = crate::start::routes(routes);
    let routes = crate::people::routes(routes);
    let routes = crate::life::routes(routes);
    let routes = crate::files::routes(routes);
    let routes = crate::places::routes(routes);
    let routes = crate::participation::routes(routes);
    let routes = crate::moderation::routes(routes);
    let routes = crate::plan::routes(routes);
    let routes = crate::projects::routes(routes);
    let routes = crate::meetings::routes(routes);
    let routes = crate::voices::routes(routes);
    let routes = crate::rendering::routes(routes);
    let routes = crate::following::routes(routes);
    let routes = crate::search::routes(routes);
    crate::accountability::routes(routes)
}
