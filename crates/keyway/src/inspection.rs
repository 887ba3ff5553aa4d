//! What a builder would build, for status displays: every setting, even if some are unusable.

use keyway_credentials::{Scrubber, Survey};

use crate::client::OpenAI;
use crate::error::Error;
use crate::settings::SettingPlace;

/// What a builder read, from [`Builder::inspect`](crate::Builder::inspect). It makes no calls.
#[derive(Debug)]
pub struct Inspection {
    client: OpenAI,
    problems: Vec<Error>,
}

impl Inspection {
    pub(crate) fn new(client: OpenAI, problems: Vec<Error>) -> Self {
        Self { client, problems }
    }

    /// Returns why the client cannot be built: one error for each unusable setting. Empty if it can.
    pub fn problems(&self) -> &[Error] {
        &self.problems
    }

    /// The same, as errors to pass on.
    pub fn into_problems(self) -> Vec<Error> {
        self.problems
    }

    /// Returns every setting that was found; see [`OpenAI::setting_places`]. The unusable ones have
    /// the state [`Invalid`](crate::settings::SettingState::Invalid) and say why in their notes.
    pub fn setting_places(&self) -> &[SettingPlace] {
        self.client.setting_places()
    }

    /// Returns the current state of each source of the API key; see [`OpenAI::key_places`].
    pub async fn key_places(&self) -> Survey {
        self.client.key_places().await
    }

    /// Returns the base URL for display, `None` if it is unusable.
    pub fn shown_base_url(&self) -> Option<String> {
        use crate::error::{ConfigurationReason as Reason, ErrorKind};
        let is_about_it = |error: &Error| {
            matches!(error.kind(), ErrorKind::Configuration(Reason::InvalidBaseUrl | Reason::InsecureBaseUrl))
        };
        (!self.problems.iter().any(is_about_it)).then(|| self.client.shown_base_url())
    }

    /// Returns the scrubber of the keys already read; see [`OpenAI::scrubber`].
    pub fn scrubber(&self) -> Scrubber {
        self.client.scrubber()
    }
}
