//! Whether calls work: the chat call decides, and the answers to the lists of models explain.

use keyway_credentials::Credential;

use super::api::{self, Trouble, page};
use super::chat_call::{ChatAnswer, ChatFailure, Worked, is_about_the_model};
use super::key_format;
use super::models;
use super::probe::{Probe, ProbeAnswer, Silence};
use super::questions::{self, Answers};
use super::refusal_cause::Gate;
use super::report::{Id, Report};
use super::route::Route;
use super::verdict::exit;
use crate::error::{AuthenticationReason, Error, ErrorKind, PermissionReason, RateLimitReason};

/// The next step if the base URL leads to something else than the API.
const PATH: &str =
    "correct the path of the base URL, which ends with /v1 at most servers, and with /openai/v1 at Azure";

pub(super) async fn check(
    report: &mut Report,
    probe: &Probe<'_>,
    route: &Route,
    key: &Credential,
    model: Option<&str>,
) {
    let mut answers = questions::ask(probe, key, model).await;
    let trouble = api::judge(report, probe, route, &answers.keyless).await;
    let chat = answers.chat.take();
    let mut found = Found { gate: Gate { report, probe, key }, route, answers, trouble };
    found.list();
    match chat {
        None => found.condemned().await,
        Some(ChatAnswer { result: Ok(how), model, named }) => found.worked(&model, named, &how),
        Some(ChatAnswer { result: Err(failure), model, named }) => {
            if named && found.answers.names().is_some_and(|names| names.contains(&model)) {
                found.gate.report.ok(Id::Model, format!("{model} is one of this key's models"));
            }
            found.failed(failure, &model, named).await;
        }
    }
}

/// The server's answers.
struct Found<'a> {
    gate: Gate<'a>,
    route: &'a Route,
    answers: Answers,
    /// What was wrong without a key.
    trouble: Trouble,
}

impl Found<'_> {
    /// Reports the list of models that the key may use.
    fn list(&mut self) {
        let Some(Ok(answer)) = &self.answers.listed else { return };
        if answer.status.is_success() && !answer.is_page() {
            let names = answer.json().as_ref().and_then(models::names);
            let list = match &names {
                Some(names) => format!("it may use {} models", names.len()),
                None => "the list of models is malformed".to_owned(),
            };
            let how = if self.is_open() { "the server requires no key" } else { "accepted" };
            return self.gate.report.ok(Id::Key, format!("{how}; {list}"));
        }
        let error = self.gate.probe.refusal(answer, Some(self.gate.key));
        if lacks_scopes(&error) && !key_format::is_admin(self.gate.key) {
            // The key may be restricted from listing models.
            self.gate.known("valid, but restricted");
            let next = "grant it the scope to read models";
            self.gate.report.warn(Id::Scopes, "the key may not list models", next);
        }
    }

    fn is_open(&self) -> bool {
        matches!(&self.answers.keyless, Ok(answer) if answer.status.is_success())
    }

    /// The list was refused for a reason that holds for every call.
    async fn condemned(&mut self) {
        if self.trouble != Trouble::InsertsKey {
            self.gate.report.demote(self.trouble.id());
        }
        self.explain_list().await;
    }

    /// Explains why the list was refused to the key. Returns false if it was not.
    async fn explain_list(&mut self) -> bool {
        let Some(Ok(answer)) = self.answers.listed.take_if(|reply| is_refused(reply)) else { return false };
        if answer.is_page() {
            page(self.gate.report, self.route, answer.status.as_u16(), answer.title());
            return true;
        }
        let error = self.gate.probe.refusal(&answer, Some(self.gate.key));
        self.gate.explain(&error, Some(&answer)).await;
        true
    }

    fn worked(&mut self, model: &str, named: bool, how: &Worked) {
        let refused = match &self.answers.listed {
            Some(Ok(answer)) if !answer.status.is_success() => {
                format!("accepted, although GET /models is refused (status {})", answer.status.as_u16())
            }
            _ if self.is_open() => "the server requires no key".to_owned(),
            _ => "accepted".to_owned(),
        };
        self.gate.report.works();
        self.gate.known(&refused);
        match how {
            Worked::InEveryWay => {
                self.gate.report.ok(Id::Chat, format!("a chat call with {model} succeeded"))
            }
            Worked::WithNothing => {
                let text = format!(
                    "a chat call with {model} is answered, but with nothing: the reply has no message, and does not say why"
                );
                let next = "check the model's server: it answers, but generates nothing";
                self.gate.report.warn(Id::Chat, text, next);
            }
            Worked::WholeOnly(why) => {
                let text = format!("a chat call with {model} succeeds as a whole, but not streamed: {why}");
                let next = "ask for whole replies (`keyway chat --no-stream`, in code no `.stream()`), or have the server or the proxy in between support streams";
                self.gate.report.warn(Id::Chat, text, next);
            }
            Worked::StreamedOnly(why) => {
                let text = format!("a chat call with {model} succeeds streamed, but not as a whole: {why}");
                let next = "ask for streams (as `keyway chat` does, in code `.stream()`), or find what limits whole replies, such as a proxy's timeout";
                self.gate.report.warn(Id::Chat, text, next);
            }
        }
        if named {
            self.gate.report.ok(Id::Model, format!("the key may use {model}"));
        }
    }

    async fn failed(&mut self, failure: ChatFailure, model: &str, named: bool) {
        match failure {
            ChatFailure::NoModel => {
                let text = "the server lists no chat model, so no chat call was made";
                self.gate.report.unknown(Id::Chat, exit::OTHER, text, "name a model that you use: `--model`");
            }
            ChatFailure::TooSlow(_) if self.trouble == Trouble::NoReply => {}
            // An answer without anything in it is a way to work: `worked` reports it.
            ChatFailure::Nothing => {}
            ChatFailure::TooSlow(slow) => {
                let text = format!("no answer to a chat call with {model}{} within {slow}", self.route.via());
                slow.report(self.gate.report, Id::Chat, &text, "allow more time (`--timeout`)");
            }
            ChatFailure::Undecided(error, slow) => {
                let error = error.last_refusal().unwrap_or(&error);
                let (text, via) = (error.to_string(), self.route.via());
                let finding = text.rsplit_once("; ").map_or(text.as_str(), |(finding, _)| finding);
                let text = format!(
                    "a chat call with {model}{via} failed once ({finding}), and was not answered in another way or in a retry within {slow}, but calls wait longer"
                );
                let next = "allow more time, as with `--timeout 60`";
                self.gate.report.unknown(Id::Chat, exit::NETWORK, text, next);
            }
            ChatFailure::Error(error) => {
                let error = error.last_refusal().unwrap_or(&error);
                self.refused(error, model, named).await;
            }
        }
    }

    /// The chat call ended with an error.
    async fn refused(&mut self, error: &Error, model: &str, named: bool) {
        if self.is_explained_by_trouble(error) {
            return;
        }
        match error.kind() {
            ErrorKind::Connection(_) | ErrorKind::Timeout(_) => {
                if !self.explain_list().await {
                    self.call_failed(error, model, exit::NETWORK);
                }
            }
            _ if is_page(error) => {
                self.gate.report.demote(self.trouble.id());
                let status = error.status().map_or(0, |status| status.as_u16());
                page(self.gate.report, self.route, status, None);
            }
            _ if lacks_model(error) => self.no_model(error, model, named),
            _ if is_about_the_account(error) => {
                self.gate.report.demote(self.trouble.id());
                self.rejected(error).await;
            }
            ErrorKind::NotFound | ErrorKind::Decode => self.elsewhere(error, model).await,
            _ if error.status().is_some_and(|status| status.as_u16() == 405) => {
                self.elsewhere(error, model).await;
            }
            _ => {
                self.gate.report.demote(self.trouble.id());
                self.call_failed(error, model, exit::OTHER);
            }
        }
    }

    /// Returns whether the answer without a key explains the failure already.
    fn is_explained_by_trouble(&self, error: &Error) -> bool {
        let kind = error.kind();
        match self.trouble {
            Trouble::Nothing | Trouble::NoList => false,
            Trouble::Payment => matches!(kind, ErrorKind::Connection(_) | ErrorKind::Timeout(_)),
            Trouble::OtherScheme | Trouble::InsertsKey | Trouble::ProxyRefused => true,
            Trouble::Throttled => {
                matches!(kind, ErrorKind::RateLimit(_) | ErrorKind::Connection(_) | ErrorKind::Timeout(_))
            }
            Trouble::Region => !matches!(kind, ErrorKind::Authentication(_)),
            Trouble::NoReply | Trouble::ServerFailed => {
                matches!(kind, ErrorKind::InternalServer | ErrorKind::Connection(_) | ErrorKind::Timeout(_))
            }
            Trouble::Page | Trouble::Redirect => !is_about_the_account(error) || is_page(error),
        }
    }

    /// The key or its account was rejected. The answer to the list says more, if it says the same.
    async fn rejected(&mut self, error: &Error) {
        let same = match &self.answers.listed {
            Some(Ok(answer)) => Some(answer.status) == error.status(),
            _ => false,
        };
        if same && !lacks_scopes(error) && self.explain_list().await {
            return;
        }
        self.gate.explain(error, None).await;
    }

    /// The key has no access to the model, or it does not exist (E6).
    fn no_model(&mut self, error: &Error, model: &str, named: bool) {
        self.gate.report.demote(self.trouble.id());
        self.gate.known("accepted");
        let names = self.answers.names().unwrap_or_default();
        if !named {
            if error.is_permission_denied() {
                let text = format!("no chat call was possible: this key may not use the model {model} (403)");
                let next = match models::cheap(&names) {
                    Some(name) if name != model => {
                        format!("name a model that the key may use, such as `--model {name}`")
                    }
                    _ => "name a model that the key may use (`--model`), or allow this one in the key's project"
                        .to_owned(),
                };
                return self.gate.report.unknown(Id::Chat, exit::PERMISSION, text, next);
            }
            let text = format!("no chat call was possible: the server does not have the model {model}");
            let next = match models::cheap(&names) {
                _ if names.is_empty() => "name a model of this server: `--model`".to_owned(),
                Some(name) if name != model => {
                    format!("name a model of this server, such as `--model {name}`")
                }
                _ => "name a chat model of this server: `--model`".to_owned(),
            };
            return self.gate.report.unknown(Id::Chat, exit::OTHER, text, next);
        }
        let next = match models::nearest(model, &names).as_slice() {
            [] => "choose one of the models that GET /models lists for this key".to_owned(),
            near => format!("choose another model, such as {}", near.join(", ")),
        };
        if error.is_permission_denied() {
            let text = format!("the key's project may not use {model} (403)");
            return self.gate.report.fail(Id::Model, exit::PERMISSION, text, next);
        }
        let status = error.status().map_or(404, |status| status.as_u16());
        let text = format!("{model} does not exist, or this key may not use it ({status})");
        self.gate.report.fail(Id::Model, exit::OTHER, text, next);
    }

    /// The base URL leads to something else than the API.
    async fn elsewhere(&mut self, error: &Error, model: &str) {
        let lists = self.answers.names().is_some() || questions::names(&self.answers.keyless).is_some();
        let asks_for_a_key =
            matches!(&self.answers.keyless, Ok(answer) if matches!(answer.status.as_u16(), 401 | 403));
        let lacks_list = matches!(&self.answers.listed, Some(Ok(answer)) if answer.status.as_u16() == 404);
        if lists || (asks_for_a_key && !lacks_list) {
            return match error.kind() {
                ErrorKind::Decode => self.call_failed(error, model, exit::OTHER),
                _ => {
                    let status = error.status().map_or(404, |status| status.as_u16());
                    let text =
                        format!("the server lists models, but has no chat completions (status {status})");
                    self.gate.report.fail(Id::Chat, exit::OTHER, text, PATH);
                }
            };
        }
        if let Some(meant) = api::meant_url(self.gate.probe, asks_for_a_key.then_some(self.gate.key)).await {
            let after = format!("but the API is at {meant}");
            let words = ("the base URL is ", after.as_str());
            let next = format!("set the base URL to {meant}");
            return self.gate.report.blame(Id::BaseUrl, exit::CONFIGURATION, words, &next);
        }
        let after = match error.status().filter(|_| error.is_decode()) {
            Some(_) => {
                let text = error.to_string();
                let what = text.rsplit_once("; ").map_or(text.as_str(), |(what, _)| what);
                format!("but what answers there is not the API: {what}")
            }
            None => {
                let status = error.status().map_or(404, |status| status.as_u16());
                format!("but there is no API: a chat call is answered with status {status}")
            }
        };
        self.gate.report.blame(Id::BaseUrl, exit::OTHER, ("the base URL is ", &after), PATH);
    }

    fn call_failed(&mut self, error: &Error, model: &str, exit: u8) {
        let text = error.to_string();
        let (finding, remedy) = text.rsplit_once("; ").unwrap_or((&text, "see the server's message"));
        let finding = format!("a chat call with {model}{} failed: {finding}", self.route.via());
        self.gate.report.fail(Id::Chat, exit, finding, remedy);
    }
}

fn is_refused(reply: &Result<ProbeAnswer, Silence>) -> bool {
    matches!(reply, Ok(answer) if !answer.status.is_success() || answer.is_page())
}

fn lacks_scopes(error: &Error) -> bool {
    let reason = error.as_authentication().map(|error| error.reason());
    matches!(reason, Some(AuthenticationReason::MissingScopes(_)))
}

fn lacks_model(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::PermissionDenied(PermissionReason::Model)) || is_about_the_model(error)
}

/// The key, its permissions or its account, whatever the address.
fn is_about_the_account(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Authentication(_) => true,
        ErrorKind::PermissionDenied(reason) => *reason != PermissionReason::Edge,
        ErrorKind::RateLimit(reason) => *reason != RateLimitReason::RequestTooLarge,
        _ => error.code() == Some("billing_hard_limit_reached"),
    }
}

/// A web page answered.
fn is_page(error: &Error) -> bool {
    let body = error.body().unwrap_or_default().trim_start();
    let start = body.get(..15).unwrap_or(body).to_ascii_lowercase();
    matches!(error.kind(), ErrorKind::PermissionDenied(PermissionReason::Edge))
        || start.starts_with("<!doctype html")
        || start.starts_with("<html")
}
