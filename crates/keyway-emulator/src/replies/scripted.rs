//! Scripted replies: which one a request gets, and what it changes about the reply.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use super::work::json_reply;
use super::{Work, chat_stream, talk};
use crate::fault::Setting;
use crate::refusal::Refusal;
use crate::reply::{DONE, HttpReply, Step, event};
use crate::script::{Asked, AskedKey, ScriptedReply, Talk, Whole};

/// Takes the reply that a script has for a request, unless it is a complete one.
pub(super) fn take(work: &Work<'_>) -> Option<ScriptedReply> {
    take_for(work, work.operation.id, work.text("model"), talk::of)
}

/// Does the same with facts that are not in the request itself, such as those of a run.
pub(super) fn take_for(
    work: &Work<'_>,
    operation: &'static str,
    model: &str,
    said: impl FnOnce(&Work<'_>) -> Talk,
) -> Option<ScriptedReply> {
    if work.shared.scripts.is_idle() {
        return None;
    }
    let key = work.admitted.slot.state();
    let asked = Asked { model, ..asked(work, operation, key.name.as_deref(), said(work)) };
    let reply = work.shared.scripts.take(&asked, |reply| !reply.is_whole())?;
    work.scripted.replace(Some(reply.clone()));
    Some(reply)
}

fn asked<'a>(work: &'a Work<'_>, operation: &'a str, key_name: Option<&'a str>, talk: Talk) -> Asked<'a> {
    let slot = &work.admitted.slot;
    Asked {
        operation,
        model: work.text("model"),
        key: AskedKey { id: &slot.id, name: key_name, fingerprint: slot.fingerprint() },
        headers: &work.arrival.headers,
        streamed: work.streams(),
        talk,
    }
}

/// Returns the complete reply that a script has for a request: a body, events, or an error. Billing and
/// limits are checked as for other replies.
pub(super) fn complete(work: &Work<'_>) -> Result<Option<HttpReply>, Refusal> {
    if work.shared.scripts.is_idle() {
        return Ok(None);
    }
    let key = work.admitted.slot.state();
    let asked = asked(work, work.operation.id, key.name.as_deref(), talk::of(work));
    if !work.shared.scripts.peek(&asked).is_some_and(|reply| reply.is_whole()) {
        return Ok(None);
    }
    let take = || {
        let reply = work.shared.scripts.take(&asked, ScriptedReply::is_whole)?;
        work.scripted.replace(Some(reply.clone()));
        whole(work, &reply)
    };
    if asked.model.is_empty() {
        return Ok(take().map(|reply| work.free(reply)));
    }
    work.admitted.may_use(asked.model)?;
    work.admitted.billing()?;
    let mut found = false;
    let reply = work.deliver(asked.model, 0, || {
        let reply = take();
        found = reply.is_some();
        Ok(reply.unwrap_or_else(|| json_reply("{}")))
    })?;
    Ok(found.then_some(reply))
}

fn whole(work: &Work<'_>, reply: &ScriptedReply) -> Option<HttpReply> {
    if let Some(fault) = &reply.fault
        && let Some(replacement) = fault.replacement(&setting(work))
    {
        return Some(replacement);
    }
    let streamed = work.streams();
    Some(match reply.whole.as_ref()? {
        Whole::Body(body) if streamed => chat_stream::of_body(body),
        Whole::Body(body) => json_reply(body.to_string()),
        Whole::Events(data) => events(work, data),
        Whole::Raw { status, content_type, bytes } => {
            let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::OK);
            let mut reply = HttpReply::whole(status, bytes.clone(), "application/json");
            reply.set_header("content-type", content_type);
            reply
        }
    })
}

/// Returns a stream of events, named and ended as the operation's own are.
fn events(work: &Work<'_>, data: &[Value]) -> HttpReply {
    let id = work.operation.id;
    let plain = matches!(id, "chat.completions.create" | "completions.create");
    let one = |data: &Value| -> Bytes {
        if let Value::String(text) = data {
            let lines: Vec<String> = text.split('\n').map(|line| format!("data: {line}\n")).collect();
            return format!("{}\n", lines.concat()).into();
        }
        match data["type"].as_str().filter(|_| !plain) {
            Some(kind) => format!("event: {kind}\ndata: {data}\n\n").into(),
            None => event(data),
        }
    };
    let mut steps: Vec<Step> = data.iter().map(|data| Step::Chunk(one(data))).collect();
    if plain {
        steps.push(Step::Send(DONE));
    }
    let mut reply = HttpReply::stream(steps);
    reply.key = Some(work.admitted.slot.clone());
    reply
}

/// Applies what the scripted reply says about the manner of a reply: fault, headers, pace.
pub(super) fn finished(work: &Work<'_>, mut reply: HttpReply) -> HttpReply {
    let Some(scripted) = work.scripted.take() else { return reply };
    let mut delay = scripted.delay;
    if let Some(fault) = &scripted.fault {
        fault.alter(&mut reply, &setting(work));
        delay = Some(delay.unwrap_or_default() + fault.delay().unwrap_or_default())
            .filter(|delay| !delay.is_zero());
    }
    for (name, value) in &scripted.headers {
        reply.set_header(name, value);
    }
    pace(&mut reply, delay, scripted.chunk_delay);
    reply
}

/// Waits before the first content, and between the chunks of a stream.
fn pace(reply: &mut HttpReply, first: Option<Duration>, between: Option<Duration>) {
    if !reply.streamed {
        reply.wait = first;
        return;
    }
    if first.is_none() && between.is_none() {
        return;
    }
    let has_content = reply.steps.iter().any(|step| matches!(step, Step::Chunk(_)));
    let mut chunks = 0;
    let paced = reply.steps.drain(..).flat_map(|step| {
        let content = if has_content { matches!(step, Step::Chunk(_)) } else { step.bytes().is_some() };
        chunks += usize::from(content);
        let pause = match chunks {
            _ if !content => None,
            1 => first,
            _ => between,
        };
        pause.map(Step::Pause).into_iter().chain([step])
    });
    reply.steps = paced.collect::<Vec<_>>().into();
}

fn setting<'a>(work: &'a Work<'_>) -> Setting<'a> {
    let arrival = work.arrival;
    Setting {
        model: work.text("model"),
        method: arrival.method.as_str(),
        path: &arrival.path,
        query: arrival.query.as_deref(),
        host: arrival.header("host").unwrap_or("127.0.0.1"),
        now: work.shared.clock.now(),
    }
}
