//! Wo die Bytes liegen: a folder of the installation, or memory in tests. Another place is another line here (`object_store`).

use crate::error::{Error, Result};
use crate::keys::Keys;
use bytes::Bytes;
use futures::TryStreamExt;
use media::Cleaned;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use std::fmt::Write;
use std::sync::Arc;

/// A handle to the store of files; cheap to clone.
#[derive(Clone, Debug)]
pub struct Files(Arc<dyn ObjectStore>);

/// Which of a photo's two pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// As it is kept.
    Large,
    /// The thumbnail; of a PDF file there is none.
    Small,
}

/// Bytes with what they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// Photo or PDF.
    pub kind: domain::files::FileKind,
    /// The bytes.
    pub bytes: Bytes,
}

impl Files {
    /// Files in a folder, which is made when it is not there. A file is there whole or not at all, and on the disk before its row is.
    ///
    /// # Errors
    /// [`Error::Files`] when the folder cannot be made.
    pub fn folder(folder: &std::path::Path) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(|error| Error::Files(error.to_string()))?;
        Ok(Self(Arc::new(LocalFileSystem::new_with_prefix(folder)?.with_fsync(true))))
    }

    /// Files that are gone when the program ends.
    pub fn in_memory() -> Self {
        Self(Arc::new(InMemory::new()))
    }

    /// Stores a cleaned file under a fresh random name, which it gives.
    pub(crate) async fn keep(&self, file: Cleaned) -> Result<String> {
        let name = Keys::random_secret().iter().take(16).fold(String::new(), |mut name, byte| {
            let _ = write!(name, "{byte:02x}");
            name
        });
        if let Some(thumbnail) = file.thumbnail {
            self.0.put(&place(&name, Size::Small), PutPayload::from(thumbnail)).await?;
        }
        self.0.put(&place(&name, Size::Large), PutPayload::from(file.bytes)).await?;
        Ok(name)
    }

    pub(crate) async fn read(&self, name: &str, size: Size) -> Result<Bytes> {
        Ok(self.0.get(&place(name, size)).await?.bytes().await?)
    }

    /// Deletes both pictures; what is gone already is gone.
    pub(crate) async fn delete(&self, name: &str) -> Result<()> {
        for size in [Size::Small, Size::Large] {
            match self.0.delete(&place(name, size)).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(other) => return Err(other.into()),
            }
        }
        Ok(())
    }

    /// Copies every file into a folder, as a part of a backup.
    ///
    /// # Errors
    /// [`Error::Files`].
    pub async fn copy_into(&self, folder: &std::path::Path) -> Result<()> {
        let copy = Self::folder(folder)?;
        let mut all = self.0.list(None);
        while let Some(found) = all.try_next().await? {
            // What was deleted in the meantime belongs to nothing any more.
            match self.0.get(&found.location).await {
                Ok(file) => copy.0.put(&found.location, PutPayload::from(file.bytes().await?)).await.map(|_| ())?,
                Err(object_store::Error::NotFound { .. }) => {}
                Err(other) => return Err(other.into()),
            }
        }
        Ok(())
    }
}

/// 256 folders, so that none grows too long for the tools of operators.
fn place(name: &str, size: Size) -> Path {
    let folder = name.get(..2).unwrap_or("00");
    match size {
        Size::Large => Path::from(format!("{folder}/{name}")),
        Size::Small => Path::from(format!("{folder}/{name}-klein")),
    }
}
