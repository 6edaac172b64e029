//! Der ganze Weg einer Anfrage: limits and headers outside, pages, server functions and files inside.

use crate::security;
use app::visit::session_token;
use app::{AppState, Spec, Texts};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use std::path::Path;
use std::time::Duration;
use tower::util::MapRequestLayer;
use tower::{Layer, ServiceBuilder};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// A request that takes longer is given up; live streams are not requests that wait.
const PATIENCE: Duration = Duration::from_secs(30);
/// The same for a form with photos: 15 MB over a slow telephone take two minutes. Who sends nothing meanwhile is given up much earlier.
const PATIENCE_WITH_FILES: Duration = Duration::from_secs(300);

/// The router and the list of its addresses.
pub fn build(state: AppState, site: &Path) -> (Router, Vec<Spec>) {
    let (pages, specs) = app::routes::all(state.clone()).finish();
    let router = Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .route("/api/fn/{*name}", post(server_function))
        .nest_service("/pkg", files(site.join("pkg"), "public, max-age=31536000, immutable"))
        .nest_service("/fonts", files(site.join("fonts"), "public, max-age=31536000, immutable"))
        .route_service("/favicon.svg", ServeFile::new(site.join("favicon.svg")))
        .route_service("/robots.txt", ServeFile::new(site.join("robots.txt")))
        .with_state(state.clone())
        .merge(pages);
    let around = ServiceBuilder::new()
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), security::headers))
        // Pages are squeezed anew for everybody: gzip makes them as small as brotli at this price, in half the time. Files of the site are brotli already.
        .layer(CompressionLayer::new().no_br().quality(CompressionLevel::Precise(4)))
        .layer(from_fn(in_time))
        .layer(from_fn_with_state(state.clone(), security::same_origin));
    let single = state.config.single.clone();
    let roots = app::home::roots(specs.iter().map(|spec| spec.path));
    let home = move |request: Request| match &single {
        Some(slug) => app::home::lead(request, slug, &roots),
        None => request,
    };
    // Language and district stand in front of every address; both are settled before a route is looked for.
    let spoken = MapRequestLayer::new(move |request| home(app::language::read(request))).layer(router.layer(around));
    (Router::new().fallback_service(spoken), specs)
}

fn files(
    folder: std::path::PathBuf,
    cache: &'static str,
) -> impl tower::Service<Request, Response = Response, Error = std::convert::Infallible, Future: Send> + Clone + Send + Sync + 'static {
    let name: HeaderName = header::CACHE_CONTROL;
    let serve = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(cache)))
        .map_response(IntoResponse::into_response)
        .service(serve)
}

async fn in_time(request: Request, next: Next) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    let patience = if kind.starts_with(b"multipart/") { PATIENCE_WITH_FILES } else { PATIENCE };
    match tokio::time::timeout(patience, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// The database answers; `/healthz` only says that the program runs.
async fn ready(State(state): State<AppState>) -> Response {
    match state.db.ready().await {
        Ok(()) => "ready".into_response(),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

/// What islands call. Each function checks for itself who asks.
async fn server_function(State(state): State<AppState>, request: Request) -> Response {
    let now = (state.clock)();
    let account = match session_token(request.headers(), state.config.secure()) {
        Some(token) => store::people::session(&state.db, &token, now).await.ok().flatten().map(|session| session.account),
        None => None,
    };
    let (db, single) = (state.db.clone(), state.config.single.clone());
    let language = app::language::of_caller(request.headers());
    let context = islands::request::Request { db, account, now, language, sentences: Texts::of(language), single };
    leptos_axum::handle_server_fns_with_context(move || leptos::prelude::provide_context(context.clone()), request).await.into_response()
}
