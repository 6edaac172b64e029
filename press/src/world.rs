//! Was die Schriftsetzerin sieht: the templates, the job and the fonts that are in the program, and nothing of the machine.

use serde_json::Value;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// Templates by name.
const TEMPLATES: [(&str, &str); 4] = [
    ("sheet.typ", include_str!("../templates/sheet.typ")),
    ("form.typ", include_str!("../templates/form.typ")),
    ("supports.typ", include_str!("../templates/supports.typ")),
    ("receipt.typ", include_str!("../templates/receipt.typ")),
];
/// The site's own font, and two for names and titles in other scripts.
const FONTS: [&[u8]; 4] = [
    include_bytes!("../fonts/atkinson-hyperlegible-next-latin.ttf"),
    include_bytes!("../fonts/atkinson-hyperlegible-next-latin-ext.ttf"),
    include_bytes!("../fonts/noto-sans-cyrillic.ttf"),
    include_bytes!("../fonts/noto-sans-arabic.ttf"),
];
/// Under this name the templates read the job.
const JOB: &str = "job.json";

/// One job with everything it may see.
pub struct Workshop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    sources: Vec<(FileId, Source)>,
    job: (FileId, Bytes),
}

impl Workshop {
    /// The template of this name, about to read this job. `None` when there is no such template.
    pub fn new(template: &str, job: &Value) -> Option<Self> {
        let fonts: Vec<Font> = FONTS.iter().flat_map(|font| Font::iter(Bytes::new(*font))).collect();
        let sources: Vec<(FileId, Source)> =
            TEMPLATES.iter().filter_map(|(name, text)| id(name).map(|id| (id, Source::new(id, (*text).to_owned())))).collect();
        let main = id(template)?;
        Some(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main,
            sources,
            job: (id(JOB)?, Bytes::from_string(job.to_string())),
        })
    }
}

fn id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

impl World for Workshop {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.sources.iter().find(|(known, _)| *known == id);
        found.map(|(_, source)| source.clone()).ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.job.0 { Ok(self.job.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// A document says its own dates; the machine's clock is nobody's business.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
