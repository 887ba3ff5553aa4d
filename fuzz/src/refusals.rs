//! The error replies of a server.

use keyway::Error;
use keyway::types::chat::{ChatCompletionCreateParams, user};

use crate::transport::{KEY, client, run};

const STATUSES: &[u16] = &[400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 503];
const KINDS: &[&str] = &["application/json", "text/html", "text/plain; charset=utf-8", "text/event-stream"];

/// No error body hides its status or request ID, becomes a decode error, or shows the key (E7, E8).
pub(crate) fn error_body(data: &[u8]) {
    let [status, kind, body @ ..] = data else { return };
    let status = STATUSES[usize::from(*status) % STATUSES.len()];
    let client = client(status, KINDS[usize::from(*kind) % KINDS.len()], body);
    let error = run(client.models().list().into_future()).expect_err("a refusal");
    // A server that rejects the key with another status is understood as one that says 401.
    let status = if error.as_authentication().is_some() { 401 } else { status };
    assert_eq!(
        (error.status().map(|status| status.as_u16()), error.request_id()),
        (Some(status), Some("req_fuzz")),
        "{error:?}"
    );
    hides_the_key(&error);
}

/// No stream makes the client panic, and no error in it shows the key (S3, E8).
pub(crate) fn error_event(data: &[u8]) {
    let client = client(200, "text/event-stream", data);
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    let ended = run(async {
        let mut stream = client.chat().completions().create(params).stream().await?;
        while let Some(chunk) = stream.next().await {
            chunk?;
        }
        Ok::<_, Error>(())
    });
    if let Err(error) = ended {
        hides_the_key(&error);
    }
}

fn hides_the_key(error: &Error) {
    let shown =
        format!("{error} {error:?} {:?} {:?} {:?}", error.body(), error.partial(), error.server_message());
    // An input may contain something that is almost the key: only the key itself is a leak.
    assert!(!shown.contains(KEY), "the key is shown: {shown}");
}
