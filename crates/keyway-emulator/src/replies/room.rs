//! The size limit of an answer: a reply stays bounded whatever a request multiplies (choices, log
//! probabilities, events).
//!
//! A truncated answer ends like one that has reached the model's limit: with the reason `length`.

use super::tokens::Encoding;

/// The most bytes of a complete reply, or of all events of a stream.
const REPLY: usize = 2 << 20;

/// The most tokens of an answer if the request sets no limit, and if it sets one.
pub(super) const USUAL_TOKENS: u64 = 4096;
const MOST_TOKENS: u64 = 65_536;

/// The most choices of one reply.
pub(super) const MOST_CHOICES: u64 = 2048;

/// Returns how a chat or legacy completion text is repeated in a reply.
pub(super) fn of_choices(choices: u64, streamed: bool, logprobs: bool) -> Room {
    Room::of(TextPlacement { choices, streamed, whole: 1, logprobs })
}

/// Returns how a text is repeated in a stored object, which may be streamed later: in the item, its
/// part, the whole, and the events that end each.
pub(super) fn of_kept() -> Room {
    Room::of(TextPlacement { choices: 1, streamed: true, whole: 6, logprobs: false })
}

/// The room for each choice.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// Bytes in the reply.
    bytes: usize,
    /// Bytes that a word costs besides its characters: those of its event, and of its log
    /// probability.
    word: usize,
    /// How often each character is repeated.
    copies: usize,
    /// How many more bytes each byte costs as a number.
    number: usize,
    /// Nothing is multiplied.
    single: bool,
}

/// How a text is repeated in a reply.
#[derive(Clone, Copy, Debug)]
struct TextPlacement {
    choices: u64,
    /// Each word is a separate event.
    streamed: bool,
    /// How often the whole text is repeated, besides the events.
    whole: usize,
    logprobs: bool,
}

impl Room {
    fn of(form: TextPlacement) -> Self {
        let choices = usize::try_from(form.choices).unwrap_or(usize::MAX).max(1);
        let events = usize::from(form.streamed);
        // A token with its log probability names itself twice, and contains each of its bytes twice
        // as a number.
        let logprobs = usize::from(form.logprobs);
        Self {
            bytes: REPLY / choices,
            // An event has about 350 bytes, and is allocated separately.
            word: 800 * events + 160 * logprobs,
            copies: form.whole + events + 2 * logprobs,
            number: 8 * logprobs,
            single: choices == 1 && !form.logprobs,
        }
    }

    /// Returns whether the request multiplies nothing: a scripted reply may then be of any size.
    pub(super) fn is_single(self) -> bool {
        self.single
    }

    /// Returns the start of the text that fits, within the request's token limit if it has one.
    pub(super) fn cut(self, encoding: Encoding, text: &str, tokens: Option<u64>) -> &str {
        let tokens = tokens.map_or(USUAL_TOKENS, |tokens| tokens.min(MOST_TOKENS));
        let text = encoding.start(text, tokens);
        let (mut spent, mut in_word) = (0, false);
        for (number, (at, c)) in text.char_indices().enumerate() {
            let begins = number == 0 || (c.is_whitespace() && in_word);
            in_word = !c.is_whitespace();
            spent += usize::from(begins) * self.word + self.copies * written(c) + self.number * c.len_utf8();
            if spent > self.bytes {
                return &text[..at];
            }
        }
        text
    }
}

/// Returns the bytes of a character in JSON text.
fn written(c: char) -> usize {
    match c {
        '"' | '\\' | '\n' | '\r' | '\t' => 2,
        '\0'..'\u{20}' => 6,
        _ => c.len_utf8(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: Encoding = Encoding::O200k;
    const PLAIN: TextPlacement = TextPlacement { choices: 1, streamed: false, whole: 1, logprobs: false };

    #[test]
    fn an_ordinary_answer_is_not_cut() {
        let text = "word ".repeat(2000);
        for streamed in [false, true] {
            for logprobs in [false, true] {
                let room = Room::of(TextPlacement { streamed, logprobs, ..PLAIN });
                assert_eq!(room.cut(NEW, &text, None), text);
            }
        }
        assert_eq!(Room::of(PLAIN).cut(NEW, "", None), "");
    }

    #[test]
    fn tokens_are_counted_as_elsewhere() {
        let text = " word".repeat(1 << 17);
        let kept = |tokens| Room::of(PLAIN).cut(NEW, &text, tokens).len() / " word".len();
        assert_eq!(kept(None), 4096);
        assert_eq!(kept(Some(3)), 3);
        assert_eq!(kept(Some(10_000)), 10_000);
        assert_eq!(kept(Some(u64::MAX)), 65_536);
        assert_eq!(kept(Some(0)), 0);
    }

    #[test]
    fn more_choices_have_less_room_each() {
        let text = "a ".repeat(1 << 17);
        let kept = |form| Room::of(form).cut(NEW, &text, Some(MOST_TOKENS)).len();
        let mut before = usize::MAX;
        for choices in [1, 8, 128, MOST_CHOICES, u64::MAX] {
            let form = TextPlacement { choices, logprobs: true, streamed: true, ..PLAIN };
            assert!(kept(form) < before, "{choices}");
            before = kept(form);
        }
        assert!(kept(TextPlacement { whole: 6, ..PLAIN }) <= kept(PLAIN));
    }
}
