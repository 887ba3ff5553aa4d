//! The sentences of rejections: what happened, which key, and the next step (E1, E2, E5).

use std::fmt::Write as _;

use super::KeyInfo;
use super::classify::{self, Class};
use super::reason::{AuthenticationReason, PermissionReason, RateLimitReason};
use super::refusal::ServerRefusal;
use super::words::{head, one_line};

const KEYS_PAGE: &str = "https://platform.openai.com/api-keys";
const BILLING_PAGE: &str = "https://platform.openai.com/settings/organization/billing";

impl ServerRefusal {
    /// What happened, which key, and the next step.
    pub(super) fn sentence(&self, class: &Class) -> String {
        match class {
            Class::Authentication(reason) => self.authentication(reason),
            Class::PermissionDenied(reason) => self.permission(*reason),
            Class::RateLimit(reason) => self.rate_limit(*reason),
            Class::BadRequest => self.bad_request(),
            Class::NotFound if self.server.is("model_not_found") => {
                let model = self.model();
                format!(
                    "Model{model} not found{}: it does not exist or this key may not use it; list this key's models with `GET /models`",
                    self.facts()
                )
            }
            Class::NotFound => self.plain("Not found", "check the ID and the base URL"),
            Class::Conflict => self.plain("Conflict", "fetch the object again and retry the change"),
            Class::UnprocessableEntity => {
                self.plain("Unprocessable entity", "correct the request before you retry")
            }
            Class::InternalServer => self.plain("The server failed", "retry later"),
            Class::Status if self.is_in_success() => {
                self.plain("The server reported an error", "correct the request, or check the base URL")
            }
            Class::Status => {
                self.plain("Unexpected status", "check the base URL, and for a proxy or firewall in between")
            }
            Class::Stream => self.plain("The stream reported an error", "retry"),
        }
    }

    fn authentication(&self, reason: &AuthenticationReason) -> String {
        use AuthenticationReason as Reason;
        let (key, facts, origin) = (self.key_text(), self.facts(), &self.origin);
        let keys = self.keys_page();
        match reason {
            Reason::NotFound => format!(
                "API key not found by {origin}{facts}, although {key} was sent; look for a proxy or gateway that removes the Authorization header"
            ),
            Reason::Invalid => format!(
                "Invalid API Key provided: {origin} does not recognize {key}{facts}; compare it with the keys {keys}, or replace it at its source"
            ),
            Reason::Revoked => {
                let seen =
                    if self.accepted_before { "worked before and is now rejected" } else { "is rejected" };
                format!(
                    "The API key has been revoked: {key} {seen} by {origin}{facts}; create a new one {keys} and replace it at its source"
                )
            }
            Reason::Expired => {
                let ended = self.ended.map(|ended| format!("{ended} and ")).unwrap_or_default();
                format!(
                    "The API key has expired: {key} {ended}is rejected by {origin}{facts}; create a new one and replace it at its source"
                )
            }
            Reason::AccountDeactivated => format!(
                "The account of the API key has been deactivated: {key} is rejected by {origin}{facts}; look for an email from the provider, or use a key from another account"
            ),
            Reason::NoOrganization => format!(
                "The API key belongs to no organization: {key} is rejected by {origin}{facts}; have its owner invited to one, or use another key"
            ),
            Reason::MismatchedOrganization => format!(
                "The organization does not match the API key: {key} is rejected by {origin}{facts}; remove or correct the organization (OPENAI_ORG_ID)"
            ),
            Reason::MismatchedProject => format!(
                "The project does not match the API key: {key} is rejected by {origin}{facts}; remove or correct the project (OPENAI_PROJECT_ID)"
            ),
            Reason::IpNotAuthorized => format!(
                "This IP address may not use the API key: {key} is rejected by {origin}{facts}; add the address to the project's or organization's IP allowlist"
            ),
            Reason::MissingScopes(scopes) => format!(
                "The API key is valid but lacks the scopes {}: {key} at {origin}{facts}; grant them {keys} or use another key",
                if scopes.is_empty() {
                    "that this operation needs".to_owned()
                } else {
                    head(&scopes.join(", "), 240).to_owned()
                }
            ),
            Reason::Malformed | Reason::ProviderFailed | Reason::Unknown => {
                format!(
                    "The API key was rejected: {origin} does not accept {key}{facts}{}; compare it with the keys {keys}",
                    self.words()
                )
            }
        }
    }

    /// Where the keys of this server are managed.
    fn keys_page(&self) -> String {
        if self.is_openai { format!("at {KEYS_PAGE}") } else { format!("where {} manages them", self.origin) }
    }

    /// Where this server's bills are paid.
    fn billing_page(&self) -> String {
        if self.is_openai { BILLING_PAGE.to_owned() } else { format!("the account at {}", self.origin) }
    }

    fn is_in_success(&self) -> bool {
        self.status.is_some_and(|status| status.is_success())
    }

    fn permission(&self, reason: PermissionReason) -> String {
        let facts = self.facts();
        match reason {
            PermissionReason::Model => {
                let model = self.model();
                format!(
                    "Permission denied{facts}: the project of {} may not use the model{model}; allow the model in the project's limits, or choose another model",
                    self.key_text()
                )
            }
            PermissionReason::Region => format!(
                "Permission denied{facts}: the API is not available in this country, region or territory, and the key is not the cause; call it from a supported location"
            ),
            PermissionReason::KeyKind => format!(
                "Permission denied{facts}: this endpoint requires another kind of key than {}; use an endpoint that accepts API keys",
                self.key_text()
            ),
            PermissionReason::Edge => format!(
                "Permission denied{facts}: an HTML page arrived instead of the API's reply, so a proxy, firewall or CDN in front of {} blocked the request; check the network path to it",
                self.origin
            ),
            PermissionReason::Unknown => {
                self.plain("Permission denied", "check the key's role and project permissions")
            }
        }
    }

    fn rate_limit(&self, reason: RateLimitReason) -> String {
        // OpenAI's own words say what the reason says.
        let words = if self.is_openai { String::new() } else { self.words() };
        let gap = if words.is_empty() { ":" } else { ";" };
        let facts = self.facts() + &words;
        let wait = match self.retry_after {
            Some(delay) => format!("retry after {} s", delay.as_secs_f64().ceil()),
            None => "retry later, or send less at once".to_owned(),
        };
        match reason {
            RateLimitReason::QuotaExhausted => format!(
                "Quota exhausted{facts}{gap} the key itself was accepted, but its credit, budget or plan is used up, and waiting does not help; check {}",
                self.billing_page()
            ),
            RateLimitReason::RequestTooLarge => format!(
                "Request too large{facts}{gap} the key itself was accepted, but this request alone exceeds the tokens per minute, and waiting does not help; shorten the input or lower the output limit"
            ),
            RateLimitReason::Requests | RateLimitReason::Tokens | RateLimitReason::Concurrency => {
                format!("Rate limit reached ({reason}){facts}{gap} the key itself was accepted; {wait}")
            }
            // `local::throttled` makes the gate's own error; no server sends it.
            RateLimitReason::SlowDown | RateLimitReason::Unknown | RateLimitReason::Throttled => {
                format!("Rate limit reached{facts}{gap} the key itself was accepted; {wait}")
            }
        }
    }

    fn bad_request(&self) -> String {
        if self.server.is("billing_hard_limit_reached") {
            return format!(
                "Billing hard limit reached{}: the key itself was accepted, but waiting does not help; raise the limit {}{}",
                self.facts(),
                if self.is_openai { "at " } else { "of " },
                self.billing_page()
            );
        }
        let next = match &self.server.param {
            Some(param) => format!("correct the parameter `{}`", head(param, 80)),
            None => "correct the request".to_owned(),
        };
        self.plain("Bad request", &next)
    }

    /// `what (facts): the server's words; next`.
    fn plain(&self, what: &str, next: &str) -> String {
        format!("{what}{}{}; {next}", self.facts(), self.words())
    }

    /// The model that the error is about, preceded by a space.
    fn model(&self) -> String {
        classify::model_named(&self.server)
            .map(|model| format!(" `{}`", head(&model, 120)))
            .unwrap_or_default()
    }

    /// The first sentence of the server's message, on one line.
    fn words(&self) -> String {
        let Some(message) = self.server.words().map(|words| &**words) else { return String::new() };
        let line = one_line(message.to_owned());
        let end = line.find(". ").unwrap_or(line.len());
        let sentence = line[..end].trim_end_matches(['.', ':', ';']);
        let short = head(sentence, 240);
        if short.is_empty() { String::new() } else { format!(": {short}") }
    }

    /// ` (401 invalid_api_key, request req_1)`, as far as known.
    fn facts(&self) -> String {
        let status = self.status.as_ref().filter(|status| !status.is_success()).map(|status| status.as_str());
        let success = self.status.as_ref().filter(|status| status.is_success()).map(|status| status.as_str());
        let code = self.server.code.as_deref().or(self.server.kind.as_deref()).map(|code| head(code, 80));
        let code = code.filter(|code| status != Some(*code));
        let request = self.request_id.as_deref().map(|id| head(id, 120));
        let billed = self.midway.then_some("the part received may be billed");
        let mut text = String::with_capacity(96);
        for (gap, what, fact) in [
            (" ", "", status),
            (" ", "", code),
            (", ", "status ", success),
            (", ", "request ", request),
            (", ", "", billed),
        ] {
            if let Some(fact) = fact {
                text.push_str(if text.is_empty() { " (" } else { gap });
                text.push_str(what);
                text.push_str(fact);
            }
        }
        if !text.is_empty() {
            text.push(')');
        }
        text
    }

    /// `the key from <source> (fingerprint …, n characters, what is odd)`.
    fn key_text(&self) -> String {
        let Some(key) = &self.key else { return "the key".to_owned() };
        let mut text = String::with_capacity(128);
        let KeyInfo { source, fingerprint, length, oddities, .. } = key;
        // Writing to a string cannot fail.
        let _ = write!(text, "the key from {source} (fingerprint {fingerprint}");
        let count = format!("{length} characters");
        if !oddities.iter().any(|oddity| oddity.contains(&count)) {
            let _ = write!(text, ", {count}");
        }
        for oddity in oddities {
            text.push_str(", ");
            text.push_str(oddity);
        }
        text.push(')');
        text
    }
}

#[cfg(test)]
mod tests;
