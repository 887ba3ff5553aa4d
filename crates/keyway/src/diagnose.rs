//! Finds out step by step why calls fail. `keyway auth doctor` shows its result; your own program
//! can do the same.
//!
//! Checks run in order of dependency, so that the first failure is the cause and not a symptom: the
//! places of the key, its format, the settings around it, each network stage, the key at the
//! server, and what a call with it costs. If a later check shows that an earlier setting explains
//! its failure, the earlier check is marked as failed instead: a mistyped organization, for
//! example, rather than the rejection it led to.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use keyway::OpenAI;
//! use keyway::diagnose::{Calls, Options, diagnose};
//!
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let (key, url) = (emulator.key().revoked().create(), emulator.base_url());
//! let builder = OpenAI::builder().api_key(key.secret()).base_url(url);
//! let diagnosis = diagnose(Options::new(builder)).await;
//! assert_eq!(diagnosis.verdict().calls, Calls::Fail);
//! for check in diagnosis.checks() {
//!     println!("{} {}: {}", check.mark.as_str(), check.id, check.finding);
//! }
//! assert_eq!(diagnosis.verdict().cause, Some("key"));
//! # Ok(()) }
//! ```
//!
//! # Requests
//!
//! A chat call limited to one token decides whether calls work: nothing else shows it, and nothing
//! else shows quota and billing. It may cost a fraction of a cent. It is made and retried as your
//! program's calls are, but the gate does not hold it back. If the server rejects the limit, it is
//! made once more without it. It is made twice: streamed, and then as a whole, because some servers
//! and proxies manage only one of the two, which the check `chat` then says. If the stream takes more
//! than a second, the whole call begins meanwhile.
//!
//! Before it, keyway sends `GET /models` without a key and then with it. If the second is rejected
//! for the key itself, no chat call is made. A wrong key costs two failed authentications (three at
//! a slow server), and the API throttles an address after about ten a minute, so do not diagnose in
//! a loop. If something fails, up to seven more `GET /models` at the same origin find the reason.
//! Nothing is sent if a check before the network fails, or if [offline](Options::offline).
//!
//! [`Calls::Unknown`] means that no chat call was made, or that it was not answered in the time of
//! the run although calls wait longer, or that a retry or the other kind of call was not, or that
//! the server does not have the model, which you did not name.
//!
//! # Checks
//!
//! | id | fails when |
//! |---|---|
//! | `source.argument`, `source.environment`, `source.dotenv`, `source.file`, `source.other` | that place is broken, and no earlier place has a key |
//! | `sources` | no place has a key; warns if places hold different keys |
//! | `shape` | a header cannot carry the key, or the key was rejected and its format shows why |
//! | `expiry` | the source returns an expired key, or the key was rejected and had expired; warns from 3 days before the expiry of a key that was read once |
//! | `settings` | a variable or header is malformed |
//! | `organization`, `project` | the key belongs to another one, as a request without the header proves |
//! | `base_url` | it is unusable, does not lead to the API, or is in a variable that keyway does not read |
//! | `files`, `proxy_variables`, `certificates`, `clock` | never: they only warn |
//! | `resolve` | the name does not resolve, or leads to this machine although it is public |
//! | `connect`, `proxy`, `tls`, `http` | that network stage failed; `http` also if the page is not the API's |
//! | `throttle` | the address is throttled before its key is checked |
//! | `header` | something in between changes the header that carries the key |
//! | `key` | the server rejects the key |
//! | `address`, `region`, `scopes` | the key is valid, but not from here, or not for this |
//! | `quota`, `rate` | the key is accepted, but credit or a limit is exhausted |
//! | `model` | the key may not use the model of [`Options::model`] |
//! | `chat` | the chat call failed for any other reason |

mod addresses;
mod api;
mod chat_call;
mod clock;
mod expiry;
mod issuer;
mod key_check;
mod key_format;
mod misnamed;
mod models;
mod network;
mod options;
mod probe;
mod questions;
mod refusal_cause;
mod report;
mod route;
mod settings;
mod sources;
mod tls;
mod vendors;
mod verdict;

use std::time::Duration;

use crate::client::OpenAI;
use crate::error::{ConfigurationReason, Error, ErrorKind};
use crate::gate::Gate;

use clock::Clock;
pub use options::Options;
use probe::Probe;
pub use report::{Check, Diagnosis, Mark};
use report::{Id, Report};
use settings::Settings;
use verdict::exit;
pub use verdict::{Calls, Verdict};

/// The limit of a source if the builder sets none (P5).
const KEY_TIMEOUT: Duration = Duration::from_secs(5);

/// Finds out why calls of the client with these options would fail, or that they work.
///
/// It never fails and never shows a key. It takes at most 9 s, unless
/// [`limits`](Options::limits) are set.
pub async fn diagnose(options: Options) -> Diagnosis {
    let clock = Clock::of(&options);
    let Options { mut builder, offline, model, stage_limit, .. } = options;
    if let Some(limit) = stage_limit {
        builder.key_timeout = Some(builder.key_timeout.unwrap_or(KEY_TIMEOUT).min(limit));
    }
    // The server decides, not what this process remembers of it.
    builder = builder.gate(Gate::off());
    let mut report = Report::new();
    let settings = Settings::of(&builder);
    match builder.assemble() {
        Err(error) => unbuilt(&mut report, &[error]),
        Ok((client, problems)) => {
            let run = Run { client, settings, offline, model, clock };
            run.examine(&mut report, &problems).await;
        }
    }
    report.finish()
}

/// A client that cannot be built is a cause in its own right (K6, K12).
fn unbuilt(report: &mut Report, problems: &[Error]) {
    for (id, is_it) in CHECKS {
        let found: Vec<String> =
            problems.iter().filter(|error| is_it(error)).map(ToString::to_string).collect();
        let Some((first, others)) = found.split_first() else { continue };
        let (finding, remedy) = first.rsplit_once("; ").unwrap_or((first, "correct it"));
        let others: String = others.iter().map(|other| format!(". {other}")).collect();
        report.fail(*id, exit::CONFIGURATION, format!("{finding}{others}"), remedy);
    }
}

type IsAbout = fn(&Error) -> bool;

/// The checks that fail if a client cannot be built, and for which of its errors.
const CHECKS: &[(Id, IsAbout)] = &[
    (Id::SourceArgument, |error| reason(error) == Some(ConfigurationReason::EmptyApiKey)),
    (Id::Settings, |error| !has_check(error)),
    (Id::BaseUrl, is_about_url),
];

fn reason(error: &Error) -> Option<ConfigurationReason> {
    match error.kind() {
        ErrorKind::Configuration(reason) => Some(*reason),
        _ => None,
    }
}

fn is_about_url(error: &Error) -> bool {
    use ConfigurationReason::{InsecureBaseUrl, InvalidBaseUrl};
    matches!(reason(error), Some(InvalidBaseUrl | InsecureBaseUrl))
}

/// Whether a check other than that of the settings reports the error; a broken source of the key has
/// its own.
fn has_check(error: &Error) -> bool {
    use ConfigurationReason::{EmptyApiKey, InvalidKeySource};
    is_about_url(error) || matches!(reason(error), Some(EmptyApiKey | InvalidKeySource))
}

/// The client being diagnosed.
struct Run {
    client: OpenAI,
    settings: Settings,
    offline: bool,
    model: Option<String>,
    clock: Clock,
}

impl Run {
    async fn examine(self, report: &mut Report, problems: &[Error]) {
        let found = sources::check(report, &self.settings, &self.client, self.clock).await;
        report.hide(&self.client.scrubber());
        if let Some(credential) = &found {
            report.hide(credential.scrubber());
            let host = self.client.0.config.base_url.origin().host();
            key_format::check(report, credential, host);
        }
        settings::check(report, &self.settings, &self.client, problems.iter().any(is_about_url));
        unbuilt(report, problems);
        let Some(credential) = found.filter(|_| !report.has_failed()) else { return };
        if self.offline {
            return report.skip(Id::Http, "skipped: offline");
        }
        let probe = Probe::new(&self.client, self.clock);
        if let Some(route) = network::check(report, &self.settings, &probe).await {
            key_check::check(report, &probe, &route, &credential, self.model.as_deref()).await;
        }
    }
}

#[cfg(test)]
mod tests;
