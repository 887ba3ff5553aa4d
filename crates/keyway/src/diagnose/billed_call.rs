//! Finds what only a billed call shows: credit, billing, limits, and whether the key may use a
//! model.

use serde_json::json;

use super::api::page;
use super::models;
use super::probe::{ProbeAnswer, Question, Silence};
use super::refusal_cause::Gate;
use super::report::{Id, exit};
use crate::error::{AuthenticationReason, Error, ErrorKind, PermissionReason};

/// Makes one chat call limited to one token. `names` are the key's models, if known.
pub(super) async fn check(gate: &mut Gate<'_>, names: Option<Vec<String>>) {
    let cheap = names.as_deref().map_or(Some(models::USUAL), models::cheap);
    let Some(model) = gate.model.or(cheap).map(str::to_owned) else {
        return gate.report.skip(Id::Quota, "unknown: no model to try");
    };
    let body = json!({
        "model": model,
        "messages": [{"role": "user", "content": "Hi"}],
        "max_completion_tokens": 1,
    });
    let question = Question {
        path: "/chat/completions",
        key: Some(gate.key),
        without: None,
        body: Some(body.to_string()),
    };
    let probe = gate.probe;
    let trial = Trial { model, names: names.unwrap_or_default() };
    match probe.ask(question).await {
        Err(silence) => trial.silent(gate, silence),
        Ok(answer) if answer.is_page() => page(gate.report, &answer),
        Ok(answer) if answer.status.is_success() => trial.worked(gate),
        Ok(answer) => trial.refused(gate, &answer).await,
    }
}

/// A chat call with a model.
struct Trial {
    model: String,
    names: Vec<String>,
}

impl Trial {
    fn worked(&self, gate: &mut Gate<'_>) {
        gate.known("accepted");
        gate.report.ok(Id::Quota, format!("a chat call with {} succeeded", self.model));
        if gate.model.is_some() {
            gate.report.ok(Id::Model, format!("the key may use {}", self.model));
        }
    }

    async fn refused(&self, gate: &mut Gate<'_>, answer: &ProbeAnswer) {
        let error = gate.probe.refusal(answer, Some(gate.key));
        let scopes = matches!(
            error.as_authentication().map(|error| error.reason()),
            Some(AuthenticationReason::MissingScopes(_))
        );
        match error.kind() {
            ErrorKind::PermissionDenied(PermissionReason::Model) => {
                self.no_model(gate, &error, exit::PERMISSION)
            }
            ErrorKind::NotFound if error.code() == Some("model_not_found") => {
                self.no_model(gate, &error, exit::OTHER)
            }
            ErrorKind::BadRequest if error.code() != Some("billing_hard_limit_reached") => {
                self.unknown(gate, &error)
            }
            ErrorKind::NotFound | ErrorKind::InternalServer | ErrorKind::UnprocessableEntity => {
                self.unknown(gate, &error);
            }
            _ => {
                gate.explain(&error, Some(answer)).await;
                if !scopes {
                    self.listed(gate);
                }
            }
        }
    }

    /// The key has no access to the model, or it does not exist (E6).
    fn no_model(&self, gate: &mut Gate<'_>, error: &Error, exit: u8) {
        if gate.model.is_none() {
            return self.unknown(gate, error);
        }
        gate.known("accepted");
        let near = models::nearest(&self.model, &self.names);
        let next = match near.as_slice() {
            [] => "choose one of the models that GET /models lists for this key".to_owned(),
            near => format!("choose another model, such as {}", near.join(", ")),
        };
        let text = match exit {
            exit::PERMISSION => format!("the key's project may not use {} (403)", self.model),
            _ => format!("{} does not exist, or this key may not use it (404)", self.model),
        };
        gate.report.fail(Id::Model, exit, text, next);
    }

    /// The call reveals nothing about the quota.
    fn unknown(&self, gate: &mut Gate<'_>, error: &Error) {
        let text = format!("unknown: the chat call with {} was rejected ({error})", self.model);
        gate.report.warn(Id::Quota, text, "try a model that you use");
        self.listed(gate);
    }

    fn listed(&self, gate: &mut Gate<'_>) {
        if gate.model.is_some() && self.names.contains(&self.model) {
            gate.report.ok(Id::Model, format!("{} is one of this key's models", self.model));
        }
    }

    fn silent(&self, gate: &mut Gate<'_>, silence: Silence) {
        let why = match silence {
            Silence::Failed(error) => error.to_string(),
            Silence::Redirect(_, why) => why,
            Silence::TooSlow => format!("no answer within {}", gate.probe.clock.limit()),
        };
        let text = format!("unknown: the chat call with {} got no reply ({why})", self.model);
        gate.report.warn(Id::Quota, text, "try a model that you use");
        self.listed(gate);
    }
}
