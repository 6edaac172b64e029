//! Was Absender tun können: answer, add, object, part, withdraw; each a form of its own.

use super::Answered;
use crate::components::icon::icon;
use crate::form::Control;
use crate::participation::merge::merge_buttons;
use crate::visit::Visit;
use domain::participation::Stage;
use leptos::prelude::*;
use store::participation::{MergeAsked, OwnPart, OwnView};

/// A form of this page: its address, the code, what is in it, its button.
fn form(visit: &Visit, code: &str, path: &str, inside: AnyView, button: AnyView) -> AnyView {
    view! {
        <form class="flow" action=visit.href(&format!("/verfolgen/{path}")) method="post" novalidate>
            <input type="hidden" name="code" value=code.to_owned()/>
            {inside}
            <p>{button}</p>
        </form>
    }
    .into_any()
}

fn button(label: String) -> AnyView {
    view! { <button class="button" type="submit">{label}</button> }.into_any()
}

/// The answer to an open question.
pub(super) fn reply(visit: &Visit, code: &str, own: &OwnView, answered: &Answered) -> Option<AnyView> {
    (own.stage == Stage::Queried).then(|| {
        let texts = visit.texts();
        let control = Control::new(visit, "answer", &texts.say("own-reply"), answered.typed.get("answer"), &answered.failure).area(4);
        form(visit, code, "antwort", control, button(texts.say("own-reply-send")))
    })
}

/// Something more to say.
pub(super) fn add(visit: &Visit, code: &str, own: &OwnView, answered: &Answered) -> Option<AnyView> {
    let closed = matches!(own.stage, Stage::Draft | Stage::Withheld | Stage::Merged | Stage::Withdrawn);
    (!closed).then(|| {
        let texts = visit.texts();
        let open = answered.failure.fields.of("text").is_some() || !answered.typed.get("text").is_empty();
        let control = Control::new(visit, "text", &texts.say("own-add"), answered.typed.get("text"), &answered.failure)
            .hint(&texts.say("own-add-hint"))
            .area(4);
        let inside = form(visit, code, "ergaenzung", control, button(texts.say("own-add-send")));
        view! { <details class="disclosure" open=open><summary>{texts.say("own-add")}</summary>{inside}</details> }.into_any()
    })
}

/// An objection, as long as there is time.
pub(super) fn object(visit: &Visit, code: &str, own: &OwnView, answered: &Answered) -> Option<AnyView> {
    let until = own.objection_until.filter(|until| *until >= visit.now)?;
    let texts = visit.texts();
    let hint = texts.say_with("own-object-hint", &[("day", visit.texts().date(until).into())]);
    let control = Control::new(visit, "objection", &texts.say("own-object"), answered.typed.get("objection"), &answered.failure)
        .optional()
        .hint(&hint)
        .area(4);
    Some(form(visit, code, "einspruch", control, button(texts.say("own-object-send"))))
}

/// Undoing a merge.
pub(super) fn part(visit: &Visit, code: &str) -> AnyView {
    let texts = visit.texts();
    let inside = view! { <p>{texts.say("own-part-line")}</p> }.into_any();
    let button = view! { <button class="button button--second" type="submit">{icon("undo")}{texts.say("own-part")}</button> }.into_any();
    form(visit, code, "trennen", inside, button)
}

/// Agreeing to a merge, or not; two buttons of one form.
pub(super) fn merge(visit: &Visit, code: &str, asked: &MergeAsked) -> AnyView {
    let action = visit.href("/verfolgen/zusammenfuehren");
    view! {
        <form class="flow" action=action method="post" novalidate>
            <input type="hidden" name="code" value=code.to_owned()/>
            <input type="hidden" name="proposal" value=asked.id.to_string()/>
            {merge_buttons(visit, asked)}
        </form>
    }
    .into_any()
}

/// What comes out of a split contribution opens like any other, by its code.
pub(super) fn open_part(visit: &Visit, part: &OwnPart) -> AnyView {
    view! {
        <form action=visit.href("/verfolgen") method="post" novalidate>
            <input type="hidden" name="code" value=part.code.clone()/>
            <button class="link-button" type="submit">{part.title.clone()}</button>
        </form>
    }
    .into_any()
}

/// Taking it back; it cannot be undone, so it takes two deeds.
pub(super) fn withdraw(visit: &Visit, code: &str, own: &OwnView) -> Option<AnyView> {
    let texts = visit.texts();
    let line = match own.stage {
        Stage::Adopted if own.withdrawal_marked_at.is_none() => "own-withdraw-adopted-line",
        Stage::Received | Stage::Queried | Stage::Published | Stage::Withheld | Stage::Objected | Stage::Forwarded => "own-withdraw-line",
        Stage::Draft | Stage::Answered | Stage::Merged | Stage::Adopted | Stage::Withdrawn => return None,
    };
    let inside = view! { <p>{texts.say(line)}</p> }.into_any();
    let button = view! { <button class="button button--danger" type="submit">{texts.say("own-withdraw-send")}</button> }.into_any();
    let inside = form(visit, code, "zurueckziehen", inside, button);
    Some(view! { <details class="disclosure"><summary>{texts.say("own-withdraw")}</summary>{inside}</details> }.into_any())
}
