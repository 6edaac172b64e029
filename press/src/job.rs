//! Der Auftrag, as the templates read it: the document's own words, with pictures for its addresses.

use domain::documents::Document;
use fast_qr::QRBuilder;
use fast_qr::convert::Builder;
use fast_qr::convert::svg::SvgBuilder;
use serde_json::Value;

/// Fields that hold an address and get a picture beside them.
const ADDRESSES: [&str; 2] = ["web", "follow"];

/// Name of the template and what it reads.
pub fn data(document: &Document) -> Result<(&'static str, Value), serde_json::Error> {
    let template = match document {
        Document::Form(_) => "form.typ",
        Document::Supports(_) => "supports.typ",
        Document::Receipt(_) => "receipt.typ",
    };
    let mut data = serde_json::to_value(document)?;
    draw(&mut data);
    Ok((template, data))
}

/// Adds `web_qr` beside `web`, everywhere in the job.
fn draw(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for name in ADDRESSES {
                let address = fields.get(name).and_then(Value::as_str).filter(|text| text.starts_with("http")).and_then(picture);
                if let Some(svg) = address {
                    fields.insert(format!("{name}_qr"), svg.into());
                }
            }
            fields.values_mut().for_each(draw);
        }
        Value::Array(rows) => rows.iter_mut().for_each(draw),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn picture(address: &str) -> Option<String> {
    let code = QRBuilder::new(address).build().ok()?;
    Some(SvgBuilder::default().margin(0).to_str(&code))
}
