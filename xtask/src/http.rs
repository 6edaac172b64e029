//! A small HTTP/1.1 client: one connection, kept open, no redirects, no TLS.
//!
//! It exists so that bodies can be counted as they come over the wire and so that a load run measures the server, not the client.

use anyhow::{Context, Result, bail, ensure};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// An open connection to one host.
pub struct Client {
    reader: BufReader<TcpStream>,
    host: String,
}

/// What the server said.
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Header names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// The body as transferred, still compressed.
    pub body: Vec<u8>,
}

impl Client {
    /// Connects to `http://HOST:PORT`.
    pub fn connect(base: &str) -> Result<Self> {
        let host = base.strip_prefix("http://").context("only http:// addresses")?.trim_end_matches('/');
        let stream = TcpStream::connect(host).with_context(|| format!("nobody answers at {base}"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Self { reader: BufReader::new(stream), host: host.to_owned() })
    }

    /// Fetches a page as a browser does, compressed.
    pub fn get(&mut self, path: &str) -> Result<Answer> {
        self.send(&Request { method: "GET", path, headers: &[], body: b"" })
    }

    /// Sends a request and reads the whole answer.
    pub fn send(&mut self, request: &Request<'_>) -> Result<Answer> {
        let mut head = format!(
            "{} {} HTTP/1.1\r\nhost: {}\r\naccept-encoding: br, gzip\r\naccept: text/html,*/*\r\n",
            request.method, request.path, self.host
        );
        for (name, value) in request.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if request.method != "GET" {
            head.push_str(&format!("content-length: {}\r\n", request.body.len()));
        }
        head.push_str("\r\n");
        let mut message = head.into_bytes();
        message.extend_from_slice(request.body);
        self.reader.get_mut().write_all(&message)?;
        self.answer().with_context(|| format!("{} {}", request.method, request.path))
    }

    fn answer(&mut self) -> Result<Answer> {
        let status_line = self.line()?;
        let status = status_line.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status = status.with_context(|| format!("not an HTTP answer: {status_line:?}"))?;
        let mut headers = Vec::new();
        loop {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').context("a header without a colon")?;
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut answer = Answer { status, headers, body: Vec::new() };
        answer.body = self.body(&answer)?;
        Ok(answer)
    }

    fn body(&mut self, answer: &Answer) -> Result<Vec<u8>> {
        if matches!(answer.status, 204 | 304) {
            return Ok(Vec::new());
        }
        if answer.header("transfer-encoding") == Some("chunked") {
            return self.chunks();
        }
        let length = answer.header("content-length").context("neither a length nor chunks")?;
        let mut body = vec![0; length.parse()?];
        self.reader.read_exact(&mut body)?;
        Ok(body)
    }

    fn chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let size = usize::from_str_radix(&self.line()?, 16).context("the size of a chunk")?;
            let mut chunk = vec![0; size];
            self.reader.read_exact(&mut chunk)?;
            ensure!(self.line()?.is_empty(), "a chunk is longer than it says");
            if size == 0 {
                return Ok(body);
            }
            body.append(&mut chunk);
        }
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.reader.read_line(&mut line)? == 0 {
            bail!("the server closed the connection");
        }
        line.truncate(line.trim_end_matches(['\r', '\n']).len());
        Ok(line)
    }
}

/// One request; `content-length` and `host` are added when it is sent.
pub struct Request<'a> {
    /// GET or POST.
    pub method: &'a str,
    /// The path with its query.
    pub path: &'a str,
    /// Further headers.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body of a POST.
    pub body: &'a [u8],
}

impl Answer {
    /// A header's value by its lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    /// The body as text, unpacked.
    pub fn text(&self) -> Result<String> {
        let mut text = String::new();
        match self.header("content-encoding") {
            None | Some("identity") => text = String::from_utf8(self.body.clone())?,
            Some("br") => {
                brotli::Decompressor::new(self.body.as_slice(), 1 << 16).read_to_string(&mut text)?;
            }
            Some("gzip") => {
                flate2::read::GzDecoder::new(self.body.as_slice()).read_to_string(&mut text)?;
            }
            Some(other) => bail!("unknown content-encoding {other}"),
        }
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use std::net::TcpListener;
    use std::thread;

    /// Answers the requests of one connection with the given messages and returns what it was asked.
    fn serve(answers: &'static [&'static str]) -> (String, thread::JoinHandle<Vec<String>>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let handle = thread::spawn(move || {
            let mut stream = BufReader::new(listener.accept().unwrap().0);
            answers
                .iter()
                .map(|answer| {
                    let mut first = String::new();
                    stream.read_line(&mut first).unwrap();
                    let mut line = first.clone();
                    while line != "\r\n" {
                        line.clear();
                        stream.read_line(&mut line).unwrap();
                    }
                    stream.get_mut().write_all(answer.as_bytes()).unwrap();
                    first
                })
                .collect()
        });
        (base, handle)
    }

    #[test]
    fn length_and_chunks_on_one_connection() {
        let (base, handle) = serve(&[
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
            "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
        ]);
        let mut client = Client::connect(&base).unwrap();
        let first = client.get("/a").unwrap();
        assert_eq!((first.status, first.text().unwrap().as_str()), (200, "hello"));
        let second = client.get("/b").unwrap();
        assert_eq!((second.status, second.text().unwrap().as_str()), (404, "abcde"));
        assert_eq!(handle.join().unwrap(), ["GET /a HTTP/1.1\r\n", "GET /b HTTP/1.1\r\n"]);
    }

    #[test]
    fn an_answer_that_ends_too_soon_is_an_error() {
        let (base, handle) = serve(&["HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello"]);
        assert!(Client::connect(&base).unwrap().get("/").is_err());
        handle.join().unwrap();
    }
}
