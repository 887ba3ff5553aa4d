//! JSON documents: one on stdout, for success or failure, with a schema version.

use keyway::error::ConfigurationReason;
use keyway::{AuthenticationError, Error};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::words;

/// The version of the documents' schema.
pub(crate) const SCHEMA: u32 = 1;

/// Returns the document of a failure; fields that do not apply are null.
pub(crate) fn failure(failure: &Failure) -> Value {
    match failure {
        Failure::Api(error) => of_error(error),
        Failure::Usage(message) => {
            plain("configuration", Some(ConfigurationReason::InvalidArgument.as_str()), message)
        }
        Failure::Other(message) | Failure::NotStarted(_, message) => plain("other", None, message),
        Failure::Interrupted => plain("cancelled", None, "The command was interrupted"),
        Failure::ClosedPipe | Failure::Diagnosed(_) => Value::Null,
    }
}

fn of_error(error: &Error) -> Value {
    let key = error
        .key()
        .map(|key| json!({"source": key.source().to_string(), "fingerprint": key.fingerprint().to_string()}));
    let mut document = json!({
        "schema": SCHEMA,
        "error": {
            "kind": error.kind().as_str(),
            "reason": error.kind().reason(),
            "error_type": error.as_authentication().map(AuthenticationError::error_type),
            "status": error.status().map(|status| status.as_u16()),
            "code": error.code(),
            "param": error.param(),
            "server_type": error.server_type(),
            "message": words::of_error(error),
            "request_id": error.request_id(),
            "attempts": error.attempts(),
            "retry_after": error.retry_after().map(|delay| delay.as_secs_f64()),
            "from_gate": error.from_gate(),
            "key": key,
        }
    });
    if let (Some(partial), Some(members)) = (error.partial(), document.as_object_mut()) {
        members.insert("partial".to_owned(), partial.clone());
    }
    document
}

fn plain(kind: &str, reason: Option<&str>, message: &str) -> Value {
    json!({
        "schema": SCHEMA,
        "error": {
            "kind": kind, "reason": reason, "error_type": null, "status": null, "code": null, "param": null, "server_type": null,
            "message": message, "request_id": null, "attempts": 0, "retry_after": null, "from_gate": false, "key": null,
        }
    })
}
