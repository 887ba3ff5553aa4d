//! Turns a rejection of the key into findings (E2, E5, E6).

use keyway_credentials::Credential;

use super::api::region;
use super::probe::{Probe, ProbeAnswer, Question};
use super::questions::MODELS;
use super::report::{Id, Report};
use super::verdict::exit;
use super::{expiry, key_format};
use crate::config::{ORGANIZATION, PROJECT};
use crate::error::{AuthenticationReason, Error, ErrorKind, PermissionReason, RateLimitReason};

/// The key being checked at the server.
pub(super) struct Gate<'a> {
    pub(super) report: &'a mut Report,
    pub(super) probe: &'a Probe<'a>,
    pub(super) key: &'a Credential,
}

impl<'a> Gate<'a> {
    /// Attributes the rejection to its cause.
    pub(super) async fn explain(&mut self, error: &Error, answer: Option<&ProbeAnswer>) {
        let host = self.host();
        match error.kind() {
            ErrorKind::Authentication(refusal) => {
                let reason = refusal.reason().clone();
                self.unauthorized(error, &reason, answer).await;
            }
            ErrorKind::PermissionDenied(PermissionReason::Region) => {
                self.known("known to the server");
                region(self.report);
            }
            ErrorKind::PermissionDenied(_) => {
                self.fail(Id::Key, exit::PERMISSION, error);
                // A server that denies a permission knows the key: it arrived whole.
                key_format::explains(self.report, self.key, host, exit::PERMISSION, false);
            }
            ErrorKind::RateLimit(RateLimitReason::QuotaExhausted) => {
                self.out_of_quota(error, exit::RATE_LIMIT)
            }
            ErrorKind::RateLimit(_) => {
                self.known("accepted");
                self.fail(Id::Rate, exit::RATE_LIMIT, error);
            }
            ErrorKind::BadRequest if error.code() == Some("billing_hard_limit_reached") => {
                self.out_of_quota(error, exit::OTHER);
            }
            _ => self.fail(Id::Key, exit::OTHER, error),
        }
    }

    /// A 401 by its reason (E2).
    async fn unauthorized(
        &mut self,
        error: &Error,
        reason: &AuthenticationReason,
        answer: Option<&ProbeAnswer>,
    ) {
        use AuthenticationReason as Reason;
        let host = self.host();
        match reason {
            Reason::NotFound => {
                let text = "the server received no key although one was sent";
                let next = "look for a proxy or gateway that removes the Authorization header";
                self.report.fail(Id::Header, exit::AUTHENTICATION, text, next);
            }
            Reason::MismatchedOrganization => self.mismatch(Id::Organization, ORGANIZATION).await,
            Reason::MismatchedProject => self.mismatch(Id::Project, PROJECT).await,
            Reason::IpNotAuthorized => {
                self.known("known to the server");
                self.fail(Id::Address, exit::AUTHENTICATION, error);
            }
            Reason::MissingScopes(_) => {
                self.known("valid, but restricted");
                self.fail(Id::Scopes, exit::AUTHENTICATION, error);
                if key_format::is_admin(self.key) {
                    key_format::explains(self.report, self.key, host, exit::AUTHENTICATION, false);
                }
            }
            _ => {
                if !self.arrived_whole(answer) {
                    return;
                }
                self.fail(Id::Key, exit::AUTHENTICATION, error);
                if expiry::explains(self.report, self.key, self.probe.now()) {
                    return;
                }
                let by_look = matches!(reason, Reason::Invalid | Reason::Unknown);
                let is_echoed = answer.and_then(ProbeAnswer::echoed_length).is_some();
                let by_length = key_format::length_counts(self.key, host, is_echoed);
                let (key, exit) = (self.key, exit::AUTHENTICATION);
                if !(by_look && key_format::explains(self.report, key, host, exit, by_length)) {
                    self.another_key();
                }
            }
        }
    }

    /// Compares the length that was sent with the length that the server saw.
    fn arrived_whole(&mut self, answer: Option<&ProbeAnswer>) -> bool {
        let sent = self.key.secret().chars();
        match answer.and_then(ProbeAnswer::echoed_length) {
            None => true,
            Some(seen) if seen == sent => {
                self.report.ok(Id::Header, format!("the server received all {sent} characters of the key"));
                true
            }
            Some(seen) => {
                let text = format!(
                    "the server received a key of {seen} characters, but {sent} were sent: something in between rewrites the header"
                );
                let next = "look for a proxy or gateway that sets the Authorization header";
                self.report.fail(Id::Header, exit::AUTHENTICATION, text, next);
                false
            }
        }
    }

    /// The host of the base URL.
    fn host(&self) -> &'a str {
        self.probe.client.0.config.base_url.origin().host()
    }

    /// If a rejected key shadows another one, that one may be the right one.
    fn another_key(&mut self) {
        if let Some(next) = self.report.remedy(Id::Sources) {
            self.report.advise(&next);
        }
    }

    /// Proves a mismatch by sending the request without the header.
    async fn mismatch(&mut self, id: Id, header: &'static str) {
        let question = Question { without: Some(header), ..Question::get(MODELS, Some(self.key)) };
        let proof = match self.probe.ask(question).await {
            Ok(answer) if answer.status.is_success() => {
                "but the key belongs to another: without it, the key is accepted"
            }
            _ => "but according to the server, the key belongs to another",
        };
        self.known("known to the server");
        let (before, next) = if id == Id::Organization {
            ("the organization is ", "remove the organization (OPENAI_ORG_ID), or set it to the key's own")
        } else {
            ("the project is ", "remove the project (OPENAI_PROJECT_ID), or set it to the key's own")
        };
        self.report.blame(id, exit::AUTHENTICATION, (before, proof), next);
    }

    /// The key is fine, but the account is not (E5).
    fn out_of_quota(&mut self, error: &Error, exit: u8) {
        self.known("accepted");
        self.fail(Id::Quota, exit, error);
    }

    /// The key is not the cause. Keeps an earlier result about it.
    pub(super) fn known(&mut self, how: &str) {
        if !self.report.has(Id::Key) {
            self.report.ok(Id::Key, how);
        }
    }

    /// Fails a check with the call's own error: the text before the last `; ` is the finding, the
    /// text after it the remedy.
    pub(super) fn fail(&mut self, id: Id, exit: u8, error: &Error) {
        let text = error.to_string();
        // Otherwise the scrubber would take the words after this opening for a server's echo of the
        // key, and redact them.
        let text = text.strip_prefix("Invalid API Key provided: ").unwrap_or(&text);
        let (finding, remedy) = text.rsplit_once("; ").unwrap_or((text, "see the server's message"));
        self.report.fail(id, exit, finding, remedy);
    }
}
