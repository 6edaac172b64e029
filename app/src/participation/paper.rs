//! Papier: the form, the list for signatures and the receipt as PDF, with the district's own words.

use crate::press::{self, NoPdf};
use crate::visit::Visit;
use crate::{AppState, Failed, Fields, dates};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::Refusal;
use domain::documents::{Document, Form, Letterhead, Receipt, Sheet, Slip, Supports};
use domain::participation::Kind;
use store::participation::{self, PadSheet};
use store::people::{Limit, count_attempt};

/// Lines that fit on a page below the head.
const LINES: u32 = 14;

/// A form that anybody may print: without number and slip, the code comes when it is taken down.
pub async fn blank_form(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    within_limit(&state, &visit).await?;
    let sheet = Sheet { web: visit.url("/mitmachen"), ..Sheet::default() };
    let document = Document::Form(form(&visit, vec![sheet])?);
    Ok(answer(&state, &document, "bogen").await)
}

/// The list for signatures of a public contribution.
pub async fn supports_of(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let detail = participation::public_detail(&state.db, visit.district()?, &reference).await?;
    within_limit(&state, &visit).await?;
    let about = [detail.reference, detail.title, detail.place].into_iter().filter(|line| !line.is_empty()).collect();
    let document = Document::Supports(supports(&visit, about)?);
    Ok(answer(&state, &document, "unterschriften").await)
}

/// The receipt again, for whoever has its code.
pub async fn receipt(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let code = fields.get("code");
    let own = participation::by_code(&state.db, visit.district()?, code, &visit.address, visit.now).await?;
    within_limit(&state, &visit).await?;
    let printed = code.parse::<domain::ReceiptCode>().map(|code| code.printed()).unwrap_or_default();
    let texts = visit.texts();
    let what = texts.say_with("receipt-what", &[("kind", texts.kind(own.kind).into()), ("title", own.title.as_str().into())]);
    let steps = own.due_at.map(|day| texts.say_with("receipt-next-read", &[("day", dates::date(day).into())]));
    let document = Document::Receipt(Receipt {
        locale: "de".to_owned(),
        head: letterhead(&visit)?,
        title: texts.say("receipt-title"),
        about: vec![what, texts.say_with("paper-receipt-received", &[("day", dates::date(own.received_at).into())])],
        reference_label: texts.say("receipt-reference"),
        reference: own.reference.to_string(),
        code_label: texts.say("receipt-code"),
        follow: format!("{}#{printed}", visit.url("/verfolgen")),
        code: printed,
        next: texts.say("receipt-next"),
        steps: steps
            .into_iter()
            .chain(["receipt-next-ask", "receipt-next-publish", "receipt-next-answer"].map(|key| texts.say(key)))
            .collect(),
        hint: format!("{} {} {}", texts.say("receipt-code-hint"), texts.say("receipt-address"), visit.url("/verfolgen")),
    });
    Ok(answer(&state, &document, "beleg").await)
}

/// Setting a document takes a second of the machine: so many for one address in an hour, as many as it likes for the office.
async fn within_limit(state: &AppState, visit: &Visit) -> store::Result<()> {
    if visit.actor.is_staff() || count_attempt(&state.db, Limit::Print, &visit.address, visit.now).await? {
        return Ok(());
    }
    Err(Refusal::TooManyPrints.into())
}

/// The document as PDF, or the page that says that there is none now.
pub(crate) async fn answer(state: &AppState, document: &Document, name: &str) -> Response {
    press::answer(&state.config.press, document, name).await.unwrap_or_else(NoPdf::into_response)
}

/// The form with these sheets.
pub(crate) fn form(visit: &Visit, sheets: Vec<Sheet>) -> Result<Form, Failed> {
    let (texts, office) = (visit.texts(), &visit.district()?.profile.office);
    let address = format!("{}, {} {}", office.street, office.postcode, office.town);
    Ok(Form {
        locale: "de".to_owned(),
        head: letterhead(visit)?,
        title: texts.say("form-title"),
        lead: texts.say("form-lead"),
        kind: texts.say("form-kind"),
        kinds: Kind::ALL.iter().map(|kind| texts.kind(*kind)).collect(),
        place: texts.say("form-place"),
        text: texts.say("form-text"),
        text_hint: texts.say("form-text-hint"),
        contact: texts.say("form-contact"),
        contacts: ["form-contact-phone", "form-contact-letter", "form-contact-mail", "form-contact-code"]
            .map(|key| texts.say(key))
            .to_vec(),
        name: texts.say("form-name"),
        show_name: texts.say("form-show-name"),
        consent: texts.say("form-consent"),
        privacy: texts.say("form-privacy"),
        bring: texts.say_with("form-bring", &[("office", office.name.as_str().into()), ("address", address.into())]),
        office_only: ["form-office-received", "form-office-taken", "form-office-reference"].map(|key| texts.say(key)).to_vec(),
        web: texts.say("form-web"),
        slip: Slip {
            cut: texts.say("slip-cut"),
            title: texts.say("slip-title"),
            code: texts.say("slip-code"),
            steps: vec![
                texts.say_with("slip-step-address", &[("address", visit.url("/verfolgen").into())]),
                texts.say("slip-step-code"),
                texts.say_with("slip-step-call", &[("phone", office.phone.as_str().into())]),
            ],
        },
        sheets,
    })
}

/// A numbered sheet with the code on its slip.
pub(crate) fn sheet(visit: &Visit, of_pad: &PadSheet) -> Sheet {
    let code = of_pad.code.printed();
    Sheet {
        serial: visit.texts().say_with("form-serial", &[("serial", of_pad.serial.to_string().into())]),
        web: visit.url("/mitmachen"),
        follow: format!("{}#{code}", visit.url("/verfolgen")),
        code,
    }
}

/// The list for signatures; `about` is empty when it is written by hand.
pub(crate) fn supports(visit: &Visit, about: Vec<String>) -> Result<Supports, Failed> {
    let texts = visit.texts();
    let by_hand: &[&str] =
        if about.is_empty() { &["supports-about-title", "supports-about-place", "supports-about-reference"] } else { &[] };
    let columns = ["supports-column-line", "supports-column-name", "supports-column-address", "supports-column-signature"];
    Ok(Supports {
        locale: "de".to_owned(),
        head: letterhead(visit)?,
        title: texts.say("supports-title"),
        about,
        about_labels: by_hand.iter().map(|key| texts.say(key)).collect(),
        lead: texts.say("supports-lead"),
        columns: columns.map(|key| texts.say(key)).to_vec(),
        first_line: 1,
        lines: LINES,
        privacy: texts.say("supports-privacy"),
        collector: ["supports-collector-name", "supports-collector-day"].map(|key| texts.say(key)).to_vec(),
    })
}

fn letterhead(visit: &Visit) -> Result<Letterhead, Failed> {
    let profile = &visit.district()?.profile;
    let office = &profile.office;
    Ok(Letterhead {
        district: profile.name.clone(),
        office: office.name.clone(),
        contact: format!("{}, {} {} · {}", office.street, office.postcode, office.town, office.phone),
        programme: profile.programme.name.clone(),
    })
}
