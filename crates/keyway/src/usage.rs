//! Token counts that chat completions and responses share.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

#[cfg(feature = "chat")]
use keyway_types::chat::CompletionUsage;
#[cfg(feature = "responses")]
use keyway_types::responses::ResponseUsage;

/// Token counts of one reply, or of several added up. Chat completions and responses name them
/// differently; here they have the names of the latter.
///
/// ```
/// use keyway::events::Usage;
///
/// let (mut first, mut second) = (Usage::default(), Usage::default());
/// (first.input_tokens, second.input_tokens) = (10, 32);
/// assert_eq!((first + second).input_tokens, 42);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Tokens of the input, cached ones included.
    pub input_tokens: i64,
    /// Tokens that the model generated, reasoning included.
    pub output_tokens: i64,
    /// Input and output tokens together, as the server counts them.
    pub total_tokens: i64,
    /// Input tokens that were read from the prompt cache.
    pub cached_tokens: i64,
    /// Output tokens that the model spent on reasoning.
    pub reasoning_tokens: i64,
}

#[cfg(feature = "chat")]
impl From<&CompletionUsage> for Usage {
    fn from(usage: &CompletionUsage) -> Self {
        let cached = usage.prompt_tokens_details.as_ref().and_then(|details| details.cached_tokens);
        let reasoning = usage.completion_tokens_details.as_ref().and_then(|details| details.reasoning_tokens);
        Self {
            input_tokens: usage.prompt_tokens,
            output_tokens: usage.completion_tokens,
            total_tokens: usage.total_tokens,
            cached_tokens: cached.unwrap_or(0),
            reasoning_tokens: reasoning.unwrap_or(0),
        }
    }
}

#[cfg(feature = "responses")]
impl From<&ResponseUsage> for Usage {
    fn from(usage: &ResponseUsage) -> Self {
        Self {
            input_tokens: usage.input_tokens,
            output_tokens: usage.output_tokens,
            total_tokens: usage.total_tokens,
            cached_tokens: usage.input_tokens_details.cached_tokens,
            reasoning_tokens: usage.output_tokens_details.reasoning_tokens,
        }
    }
}

impl AddAssign for Usage {
    /// Adds each count. A server's nonsense cannot overflow it: a sum stays at its limit.
    fn add_assign(&mut self, other: Self) {
        let add = |count: &mut i64, other: i64| *count = count.saturating_add(other);
        add(&mut self.input_tokens, other.input_tokens);
        add(&mut self.output_tokens, other.output_tokens);
        add(&mut self.total_tokens, other.total_tokens);
        add(&mut self.cached_tokens, other.cached_tokens);
        add(&mut self.reasoning_tokens, other.reasoning_tokens);
    }
}

impl Add for Usage {
    type Output = Self;

    fn add(mut self, other: Self) -> Self {
        self += other;
        self
    }
}

impl Sum for Usage {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), Add::add)
    }
}
