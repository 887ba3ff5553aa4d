//! Answering from a recording.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use super::asked::asked;
use crate::gate::presented;
use crate::refusal::Refusal;
use crate::reply::{Ending, HttpReply, Step};
use crate::request::Arrival;
use crate::tape::{Content, End, Given, Player};

/// Answers a request with its recorded reply, or with a 404 that names the nearest request.
pub(super) fn answer(player: &Player, arrival: &Arrival) -> HttpReply {
    let sent = presented(&arrival.headers);
    match player.reply(&asked(arrival, &sent.iter().collect::<Vec<_>>())) {
        Ok(given) => reply(given, player.keeps_time()),
        Err(text) => HttpReply::refusal(&unmatched(text)),
    }
}

fn unmatched(text: String) -> Refusal {
    let mut refusal = Refusal::invalid("no_recorded_reply", "", text);
    refusal.status = StatusCode::NOT_FOUND;
    refusal.param = None;
    refusal.kind = Some("replay_error".into());
    refusal
}

/// Returns the reply as it was.
fn reply(given: &Given, timing: bool) -> HttpReply {
    let status = StatusCode::from_u16(given.status).unwrap_or(StatusCode::OK);
    let mut reply = HttpReply::whole(status, Bytes::new(), "application/octet-stream");
    reply.headers.clear();
    for (name, value) in &given.headers {
        reply.set_header(name, value);
    }
    let mut before = 0;
    let mut wait = |steps: &mut VecDeque<Step>, millis: u64| {
        if timing && millis > before {
            steps.push_back(Step::Pause(Duration::from_millis(millis - before)));
        }
        before = before.max(millis);
    };
    reply.steps.clear();
    match &given.content {
        Content::Text(millis, text) => {
            wait(&mut reply.steps, *millis);
            reply.steps.push_back(Step::Send(text.clone().into()));
        }
        Content::Bytes(millis, bytes) => {
            wait(&mut reply.steps, *millis);
            reply.steps.push_back(Step::Send(bytes.clone()));
        }
        Content::Events(events) => {
            reply.streamed = true;
            for (millis, text) in events {
                wait(&mut reply.steps, *millis);
                reply.steps.push_back(Step::Send(text.clone().into()));
            }
        }
    }
    if given.end == End::Broken {
        // A body of unknown length, so that its end is seen to be missing.
        reply.streamed = true;
        reply.steps.push_back(Step::End(Ending::Reset));
    }
    reply
}
