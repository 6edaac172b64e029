//! Dateien: photos and PDF files. What somebody sends along waits under the token of the form; once the form is received, it belongs to something, and
//! the office decides who sees it. Their bytes lie in a store of files under random names, never under a name that somebody chose.

mod attach;
mod blobs;
mod change;
mod load;
mod read;
mod removal;
mod review;
mod upload;

pub(crate) use attach::attach_in;
pub use blobs::{Blob, Files, Size};
pub use change::{blur_file, describe_file, restore_file};
pub use read::FileView;
pub(crate) use read::{any_waiting_in, content_of, file_of, files_of, find, shown_of};
pub use removal::remove_files;
pub(crate) use removal::{forget_originals_in, remove_all_in};
pub(crate) use review::hide_reported_in;
pub use review::{hide_file, show_file};
pub use upload::{UploadView, describe_upload, forget_upload, keep_upload, new_upload_token, purge_uploads, upload_content, uploads};

#[cfg(test)]
pub(crate) mod tests;
