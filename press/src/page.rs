//! Setzen: from the job to the PDF, tagged for people who listen to it (PDF/UA-1).

use crate::job;
use crate::world::Workshop;
use domain::documents::Document;
use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// The job cannot be written down for the template.
    #[error("job: {0}")]
    Job(#[from] serde_json::Error),
    /// There is no template for it.
    #[error("no template {0}")]
    Template(&'static str),
    /// The template does not fit the job.
    #[error("{0}")]
    Layout(String),
}

/// The PDF of a document.
///
/// # Errors
/// [`Failed`] says at which of the steps it ended.
pub fn set(document: &Document) -> Result<Vec<u8>, Failed> {
    let (template, data) = job::data(document)?;
    let workshop = Workshop::new(template, &data).ok_or(Failed::Template(template))?;
    let pages: PagedDocument = typst::compile(&workshop).output.map_err(|errors| Failed::Layout(said(&errors)))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| Failed::Layout(error.message().to_string()))?;
    // The standard refuses signs that none of the fonts has, an emoji in a title for instance. Such a receipt is tagged all the same.
    typst_pdf::pdf(&pages, &PdfOptions { standards, ..PdfOptions::default() })
        .or_else(|_| typst_pdf::pdf(&pages, &PdfOptions::default()))
        .map_err(|errors| Failed::Layout(said(&errors)))
}

fn said(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
}
