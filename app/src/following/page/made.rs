//! Was danach kommt: look into your mail, or the link that was made, once.

use super::super::what::page_of;
use crate::page::Head;
use crate::participation::receipt::{grouped, picture};
use crate::visit::Visit;
use axum::response::Response;
use domain::ReceiptCode;
use domain::following::Followed;
use leptos::prelude::*;

/// The same answer whether the address follows already or not.
pub(super) fn asked(visit: &Visit, what: &Followed) -> Response {
    let texts = visit.texts();
    let back = visit.href(&page_of(what));
    Head::new(&texts.say("following-sent-title")).private().respond(visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("following-sent-title")}</h1>
                <p class="lead">{texts.say("following-sent")}</p>
                <p><a class="link-button" href=back>{texts.say("following-back")}</a></p>
            </div>
        }
        .into_any()
    })
}

/// The code stands behind `#`, which no server ever sees, and is not stored: only this page says it.
pub(super) fn link(visit: &Visit, what: &Followed, code: &ReceiptCode) -> Response {
    let texts = visit.texts();
    let (address, printed) = (visit.url("/mitlesen"), code.printed());
    let open = visit.href("/mitlesen");
    let back = visit.href(&page_of(what));
    let place = visit.clone();
    Head::new(&texts.say("following-made-title")).private().respond(visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("following-made-title")}</h1>
                <p class="lead">{texts.say("following-made")}</p>
                <section class="receipt" aria-labelledby="code">
                    <div class="flow">
                        <h2 id="code">{texts.say("following-made-code")}</h2>
                        <p class="code" dir="ltr">{grouped(&printed)}</p>
                        <p class="small">{texts.say("following-made-address")}" "<bdi dir="ltr">{address.clone()}</bdi></p>
                        <form action=open method="post"><input type="hidden" name="code" value=printed.clone()/><button class="button" type="submit">{texts.say("following-made-open")}</button></form>
                    </div>
                    {picture(&place, &format!("{address}#{printed}"), &texts.say("following-made-qr"))}
                </section>
                <p><a class="link-button" href=back>{texts.say("following-back")}</a></p>
            </div>
        }
        .into_any()
    })
}
