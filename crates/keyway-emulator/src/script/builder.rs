//! Scripts in Rust.

use std::fmt;
use std::sync::Arc;

use super::condition::{KeyMatch, ToolMatch};
use super::reply::ScriptedReply;
use super::rule::Plan;
use super::text_match::TextMatch;
use crate::error::{Error, ErrorKind};
use crate::shared::Shared;

/// The conditions of a script; a request must fulfill all of them.
///
/// Made by [`Emulator::when`](crate::Emulator::when); the script works once
/// [`replies`](Self::replies) or [`replies_in_turn`](Self::replies_in_turn) is called.
#[must_use = "a script works after `replies()`"]
pub struct ScriptBuilder {
    shared: Arc<Shared>,
    plan: Plan,
    /// `None`: the usual number.
    times: Option<Option<u64>>,
    wrong: Option<Error>,
}

impl ScriptBuilder {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared, plan: Plan::default(), times: None, wrong: None }
    }

    /// Names the script in reports.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.plan.name = Some(name.into());
        self
    }

    /// For this operation, such as `chat.completions.create`, or this family, such as `responses`;
    /// call it repeatedly for several. Default: every operation that a model answers.
    pub fn operation(mut self, name: impl Into<String>) -> Self {
        self.plan.when.operations.push(name.into());
        self
    }

    /// The model has this name.
    pub fn model(mut self, name: impl Into<String>) -> Self {
        self.plan.when.model = Some(TextMatch::Is(name.into()));
        self
    }

    /// The user's last message contains this text. Without a dialogue, it is the prompt, or one of the
    /// inputs.
    pub fn user_says(mut self, part: impl Into<String>) -> Self {
        self.plan.when.user = Some(TextMatch::Contains(part.into()));
        self
    }

    /// The user's last message matches this pattern, a regular expression.
    pub fn user_matches(mut self, pattern: &str) -> Self {
        self.plan.when.user = self.pattern(pattern);
        self
    }

    /// A message of any role contains this text: instructions, earlier turns and results of
    /// tools included.
    pub fn any_message(mut self, part: impl Into<String>) -> Self {
        self.plan.when.message = Some(TextMatch::Contains(part.into()));
        self
    }

    /// Any message matches this pattern, a regular expression.
    pub fn any_message_matches(mut self, pattern: &str) -> Self {
        self.plan.when.message = self.pattern(pattern);
        self
    }

    /// The instructions contain this text: a system or developer message, or `instructions`.
    pub fn system_says(mut self, part: impl Into<String>) -> Self {
        self.plan.when.system = Some(TextMatch::Contains(part.into()));
        self
    }

    /// The request brings a result of this tool, after the assistant's last message.
    pub fn tool_result_of(mut self, tool: impl Into<String>) -> Self {
        self.plan.when.tool.get_or_insert_with(ToolMatch::default).name = Some(TextMatch::Is(tool.into()));
        self
    }

    /// The request brings a tool's result that contains this text.
    pub fn tool_result(mut self, part: impl Into<String>) -> Self {
        let content = Some(TextMatch::Contains(part.into()));
        self.plan.when.tool.get_or_insert_with(ToolMatch::default).content = content;
        self
    }

    /// It is this turn of the dialogue: 1 if the assistant has not answered yet.
    pub fn turn(mut self, number: u64) -> Self {
        self.plan.when.turn = Some(number);
        self
    }

    /// The request is sent with this key: its ID (`key_1`), its name, or the key itself.
    pub fn key(mut self, key: impl AsRef<str>) -> Self {
        self.plan.when.key = Some(KeyMatch::new(key.as_ref()));
        self
    }

    /// The request has this value in the header `x-keyway-test`, so that tests that run in parallel can
    /// share an emulator. Such a script comes before those for any test.
    pub fn test(mut self, name: impl Into<String>) -> Self {
        self.plan.when.test = Some(name.into());
        self
    }

    /// The request has this header with this value.
    pub fn header(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        self.plan.when.headers.push((name.as_ref().to_ascii_lowercase(), TextMatch::Is(value.into())));
        self
    }

    /// The request asks for a stream, or doesn't.
    pub fn stream(mut self, streamed: bool) -> Self {
        self.plan.when.stream = Some(streamed);
        self
    }

    /// Limits how often the script replies, for each test; of several replies, how often all of them are
    /// used. Default: a single reply always, several once each.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(Some(times));
        self
    }

    /// Lets the script reply once, for each test.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Lets the script reply without a limit; several replies begin again after the last.
    pub fn always(mut self) -> Self {
        self.times = Some(None);
        self
    }

    /// Adds the script, with one reply.
    ///
    /// # Errors
    /// Fails if a pattern is malformed, if an operation does not exist, or if the reply is not one of
    /// the named operations.
    pub fn replies(self, reply: impl Into<ScriptedReply>) -> Result<Script, Error> {
        self.replies_in_turn([reply.into()])
    }

    /// Adds the script, with a reply for each request in turn.
    ///
    /// # Errors
    /// Fails as [`replies`](Self::replies) does, and without a reply.
    pub fn replies_in_turn<R: Into<ScriptedReply>>(
        mut self,
        replies: impl IntoIterator<Item = R>,
    ) -> Result<Script, Error> {
        if let Some(wrong) = self.wrong {
            return Err(wrong);
        }
        self.plan.replies = replies.into_iter().map(Into::into).collect();
        self.plan.times = self.times.unwrap_or_else(|| self.plan.usual_times());
        self.plan.check().map_err(|mistake| wrong(&mistake.clause()))?;
        let id = self.shared.scripts.add(self.plan);
        Ok(Script { shared: self.shared, id })
    }

    fn pattern(&mut self, pattern: &str) -> Option<TextMatch> {
        let read = TextMatch::pattern(pattern);
        read.map_err(|mistake| self.wrong = Some(wrong(&format!("`{pattern}` {}", mistake.what)))).ok()
    }
}

fn wrong(clause: &str) -> Error {
    Error::new(ErrorKind::Replies, format!("a script is invalid: {clause}; correct it"))
}

impl fmt::Debug for ScriptBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptBuilder").field("when", &self.plan.when.to_json()).finish_non_exhaustive()
    }
}

/// A script of a running emulator. Dropping this handle does not remove it.
#[derive(Clone)]
pub struct Script {
    shared: Arc<Shared>,
    id: u64,
}

impl Script {
    /// Returns how many requests it has replied to, since the start or the last reset.
    pub fn uses(&self) -> u64 {
        self.shared.scripts.uses(self.id)
    }

    /// Removes the script.
    pub fn remove(&self) {
        self.shared.scripts.remove(self.id);
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script").field("id", &self.id).field("uses", &self.uses()).finish_non_exhaustive()
    }
}
