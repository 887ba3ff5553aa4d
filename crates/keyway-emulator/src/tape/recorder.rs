//! Writing a recording.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::error::{Error, ErrorKind};
use crate::journal::open_private;
use crate::sync::lock;

/// The file of a recording. Only its owner may read it: it contains prompts and replies.
#[derive(Debug)]
pub(crate) struct Recorder {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    file: File,
    /// Why a line is missing.
    failed: Option<String>,
}

impl Recorder {
    /// Opens a file for appending.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let file = open_private(path).map_err(|error| {
            let text =
                format!("the recording {} cannot be written; check its path and permissions", path.display());
            Error::new(ErrorKind::Recording, text).caused_by(error)
        })?;
        Ok(Self { path: path.to_owned(), state: Mutex::new(State { file, failed: None }) })
    }

    /// Appends a line.
    pub(crate) fn write(&self, line: &str) {
        let mut state = lock(&self.state);
        if let Err(error) = state.file.write_all(line.as_bytes()) {
            state.failed.get_or_insert_with(|| error.to_string());
        }
    }

    /// Returns why the recording is incomplete, if a line could not be written.
    pub(crate) fn failure(&self) -> Option<String> {
        let failed = lock(&self.state).failed.clone()?;
        Some(format!(
            "The recording {} is incomplete because it could not be written ({failed}); free some space and record again.",
            self.path.display()
        ))
    }
}
