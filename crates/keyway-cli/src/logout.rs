//! `keyway auth logout`: removes the stored key from `~/.openai/auth.json`.

use keyway::credentials::{PlaceState, Survey};
use serde_json::json;

use crate::args::Global;
use crate::auth_file::AuthFile;
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session;

pub(crate) async fn run(global: &Global, output: &Output) -> Result<(), Failure> {
    session::refuse_others(global, "auth logout")?;
    let file = AuthFile::locate()?;
    let mut document = file.read()?;
    let removed = document.remove_keys();
    let deleted = removed
        && if document.is_empty() { file.remove()? } else { file.write(&document).map(|()| false)? };
    let survey = session::survey(global).await?;
    let still = still_there(&survey);
    if output.is_json() {
        return output.document(&json!({
            "schema": SCHEMA, "file": file.to_string(), "removed": removed, "deleted": deleted, "still_used": still,
        }));
    }
    output.line(&match (removed, deleted) {
        (false, _) => format!("There was no key in {file}."),
        (true, false) => format!("Removed the key from {file}."),
        (true, true) => format!("Removed {file}, which held nothing but the key."),
    })?;
    if let Some(place) = still {
        output.note(&format!("warning: calls still use a key: that from {place}; remove it too"));
    }
    if removed {
        output.note(
            "note: the key stays valid; to end that, revoke it at https://platform.openai.com/api-keys",
        );
    }
    Ok(())
}

/// The place whose key calls use now.
fn still_there(survey: &Survey) -> Option<String> {
    let place = survey.places.iter().find(|place| place.state == PlaceState::Used)?;
    Some(place.source.to_string())
}
