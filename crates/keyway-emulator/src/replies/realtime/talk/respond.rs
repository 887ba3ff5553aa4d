//! How a response begins: what it continues, who pays for it, and how it speaks.

use serde_json::{Value, json};

use super::super::chat::{self, Said};
use super::super::sound::Format;
use super::super::turn::{Manner, Turn};
use super::super::usage;
use super::RealtimeTalk;
use crate::fault::Fault;
use crate::gate::{Admitted, SHOWN_REQUESTS, SHOWN_TOKENS};
use crate::keys::InFlight;
use crate::refusal::Refusal;
use crate::talk::Outgoing;

impl RealtimeTalk {
    pub(super) fn respond(&mut self, params: &Value) -> Result<(), Refusal> {
        if self.settings.transcribes() {
            let message = "A transcription session has no responses.".to_owned();
            return Err(Refusal::invalid("unsupported_event", "type", message));
        }
        let in_conversation = params["conversation"] != "none";
        self.idle = None;
        let active = self.turns.iter().find(|turn| turn.is_active() && in_conversation);
        if let Some(turn) = active {
            let id = turn.id().as_str().unwrap_or("");
            let message = format!(
                "Conversation already has an active response in progress: {id}. Wait until the response is finished before creating a new one."
            );
            return Err(Refusal::invalid("conversation_already_has_active_response", "", message));
        }
        let items = self.context(params)?;
        let admitted = self.start.caller.admit()?;
        let fault = self.fault();
        let turn = self.turn(params, in_conversation, &items, &admitted, fault);
        self.turns.push_back(turn);
        Ok(())
    }

    /// Returns the items that a response continues.
    fn context(&self, params: &Value) -> Result<Vec<Value>, Refusal> {
        let Some(input) = params["input"].as_array() else { return Ok(self.items.all().to_vec()) };
        let item = |item: &Value| match item["type"].as_str() {
            Some("item_reference") => self.items.retrieve(&item["id"]).cloned(),
            _ => Ok(item.clone()),
        };
        input.iter().map(item).collect()
    }

    fn turn(
        &self,
        params: &Value,
        in_conversation: bool,
        items: &[Value],
        admitted: &Admitted,
        fault: Option<Fault>,
    ) -> Turn {
        let session = self.settings.all();
        let instructions = params["instructions"].as_str().or(session["instructions"].as_str()).unwrap_or("");
        let input = usage::input_tokens(items, &self.items, instructions);
        let started = self.charge(admitted, input.text + input.audio);
        let manner = self.manner(params);
        let response = self.response(params, in_conversation, manner);
        let model = session["model"].as_str().unwrap_or("");
        let (in_flight, refusal) = match started {
            Ok(in_flight) => (Some(in_flight), None),
            Err(refusal) => (None, Some(refusal)),
        };
        let mut turn = Turn::new(response, in_conversation, manner, input, in_flight);
        let limits = Outgoing::event(self.limits(admitted, input.text + input.audio));
        turn.queue().push_back(limits);
        let mut scripted = None;
        match refusal {
            Some(refusal) => turn.plan_failure(&refusal),
            None => {
                let chat = chat::request(items, &self.items, model, session, params);
                let (said, reply) = chat::ask(self.start.caller.as_ref(), self.start.events.id, &chat);
                match said {
                    Said::Answer(answer) => turn.plan(&answer, |prefix| self.start.new_id(prefix)),
                    Said::Events(events) => turn.plan_events(events),
                }
                scripted = reply;
            }
        }
        if let Some(delay) = scripted.as_ref().and_then(|reply| reply.delay) {
            turn.queue().push_front(Outgoing::Pause(delay));
        }
        if let Some(fault) = fault.or_else(|| scripted.and_then(|reply| reply.fault)) {
            let setting = self.start.caller.setting(model);
            fault.alter_events(turn.queue(), &setting, |refusal| self.start.error(refusal, None));
            if let Some(delay) = fault.delay() {
                turn.queue().push_front(Outgoing::Pause(delay));
            }
        }
        turn
    }

    /// Checks billing and rate limits, which a response fails of.
    fn charge(&self, admitted: &Admitted, tokens: u64) -> Result<InFlight, Refusal> {
        admitted.billing()?;
        let model = self.settings.all()["model"].as_str().unwrap_or("");
        admitted.may_use(model)?;
        admitted.begin(self.start.caller.shared(), model, tokens).map(|(in_flight, _)| in_flight)
    }

    /// Returns the event with the state of the rate limits.
    fn limits(&self, admitted: &Admitted, tokens: u64) -> Value {
        let state = admitted.slot.state();
        let requests = u64::from(state.requests_per_minute.unwrap_or(SHOWN_REQUESTS));
        let all = u64::from(state.tokens_per_minute.unwrap_or(SHOWN_TOKENS));
        let one = |name: &str, limit: u64, used: u64| {
            let reset = if limit == 0 { 0.0 } else { 60.0 * count(used) / count(limit) };
            json!({ "name": name, "limit": limit, "remaining": limit.saturating_sub(used), "reset_seconds": reset })
        };
        json!({
            "type": "rate_limits.updated",
            "rate_limits": [one("requests", requests, 1), one("tokens", all, tokens)],
        })
    }

    fn manner(&self, params: &Value) -> Manner {
        let session = self.settings.all();
        let given = [&params["output_modalities"], &session["output_modalities"]];
        let modalities = given.into_iter().find(|list| list.is_array());
        let audio = modalities
            .is_none_or(|list| list.as_array().is_some_and(|list| list.iter().any(|one| one == "audio")));
        let own = &params["audio"]["output"]["format"];
        Manner { audio, format: if own.is_null() { self.output_format() } else { Format::of(own) } }
    }

    /// Returns the response before anything is said.
    fn response(&self, params: &Value, in_conversation: bool, manner: Manner) -> Value {
        let session = self.settings.all();
        let or = |own: &Value, other: &Value| if own.is_null() { other.clone() } else { own.clone() };
        let mut output = session["audio"]["output"].clone();
        for (name, value) in params["audio"]["output"].as_object().into_iter().flatten() {
            output[name.as_str()] = value.clone();
        }
        let mut response = json!({
            "object": "realtime.response",
            "id": self.start.new_id("resp_"),
            "status": "in_progress",
            "output": [],
            "output_modalities": [if manner.audio { "audio" } else { "text" }],
            "max_output_tokens": or(&params["max_output_tokens"], &session["max_output_tokens"]),
            "audio": { "output": { "format": output["format"], "voice": output["voice"] } },
            "metadata": params["metadata"],
        });
        if in_conversation {
            response["conversation_id"] = self.conversation.as_str().into();
        }
        response
    }

    /// Returns the fault for the next response.
    fn fault(&self) -> Option<Fault> {
        let model = self.settings.all()["model"].as_str().unwrap_or("");
        self.start.caller.fault(model).filter(Fault::is_of_events)
    }
}

#[allow(clippy::cast_precision_loss, reason = "limits and counts of tokens are far below 2^52")]
fn count(number: u64) -> f64 {
    number as f64
}
