//! Bedienen: listens, answers, and ends without dropping anybody.

use crate::config::Settings;
use crate::{jobs, mail, router};
use app::AppState;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tower::ServiceExt;

/// A client that has not sent its headers by then is cut off (slowloris).
const HEADERS: Duration = Duration::from_secs(10);
/// After SIGTERM running answers get this long.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until SIGTERM or Ctrl-C.
///
/// # Errors
/// When the address cannot be bound.
pub async fn serve(settings: &Settings, state: AppState, closing: watch::Sender<bool>) -> std::io::Result<()> {
    let (router, _) = router::build(state.clone(), &settings.site);
    let listener = TcpListener::bind(settings.addr).await?;
    tracing::info!(addr = %settings.addr, "listening");
    let worker = tokio::spawn(mail::deliver(settings.clone(), state.clone()));
    let clock = tokio::spawn(jobs::run(state));
    let graceful = GracefulShutdown::new();
    let mut end = std::pin::pin!(ended());
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => answer(stream, peer, router.clone(), &graceful, settings.behind_proxy),
                Err(error) => tracing::warn!(%error, "accept"),
            },
            () = &mut end => break,
        }
    }
    drop(listener);
    // Live streams end first: they would never end by themselves.
    let _ = closing.send(true);
    worker.abort();
    clock.abort();
    if tokio::time::timeout(GRACE, graceful.shutdown()).await.is_err() {
        tracing::warn!("some answers did not end in time");
    }
    Ok(())
}

fn answer(stream: TcpStream, peer: SocketAddr, router: axum::Router, graceful: &GracefulShutdown, behind_proxy: bool) {
    let _ = stream.set_nodelay(true);
    let service = hyper::service::service_fn(move |request: hyper::Request<Incoming>| {
        let mut request: Request = request.map(Body::new);
        let client = if behind_proxy { forwarded(&request).map_or(peer, |ip| SocketAddr::new(ip, peer.port())) } else { peer };
        request.extensions_mut().insert(ConnectInfo(client));
        router.clone().oneshot(request)
    });
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS);
    let connection = builder.serve_connection_with_upgrades(TokioIo::new(stream), service).into_owned();
    let connection = graceful.watch(connection);
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "connection");
        }
    });
}

/// The address that our own proxy wrote last; everything before it may be invented by the client.
fn forwarded(request: &Request) -> Option<IpAddr> {
    let line = request.headers().get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    line.rsplit(',').next()?.trim().parse().ok()
}

async fn ended() {
    let interrupt = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! { () = interrupt => {}, () = terminate => {} }
}
