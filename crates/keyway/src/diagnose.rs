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
//! use keyway::diagnose::{Options, diagnose};
//!
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let (key, url) = (emulator.key().revoked().create(), emulator.base_url());
//! let builder = OpenAI::builder().api_key(key.secret()).base_url(url);
//! let diagnosis = diagnose(Options::new(builder)).await;
//! for check in diagnosis.checks() {
//!     println!("{} {}: {}", check.mark.as_str(), check.id, check.finding);
//! }
//! assert_eq!(diagnosis.verdict().cause, Some("key"));
//! # Ok(()) }
//! ```
//!
//! # Requests
//!
//! keyway sends one request without a key and at most two with it: `GET /models`, then either the
//! same without the rejected header, or one chat call limited to one token, which is the only way
//! to see quota and billing. Nothing is retried. A wrong key costs two failed authentications, and
//! the API throttles an address after about ten a minute, so do not diagnose in a loop. Nothing is
//! sent if a check before the network fails, or if [offline](Options::offline).
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
//! | `base_url` | it is unusable, or does not lead to the API |
//! | `files`, `proxy_variables`, `clock` | never: they only warn |
//! | `resolve`, `connect`, `proxy`, `tls`, `http` | that network stage failed; `http` also if the page is not the API's |
//! | `throttle` | the address is throttled before its key is checked |
//! | `header` | something in between changes the header that carries the key |
//! | `key` | the server rejects the key |
//! | `address`, `region`, `scopes` | the key is valid, but not from here, or not for this |
//! | `quota`, `rate` | the key is accepted, but credit or a limit is exhausted |
//! | `model` | the key may not use the model of [`Options::model`] |

mod api;
mod billed_call;
mod expiry;
mod issuer;
mod key_check;
mod key_format;
mod models;
mod network;
mod options;
mod probe;
mod refusal_cause;
mod report;
mod settings;
mod sources;

use tokio::time::Instant;

use crate::client::OpenAI;
use crate::error::{ConfigurationReason, Error, ErrorKind};

pub use options::Options;
use probe::Probe;
pub use report::{Check, Diagnosis, Mark, Verdict};
use report::{Id, Report, exit};
use settings::Settings;

/// The end of the run, and the limit of each stage.
#[derive(Clone, Copy)]
struct Clock {
    end: Instant,
    stage: std::time::Duration,
}

impl Clock {
    /// Runs `work` until the stage's limit or the run's, whichever comes first. Returns `None` if
    /// it was not done by then.
    async fn within<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let end = self.end.min(Instant::now() + self.stage);
        tokio::time::timeout_at(end, work).await.ok()
    }

    /// The limit of a stage in words.
    fn limit(&self) -> String {
        format!("{} s", self.stage.as_secs_f64())
    }
}

/// Finds out why calls of the client with these options would fail, or that they would work.
///
/// It never fails and never shows a key. It takes at most 15 s, and at most 3 s per stage.
pub async fn diagnose(options: Options) -> Diagnosis {
    let Options { mut builder, offline, model, stage_limit, run_limit } = options;
    let clock = Clock { end: Instant::now() + run_limit, stage: stage_limit };
    // A slow source fails with its name before the stage's limit ends it (P5).
    builder.key_timeout =
        Some(builder.key_timeout.map_or(stage_limit, |limit| limit.min(stage_limit)).mul_f64(0.9));
    let mut report = Report::new();
    let settings = Settings::of(&builder);
    match builder.assemble() {
        Err(error) => unbuilt(&mut report, &error),
        Ok((client, url)) => {
            let run = Run { client, settings, offline, model, clock };
            run.examine(&mut report, url).await;
        }
    }
    report.finish()
}

/// A client that cannot be built is a cause in its own right (K6, K12).
fn unbuilt(report: &mut Report, error: &Error) {
    let id = match error.kind() {
        ErrorKind::Configuration(ConfigurationReason::EmptyApiKey) => Id::SourceArgument,
        ErrorKind::Configuration(ConfigurationReason::InvalidBaseUrl) => Id::BaseUrl,
        _ => Id::Settings,
    };
    let text = error.to_string();
    let (finding, remedy) = text.split_once("; ").unwrap_or((&text, "correct it"));
    report.fail(id, exit::CONFIGURATION, finding, remedy);
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
    async fn examine(self, report: &mut Report, url: Result<(), Error>) {
        let found = sources::check(report, &self.client, self.clock).await;
        report.hide(&self.client.scrubber());
        if let Some(credential) = &found {
            report.hide(credential.scrubber());
            key_format::check(report, credential);
        }
        settings::check(report, &self.settings, &self.client, &url);
        let Some(credential) = found.filter(|_| !report.has_failed()) else { return };
        if self.offline {
            return report.skip(Id::Http, "skipped: offline");
        }
        let probe = Probe::new(&self.client, self.clock);
        if !network::check(report, &self.settings, &probe).await {
            return;
        }
        if let Some(api) = api::check(report, &probe).await {
            key_check::check(report, &probe, &credential, api, self.model.as_deref()).await;
        }
    }
}

#[cfg(test)]
mod tests;
