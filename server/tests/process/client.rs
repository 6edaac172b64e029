//! The smallest browser: one request per connection. An answer counts only when all of it arrived.

use std::io::{Error, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// What came back, whole.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }
}

pub fn get(addr: SocketAddr, path: &str, token: Option<&str>) -> std::io::Result<Answer> {
    send(addr, &format!("GET {path} HTTP/1.1\r\nHost: {addr}\r\n{}Connection: close\r\n\r\n", cookie(token)))
}

pub fn post(addr: SocketAddr, path: &str, token: Option<&str>, body: &str) -> std::io::Result<Answer> {
    send(addr, &format!("{}{body}", post_head(addr, path, token, body.len())))
}

pub fn post_head(addr: SocketAddr, path: &str, token: Option<&str>, length: usize) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: {addr}\r\nOrigin: http://{addr}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n{}Connection: close\r\n\r\n",
        cookie(token)
    )
}

fn cookie(token: Option<&str>) -> String {
    token.map(|token| format!("Cookie: quartier={token}\r\n")).unwrap_or_default()
}

fn send(addr: SocketAddr, request: &str) -> std::io::Result<Answer> {
    let mut stream = connect(addr)?;
    stream.write_all(request.as_bytes())?;
    read(stream)
}

pub fn connect(addr: SocketAddr) -> std::io::Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&addr, Duration::from_secs(2))?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    Ok(stream)
}

/// Reads to the end; an answer that was cut off is an error, because nothing was acknowledged then.
pub fn read(mut stream: TcpStream) -> std::io::Result<Answer> {
    let mut bytes = vec![];
    stream.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let cut = || Error::other("the answer was cut off");
    let (head, body) = text.split_once("\r\n\r\n").ok_or_else(cut)?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(cut)?;
    let answer = Answer { status, head: head.to_owned(), body: body.to_owned() };
    match answer.header("content-length").map(|length| length.parse::<usize>()) {
        Some(Ok(length)) if body.len() < length => Err(cut()),
        _ if answer.header("transfer-encoding").is_some() && !body.ends_with("0\r\n\r\n") => Err(cut()),
        _ => Ok(answer),
    }
}
