//! A run: its settings, and the loop.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::mpsc::Sender;

use super::approval::{Approval, ToolCall, boxed};
use super::event::{RunEvent, tell};
use super::reply::{RunEnd, ToolReply};
use super::step::{Step, Toolbox};
use super::tool::Tool;
use super::turn::{Request, ToolParams, Turn};
use crate::call::Call;
use crate::client::OpenAI;
use crate::error::{ConfigurationReason, Error, ErrorKind, OutputReason, Result, SaidValue};
use crate::events::Usage;

/// The default limit of steps, as in the official Node SDK.
const STEPS: u32 = 10;

type Shape<P> = Arc<
    dyn Fn(
            Call<<P as Request>::Reply, <P as Request>::Event>,
        ) -> Call<<P as Request>::Reply, <P as Request>::Event>
        + Send
        + Sync,
>;

/// A run of the [tool loop](crate::tools), before and while it runs. `.await` runs it to its end.
#[must_use = "nothing is sent before it is awaited"]
pub struct ToolRun<P: ToolParams> {
    client: OpenAI,
    params: P,
    toolbox: Toolbox,
    max_steps: u32,
    shape: Option<Shape<P>>,
    prepared: bool,
    steps: u32,
    usage: Usage,
}

impl<P: ToolParams> ToolRun<P> {
    pub(super) fn new(client: &OpenAI, params: P, tools: impl IntoIterator<Item = Tool>) -> Self {
        Self {
            client: client.clone(),
            params,
            toolbox: Toolbox::new(tools.into_iter().collect()),
            max_steps: STEPS,
            shape: None,
            prepared: false,
            steps: 0,
            usage: Usage::default(),
        }
    }

    /// Limits the requests to the model, 10 by default. If the last one still calls tools, they do
    /// not run, and the run fails.
    pub fn max_steps(mut self, steps: u32) -> Self {
        self.max_steps = steps;
        self
    }

    /// Limits the calls of a step that run at the same time, 16 by default. 1 runs them one after
    /// the other, in order.
    pub fn max_parallel(mut self, calls: usize) -> Self {
        self.toolbox.parallel = calls.max(1);
        self
    }

    /// Sets what decides about each call before it runs. It sees the calls of a step in order, and
    /// nothing of the step runs before it has seen all of them.
    ///
    /// ```
    /// # #[cfg(feature = "chat")]
    /// # async fn example(run: keyway::tools::ToolRun<keyway::types::chat::ChatCompletionCreateParams>) -> keyway::Result<()> {
    /// use keyway::tools::Approval;
    ///
    /// let run = run.on_call(|call| async move {
    ///     match call.name.as_str() {
    ///         "delete_account" => Approval::Stop,
    ///         "send_mail" => Approval::Deny("The user does not want mails to be sent.".to_owned()),
    ///         _ => Approval::Run,
    ///     }
    /// });
    /// println!("{:?}", run.await?.end());
    /// # Ok(()) }
    /// ```
    pub fn on_call<F, A>(mut self, approve: F) -> Self
    where
        F: Fn(ToolCall) -> A + Send + Sync + 'static,
        A: Future<Output = Approval> + Send + 'static,
    {
        self.toolbox.approve = Some(boxed(approve));
        self
    }

    /// Ends the run at the first tool that fails or gets arguments that do not fit, instead of
    /// telling the model. Other tools of the step are dropped.
    pub fn stop_on_tool_error(mut self) -> Self {
        self.toolbox.stop_on_error = true;
        self
    }

    /// Sets the options of each request, such as its time limit, or with the feature `schemars` the
    /// type of the answer (`call.structured::<T>()`).
    ///
    /// ```
    /// # #[cfg(feature = "chat")]
    /// # fn example(run: keyway::tools::ToolRun<keyway::types::chat::ChatCompletionCreateParams>) {
    /// let run = run.each_call(|call| call.timeout(std::time::Duration::from_secs(30)));
    /// # let _ = run;
    /// # }
    /// ```
    pub fn each_call(
        mut self,
        options: impl Fn(Call<P::Reply, P::Event>) -> Call<P::Reply, P::Event> + Send + Sync + 'static,
    ) -> Self {
        self.shape = Some(Arc::new(options));
        self
    }

    /// Returns the params with the conversation of all complete steps.
    pub fn params(&self) -> &P {
        &self.params
    }

    /// Returns the token counts of all steps so far.
    pub fn usage(&self) -> Usage {
        self.usage
    }

    /// Runs to the end, as `.await` does, and keeps the run: if it fails or is dropped, the
    /// conversation up to then is in [`params`](Self::params), and calling it again continues from
    /// there. A step is complete once its tools have answered; any other is repeated.
    ///
    /// # Errors
    /// Those of the calls. A configuration error for tools that cannot be offered, such as two of
    /// one name. [`ErrorKind::Output`] with the reason
    /// [`MaxSteps`](OutputReason::MaxSteps) if the model still calls tools in the last step, and
    /// [`ToolFailed`](OutputReason::ToolFailed) after
    /// [`stop_on_tool_error`](Self::stop_on_tool_error), with the tool's error as its source. Their
    /// [`partial`](Error::partial) is the last reply.
    pub async fn run(&mut self) -> Result<ToolReply<P>> {
        self.drive(None).await
    }

    /// The loop. With a sender, steps are streamed.
    pub(super) async fn drive(&mut self, events: Option<&Sender<RunEvent>>) -> Result<ToolReply<P>> {
        self.prepare(events.is_some())?;
        loop {
            if self.steps >= self.max_steps {
                return Err(self.exhausted());
            }
            let reply = self.request(events).await?;
            self.steps += 1;
            self.usage += P::usage(&reply);
            let Turn { calls, others, cut_off, failed } = P::turn(&reply);
            let end = match () {
                () if failed => Some(RunEnd::Failed),
                () if cut_off => Some(RunEnd::CutOff),
                () if others || calls.iter().any(|call| self.is_unhandled(call)) => Some(RunEnd::Unhandled),
                () if calls.is_empty() => Some(RunEnd::Answered),
                () => None,
            };
            if let Some(end) = end {
                return Ok(self.ended(reply, end));
            }
            if self.steps >= self.max_steps {
                return Err(self.with_reply(self.exhausted(), &reply));
            }
            match self.toolbox.answer(&calls, events, &self.client).await {
                Err(error) => return Err(self.with_reply(error, &reply)),
                Ok(Step::Stopped(call)) => return Ok(self.ended(reply, RunEnd::Stopped(call))),
                Ok(Step::Done(outputs)) => {
                    self.params.add_reply(&reply);
                    for (call, output) in calls.iter().zip(outputs) {
                        self.params.add_output(call, output);
                    }
                    self.params.free_choice();
                }
            }
        }
    }

    /// Offers the tools, once.
    fn prepare(&mut self, streamed: bool) -> Result<()> {
        if self.prepared {
            return Ok(());
        }
        let problem = self.toolbox.problem();
        let prepared = problem.map_or_else(|| self.params.prepare(self.toolbox.tools(), streamed), Err);
        prepared.map_err(|problem| {
            let text = format!("The tools cannot be run: {problem}");
            Error::configuration(ConfigurationReason::InvalidArgument, text)
        })?;
        self.prepared = true;
        Ok(())
    }

    /// Sends one request, and returns its whole reply.
    async fn request(&self, events: Option<&Sender<RunEvent>>) -> Result<P::Reply> {
        let call = self.params.call(&self.client);
        let call = match &self.shape {
            Some(shape) => shape(call),
            None => call,
        };
        let Some(events) = events else { return P::settled(&self.client, call.await?.into_inner()).await };
        let mut stream = call.stream().await?.events();
        while let Some(event) = stream.next().await {
            tell(events, RunEvent::Model(event?)).await;
        }
        Ok(stream.so_far())
    }

    /// Whether the params declare a function that the run has no code for.
    fn is_unhandled(&self, call: &ToolCall) -> bool {
        self.toolbox.tool(&call.name).is_none() && self.params.declares(&call.name)
    }

    fn ended(&mut self, reply: P::Reply, end: RunEnd) -> ToolReply<P> {
        self.params.add_reply(&reply);
        ToolReply { reply, params: self.params.clone(), usage: self.usage, steps: self.steps, end }
    }

    fn exhausted(&self) -> Error {
        let text = format!(
            "The model still calls tools after {} steps; allow more with `max_steps`, or look for a tool whose output does not help it",
            self.steps
        );
        Error::new(ErrorKind::Output(OutputReason::MaxSteps), text, &self.client.scrubber())
    }

    /// Adds the last reply, with the keys in use redacted (X5).
    fn with_reply(&self, error: Error, reply: &P::Reply) -> Error {
        let reply = serde_json::to_value(reply).ok();
        error.with(|context| {
            context.partial = reply.map(|reply| SaidValue::new(reply, &self.client.scrubber()));
        })
    }
}

impl<P: ToolParams> IntoFuture for ToolRun<P> {
    type Output = Result<ToolReply<P>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move { self.drive(None).await })
    }
}

impl<P: ToolParams> fmt::Debug for ToolRun<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToolRun")
            .field("tools", &self.toolbox.tools())
            .field("steps", &self.steps)
            .field("max_steps", &self.max_steps)
            .finish_non_exhaustive()
    }
}
