//! A client of an Azure resource.

use serde_json::Value;

use super::Builder;
use crate::azure::Azure;

impl Builder {
    /// Calls a resource of Azure OpenAI. Replaces the base URL, and adds `api-version` to every query.
    ///
    /// The key is that of the resource, which [`api_key`](Self::api_key),
    /// [`key_from`](Self::key_from) or [`credentials`](Self::credentials) supplies. Without them it is
    /// `AZURE_OPENAI_API_KEY`, or `AZURE_OPENAI_AD_TOKEN` for [`tokens`](Azure::tokens), and never a key
    /// of OpenAI.
    pub fn azure(mut self, azure: Azure) -> Self {
        let (base_url, version, route) = azure.into_parts();
        self.query.set("api-version", &Value::from(version));
        self.azure = Some(route);
        self.base_url(base_url)
    }
}
