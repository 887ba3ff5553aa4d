//! Which replies suit which operations.

use keyway_types::operations::OPERATIONS;

use super::condition::When;
use super::media::{Media, is_transcription};
use super::mistake::Mistake;
use super::reply::ScriptedReply;

/// How a reply came to be considered for an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Its script names the operation or its family.
    Named,
    /// Its script is for every operation that a model answers.
    Any,
    /// It waits in the queue, for the next answer of an assistant.
    Queue,
}

/// Operations in which an assistant answers.
const ASSISTANT: &[&str] = &[
    "chat.completions.create",
    "responses.create",
    "beta.responses.create",
    "completions.create",
    "beta.threads.runs.create",
    // Sessions over sockets, which are no operations of the table.
    "realtime.connect",
    "live.connect",
    "live.forks.connect",
    "live.sideband.connect",
];

/// What sessions hear: of these, a script chooses the transcript.
const HEARING: &[&str] = &[
    "realtime.connect.transcription",
    "realtime.translations.connect.transcription",
    "live.connect.transcription",
    "live.forks.connect.transcription",
    "live.sideband.connect.transcription",
];

/// Returns the name under which scripts know what is heard on a socket.
pub(crate) fn hearing(socket: &str) -> String {
    format!("{socket}.transcription")
}

/// Operations in which the API calls the tools of MCP servers.
const SERVED: &[&str] = &["responses.create", "beta.responses.create"];

/// Other operations that a model answers.
const OTHER: &[&str] = &[
    "embeddings.create",
    "images.generate",
    "images.edit",
    "images.create_variation",
    "audio.speech.create",
    "audio.transcriptions.create",
    "audio.translations.create",
    "moderations.create",
];

/// Returns whether a reply can be one of this operation.
pub(crate) fn suits(reply: &ScriptedReply, operation: &str, origin: Origin) -> bool {
    if HEARING.contains(&operation) {
        return matches!(reply.media, Some(Media::Transcript(_)));
    }
    let assistant = ASSISTANT.contains(&operation);
    if let Some(media) = &reply.media {
        return media.suits(operation);
    }
    if reply.speaks() {
        let plain = reply.refusal.is_none() && reply.calls.is_empty();
        let served = reply.calls.iter().any(|call| call.server.is_some());
        return match operation {
            _ if served => SERVED.contains(&operation),
            "completions.create" => plain && reply.text.is_some(),
            _ if is_transcription(operation) => plain && reply.text.is_some() && origin != Origin::Queue,
            _ => assistant,
        };
    }
    match origin {
        Origin::Named => true,
        Origin::Any => assistant || OTHER.contains(&operation),
        Origin::Queue => assistant,
    }
}

/// Checks that each reply of a script suits one of the operations that the script names.
pub(super) fn check(when: &When, replies: &[ScriptedReply]) -> Result<(), Mistake> {
    let named = &when.operations;
    if named.is_empty() {
        return Ok(());
    }
    let table = OPERATIONS.iter().map(|known| known.id);
    let meant: Vec<&str> =
        table.chain(ASSISTANT.iter().chain(HEARING).copied()).filter(|id| when.names(id)).collect();
    for (index, reply) in replies.iter().enumerate() {
        if !meant.iter().any(|id| suits(reply, id, Origin::Named)) {
            let wrong = Mistake::new(format!("is no reply of {}", named.join(" or ")));
            return Err(if replies.len() == 1 {
                wrong.within("reply")
            } else {
                wrong.item(index).within("replies")
            });
        }
    }
    Ok(())
}
