//! Azure OpenAI's paths by deployment, its version in the query, and its header for the key.

use std::borrow::Cow;

use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use crate::auth::header::KeyHeader;
use crate::builder::Builder;
use crate::env_vars as vars;
use crate::members;
use crate::path::SEGMENT;
use crate::request::CallRequest;

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
}

impl Builder {
    /// Calls a resource of Azure OpenAI. Replaces the base URL, and adds `api-version` to every query.
    ///
    /// The key is that of the resource, which [`api_key`](Self::api_key),
    /// [`key_from`](Self::key_from) or [`credentials`](Self::credentials) supplies. Without them it is
    /// `AZURE_OPENAI_API_KEY`, or `AZURE_OPENAI_AD_TOKEN` for [`tokens`](Azure::tokens), and never a key
    /// of OpenAI.
    pub fn azure(mut self, azure: Azure) -> Self {
        self.query.set("api-version", &Value::from(azure.api_version.as_str()));
        let deployment = match azure.deployment {
            Some(name) => Deployment::Named(name),
            None if azure.base_url.contains("/deployments/") => Deployment::InBaseUrl,
            None => Deployment::Model,
        };
        self.azure = Some(Route { deployment, tokens: azure.tokens });
        self.base_url(azure.base_url)
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

    /// Returns the path of a call below the base URL, if its deployment precedes it.
    pub(crate) fn path(&self, request: &CallRequest) -> Option<String> {
        if !DEPLOYED.contains(&request.path.as_ref()) {
            return None;
        }
        let name = match &self.deployment {
            Deployment::Model => Cow::Owned(model(request)?),
            Deployment::Named(name) => Cow::Borrowed(name.as_str()),
            Deployment::InBaseUrl => return None,
        };
        Some(format!("/deployments/{}{}", utf8_percent_encode(&name, SEGMENT), request.path))
    }
}

/// Returns the model that a call names in its JSON body or its form.
fn model(request: &CallRequest) -> Option<String> {
    let extra = request.options.extra_body.as_ref().and_then(|extra| extra.get("model")?.as_str());
    if let Some(model) = extra {
        return Some(model.to_owned());
    }
    let json = match (&request.form, &request.body) {
        (Some(form), _) => form.json(),
        (None, Some(body)) => body,
        (None, None) => return None,
    };
    let [model] = members::pick(json, ["model"]);
    Some(members::text(model)).filter(|model| !model.is_empty())
}

#[cfg(test)]
mod tests;
