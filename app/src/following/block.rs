//! „Auf dem Laufenden bleiben“: the box on the pages of what can be followed.

use super::what;
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::Control;
use crate::visit::Visit;
use domain::following::Followed;
use leptos::prelude::*;

/// The box: one click with an account, an address without, a link that only reads, and the feed at `feed`. Its forms carry nothing, so the page stays
/// the same for everybody.
pub(crate) fn block(visit: &Visit, followed: &Followed, mine: bool, feed: &str) -> AnyView {
    let texts = visit.texts();
    let address = visit.href(&what::address(followed));
    let deed = if mine {
        let end = visit.href(&format!("/folgen/beenden?was={}", urlencoding::encode(&what::word(followed))));
        view! { <form class="row" action=end method="post"><p class="strong">{icon("check")}{texts.say("following-mine")}</p><button class="button button--second" type="submit">{texts.say("following-end")}</button></form> }.into_any()
    } else if visit.signed_in() {
        view! { <form action=address.clone() method="post"><button class="button button--second" type="submit">{icon("bell")}{texts.say("following-go")}</button></form> }.into_any()
    } else {
        let email = Control::new(visit, "email", &texts.say("following-email"), "", &FormFailure::default()).input("email", "email");
        view! { <form class="flow" action=address.clone() method="post" novalidate>{email}<p><button class="button button--second" type="submit">{icon("bell")}{texts.say("following-go")}</button></p></form> }.into_any()
    };
    view! {
        <section class="box flow measure" aria-labelledby="folgen">
            <h2 id="folgen">{texts.say("following-box-title")}</h2>
            <p>{texts.say("following-box-lead")}</p>
            {deed}
            <p class="row small"><a href=format!("{address}#mitlesen")>{texts.say("following-link")}</a><a href=visit.href(feed) r#type="application/atom+xml">{texts.say("following-feed")}</a></p>
        </section>
    }
    .into_any()
}
