//! Why calls fail, found out step by step: what `keyway auth doctor` shows, for a program of one's own.
//!
//! Checks run in order of dependency, so that the first that fails is the cause and not its tenth symptom: the places of the
//! key, its shape, what surrounds it, the network stage by stage, the key at the server, and what a call with it costs.
//! When a later check proves that an earlier one explains a failure, the earlier one is marked as failed: a mistyped
//! organization, not the refusal that it led to.
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
//! # What is sent
//!
//! A request without a key, at most two with it: `GET /models`, and then either the same without the header that was
//! refused, or one chat call that asks for one token, which is the only way to see quota and billing. None is tried again.
//! A wrong key costs two failed authentications of the ten a minute that the API is known to bear, so do not diagnose in a loop.
//! Nothing is sent when a check before the network fails, or [offline](Options::offline).
//!
//! # Checks
//!
//! | id | fails when |
//! |---|---|
//! | `source.argument`, `source.environment`, `source.dotenv`, `source.file`, `source.other` | that place is broken, and no place before it has a key (K3) |
//! | `sources` | no place has a key (K5); warns when places hold different keys |
//! | `shape` | a header cannot carry the key (K8); the key was refused and its look says why (K9) |
//! | `settings` | a variable or header makes no sense (K12) |
//! | `organization`, `project` | the key belongs to another, proved without the header |
//! | `base_url` | it cannot be used (H3, H4), or leads past the API |
//! | `files`, `proxy_variables`, `clock` | never: they warn |
//! | `resolve`, `connect`, `proxy`, `tls`, `http` | that stage of the network failed (E4); `http` also for a page that is not the API's |
//! | `throttle` | the address is refused before its key is looked at |
//! | `header` | something on the way changes the header that carries the key |
//! | `key` | the server refuses the key (E2) |
//! | `address`, `region`, `scopes` | the key is known, but not from here, or not for this |
//! | `quota`, `rate` | the key is accepted, but credit or a limit is used up (E5) |
//! | `model` | the key may not use the model of [`Options::model`] (E6) |

mod api;
mod billed_call;
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

use crate::base_url::{BaseUrl, DEFAULT_BASE_URL};
use crate::client::OpenAI;
use crate::error::{ConfigurationReason, Error, ErrorKind};

pub use options::Options;
use probe::Probe;
pub use report::{Check, Diagnosis, Mark, Verdict};
use report::{Id, Report, exit};
use settings::Settings;

/// When the run must be over, and how long one stage of it may take.
#[derive(Clone, Copy)]
struct Clock {
    end: Instant,
    stage: std::time::Duration,
}

impl Clock {
    /// Ends `work` at the stage's limit or the run's, whichever comes first; `None` when it was not done by then.
    async fn within<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let end = self.end.min(Instant::now() + self.stage);
        tokio::time::timeout_at(end, work).await.ok()
    }

    /// The limit of a stage in words.
    fn limit(&self) -> String {
        format!("{} s", self.stage.as_secs_f64())
    }
}

/// Finds out why calls of the client that these options describe would fail, or that they would not.
///
/// It never fails itself and never shows a key (X2). It takes at most 15 s, and 3 s for one stage.
pub async fn diagnose(options: Options) -> Diagnosis {
    let Options { mut builder, offline, model, stage_limit, run_limit } = options;
    let clock = Clock { end: Instant::now() + run_limit, stage: stage_limit };
    // A source that is slow is named before the stage is over (P5).
    builder.key_timeout =
        Some(builder.key_timeout.map_or(stage_limit, |limit| limit.min(stage_limit)).mul_f64(0.9));
    let mut report = Report::new();
    let settings = Settings::of(&builder);
    let url = BaseUrl::parse(&settings.base_url.text, &settings.base_url.place, builder.allow_insecure_http);
    if url.is_err() {
        // The rest can still be looked at.
        builder = builder.base_url(DEFAULT_BASE_URL);
    }
    match builder.build() {
        Err(error) => unbuilt(&mut report, &error),
        Ok(client) => {
            let run = Run { client, settings, offline, model, clock };
            run.examine(&mut report, url).await;
        }
    }
    report.finish()
}

/// A client that cannot be built is a cause of its own (K6, K12).
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

/// A client under examination.
struct Run {
    client: OpenAI,
    settings: Settings,
    offline: bool,
    model: Option<String>,
    clock: Clock,
}

impl Run {
    async fn examine(self, report: &mut Report, url: Result<BaseUrl, Error>) {
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
