//! Was ein Formular zu einer Sitzung geschickt hat: who, which meeting, which item or poll of it, what was typed.

use super::leading::href;
use crate::form::Fields;
use crate::posted::Posted;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Redirect, Response};
use domain::{AgendaItemId, MeetingId, PollId};
use store::meetings;
use store::meetings::views::StaffMeeting;
use uuid::Uuid;

/// A sent form.
#[derive(Debug, Clone)]
pub(super) struct Sent {
    pub(super) state: AppState,
    pub(super) visit: Visit,
    pub(super) meeting: MeetingId,
    /// Id of the item or the poll, where the address names one.
    part: Option<Uuid>,
    pub(super) fields: Fields,
}

impl FromRequest<AppState> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Self::Rejection> {
        let Posted { state, visit, id, part, fields, .. } = Posted::from_request(request, state).await?;
        Ok(Self { state, visit, meeting: MeetingId(id), part, fields })
    }
}

impl Sent {
    /// What was typed into a field.
    pub(super) fn get(&self, name: &str) -> &str {
        self.fields.get(name)
    }

    /// The meeting as the desk sees it.
    pub(super) async fn of(&self) -> store::Result<StaffMeeting> {
        meetings::staff_meeting(&self.state.db, &self.visit.actor, self.meeting, self.visit.now).await
    }

    /// The item of the address: one of this meeting's own.
    pub(super) async fn item(&self) -> Result<AgendaItemId, Failed> {
        let item = self.part.map(AgendaItemId);
        let of = self.of().await?;
        let own = of.agenda.iter().map(|line| line.item.id).find(|known| Some(*known) == item);
        own.ok_or_else(|| store::Error::NotFound.into())
    }

    /// The poll of the address, whichever meeting it belongs to.
    pub(super) fn poll(&self) -> store::Result<PollId> {
        self.part.map(PollId).ok_or(store::Error::NotFound)
    }

    /// On to a page of the meeting at the desk.
    pub(super) fn to(&self, path: &str) -> Result<Response, Failed> {
        Ok(Redirect::to(&href(&self.visit, self.meeting, path)).into_response())
    }
}
