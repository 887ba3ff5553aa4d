//! The calls of one step: approved in order, then run at the same time.

use std::panic::resume_unwind;

use keyway_credentials::Scrubber;
use tokio::sync::mpsc::Sender;
use tokio::task::{JoinError, JoinSet};

use super::approval::{Approval, Approve, ToolCall};
use super::event::{RunEvent, tell};
use super::tool::{Failure, Ran, Tool};
use crate::client::OpenAI;
use crate::error::{Error, ErrorKind, OutputReason, Result};

/// How a step ended.
pub(super) enum Step {
    /// Each call has its output.
    Done(Vec<String>),
    /// The caller stopped the run at this call.
    Stopped(ToolCall),
}

/// What happens for a call.
enum Plan {
    Run(Ran),
    Text(String),
}

/// How many calls of a step run at a time by default.
const PARALLEL: usize = 16;

/// The tools of a run, and how they are run.
pub(super) struct Toolbox {
    tools: Vec<Tool>,
    pub(super) approve: Option<Approve>,
    pub(super) stop_on_error: bool,
    pub(super) parallel: usize,
}

impl Toolbox {
    pub(super) fn new(tools: Vec<Tool>) -> Self {
        Self { tools, approve: None, stop_on_error: false, parallel: PARALLEL }
    }

    pub(super) fn tools(&self) -> &[Tool] {
        &self.tools
    }

    pub(super) fn tool(&self, name: &str) -> Option<&Tool> {
        self.tools.iter().find(|tool| tool.name() == name)
    }

    /// Why the tools cannot be offered.
    pub(super) fn problem(&self) -> Option<String> {
        self.tools.iter().enumerate().find_map(|(index, tool)| {
            let name = tool.name();
            if self.tools.iter().take(index).any(|other| other.name() == name) {
                return Some(format!("two of them are called `{name}`; rename one"));
            }
            tool.problem().map(|problem| format!("`{name}`: {problem}"))
        })
    }

    /// Answers the calls of a step. Dropping it drops the tools. Keys of the client are redacted from
    /// errors (X5).
    pub(super) async fn answer(
        &self,
        calls: &[ToolCall],
        events: Option<&Sender<RunEvent>>,
        client: &OpenAI,
    ) -> Result<Step> {
        let mut approvals = Vec::with_capacity(calls.len());
        for call in calls {
            let approval = match &self.approve {
                Some(approve) => approve(call.clone()).await,
                None => Approval::Run,
            };
            if approval == Approval::Stop {
                return Ok(Step::Stopped(call.clone()));
            }
            approvals.push(approval);
        }
        let plans = calls.iter().zip(approvals).map(|(call, approval)| match approval {
            Approval::Deny(text) => Plan::Text(text),
            _ => self.plan(call),
        });
        self.run_all(calls, plans.collect(), events, client).await.map(Step::Done)
    }

    fn plan(&self, call: &ToolCall) -> Plan {
        match self.tool(&call.name) {
            Some(tool) => Plan::Run(tool.call(&call.arguments)),
            None => {
                let known: Vec<&str> = self.tools.iter().map(Tool::name).collect();
                Plan::Text(format!(
                    "error: there is no tool `{}`; available: {}",
                    call.name,
                    known.join(", ")
                ))
            }
        }
    }

    async fn run_all(
        &self,
        calls: &[ToolCall],
        plans: Vec<Plan>,
        events: Option<&Sender<RunEvent>>,
        client: &OpenAI,
    ) -> Result<Vec<String>> {
        let mut outputs = vec![String::new(); calls.len()];
        let mut waiting = plans.into_iter().enumerate();
        let mut running = JoinSet::new();
        loop {
            while running.len() < self.parallel
                && let Some((index, plan)) = waiting.next()
            {
                running.spawn(async move {
                    match plan {
                        Plan::Run(ran) => (index, ran.await),
                        Plan::Text(text) => (index, Ok(text)),
                    }
                });
            }
            let Some(done) = running.join_next().await else { return Ok(outputs) };
            let (index, ran) = done.map_err(abandoned)?;
            let (Some(call), Some(place)) = (calls.get(index), outputs.get_mut(index)) else { continue };
            *place = match ran {
                Ok(output) => output,
                Err(failure) if self.stop_on_error => return Err(failed(call, failure, &client.scrubber())),
                Err(failure) => as_text(&failure),
            };
            if let Some(events) = events {
                tell(events, RunEvent::ToolOutput { call: call.clone(), output: place.clone() }).await;
            }
        }
    }
}

/// What the model reads about a failure.
fn as_text(failure: &Failure) -> String {
    match failure {
        Failure::Arguments(error) => {
            format!("error: the arguments do not fit ({error}); correct them and call the tool again")
        }
        Failure::Tool(error) => format!("error: {error}"),
    }
}

fn failed(call: &ToolCall, failure: Failure, scrubber: &Scrubber) -> Error {
    let (what, cause) = match failure {
        Failure::Arguments(error) => ("got arguments that do not fit its type", error.into()),
        Failure::Tool(error) => ("failed", error),
    };
    let text =
        format!("The tool `{}` {what}; see the error's source, or let the model correct it", call.name);
    Error::new(ErrorKind::Output(OutputReason::ToolFailed), text, scrubber).caused_by(cause, scrubber)
}

/// A tool's panic continues in the caller, as if the tool ran there.
fn abandoned(error: JoinError) -> Error {
    match error.try_into_panic() {
        Ok(panic) => resume_unwind(panic),
        Err(error) => Error::cancelled(format!(
            "A tool was canceled ({error}); keep the runtime alive until the run ends"
        )),
    }
}
