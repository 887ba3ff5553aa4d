//! Waits for files.

use std::time::Duration;

use keyway_types::files::{FileObject, FileObjectStatus};

use super::{Polling, Status};
use crate::resources::files::Files;

/// How long the official SDKs wait for a file.
const DEADLINE: Duration = Duration::from_secs(30 * 60);

impl Files {
    /// Waits until a file is processed, failed or deleted, for 30 min unless
    /// [`total_timeout`](Polling::total_timeout) says otherwise.
    pub fn wait_for_processing(&self, file_id: impl AsRef<str>) -> Polling<FileObject> {
        Polling::of(self.retrieve(file_id), status).total_timeout(DEADLINE)
    }
}

fn status(file: &FileObject) -> Status<'_> {
    let text = file.status.as_str();
    let ended = matches!(file.status, FileObjectStatus::Processed | FileObjectStatus::Error);
    Status { text, ended: ended || text == "deleted" }
}
