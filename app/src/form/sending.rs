//! Ein Formular mit Dateien (`multipart/form-data`): texts go to the fields, files to the disk, piece by piece, so that ten megabytes never lie in memory
//! only because somebody sends slowly.

use super::Fields;
use super::body::{self, DRAIN_MAX, TEXT_MAX, Unread};
use axum::extract::{FromRequest, Request};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::files::{BYTES_MAX, FILES_MAX, FileRefused};
use multer::{Constraints, Field, Multipart, SizeLimit};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use store::Error;

/// Files that are looked at; what comes behind them is drained.
const MOST: usize = 2 * FILES_MAX;
/// Characters of a file's name that a sentence repeats.
const NAME_MAX: usize = 60;

/// A form as it came: fields and files.
#[derive(Debug, Default)]
pub struct Sending {
    /// What was typed.
    pub fields: Fields,
    /// Files that were chosen.
    pub files: Vec<SentFile>,
}

/// A file as it came, in a nameless place on the disk that goes with it.
#[derive(Debug)]
pub struct SentFile {
    /// Its name on the sender's device: for a sentence, never for an address.
    pub name: String,
    content: Result<File, FileRefused>,
}

impl SentFile {
    /// Its bytes.
    ///
    /// # Errors
    /// [`FileRefused::TooLarge`], [`FileRefused::Empty`]; [`Error::Files`] when the disk does not answer.
    pub async fn bytes(self) -> store::Result<Vec<u8>> {
        let mut file = self.content?;
        let read = tokio::task::spawn_blocking(move || {
            let mut bytes = Vec::new();
            file.seek(SeekFrom::Start(0))?;
            file.read_to_end(&mut bytes).map(|_| bytes)
        });
        read.await.map_err(|error| Error::Files(error.to_string()))?.map_err(|error| Error::Files(error.to_string()))
    }
}

impl FromRequest<crate::AppState> for Sending {
    type Rejection = Response;

    async fn from_request(request: Request, state: &crate::AppState) -> Result<Self, Self::Rejection> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        match multer::parse_boundary(kind) {
            Ok(boundary) => read(request, boundary).await.map_err(IntoResponse::into_response),
            Err(_) => Ok(Self { fields: Fields::from_request(request, state).await?, files: vec![] }),
        }
    }
}

async fn read(request: Request, boundary: String) -> Result<Sending, Unread> {
    let whole = u64::try_from(DRAIN_MAX).unwrap_or(u64::MAX);
    let limits = Constraints::new().size_limit(SizeLimit::new().whole_stream(whole));
    let mut parts = Multipart::with_constraints(request.into_body().into_data_stream(), boundary, limits);
    let (mut sending, mut typed) = (Sending::default(), 0);
    while let Some(part) = body::in_time(parts.next_field()).await?.map_err(unread)? {
        let name = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(file) => {
                let content = take(part, sending.files.len() < MOST).await?;
                // A field in which nothing was chosen comes as a file without name and content.
                if !(file.is_empty() && matches!(content, Err(FileRefused::Empty))) && sending.files.len() < MOST {
                    sending.files.push(SentFile { name: short(&file), content });
                }
            }
            None => {
                let text = text(part, &mut typed).await?;
                sending.fields.0.push((name, text));
            }
        }
    }
    Ok(sending)
}

async fn text(mut part: Field<'_>, typed: &mut usize) -> Result<String, Unread> {
    let mut text = Vec::new();
    while let Some(piece) = body::in_time(part.chunk()).await?.map_err(unread)? {
        *typed += piece.len();
        if *typed > TEXT_MAX {
            return Err(Unread::TooLarge);
        }
        text.extend_from_slice(&piece);
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// A file, up to its limit; what is more is read and forgotten, so that the rest of the form arrives.
async fn take(mut part: Field<'_>, wanted: bool) -> Result<Result<File, FileRefused>, Unread> {
    let (mut file, mut length) = (tempfile::tempfile().map_err(|_| Unread::Broken)?, 0);
    while let Some(piece) = body::in_time(part.chunk()).await?.map_err(unread)? {
        length += piece.len();
        if wanted && length <= BYTES_MAX {
            // A piece is a few kilobytes and goes to the cache of the system: no reason to change threads.
            file.write_all(&piece).map_err(|_| Unread::Broken)?;
        }
    }
    Ok(match length {
        0 => Err(FileRefused::Empty),
        long if long > BYTES_MAX => Err(FileRefused::TooLarge),
        _ => Ok(file),
    })
}

fn unread(error: multer::Error) -> Unread {
    match error {
        multer::Error::StreamSizeExceeded { .. } => Unread::TooLarge,
        _ => Unread::Broken,
    }
}

fn short(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(NAME_MAX).collect()
}
