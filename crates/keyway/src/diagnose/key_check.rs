//! Checks the key at the server with `GET /models`, which is free, and interprets each rejection
//! (E2, E5, E6).

use keyway_credentials::Credential;

use super::api::{Api, MODELS, page};
use super::billed_call;
use super::key_format;
use super::models;
use super::probe::{Probe, ProbeAnswer, Question, Silence};
use super::refusal_cause::Gate;
use super::report::{Id, Report, exit};
use crate::error::AuthenticationReason;

pub(super) async fn check(
    report: &mut Report,
    probe: &Probe<'_>,
    key: &Credential,
    api: Api,
    model: Option<&str>,
) {
    let mut gate = Gate { report, probe, key, model };
    if !api.lists_models {
        return billed_call::check(&mut gate, None).await;
    }
    match probe.ask(Question::get(MODELS, Some(key))).await {
        Err(silence) => gate.silent(silence),
        Ok(answer) if answer.status.is_success() => gate.accepted(&answer, api.open).await,
        Ok(answer) => gate.refused(&answer).await,
    }
}

impl Gate<'_> {
    async fn accepted(&mut self, answer: &ProbeAnswer, open: bool) {
        if answer.is_page() {
            return page(self.report, answer);
        }
        let names = answer.json().as_ref().and_then(models::names);
        let list = match &names {
            Some(names) => format!("it may use {} models", names.len()),
            None => "the list of models is malformed".to_owned(),
        };
        let how = if open { "the server requires no key" } else { "accepted" };
        self.report.ok(Id::Key, format!("{how}; {list}"));
        billed_call::check(self, names).await;
    }

    async fn refused(&mut self, answer: &ProbeAnswer) {
        if answer.is_page() {
            return page(self.report, answer);
        }
        let error = self.probe.refusal(answer, Some(self.key));
        if let Some(AuthenticationReason::MissingScopes(_)) =
            error.as_authentication().map(|error| error.reason())
            && !key_format::is_admin(self.key)
        {
            // The key may be restricted from listing models.
            self.known("valid, but restricted");
            self.report.warn(Id::Scopes, "the key may not list models", "grant it the scope to read models");
            return billed_call::check(self, None).await;
        }
        self.explain(&error, Some(answer)).await;
    }

    fn silent(&mut self, silence: Silence) {
        let text = match silence {
            Silence::Failed(error) => format!("no reply to a request with the key: {error}"),
            Silence::Redirect(status, why) => format!("redirected ({}): {why}", status.as_u16()),
            Silence::TooSlow => {
                format!("no reply to a request with the key within {}", self.probe.clock.limit())
            }
        };
        self.report.fail(Id::Key, exit::NETWORK, text, "retry, or check for a proxy or firewall in between");
    }
}
