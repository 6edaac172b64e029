//! One district at the root (`QUARTIER_SINGLE_DISTRICT`): the same pages without its name in any address, and the long form for old prints.

use crate::browser::Ask;
use crate::html;
use crate::public::pages;
use crate::world::Site;

#[tokio::test(flavor = "multi_thread")]
async fn the_one_district_needs_no_name() {
    let site = Site::sqlite().await;
    let router = site.router_for_one("dalheim");
    let (mut wrong, mut seen) = (vec![], 0);
    for (_, long) in pages(&site).into_iter().filter(|(_, path)| path == "/dalheim" || path.starts_with("/dalheim/")) {
        let short = match long.trim_start_matches("/dalheim") {
            "" => "/",
            rest => rest,
        };
        seen += 1;
        for path in [long.as_str(), short] {
            let answer = Ask::get(path).send(&router).await;
            let usual = site.get(&long, None).await;
            if answer.status != usual.status {
                wrong.push(format!("{path}: {} instead of {}", answer.status, usual.status));
            }
            let named = html::addresses(&answer.body).into_iter().find(|(_, address)| address.starts_with("/dalheim"));
            wrong.extend(named.map(|(place, address)| format!("{path}: {place} leads to {address}")));
        }
    }
    assert!(seen > 20, "only {seen} pages");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let arabic = Ask::get("/ar/mitmachen").send(&router).await;
    assert!(arabic.body.contains("dir=\"rtl\"") && arabic.body.contains("action=\"/ar/mitmachen\""), "{}", arabic.body);
}
