//! Sprache einer Anfrage: read off the address before anything else looks at it, so that every page has one route for all languages.

use axum::extract::Request;
use axum::http::uri::{PathAndQuery, Uri};
use axum::http::{HeaderMap, header};
use domain::Language;

/// Takes the language out of the address and puts it beside the request: `/ar/dalheim?a=b` becomes `/dalheim?a=b`, in Arabic.
pub fn read(mut request: Request) -> Request {
    let (language, path) = Language::of_path(request.uri().path());
    if language == Language::German {
        return request;
    }
    let path = path.to_owned();
    if readdress(&mut request, &path) {
        request.extensions_mut().insert(language);
    }
    request
}

/// Gives a request another path; what was an address stays one. Were it none, nothing changes and the page is simply not found.
pub(crate) fn readdress(request: &mut Request, path: &str) -> bool {
    let address = match request.uri().query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query = PathAndQuery::try_from(address).ok();
    match Uri::from_parts(parts) {
        Ok(uri) => *request.uri_mut() = uri,
        Err(_) => return false,
    }
    true
}

/// The language of the page that calls a server function: their own addresses have none.
pub fn of_caller(headers: &HeaderMap) -> Language {
    let page = headers.get(header::REFERER).and_then(|value| value.to_str().ok()).and_then(|page| page.parse::<Uri>().ok());
    page.map_or(Language::German, |page| Language::of_path(page.path()).0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::body::Body;

    #[test]
    fn the_address_loses_its_language_and_nothing_else() {
        for (address, language, rest) in [
            ("/dalheim/mitmachen?art=idea", None, "/dalheim/mitmachen?art=idea"),
            ("/ar/dalheim/mitmachen?art=idea&x=%D8%A3", Some(Language::Arabic), "/dalheim/mitmachen?art=idea&x=%D8%A3"),
            ("/leicht", Some(Language::Easy), "/"),
            ("/uk/?", Some(Language::Ukrainian), "/?"),
            ("https://quartier.example/tr/anmelden", Some(Language::Turkish), "https://quartier.example/anmelden"),
        ] {
            let request = read(Request::builder().uri(address).body(Body::empty()).unwrap());
            assert_eq!((request.uri().to_string().as_str(), request.extensions().get().copied()), (rest, language), "{address}");
        }
    }

    #[test]
    fn a_server_function_speaks_like_the_page_that_calls_it() {
        for (page, language) in [
            ("https://quartier.example/ar/dalheim/mitmachen", Language::Arabic),
            ("https://quartier.example/dalheim/mitmachen", Language::German),
            ("no address", Language::German),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::REFERER, page.parse().unwrap());
            assert_eq!(of_caller(&headers), language, "{page}");
        }
        assert_eq!(of_caller(&HeaderMap::new()), Language::German);
    }
}
