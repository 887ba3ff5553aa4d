//! `keyway auth login`: reads a key, verifies it with the API, and stores it in
//! `~/.openai/auth.json` or the keyring.

mod ask;
#[cfg(unix)]
mod hidden;

use keyway::credentials::{Credential, KeyKind, PlaceState, Source, StaticProvider, Survey};
use keyway::error::AuthenticationReason;
use keyway::{Error, ErrorKind, OpenAI};
use serde_json::json;

use crate::args::{Global, LoginArgs};
use crate::failure::Failure;
use crate::gate_file;
use crate::logging;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session;
use crate::store::{self, Store};

/// Checks that the key can be stored, so that nobody types it in vain, then asks for it.
pub(crate) fn ask(global: &Global, args: &LoginArgs) -> Result<Credential, Failure> {
    session::refuse_others(global, "auth login")?;
    ready(&Store::open(args.store, session::limit(global))?)?;
    let (text, source) = ask::key(args.from.as_deref())?;
    let key = Credential::from_text(text.expose(), KeyKind::ApiKey, Source::Custom(source.to_owned()));
    key.ok_or_else(|| Failure::Usage(format!("The key from {source} is empty; give a key")))
}

/// Checks that the keyring is usable, outside the command's runtime, so that Ctrl-C ends this like
/// the prompt.
fn ready(store: &Store) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.map_err(|error| {
        Failure::Other(format!("The runtime could not be started ({error}); free some threads"))
    })?;
    runtime.block_on(store.ready())
}

/// Verifies the key with one free call, then stores it.
pub(crate) async fn run(global: &Global, args: &LoginArgs, output: &Output) -> Result<(), Failure> {
    let key = args.key.clone().map_or_else(|| ask(global, args), Ok)?;
    store::remove_leftovers(output, session::limit(global));
    let client = session::builder(global)?.credentials(StaticProvider(key.clone())).build()?;
    let key = if session::is_openai(&client) { key } else { key.for_another_server() };
    for warning in key.warnings() {
        output.note(&format!("warning: {warning}"));
    }
    logging::hide_keys_of(&client);
    let survey = session::survey(global).await?;
    let verified = check(&client, !args.no_verify, output).await?;
    let store = Store::open(args.store, session::limit(global))?;
    let shadow = Shadow::find(&survey, &key, &store);
    store.put(key.secret()).await?;
    gate_file::forget(&client, &key);
    if let Some(warning) = store.warning() {
        output.note(&warning);
    }
    if output.is_json() {
        return output.document(&json!({
            "schema": SCHEMA,
            "stored": store.to_string(),
            "fingerprint": key.fingerprint().to_string(),
            "class": key.secret().class().as_str(),
            "verified": verified,
            "key_from": store.uri(),
            "shadowed_by": shadow.map(|shadow| shadow.place),
            "notes": key.notes().iter().map(ToString::to_string).collect::<Vec<_>>(),
        }));
    }
    let (name, class) = (key.fingerprint(), key.secret().class());
    let how = if verified {
        format!("{} accepts it", client.shown_base_url())
    } else {
        "it was not verified".to_owned()
    };
    output.line(&format!("Stored the key (fingerprint {name}, {class}) in {store}; {how}."))?;
    if let Some(uri) = store.uri() {
        output.note(&format!("To use it, pass --key-from {uri}, or set OPENAI_API_KEY_FROM to {uri}."));
    }
    if let Some(shadow) = shadow {
        output.note(&shadow.warning());
    }
    Ok(())
}

/// Returns whether the API accepts the key; false if it was not asked. Characters that an HTTP
/// header can't carry are rejected in any case (K8).
async fn check(client: &OpenAI, verify: bool, output: &Output) -> Result<bool, Failure> {
    let refusal = match client.api_key().await {
        Err(error) => Some(error),
        Ok(_) if !verify => return Ok(false),
        Ok(_) => client.models().list().await.err(),
    };
    let Some(error) = refusal else { return Ok(true) };
    if let Some(but) = accepted_all_the_same(&error) {
        output.note(&format!("warning: the key is valid, but {but}"));
        return Ok(true);
    }
    output.note(if error.is_authentication() {
        "The key was not stored."
    } else {
        "The key was not stored, because it could not be verified; --no-verify stores it unverified."
    });
    Err(error.into())
}

/// Errors that only a valid key gets: the API checks scopes and the account's credit after the key.
fn accepted_all_the_same(error: &Error) -> Option<&'static str> {
    match error.kind() {
        ErrorKind::Authentication(refused)
            if matches!(refused.reason(), AuthenticationReason::MissingScopes(_)) =>
        {
            Some("it may not list models; other calls may be allowed")
        }
        ErrorKind::RateLimit(reason) if !reason.can_retry() => Some("its credit or budget is used up"),
        _ => None,
    }
}

/// A source that takes precedence over the file, so that calls don't use the stored key.
struct Shadow {
    place: String,
    /// It has the same key.
    same: bool,
    broken: bool,
}

impl Shadow {
    fn find(survey: &Survey, key: &Credential, store: &Store) -> Option<Self> {
        if store.uri().is_some() {
            // It is used where it is named, and then nothing takes precedence.
            return None;
        }
        let before = survey.places.iter().take_while(|place| place.source != store.source());
        let mut decisive =
            before.filter(|place| matches!(place.state, PlaceState::Used | PlaceState::Failed(_)));
        decisive.next().map(|place| Self {
            place: place.source.to_string(),
            same: place.holds(key),
            broken: matches!(place.state, PlaceState::Failed(_)),
        })
    }

    fn warning(&self) -> String {
        let place = &self.place;
        match (self.broken, self.same) {
            (true, _) => {
                format!("warning: calls still fail: {place} comes first and is broken; fix it or remove it")
            }
            (false, true) => format!("note: {place} comes first and has the same key"),
            (false, false) => format!(
                "warning: calls do not use it: {place} comes first and has another key; remove that one"
            ),
        }
    }
}
