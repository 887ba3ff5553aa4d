//! A local OpenAI API with a real gate, for tests.
//!
//! It is an HTTP server on a loopback port that answers as the API does: the same statuses, error bodies and headers,
//! streams, rate limits, and keys that are valid, revoked, expired or out of quota, and that can change while requests
//! are under way. Its replies are deterministic, and it can be told to misbehave.
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
//! In this order, each with the API's own body: the [throttle](ThrottleRule) of an address that failed too often; no
//! key (401); a key that looks real, which is refused unread and never logged (keys of the emulator begin with
//! `sk-emul-`); an unknown key; the key's [`Standing`]; organization and project headers; address; scopes; region.
//! Then, once the body has been understood: the model, billing, concurrency, and the rate limits of the model.
//!
//! Two bodies have no public sample, so their words are chosen: a revoked key has code `invalid_api_key` like a wrong
//! one and a message that begins `The API key has been revoked`; an expired key has code `expired_api_key` and `The
//! API key has expired`. Too many requests at once have type `concurrent_requests` and code `rate_limit_exceeded`.
//!
//! # Replies
//!
//! `chat.completions.create` says `You said: ` and the user's last words; JSON where JSON is asked for; a call of a tool
//! where the request forces one, with arguments made from the tool's schema; or what [`Emulator::reply`] scripted.
//! `stop` and the limit of tokens are obeyed. A token is four characters, what is left over is one more, and `usage`
//! counts them. `embeddings.create` gives unit vectors that depend on the input alone. Rate-limit buckets are charged
//! with the prompt's tokens and the request's limit of tokens.
//!
//! `responses.create` answers as chat does, whole, as a stream or in the background, with the items and events of the
//! tools that the request forces. Every other operation of the API answers too, with what its tables say of the reply,
//! made plain and the same each time: what the emulator knows, then what the request gave, then the simplest value.
//! Speech is silence in the format asked for, a picture is one pixel, and `moderations.create` flags a text for each
//! category that it names.
//!
//! A parameter that breaks the tables, in query, JSON or form, gets a 400 that names it (`param`).
//!
//! # What stays
//!
//! What is made is there until it is deleted, for each project on its own: it is listed in pages, retrieved, changed,
//! and gone with all that was in it. Things that take time move one step each time they are retrieved, so that a test
//! sees every status and waits for nothing; `openai-poll-after-ms` is 20 while they are on their way.
//!
//! | family | steps, and what else happens |
//! |---|---|
//! | files, uploads | an upload's parts are joined in the order in which they are named |
//! | vector stores | a file is `in_progress`, then `completed`, or `failed` where there is no such file; a search counts words |
//! | batches | `validating`, `in_progress`, `completed` with each line answered; `failed` without a readable file |
//! | fine-tuning jobs | `validating_files`, `running`, `succeeded` with a model that chat then knows; events and checkpoints |
//! | chat completions with `store` | listed with their messages, changed, deleted |
//! | responses | gone on with by `previous_response_id`, streamed again; in the background `queued`, `in_progress`, `completed` |
//! | conversations | hold their items, and those of responses that name them |
//! | assistants, threads, runs | a run is `queued`, `in_progress`, `completed` with a message, or `requires_action` |
//! | videos, eval runs | `queued`, `in_progress`, `completed` |
//! | agents' sessions | each message is a turn that answers at once, told in the session's stream |
//! | voices and their consents | a consent is listed and renamed; a voice that names one needs it, and speaks in `audio.speech.create` until it is deleted |
//! | live sessions | wait, then are accepted or rejected, and end by a hang-up or a referral; a fork is a session too; one with `store` has a recording, which is silent |
//! | webhook endpoints | get signed events; see below |
//! | the administration API | one project and one owner from the start; keys made here are the gate's own: a new one works at once, a deleted one is refused at once |
//!
//! Of other objects, such as containers, skills, evaluations, roles or safety alerts, any identifier is answered that was not deleted.
//! `decisions.create` answers each question by the words of the input: a predicate is likely if they have those of its name, a choice or a
//! level is chosen if they name it, and the first one if they name none.
//!
//! # Webhooks
//!
//! An endpoint made by `webhooks.create` gets the events of its project that it listens to: the ends of batches, eval runs, fine-tuning jobs,
//! videos and background responses, environments that are ready, and what happens in agents' sessions. Work whose end an endpoint listens to
//! does not wait to be retrieved: it ends right after the request that began it, and the reply still shows the first status. Work that
//! nothing listens to, or only its cancellation, takes its steps as ever.
//!
//! Events are signed as [Standard Webhooks](https://www.standardwebhooks.com) says, in the headers `webhook-id`, `webhook-timestamp` (by the
//! emulator's [`Clock`]) and `webhook-signature`, with the secret that the endpoint has at that moment, and with the one before it for a day
//! if `webhooks.rotate_secret` was asked to keep that. They are sent in order. An endpoint has 5 s to answer; after any other status than 2xx
//! there are three more attempts, 0.1, 0.4 and 1.6 s apart. `webhooks.test` sends one event once, and says how it was taken.
//!
//! **They are sent over plain http to loopback addresses only** (`127.0.0.0/8`, `[::1]`, `localhost`). An endpoint with another URL is kept as
//! any other, but nothing is sent to it, and no name is resolved. An emulator that [listens publicly](EmulatorBuilder::listen_publicly) sends
//! nothing at all. The journal has each attempt, with the reason if nothing was sent ([`JournalEntry::delivery`]).
//!
//! # Misbehaving
//!
//! See [`mod@fault`] for what can be asked for, by header, by queue, or by the name of the model.
//!
//! # Any language
//!
//! Everything can be done over HTTP under `/_keyway/`:
//!
//! | request | effect |
//! |---|---|
//! | `GET /_keyway/health` | `{"status":"ok"}` and the crate's version |
//! | `GET /_keyway/keys` | all keys, without their secrets |
//! | `POST /_keyway/keys` | makes a key from the members of a [keys file](EmulatorBuilder::keys_file), all optional, `secret` too; the reply has the secret |
//! | `GET`, `PATCH`, `DELETE /_keyway/keys/{id}` | shows, changes, forgets a key |
//! | `GET`, `DELETE /_keyway/journal` | the requests so far; forgets them |
//! | `GET`, `POST`, `DELETE /_keyway/faults` | the queue; adds `{"fault":"429;times=2"}`; empties it |
//! | `GET`, `POST`, `DELETE /_keyway/replies` | how many wait; adds `{"text":…}`, `{"refusal":…}`, `{"tool_call":{"name","arguments"}}` or `{"body":…}`; forgets them |
//! | `GET`, `PATCH`, `DELETE /_keyway/throttle` | the rule and the failures by address; changes `limit` (null: none) and `window_seconds`; forgets the failures |
//!
//! What the control API refuses has the body `{"error":{"message","type":"control_error","param","code"}}`. It takes no
//! requests from web pages: it refuses an `Origin` header, a `Sec-Fetch-Site` other than `none` and `same-origin`, and any host but
//! 127.0.0.1, localhost, \[::1\] and those that [`EmulatorBuilder::control_host`] allows, so that no page gets in by a name of its own.
//!
//! # Bounds
//!
//! An answer has 4096 tokens at most where the request names no limit (65,536 where it does), and fewer where choices, log probabilities or
//! events would make the reply larger than about 2 MiB; what is cut ends with `length`. Pages end sooner too, with `has_more`. Answers that
//! a test wrote itself are given whole, and vectors are as many as were asked for. What takes long is done apart from the runtime's threads.

mod aside;
mod body_limits;
mod builder;
mod catalogue;
mod clock;
mod control;
mod control_hosts;
mod courier;
mod emulator;
mod error;
pub mod fault;
mod form;
mod gate;
mod ids;
mod input;
mod journal;
mod keys;
mod outbox;
mod record;
mod refusal;
mod replies;
mod reply;
mod request;
mod routes;
mod schema;
mod script;
mod server;
mod shared;
mod specimen;
mod store;
mod sync;
mod throttle;
mod time_text;

pub use builder::EmulatorBuilder;
pub use clock::Clock;
pub use emulator::Emulator;
pub use error::{Error, ErrorKind};
pub use fault::Fault;
pub use journal::{JournalEntry, KeySeen, WebhookDelivery};
pub use keys::{EmulatedKey, KeyBuilder, KeyState, Standing};
pub use script::ScriptedReply;
#[cfg(feature = "in-process")]
pub use server::InProcess;
pub use throttle::ThrottleRule;
