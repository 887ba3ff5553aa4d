//! Waits for runs.

#![allow(deprecated, reason = "the API advises against them, and they work on until it ends")]

use keyway_types::beta::{
    BetaThreadCreateAndRunParams, BetaThreadRunCreateParams, BetaThreadRunSubmitToolOutputsParams, Run,
};

use super::{Polling, Status};
use crate::call::Call;
use crate::resources::beta::{Threads, ThreadsRuns};

impl Threads {
    /// Creates a thread and runs it, then waits until the run has ended or requires tool outputs.
    pub fn create_and_run_poll(&self, params: BetaThreadCreateAndRunParams) -> Polling<Run> {
        started(&self.runs(), self.create_and_run(params))
    }
}

impl ThreadsRuns {
    /// Creates a run, then waits until it has ended or requires tool outputs.
    pub fn create_and_poll(
        &self,
        thread_id: impl AsRef<str>,
        params: BetaThreadRunCreateParams,
    ) -> Polling<Run> {
        started(self, self.create(thread_id, params))
    }

    /// Waits until a run has ended or requires tool outputs.
    pub fn poll(&self, thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> Polling<Run> {
        Polling::of(self.retrieve(thread_id, run_id), status)
    }

    /// Submits tool outputs to a run, then waits until it has ended or requires more.
    pub fn submit_tool_outputs_and_poll(
        &self,
        thread_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
        params: BetaThreadRunSubmitToolOutputsParams,
    ) -> Polling<Run> {
        started(self, self.submit_tool_outputs(thread_id, run_id, params))
    }
}

/// Waits for the run that this call returns.
fn started<E>(runs: &ThreadsRuns, call: Call<Run, E>) -> Polling<Run> {
    let runs = runs.clone();
    Polling::new(call, move |run| runs.retrieve(&run.thread_id, &run.id), status)
}

fn status(run: &Run) -> Status<'_> {
    Status { text: run.status.as_str(), ended: run.status.is_ended() }
}
