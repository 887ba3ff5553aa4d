//! Azure OpenAI's paths by deployment, its version in the query, and its header for the key.

use std::borrow::Cow;

use percent_encoding::utf8_percent_encode;

use crate::auth::header::KeyHeader;
use crate::env_vars as vars;
use crate::path::SEGMENT;

/// The paths that Azure has below a deployment. All others are the resource's own.
const DEPLOYED: &[&str] = &[
    "/audio/speech",
    "/audio/transcriptions",
    "/audio/translations",
    "/chat/completions",
    "/completions",
    "/embeddings",
    "/images/edits",
    "/images/generations",
];

/// A resource of Azure OpenAI whose models are called by their deployments, for
/// [`Builder::azure`](crate::Builder::azure).
///
/// Azure's `v1` API needs none of this: there, `https://NAME.openai.azure.com/openai/v1` is the base
/// URL, and the deployment is the model.
///
/// ```
/// # fn main() -> keyway::Result<()> {
/// use keyway::{Azure, OpenAI};
///
/// let client = OpenAI::builder()
///     .azure(Azure::new("https://example.openai.azure.com", "2024-10-21").deployment("my-gpt"))
///     .api_key("sk-emul-example")
///     .build()?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "it does nothing until it is passed to `Builder::azure`"]
pub struct Azure {
    base_url: String,
    api_version: String,
    deployment: Option<String>,
    tokens: bool,
}

impl Azure {
    /// Names the resource by its endpoint, such as `https://NAME.openai.azure.com`, and the version of
    /// its API, such as `2024-10-21`.
    pub fn new(endpoint: impl AsRef<str>, api_version: impl Into<String>) -> Self {
        Self::at(format!("{}/openai", endpoint.as_ref().trim().trim_end_matches('/')), api_version)
    }

    /// The same with a whole base URL, for a resource behind a gateway. If it names a deployment
    /// (`…/deployments/NAME`), every call goes there.
    pub fn at(base_url: impl Into<String>, api_version: impl Into<String>) -> Self {
        Self { base_url: base_url.into(), api_version: api_version.into(), deployment: None, tokens: false }
    }

    /// Sets the deployment that all calls of models use. Without it, the model of a call names its
    /// deployment.
    pub fn deployment(mut self, name: impl Into<String>) -> Self {
        self.deployment = Some(name.into());
        self
    }

    /// Sends the key as a bearer token, as tokens of Entra ID are sent, instead of in the header `api-key`.
    pub fn tokens(mut self) -> Self {
        self.tokens = true;
        self
    }

    /// Returns the base URL, the version of the API, and how calls reach the resource.
    pub(crate) fn into_parts(self) -> (String, String, Route) {
        let deployment = match self.deployment {
            Some(name) => Deployment::Named(name),
            None if self.base_url.contains("/deployments/") => Deployment::InBaseUrl,
            None => Deployment::Model,
        };
        (self.base_url, self.api_version, Route { deployment, tokens: self.tokens })
    }
}

/// How a client's calls reach an Azure resource.
#[derive(Clone, Debug)]
pub(crate) struct Route {
    deployment: Deployment,
    tokens: bool,
}

#[derive(Clone, Debug)]
enum Deployment {
    /// It has the name of the call's model.
    Model,
    Named(String),
    InBaseUrl,
}

impl Route {
    /// Returns the header that carries the key.
    pub(crate) fn key_header(&self) -> KeyHeader {
        if self.tokens { KeyHeader::Authorization } else { KeyHeader::ApiKey }
    }

    /// Returns the variable with the key if the caller names no other place.
    pub(crate) fn variable(&self) -> &'static str {
        if self.tokens { vars::AZURE_OPENAI_AD_TOKEN } else { vars::AZURE_OPENAI_API_KEY }
    }

    /// Returns the path of a call below the base URL, if its deployment precedes it. `model` returns the
    /// model that the call names.
    pub(crate) fn path(&self, path: &str, model: impl FnOnce() -> Option<String>) -> Option<String> {
        if !DEPLOYED.contains(&path) {
            return None;
        }
        let name = match &self.deployment {
            Deployment::Model => Cow::Owned(model()?),
            Deployment::Named(name) => Cow::Borrowed(name.as_str()),
            Deployment::InBaseUrl => return None,
        };
        Some(format!("/deployments/{}{path}", utf8_percent_encode(&name, SEGMENT)))
    }
}

#[cfg(test)]
mod tests;
