//! A local OpenAI API with a real gate, for tests.
//!
//! It is an HTTP server on a loopback port that behaves like the API: the same statuses, error
//! bodies, headers, streams and rate limits, and keys that are valid, revoked, expired or out of
//! quota and can change while requests are in flight. Its replies are deterministic, and a test can
//! make it misbehave.
//!
//! ```
//! use keyway_emulator::Emulator;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), keyway_emulator::Error> {
//! let emulator = Emulator::start().await?;
//! let key = emulator.key().revoked().create();
//! println!("point a client at {} and give it {:?}", emulator.base_url(), key);
//! # assert!(key.secret().starts_with("sk-emul-"));
//! # emulator.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! # The gate
//!
//! Each check answers with the API's own body, in this order: the [throttle](ThrottleRule) of an
//! address that failed too often; no key (401); a key that looks real, which is rejected without
//! being read or logged (the emulator's own begin with `sk-emul-`); an unknown key; the key's
//! [`Standing`]; organization and project headers; address; scopes; region. After the body has been
//! parsed: the model, billing, concurrency, and the model's rate limits. With
//! [`EmulatorBuilder::any_key`], no key is unknown, and none is rejected for looking real.
//!
//! Two bodies have no public sample, so their wording is keyway's: a revoked key has code
//! `invalid_api_key`, like a wrong one, and a message that begins `The API key has been revoked`;
//! an expired key has code `expired_api_key` and `The API key has expired`. Too many concurrent
//! requests have type `concurrent_requests` and code `rate_limit_exceeded`.
//!
//! # Replies
//!
//! `chat.completions.create` replies with `You said: ` and the user's last words, as JSON if the
//! request asks for JSON. If the request forces a tool, it calls the tool with arguments made from
//! its schema. [Scripts](Emulator::when) choose other replies. `stop` and the token limit are obeyed.
//! `model` is the dated snapshot behind the request's name, as in the API, and deltas have an
//! `obfuscation` unless `include_obfuscation` is false.
//!
//! JSON that is made from a schema obeys it: types, choices and constants, ranges and `multipleOf`,
//! lengths, formats, patterns without look-around, the number of items and whether they differ,
//! `$ref`, `allOf`, `anyOf` and the first of `oneOf`; a schema that is inside itself ends as soon as it
//! can. `not`, `if` and `patternProperties` are ignored.
//!
//! `usage` counts tokens with the pieces of the API's own tokenizers (`o200k_base`, and `cl100k_base`
//! for `gpt-4`, `gpt-3.5-turbo` and embeddings), which is right within a few percent: messages have
//! the API's frames, and tools, schemas and images count. Models that reason (`o3`, `gpt-5`, `gpt-6`
//! and the like) spend 64 to 512 tokens on it by effort, as far as the token limit allows; in
//! `responses.create` they have a reasoning item. Rate-limit buckets are charged with the prompt's
//! tokens and the request's token limit.
//!
//! `embeddings.create` returns unit vectors that depend on the input alone; those of texts with common
//! words, or parts of words, are near each other. A shorter vector has the direction of the longer
//! one's first numbers.
//!
//! `responses.create` replies like chat: complete, streamed or in the background, with the items
//! and events of the tools that the request forces. Without being forced, it calls no functions, but
//! once after the user has spoken it uses what the API itself runs: a request's only tool (a search of
//! the web or of files, the code interpreter, images, a server), or the search for deferred tools, and
//! then calls what it found. A response repeats all settings, those that the request left out with the
//! API's defaults. Servers of `mcp` tools are listed once in a dialogue and called
//! ([`ScriptedReply::mcp_call`]), with the client's approval where `require_approval` wants it;
//! `context_management` compacts. Every other operation of the API replies too,
//! with a deterministic value built from its tables: what the emulator knows, then what the request
//! supplied, then the simplest value. Speech is silence in the requested format, an image is one
//! pixel, and `moderations.create` flags a text for each category that it names.
//!
//! # Requests
//!
//! A parameter that violates the tables, in a query, JSON body or form, gets a 400 that names it
//! (`param`). The API takes more than its document says, and so does the emulator: null for what may
//! be absent, and whatever the API itself has sent, as agents send it back. It also demands more,
//! with the API's status, `param` and `code`:
//!
//! | request | the error |
//! |---|---|
//! | an assistant's `tool_calls` that nobody answered, or an answer to no call | `messages.[n].role` |
//! | an output whose `call_id` nothing has, a call without output, a reasoning item without what follows it | `input` |
//! | a strict schema that is not strict | `invalid_function_parameters`, `invalid_json_schema` |
//! | names of functions and formats with other characters than letters, digits, `_` and `-` | `invalid_value` |
//! | `json_object` without the word JSON | `messages`, `input` |
//! | parameters that a family of models does not have: `max_tokens`, `temperature`, `stop` and others for reasoning models | `unsupported_parameter`, `unsupported_value` |
//! | roles, images and sounds that a model does not know | `unsupported_value`, `invalid_value` |
//! | images and files that are not data URLs of their kind | `invalid_value`, `unsupported_file` |
//! | `parallel_tool_calls` without tools, audio without `audio`, `background` without `store`, metadata beyond its limits | the parameter |
//! | an unknown model | `model_not_found`: 404, and 400 for responses |
//! | a response without `model` and `prompt` | `missing_required_parameter` |
//!
//! [`EmulatorBuilder::strict`] rejects everything that the document does not allow.
//!
//! # State
//!
//! Created objects exist until they are deleted, separately for each project: they can be listed in
//! pages, retrieved and changed, and deleting one deletes its contents. Long-running objects
//! advance one state per read, so a test sees every status without waiting; `openai-poll-after-ms`
//! is 20 until they are done.
//!
//! | family | states, and other behavior |
//! |---|---|
//! | files, uploads | an upload's parts are joined in the order the request lists them |
//! | vector stores | a file is `in_progress`, then `completed`, or `failed` if the file does not exist; a search counts words |
//! | batches | `validating`, `in_progress`, `completed` with each line answered; `failed` without a readable file |
//! | fine-tuning jobs | `validating_files`, `running`, `succeeded` with a model that chat then knows; events and checkpoints |
//! | chat completions with `store` | listed with their messages, changed, deleted |
//! | responses | continued by `previous_response_id`, streamed again; in the background `queued`, `in_progress`, `completed` |
//! | conversations | hold their items, and those of responses that name them |
//! | assistants, threads, runs | a run is `queued`, `in_progress`, `completed` with a message, or `requires_action` |
//! | videos, eval runs | `queued`, `in_progress`, `completed` |
//! | agents' sessions | each message is a turn that answers at once, as events of the session's stream |
//! | voices and their consents | consents are listed and renamed; a voice that names a consent needs it, and speaks in `audio.speech.create` until it is deleted |
//! | live sessions | wait, are accepted or rejected, and end with a hangup or a referral; a fork is another session; with `store`, a session has a recording (silence) |
//! | webhook endpoints | get signed events, see below |
//! | the administration API | one project and one owner at the start; keys created here are the gate's own: a new one works at once, a deleted one is rejected at once |
//!
//! For other kinds of objects, such as containers, skills, evaluations, roles or safety alerts,
//! any identifier that was not deleted is valid.
//!
//! `decisions.create` answers each question from the words of the input: a predicate is likely if the
//! input contains its name, and a question selects the first choice or level that the input names, or
//! else the first one.
//!
//! # Sockets
//!
//! The API's WebSockets are open too, at the paths and with the events of the API's tables:
//!
//! | path | what it does |
//! |---|---|
//! | `/realtime?model=…` | a conversation in text or audio; `intent=transcription` only transcribes, and `call_id` joins a call |
//! | `/realtime/translations?model=…` | each piece of speech is transcribed and repeated |
//! | `/live/sessions`, `…/{id}/fork`, `…/{id}/attach` | acknowledges every event and repeats speech |
//! | `/responses` | a response for each `response.create`, one after the other; `previous_response_id` continues one, and on the same socket also one with `store: false` |
//!
//! The gate answers before the upgrade, with the status and body of any other request. The handshake
//! counts as a request, and so does each response. A key can be sent as a header or, as browsers do,
//! in the subprotocol `openai-insecure-api-key.KEY`; the ephemeral keys of
//! `realtime.client_secrets.create` work in both places, for the session they were created with. If
//! the key is revoked, deleted or expires, the socket gets an `error` event and is closed with code
//! 3000, even if it is idle. After 60 minutes of the emulator's [`Clock`], it is closed with code 1001.
//!
//! A realtime session speaks what `chat.completions.create` would reply, so [`Emulator::reply`] scripts
//! it, and a forced function is called with arguments from its schema. Speech is recognized by its
//! loudness: a mean amplitude of 500 (of 32,768) at `threshold` 0.5. A spoken word is 400 ms of a
//! quiet tone, and the transcript of 1.3 s of speech is `This is what was said in 1300 ms.` A mistake
//! of the client gets an `error` event with the client's `event_id`, and the session continues.
//! Quota, billing and rate limits fail the response, not the session.
//!
//! A response is sent as fast as the client reads it. Between two of its events, the client's events
//! take effect, so `response.cancel` and speech can interrupt it. To test an interruption, request
//! the fault `stall-inside-stream;at=N`: the response stops after N events, until it is interrupted.
//! Media over WebRTC is not emulated.
//!
//! # Webhooks
//!
//! An endpoint created by `webhooks.create` gets those events of its project that it subscribes to:
//! the ends of batches, eval runs, fine-tuning jobs, videos and background responses, environments
//! that are ready, and the turns of agents' sessions. If an endpoint subscribes to the end of some
//! work, the work doesn't wait to be retrieved: it ends right after the request that started it,
//! while the reply still shows the first status. All other work advances one step per read, and so
//! does work of which endpoints only get the cancellation.
//!
//! Events are signed as [Standard Webhooks](https://www.standardwebhooks.com) specifies, in the
//! headers `webhook-id`, `webhook-timestamp` (by the emulator's [`Clock`]) and `webhook-signature`,
//! with the endpoint's current secret. If `webhooks.rotate_secret` was called with
//! `keep_old_secret_active_for_24_hours`, they have a second signature with the old one. An endpoint
//! gets its events in order and has 5 s to respond. If it doesn't respond with a 2xx status, there are
//! three retries, after pauses of 0.1, 0.4 and 1.6 s. `webhooks.test` sends one event without retries and
//! reports how the endpoint responded.
//!
//! **Events are sent over plain http to loopback addresses only** (127.0.0.0/8, \[::1\], localhost). An
//! endpoint with another URL is stored like any other, but nothing is sent to it and no name is
//! resolved. An emulator that [listens publicly](EmulatorBuilder::listen_publicly) sends nothing at
//! all. The journal shows each attempt, or why nothing was sent ([`JournalEntry::delivery`]).
//!
//! # Faults
//!
//! See [`mod@fault`] for the available faults, requested by header or query, by queue, or by model
//! name, in every operation.
//!
//! # Recordings
//!
//! [`EmulatorBuilder::record`] passes requests on to a real server and records the exchanges without
//! secrets; [`EmulatorBuilder::replay`] answers from the file, without a network. The page
//! [docs/emulator.md](https://github.com/keyway-rs/keyway/blob/main/docs/emulator.md) has the format and
//! the rules of matching.
//!
//! # Other clients
//!
//! Azure's paths work too (`/openai/v1/…`, `/openai/deployments/NAME/…`), with the key in the header
//! `api-key`; the deployment is the model. [`EmulatorBuilder::accept_bare_paths`] accepts paths without
//! `/v1`, and [`EmulatorBuilder::cors`] lets web pages read replies, though never the control API's.
//!
//! # Scripted replies
//!
//! [`Emulator::when`] begins a script: conditions on a request, and the [`ScriptedReply`] it gets.
//! [`Emulator::reply`] queues a reply for whatever request comes next, and
//! [`EmulatorBuilder::replies_file`] reads scripts from a file. Tests that run in parallel can share an
//! emulator: each sends its name in the header `x-keyway-test` and adds scripts
//! [for it](ScriptBuilder::test).
//!
//! # The control API
//!
//! Everything is available over HTTP under `/_keyway/`: keys, scripts, journal, faults, throttle, clock,
//! state and reset. The [page about the
//! emulator](https://github.com/keyway-rs/keyway/blob/main/docs/emulator.md#the-control-api) describes
//! it, and the formats of keys files and replies files.
//!
//! It rejects requests from web pages: those with an `Origin` header, with a `Sec-Fetch-Site` other than
//! `none` and `same-origin`, or for any host except 127.0.0.1, localhost, \[::1\] and those that
//! [`EmulatorBuilder::control_host`] allows, which stops DNS rebinding.
//!
//! # Limits
//!
//! A reply has at most 4096 tokens if the request sets no limit (65,536 if it does), and fewer if
//! choices, log probabilities or events would make it larger than about 2 MiB. A truncated reply
//! ends with `length`. Large pages end early too, with `has_more`. Scripted replies are sent in
//! full, and so are vectors. Long-running work is done away from the runtime's threads.

#![cfg_attr(docsrs, feature(doc_cfg))]

/// The README's example, run with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod aside;
mod body_limits;
mod builder;
mod catalogue;
mod clock;
mod control;
mod control_hosts;
mod cors;
mod courier;
mod defaults;
mod demands;
mod emulator;
mod error;
pub mod fault;
mod form;
mod gate;
mod ids;
mod input;
mod journal;
mod keys;
mod latency;
mod model_names;
mod near;
mod outbox;
mod record;
mod refusal;
mod replies;
mod reply;
mod request;
mod request_log;
mod reset;
mod routes;
mod running;
mod schema;
mod script;
mod server;
mod shared;
mod socket;
mod specimen;
mod store;
mod sync;
mod talk;
mod tape;
mod target;
mod text_file;
mod throttle;
mod time_text;

pub use builder::EmulatorBuilder;
pub use clock::Clock;
pub use emulator::Emulator;
pub use error::{Error, ErrorKind};
pub use fault::Fault;
pub use journal::{JournalEntry, KeySeen, SocketEvent, WebhookDelivery};
pub use keys::{EmulatedKey, KeyBuilder, KeyState, Standing};
pub use latency::Latency;
pub use request_log::LoggedRequest;
pub use script::{Script, ScriptBuilder, ScriptedReply};
#[cfg(feature = "in-process")]
pub use server::InProcess;
pub use tape::{Upstream, UpstreamBody, UpstreamError, UpstreamExchange, UpstreamSender};
pub use throttle::ThrottleRule;
