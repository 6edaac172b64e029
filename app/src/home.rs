//! Ein Quartier an der Wurzel: an installation for one district leaves its name out of every address (`QUARTIER_SINGLE_DISTRICT`).
//!
//! Routes keep `/{district}`; the name is put in front before one is looked for. The long form goes on working, so that no printed link dies.

use crate::language::readdress;
use axum::extract::Request;
use std::collections::BTreeSet;

/// What stands at the root beside the pages: files, the calls of islands, the questions of whoever watches the server.
const BESIDE: [&str; 7] = ["api", "favicon.svg", "fonts", "healthz", "pkg", "readyz", "robots.txt"];

/// The first segments that are not the district's: those of the installation's own addresses and its files.
pub fn roots<'a>(paths: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let own = paths.filter_map(first).filter(|segment| !segment.starts_with('{'));
    own.chain(BESIDE).map(str::to_owned).collect()
}

/// `/mitmachen` becomes `/dalheim/mitmachen`, whatever is the installation's own stays.
pub fn lead(mut request: Request, slug: &str, roots: &BTreeSet<String>) -> Request {
    let path = request.uri().path();
    let segment = first(path).unwrap_or_default();
    if segment != slug && !roots.contains(segment) {
        let long = format!("/{slug}{}", path.trim_end_matches('/'));
        readdress(&mut request, &long);
    }
    request
}

fn first(path: &str) -> Option<&str> {
    path.split('/').nth(1).filter(|segment| !segment.is_empty())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::body::Body;

    #[test]
    fn the_one_district_sits_at_the_root() {
        let roots = roots(["/", "/anmelden", "/{district}/mitmachen", "/konto/sprache"].into_iter());
        for (asked, found) in [
            ("/", "/dalheim"),
            ("/?von=qr", "/dalheim?von=qr"),
            ("/mitmachen?art=idea", "/dalheim/mitmachen?art=idea"),
            ("/dalheim/mitmachen", "/dalheim/mitmachen"),
            ("/anmelden", "/anmelden"),
            ("/konto/sprache", "/konto/sprache"),
            ("/pkg/quartier.css", "/pkg/quartier.css"),
            ("/readyz", "/readyz"),
        ] {
            let request = lead(Request::builder().uri(asked).body(Body::empty()).unwrap(), "dalheim", &roots);
            assert_eq!(request.uri().to_string(), found, "{asked}");
        }
    }
}
