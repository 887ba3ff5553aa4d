//! Answering from a recording.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use super::asked::Asked;
use super::given::{Content, End, Given};
use super::line;
use super::matching::Key;
use crate::error::{Error, ErrorKind};
use crate::gate::presented;
use crate::refusal::Refusal;
use crate::reply::{Ending, HttpReply, Step};
use crate::request::Arrival;
use crate::sync::lock;

/// The most differences that an error lists.
const SHOWN: usize = 5;

/// A recording that is replayed.
#[derive(Debug)]
pub(crate) struct Player {
    path: PathBuf,
    exchanges: Vec<Recorded>,
    /// Which exchanges have been replayed.
    used: Mutex<Vec<bool>>,
    /// Replies take as long as they did.
    timing: bool,
}

#[derive(Debug)]
struct Recorded {
    line: usize,
    key: Key,
    given: Given,
}

impl Player {
    /// Loads a recording.
    pub(crate) fn load(path: &Path, timing: bool) -> Result<Self, Error> {
        let shown = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| {
            let text = format!("the recording {shown} cannot be read; check its path and permissions");
            Error::new(ErrorKind::Recording, text).caused_by(error)
        })?;
        let mut exchanges = Vec::new();
        for (index, text) in text.lines().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
            let line = index + 1;
            let (asked, given) = line::read(text).map_err(|why| {
                let text =
                    format!("line {line} of the recording {shown} {why}; record it again, or correct it");
                Error::new(ErrorKind::Recording, text)
            })?;
            exchanges.push(Recorded { line, key: Key::of(&asked), given });
        }
        let used = Mutex::new(vec![false; exchanges.len()]);
        Ok(Self { path: path.to_owned(), exchanges, used, timing })
    }

    /// Returns the lines of the exchanges that no request has matched.
    pub(crate) fn unused(&self) -> Vec<usize> {
        let used = lock(&self.used);
        let unused = self.exchanges.iter().zip(used.iter()).filter(|(_, used)| !**used);
        unused.map(|(recorded, _)| recorded.line).collect()
    }

    /// Answers a request with the recorded reply, or an error that names the nearest request.
    pub(crate) fn answer(&self, arrival: &Arrival) -> Result<HttpReply, Refusal> {
        let sent = presented(&arrival.headers);
        let key = Key::of(&Asked::of(arrival, &sent.iter().collect::<Vec<_>>()));
        match self.take(&key) {
            Some(recorded) => Ok(recorded.given.reply(self.timing)),
            None => Err(self.unmatched(&key)),
        }
    }

    /// Takes the next exchange with this request. The last one is repeated.
    fn take(&self, key: &Key) -> Option<&Recorded> {
        let matching: Vec<usize> =
            (0..self.exchanges.len()).filter(|at| self.exchanges[*at].key.matches(key)).collect();
        let equal: Vec<usize> =
            matching.iter().copied().filter(|at| self.exchanges[*at].key == *key).collect();
        let among = if equal.is_empty() { matching } else { equal };
        let mut used = lock(&self.used);
        let at = among.iter().copied().find(|at| !used[*at]).or(among.last().copied())?;
        used[at] = true;
        self.exchanges.get(at)
    }

    fn unmatched(&self, key: &Key) -> Refusal {
        let file = self.path.display();
        let nearest = self
            .exchanges
            .iter()
            .filter(|recorded| recorded.key.name == key.name)
            .map(|recorded| (recorded, recorded.key.differences(key)))
            .min_by_key(|(_, differences)| differences.len());
        let explained = match nearest {
            Some((recorded, differences)) => {
                let more = differences.len().saturating_sub(SHOWN);
                let mut listed = differences[..differences.len() - more].join(", ");
                if more > 0 {
                    listed += &format!(" and {more} more");
                }
                format!("the nearest request is in line {}; it differs in {listed}", recorded.line)
            }
            None => format!("it has only {}", self.names()),
        };
        let text = format!(
            "The recording {file} has no request that matches {}: {explained}. Record it, or send what was recorded.",
            key.name
        );
        let mut refusal = Refusal::invalid("no_recorded_reply", "", text);
        refusal.status = StatusCode::NOT_FOUND;
        refusal.param = None;
        refusal.kind = Some("replay_error".into());
        refusal
    }

    /// Returns the kinds of requests in the recording, a few of them.
    fn names(&self) -> String {
        let mut names: Vec<&str> = self.exchanges.iter().map(|recorded| recorded.key.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let more = names.len().saturating_sub(SHOWN);
        match names.len() {
            0 => "no requests".to_owned(),
            _ if more > 0 => format!("{} and {more} other kinds", names[..SHOWN].join(", ")),
            _ => names.join(", "),
        }
    }
}

impl Given {
    /// Returns the reply as it was.
    fn reply(&self, timing: bool) -> HttpReply {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let mut reply = HttpReply::whole(status, Bytes::new(), "application/octet-stream");
        reply.headers.clear();
        for (name, value) in &self.headers {
            reply.set_header(name, value);
        }
        let mut before = 0;
        let mut wait = |steps: &mut std::collections::VecDeque<Step>, millis: u64| {
            if timing && millis > before {
                steps.push_back(Step::Pause(Duration::from_millis(millis - before)));
            }
            before = before.max(millis);
        };
        reply.steps.clear();
        match &self.content {
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
        if self.end == End::Broken {
            // A body of unknown length, so that its end is seen to be missing.
            reply.streamed = true;
            reply.steps.push_back(Step::End(Ending::Reset));
        }
        reply
    }
}
