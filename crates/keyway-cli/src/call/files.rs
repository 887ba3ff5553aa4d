//! Files: `@PATH` in place of a file.

use keyway::types::FileSource;

use super::arguments::Known;
use crate::failure::Failure;

/// Replaces each placeholder with the file it names. Only the user of the command line can name
/// files: in JSON, a placeholder is just text until here.
pub(super) fn put_in_place(known: Known, uploads: &mut [FileSource]) -> Result<(), Failure> {
    for upload in uploads {
        let Some(text) = upload.placeholder_text() else { continue };
        let Some(path) = text.strip_prefix('@').filter(|path| !path.is_empty()) else {
            let short: String = text.chars().take(40).collect();
            return Err(known.mistake(&format!("a file is given as @PATH, not as `{short}`")));
        };
        // Checked now, so that the error is reported before anything is sent.
        let found = std::fs::metadata(path)
            .map_err(|error| error.to_string())
            .and_then(|found| if found.is_dir() { Err("it is a directory".to_owned()) } else { Ok(()) });
        if let Err(why) = found {
            return Err(Failure::Usage(format!("The file {path} cannot be sent ({why}); check the path")));
        }
        *upload = FileSource::from_path(path);
    }
    Ok(())
}
