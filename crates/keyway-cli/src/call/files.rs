//! Files: `@PATH` in the place of one.

use keyway::types::FileSource;

use super::arguments::Known;
use crate::failure::Failure;

/// Puts the file that each placeholder names in its place. Only the user of the command line names files: what stands for one
/// in JSON is no more than a text until here.
pub(super) fn put_in_place(known: Known, uploads: &mut [FileSource]) -> Result<(), Failure> {
    for upload in uploads {
        let Some(text) = upload.placeholder_text() else { continue };
        let Some(path) = text.strip_prefix('@').filter(|path| !path.is_empty()) else {
            let short: String = text.chars().take(40).collect();
            return Err(known.mistake(&format!("a file is written as @PATH, not as `{short}`")));
        };
        // Looked at now, so that the mistake is told before anything is sent.
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
