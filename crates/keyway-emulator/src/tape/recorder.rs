//! Writing a recording.

use std::path::Path;
use std::sync::Mutex;

use crate::error::{Error, ErrorKind};
use crate::journal::AppendFile;
use crate::sync::lock;

/// The file of a recording. Only its owner may read it: it contains prompts and replies.
#[derive(Debug)]
pub(crate) struct Recorder(Mutex<AppendFile>);

impl Recorder {
    /// Opens a file for appending.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let file = AppendFile::open(path).map_err(|error| {
            let text =
                format!("the recording {} cannot be written; check its path and permissions", path.display());
            Error::new(ErrorKind::Recording, text).caused_by(error)
        })?;
        Ok(Self(Mutex::new(file)))
    }

    /// Appends a line.
    pub(crate) fn write(&self, line: &str) {
        lock(&self.0).append(line);
    }

    /// Returns why the recording is incomplete, if a line could not be written.
    pub(crate) fn failure(&self) -> Option<String> {
        let file = lock(&self.0);
        let failed = file.failure()?;
        Some(format!(
            "The recording {} is incomplete because it could not be written ({failed}); free some space and record again.",
            file.path().display()
        ))
    }
}
