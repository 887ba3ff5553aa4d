//! `keyway auth logout`: removes the stored key from `~/.openai/auth.json` or the keyring.

use keyway::credentials::{PlaceState, Survey};
use serde_json::json;

use crate::args::{Global, LogoutArgs};
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session;
use crate::store::{self, Removed, Store};

pub(crate) async fn run(global: &Global, args: &LogoutArgs, output: &Output) -> Result<(), Failure> {
    session::refuse_others(global, "auth logout")?;
    store::remove_leftovers(output, session::limit(global));
    let store = Store::open(args.store, session::limit(global))?;
    let Removed { removed, deleted } = store.remove().await?;
    let survey = session::survey(global).await?;
    let still = still_there(&survey);
    if output.is_json() {
        return output.document(&json!({
            "schema": SCHEMA, "file": store.to_string(), "removed": removed, "deleted": deleted, "still_used": still,
        }));
    }
    output.line(&match (removed, deleted) {
        (false, _) => format!("There was no key in {store}."),
        (true, false) => format!("Removed the key from {store}."),
        (true, true) => format!("Removed {store}, which contained only the key."),
    })?;
    if let Some(place) = still {
        output.note(&format!("warning: calls still use a key from {place}; remove it too"));
    }
    if removed {
        let place = if session::is_openai(&session::builder(global)?.build()?) {
            "at https://platform.openai.com/api-keys"
        } else {
            "where it was made"
        };
        output.note(&format!("note: the key stays valid until you revoke it {place}"));
    }
    Ok(())
}

/// Returns the source whose key calls use now.
fn still_there(survey: &Survey) -> Option<String> {
    let place = survey.places.iter().find(|place| place.state == PlaceState::Used)?;
    Some(place.source.to_string())
}
