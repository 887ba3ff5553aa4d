//! The facts of a request that scripts can depend on.

use http::HeaderMap;

/// The header with which a test names itself, so that tests that share an emulator can each have
/// scripts of their own.
pub(crate) const TEST_HEADER: &str = "x-keyway-test";

/// A request, as scripts see it.
pub(crate) struct Asked<'a> {
    pub(crate) operation: &'a str,
    pub(crate) model: &'a str,
    pub(crate) key: AskedKey<'a>,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) streamed: bool,
    pub(crate) talk: Talk,
}

/// The key of a request.
pub(crate) struct AskedKey<'a> {
    pub(crate) id: &'a str,
    pub(crate) name: Option<&'a str>,
    pub(crate) fingerprint: &'a str,
}

/// What was said before the answer: the texts of a request and of the dialogue that it continues.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Talk {
    pub(crate) lines: Vec<Line>,
    /// The user's texts are separate inputs, such as those of embeddings, and no dialogue.
    pub(crate) separate: bool,
    /// The results of tools since the assistant's last answer.
    pub(crate) results: Vec<ToolResult>,
    /// The number of the answer: 1 for the first one of a dialogue.
    pub(crate) turn: u64,
}

/// One text.
#[derive(Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) role: Role,
    pub(crate) text: String,
}

/// Who said a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    System,
    User,
    Assistant,
    Tool,
}

/// The result of a tool.
#[derive(Debug, PartialEq)]
pub(crate) struct ToolResult {
    /// The name of the tool, if the dialogue has its call.
    pub(crate) name: Option<String>,
    pub(crate) content: String,
}

impl Talk {
    /// Returns the user's last text; all of them if they are separate inputs.
    pub(crate) fn user(&self) -> impl Iterator<Item = &Line> {
        let most = if self.separate { usize::MAX } else { 1 };
        self.lines.iter().rev().filter(|line| line.role == Role::User).take(most)
    }
}

impl Asked<'_> {
    /// Returns the test that the request belongs to; empty if it names none.
    pub(crate) fn test(&self) -> &str {
        self.headers.get(TEST_HEADER).and_then(|value| value.to_str().ok()).map_or("", str::trim)
    }
}
