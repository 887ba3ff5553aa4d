//! A case: the server's fault, the call, and the result that the contract requires.

use std::fmt;
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use keyway::Builder;

use crate::bodies::Says;
use crate::support::{Reply, Seen, Step};

/// The call, a chat completion except for [`Ask::List`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    Whole,
    Stream,
    /// `GET /models`, which has no body.
    List,
}

pub(crate) const BOTH: [Ask; 2] = [Ask::Whole, Ask::Stream];

/// One row of a table.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) ask: Ask,
    pub(crate) scene: Scene,
    pub(crate) expect: Expect,
}

/// The required result. Every field is checked.
#[derive(Clone, Debug)]
pub(crate) struct Expect {
    pub(crate) outcome: Outcome,
    /// How many requests reach the server, redirects included.
    pub(crate) requests: RangeInclusive<usize>,
}

#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// The reply is the answer to this very question.
    Answer,
    Error(Failure),
}

/// An error by the contract's names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Failure {
    /// `kind` or `kind/reason`, in snake case. If the wire leaves it open, every correct one.
    pub(crate) kinds: Vec<String>,
    pub(crate) status: Option<u16>,
    pub(crate) attempts: Option<u32>,
    pub(crate) retryable: Option<bool>,
    /// A part of the reply that must be present (S4).
    pub(crate) partial: Option<String>,
    /// Words that the error's sentence must contain.
    pub(crate) words: Option<&'static str>,
    /// The server's fields, one by one, with the request ID `req_fault`.
    pub(crate) says: Option<Says>,
}

impl Expect {
    pub(crate) fn answer() -> Self {
        Self { outcome: Outcome::Answer, requests: 1..=1 }
    }

    /// An error of one of these kinds after this many requests, which are also the attempts.
    pub(crate) fn error(kinds: &[&str], requests: usize) -> Self {
        let kinds = kinds.iter().map(|&kind| kind.to_owned()).collect();
        let attempts = u32::try_from(requests).ok();
        let failure = Failure { kinds, attempts, ..Failure::default() };
        Self { outcome: Outcome::Error(failure), requests: requests..=requests }
    }

    pub(crate) fn requests(mut self, requests: RangeInclusive<usize>) -> Self {
        self.requests = requests;
        self
    }

    pub(crate) fn attempts(self, attempts: u32) -> Self {
        self.failing(|failure| failure.attempts = Some(attempts))
    }

    /// Any number of attempts, if the wire decides how many there are.
    pub(crate) fn any_attempts(self) -> Self {
        self.failing(|failure| failure.attempts = None)
    }

    pub(crate) fn status(self, status: u16) -> Self {
        self.failing(|failure| failure.status = Some(status))
    }

    pub(crate) fn retryable(self, retryable: bool) -> Self {
        self.failing(|failure| failure.retryable = Some(retryable))
    }

    pub(crate) fn partial(self, text: &str) -> Self {
        self.failing(|failure| failure.partial = Some(text.to_owned()))
    }

    pub(crate) fn words(self, words: &'static str) -> Self {
        self.failing(|failure| failure.words = Some(words))
    }

    pub(crate) fn says(self, says: &Says) -> Self {
        self.failing(|failure| failure.says = Some(says.clone()))
    }

    /// Returns whether it is an error of this kind.
    pub(crate) fn is(&self, kind: &str) -> bool {
        matches!(&self.outcome, Outcome::Error(failure) if failure.kinds.iter().any(|known| known == kind))
    }

    fn failing(mut self, change: impl FnOnce(&mut Failure)) -> Self {
        let Outcome::Error(failure) = &mut self.outcome else { panic!("only an error has these") };
        change(failure);
        self
    }
}

/// The addresses of a case's two servers: its own, and one that nothing may ever reach.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) server: SocketAddr,
    pub(crate) elsewhere: SocketAddr,
}

type Greeting = dyn Fn(bool) -> Vec<Step> + Send + Sync;
type Fault = dyn Fn(&Seen, Place) -> Reply + Send + Sync;
type Well = dyn Fn(&Seen) -> Reply + Send + Sync;
type Script = dyn Fn() -> String + Send + Sync;
type Setting = dyn Fn(Builder, Place) -> Builder + Send + Sync;

/// How the server misbehaves during the case's call, and how the client reaches it. Later calls get
/// good answers.
#[derive(Clone)]
pub(crate) struct Scene {
    /// What happens on a connection before a request is read; true while the server misbehaves.
    pub(crate) greeting: Arc<Greeting>,
    pub(crate) fault: Arc<Fault>,
    /// The client's settings besides its key, including the base URL.
    pub(crate) setting: Arc<Setting>,
    /// The limit of an attempt. It is only short if something stalls.
    pub(crate) limit: Option<Duration>,
    /// Makes a good call first, so that the fault meets a kept connection.
    pub(crate) warm: bool,
    /// The good answer to later calls.
    pub(crate) well: Arc<Well>,
    /// For printing.
    pub(crate) script: Arc<Script>,
}

impl Scene {
    /// Answers every request with this reply.
    pub(crate) fn reply(reply: Reply) -> Self {
        let shown = reply.clone();
        Self { script: Arc::new(move || format!("{shown:?}")), ..Self::replies(move |_, _| reply.clone()) }
    }

    pub(crate) fn replies(fault: impl Fn(&Seen, Place) -> Reply + Send + Sync + 'static) -> Self {
        Self {
            greeting: Arc::new(|_| Vec::new()),
            fault: Arc::new(fault),
            setting: Arc::new(|builder, place| builder.base_url(format!("http://{}/v1", place.server))),
            limit: None,
            well: Arc::new(crate::runner::well),
            warm: false,
            script: Arc::new(|| "a function of the request".to_owned()),
        }
    }

    /// Plays these steps after every request, including the head.
    pub(crate) fn raw(steps: impl Into<Vec<Step>>) -> Self {
        Self::reply(Reply::raw(steps))
    }

    /// Plays these steps on every connection, before a request is read.
    pub(crate) fn greeting(steps: impl Into<Vec<Step>>) -> Self {
        let steps = steps.into();
        let shown = steps.clone();
        let scene = Self::replies(|_, _| Reply::new(500, "no request should get this far"));
        let greeting = move |armed| if armed { steps.clone() } else { Vec::new() };
        Self {
            greeting: Arc::new(greeting),
            script: Arc::new(move || format!("on connecting {shown:?}")),
            ..scene
        }
    }

    pub(crate) fn limit(mut self, milliseconds: u64) -> Self {
        self.limit = Some(Duration::from_millis(milliseconds));
        self
    }

    pub(crate) fn warm(mut self) -> Self {
        self.warm = true;
        self
    }

    pub(crate) fn setting(
        mut self,
        setting: impl Fn(Builder, Place) -> Builder + Send + Sync + 'static,
    ) -> Self {
        self.setting = Arc::new(setting);
        self
    }
}

impl Case {
    pub(crate) fn new(name: impl fmt::Display, ask: Ask, scene: Scene, expect: Expect) -> Self {
        let warm = if scene.warm { ", on a kept connection" } else { "" };
        Self { name: format!("{name} [{ask:?}{warm}]"), ask, scene, expect }
    }

    /// The details needed to reproduce it.
    pub(crate) fn describe(&self) -> String {
        let script: String = (self.scene.script)().chars().take(600).collect();
        format!("{}\n  expected: {:?}\n  server: {script}", self.name, self.expect)
    }
}
