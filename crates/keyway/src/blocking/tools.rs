//! The tool loop on the calling thread.

use std::fmt;
use std::future::{IntoFuture, ready};
use std::sync::Arc;

use super::runtime::Runtime;
use crate::call::Call;
use crate::error::Result;
use crate::events::Usage;
use crate::tools::{Approval, RunEvent, Tool, ToolCall, ToolParams, ToolReply};

/// A run of the [tool loop](crate::tools), before and while it runs. [`send`](Self::send) runs it to
/// its end, and the tools on the calling thread.
///
/// ```no_run
/// # #[cfg(feature = "chat")]
/// # fn example(client: keyway::blocking::OpenAI, weather: keyway::tools::Tool) -> keyway::Result<()> {
/// use keyway::types::chat::{ChatCompletionCreateParams, user};
///
/// let params = ChatCompletionCreateParams::new("gpt-4.1", [user("How warm is it in Paris?")]);
/// let run = client.chat().completions().run_tools(params, [weather]).max_steps(5).send()?;
/// println!("{}", run.text());
/// # Ok(()) }
/// ```
#[must_use = "nothing is sent before `send`"]
pub struct ToolRun<P: ToolParams> {
    run: crate::tools::ToolRun<P>,
    runtime: Arc<Runtime>,
}

#[cfg(feature = "chat")]
impl super::resources::chat::Completions {
    /// As [`run_tools`](crate::resources::chat::Completions::run_tools).
    pub fn run_tools(
        &self,
        params: keyway_types::chat::ChatCompletionCreateParams,
        tools: impl IntoIterator<Item = Tool>,
    ) -> ToolRun<keyway_types::chat::ChatCompletionCreateParams> {
        let run = self.resource.run_tools(params, tools);
        ToolRun { run, runtime: Arc::clone(&self.client.runtime) }
    }
}

#[cfg(feature = "responses")]
impl super::resources::responses::Responses {
    /// As [`run_tools`](crate::resources::responses::Responses::run_tools).
    pub fn run_tools(
        &self,
        params: keyway_types::responses::ResponseCreateParams,
        tools: impl IntoIterator<Item = Tool>,
    ) -> ToolRun<keyway_types::responses::ResponseCreateParams> {
        let run = self.resource.run_tools(params, tools);
        ToolRun { run, runtime: Arc::clone(&self.client.runtime) }
    }
}

impl<P: ToolParams> ToolRun<P> {
    /// Limits the requests to the model; see [`max_steps`](crate::tools::ToolRun::max_steps).
    pub fn max_steps(mut self, steps: u32) -> Self {
        self.run = self.run.max_steps(steps);
        self
    }

    /// Limits the calls of a step that run at the same time; see
    /// [`max_parallel`](crate::tools::ToolRun::max_parallel). They share the calling thread, so a
    /// tool that blocks it runs alone.
    pub fn max_parallel(mut self, calls: usize) -> Self {
        self.run = self.run.max_parallel(calls);
        self
    }

    /// Sets what decides about each call before it runs; see
    /// [`on_call`](crate::tools::ToolRun::on_call). Here it is a plain function, which may block.
    pub fn on_call(mut self, approve: impl Fn(ToolCall) -> Approval + Send + Sync + 'static) -> Self {
        self.run = self.run.on_call(move |call| ready(approve(call)));
        self
    }

    /// Ends the run at the first tool that fails; see
    /// [`stop_on_tool_error`](crate::tools::ToolRun::stop_on_tool_error).
    pub fn stop_on_tool_error(mut self) -> Self {
        self.run = self.run.stop_on_tool_error();
        self
    }

    /// Sets the options of each request, on the underlying async call; see
    /// [`each_call`](crate::tools::ToolRun::each_call).
    pub fn each_call(
        mut self,
        options: impl Fn(Call<P::Reply, P::Event>) -> Call<P::Reply, P::Event> + Send + Sync + 'static,
    ) -> Self {
        self.run = self.run.each_call(options);
        self
    }

    /// Returns the params with the conversation of all complete steps.
    pub fn params(&self) -> &P {
        self.run.params()
    }

    /// Returns the token counts of all steps so far.
    pub fn usage(&self) -> Usage {
        self.run.usage()
    }

    /// Runs to the end.
    ///
    /// # Errors
    /// Those of [`ToolRun::run`](crate::tools::ToolRun::run), and if called inside an async task.
    pub fn send(self) -> Result<ToolReply<P>> {
        self.runtime.wait(self.run.into_future())
    }

    /// Runs to the end, as [`send`](Self::send) does, and keeps the run: if it fails, the
    /// conversation up to then is in [`params`](Self::params), and calling it again continues from
    /// there.
    ///
    /// # Errors
    /// The same as for [`send`](Self::send).
    pub fn run(&mut self) -> Result<ToolReply<P>> {
        self.runtime.wait(self.run.run())
    }

    /// Streams the run: the events of each step, and the output of each tool.
    pub fn stream(self) -> ToolEvents<P> {
        ToolEvents { events: self.run.stream(), runtime: self.runtime }
    }
}

/// The events of a run as an iterator. Made by [`ToolRun::stream`].
///
/// It ends after the last event, or yields one error and then ends. [`finish`](Self::finish) has the
/// run's result. The run pauses while no events are read, and dropping it drops the request and the
/// tools.
#[must_use = "a run does nothing until it is read"]
pub struct ToolEvents<P: ToolParams> {
    events: crate::tools::ToolEvents<P>,
    runtime: Arc<Runtime>,
}

impl<P: ToolParams> ToolEvents<P> {
    /// Reads to the end and returns the run's result.
    ///
    /// # Errors
    /// Those of [`ToolRun::send`]. If the iterator has returned the error already, this one says so.
    pub fn finish(self) -> Result<ToolReply<P>> {
        self.runtime.wait(self.events.finish())
    }
}

impl<P: ToolParams> Iterator for ToolEvents<P> {
    type Item = Result<RunEvent>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.wait(async { self.events.next().await.transpose() }).transpose()
    }
}

impl<P: ToolParams> fmt::Debug for ToolRun<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.run.fmt(f)
    }
}

impl<P: ToolParams> fmt::Debug for ToolEvents<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.events.fmt(f)
    }
}
