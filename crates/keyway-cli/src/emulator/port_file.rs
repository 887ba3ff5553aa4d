//! `--port-file`: the port for those who wait for the emulator.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// A file with the port, which is removed when this is dropped.
pub(super) struct PortFile {
    path: PathBuf,
    text: String,
}

impl PortFile {
    /// Writes the port and a line feed. The file appears complete.
    pub(super) fn write(path: &Path, port: u16) -> Result<Self, Failure> {
        let file = Self { path: path.to_owned(), text: format!("{port}\n") };
        file.create().map_err(|error| {
            let text =
                format!("--port-file {}: it cannot be written ({error}); check the path", path.display());
            Failure::Usage(text)
        })?;
        Ok(file)
    }

    fn create(&self) -> std::io::Result<()> {
        let directory = match self.path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        #[cfg_attr(not(unix), allow(unused_mut, reason = "other systems have no modes"))]
        let mut builder = tempfile::Builder::new();
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
        let mut file = builder.tempfile_in(directory)?;
        file.write_all(self.text.as_bytes())?;
        file.persist(&self.path)?;
        Ok(())
    }
}

impl Drop for PortFile {
    fn drop(&mut self) {
        // Another emulator may have replaced it.
        if fs::read_to_string(&self.path).is_ok_and(|text| text == self.text) {
            let _ = fs::remove_file(&self.path);
        }
    }
}
