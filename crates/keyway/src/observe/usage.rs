//! What the API counted for a call.

use serde_json::value::RawValue;

use crate::members::pick;

/// The tokens that the API counted for a call, under the names of the Responses API. Each is `None` if
/// the reply does not have it.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Tokens of the input, cached ones included (`prompt_tokens` in chat).
    pub input_tokens: Option<u64>,
    /// Tokens of the output, reasoning included (`completion_tokens` in chat).
    pub output_tokens: Option<u64>,
    /// The sum, as the API says it.
    pub total_tokens: Option<u64>,
    /// Tokens of the input that came from the cache.
    pub cached_input_tokens: Option<u64>,
    /// Tokens of the output that are reasoning.
    pub reasoning_output_tokens: Option<u64>,
}

impl Usage {
    /// Reads the `usage` of a reply, under the names of any API. `None` if it counts no tokens.
    pub(crate) fn read(usage: &RawValue) -> Option<Self> {
        let [
            input,
            prompt,
            output,
            completion,
            total,
            input_details,
            prompt_details,
            output_details,
            completion_details,
        ] = pick(
            usage.get().as_bytes(),
            [
                "input_tokens",
                "prompt_tokens",
                "output_tokens",
                "completion_tokens",
                "total_tokens",
                "input_tokens_details",
                "prompt_tokens_details",
                "output_tokens_details",
                "completion_tokens_details",
            ],
        );
        let usage = Self {
            input_tokens: either(input, prompt),
            output_tokens: either(output, completion),
            total_tokens: number(total),
            cached_input_tokens: detail(input_details, prompt_details, "cached_tokens"),
            reasoning_output_tokens: detail(output_details, completion_details, "reasoning_tokens"),
        };
        (usage != Self::default()).then_some(usage)
    }
}

fn either(one: Option<&RawValue>, other: Option<&RawValue>) -> Option<u64> {
    number(one).or_else(|| number(other))
}

fn detail(one: Option<&RawValue>, other: Option<&RawValue>, name: &str) -> Option<u64> {
    let of = |details: Option<&RawValue>| number(pick(details?.get().as_bytes(), [name])[0]);
    of(one).or_else(|| of(other))
}

/// A count, also as a string or with a fraction, as some servers send it.
fn number(value: Option<&RawValue>) -> Option<u64> {
    let text = value?.get().trim_matches('"').trim();
    let fraction = || text.parse::<f64>().ok().filter(|number| *number >= 0.0).map(|number| number as u64);
    text.parse().ok().or_else(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Option<Usage> {
        Usage::read(serde_json::from_str(json).unwrap())
    }

    #[test]
    fn d7_usage_is_read_under_the_names_of_chat_and_responses() {
        let chat = read(
            r#"{"prompt_tokens":7,"completion_tokens":5,"total_tokens":12,
                "prompt_tokens_details":{"cached_tokens":3},"completion_tokens_details":{"reasoning_tokens":2}}"#,
        );
        let responses = read(
            r#"{"input_tokens":7,"output_tokens":5,"total_tokens":12,
                "input_tokens_details":{"cached_tokens":3},"output_tokens_details":{"reasoning_tokens":2}}"#,
        );
        assert_eq!(chat, responses);
        let chat = chat.unwrap();
        assert_eq!((chat.input_tokens, chat.output_tokens, chat.total_tokens), (Some(7), Some(5), Some(12)));
        assert_eq!((chat.cached_input_tokens, chat.reasoning_output_tokens), (Some(3), Some(2)));
    }

    #[test]
    fn d7_usage_of_an_odd_kind_is_read_as_far_as_it_goes() {
        let odd = read(r#"{"prompt_tokens":"7","completion_tokens":2.5,"total_tokens":null}"#).unwrap();
        assert_eq!((odd.input_tokens, odd.output_tokens, odd.total_tokens), (Some(7), Some(2), None));
        for none in ["[]", "null", "{}", r#"{"prompt_tokens":-1}"#, r#"{"type":"duration","seconds":3}"#] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
