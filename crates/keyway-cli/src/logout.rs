//! `keyway auth logout`: removes the stored key from its file or from the keyring.

use keyway::credentials::{PlaceState, Survey};
use serde_json::json;

use crate::args::{Global, LogoutArgs};
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session;
use crate::store::{Removed, Store};

pub(crate) async fn run(global: &Global, args: &LogoutArgs, output: &Output) -> Result<(), Failure> {
    session::refuse_local(global, "auth logout")?;
    let store = Store::locate(args.store)?;
    let outcome = store.remove().await?;
    let (removed, deleted) = (!matches!(outcome, Removed::Nothing), matches!(outcome, Removed::File));
    let survey = session::key_chain(global)?.survey().await;
    let still = still_there(&survey);
    if output.is_json() {
        return output.document(&json!({
            "schema": SCHEMA,
            "file": store.key_from().is_none().then(|| store.to_string()),
            "key_from": store.key_from(),
            "removed": removed,
            "deleted": deleted,
            "still_used": still,
        }));
    }
    output.line(&match outcome {
        Removed::Nothing => format!("There was no key in {store}."),
        Removed::Key => format!("Removed the key from {store}."),
        Removed::File => format!("Removed {store}, which held nothing but the key."),
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
