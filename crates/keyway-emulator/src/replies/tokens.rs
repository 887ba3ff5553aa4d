//! Tokens, counted nearly as the real tokenizers do: as few known pieces as possible.
//!
//! The real ones merge pieces by rank, which gives the same number for almost all words.

mod conversation;
mod table;
mod words;

pub(super) use conversation::{of_call, of_conversation, of_tools};
use table::{CL100K, O200K};
use words::Splitting;

/// The vocabulary of a model.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Encoding {
    /// That of `gpt-4o` and all newer models.
    #[default]
    O200k,
    /// That of `gpt-4`, `gpt-3.5-turbo` and embeddings.
    Cl100k,
}

/// The beginnings of names of models with the older vocabulary.
const OLDER: &[&str] = &["gpt-3.5", "gpt-4-", "text-embedding-", "davinci-", "babbage-"];

impl Encoding {
    /// Returns the vocabulary of a model; that of new models if the name is unknown.
    pub(super) fn of(model: &str) -> Self {
        let base = model.strip_prefix("ft:").unwrap_or(model);
        match base == "gpt-4" || OLDER.iter().any(|start| base.starts_with(start)) {
            true => Self::Cl100k,
            false => Self::O200k,
        }
    }

    /// Returns the tokens of a text.
    pub(super) fn count(self, text: &str) -> u64 {
        self.ends(text).count() as u64
    }

    /// Returns the first tokens of a text, up to the end of a character.
    pub(super) fn start(self, text: &str, tokens: u64) -> &str {
        let Some(last) = tokens.checked_sub(1).and_then(|tokens| usize::try_from(tokens).ok()) else {
            return if tokens == 0 { "" } else { text };
        };
        let mut end = self.ends(text).nth(last).unwrap_or(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        &text[..end]
    }

    /// Returns where each token ends, in bytes.
    fn ends(self, text: &str) -> impl Iterator<Item = usize> {
        let table = match self {
            Self::O200k => &O200K,
            Self::Cl100k => &CL100K,
        };
        let mut begun = 0;
        words::of(text, Splitting { by_case: self == Self::O200k }).flat_map(move |word| {
            let start = begun;
            begun += word.len();
            table.split(word.as_bytes()).into_iter().map(move |end| start + end)
        })
    }
}

/// Returns the tokens of a text for a new model.
pub(super) fn of_text(text: &str) -> u64 {
    Encoding::default().count(text)
}

/// Splits a text into the pieces of a stream: a word with the space before it. Joined, they are the
/// text.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut in_word = false;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            if in_word {
                pieces.push(&text[start..at]);
                start = at;
            }
            in_word = false;
        } else {
            in_word = true;
        }
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Texts with their numbers of tokens by the real tokenizers, new and older.
    const COUNTED: &[(&str, u64, u64)] = &[
        (
            "What is the capital of France? Please answer in one short sentence, and don't forget that I can't read long answers.",
            24,
            26,
        ),
        (
            "Researchers at the university demonstrated that chlorophyll fluorescence correlates with drought tolerance in several cultivars.",
            19,
            19,
        ),
        (
            "Sehr geehrte Damen und Herren, leider funktioniert die Anmeldung auf Ihrer Webseite seit gestern nicht mehr. Könnten Sie bitte überprüfen, ob die Geschwindigkeitsbegrenzung eingehalten wird?",
            37,
            49,
        ),
        (
            "您好，我昨天在贵公司的网站上购买了一台笔记本电脑，但是到现在还没有收到发货通知。请问我的订单目前处于什么状态？",
            35,
            57,
        ),
        (
            "昨日、友達と一緒に映画を見に行きました。とても面白かったので、また来週も行きたいと思います。",
            33,
            48,
        ),
        ("Вчера я ходил в магазин, чтобы купить хлеб и молоко, но он оказался закрыт.", 21, 37),
        (
            "Pourriez-vous m'expliquer comment fonctionne l'apprentissage automatique ? Merci beaucoup pour votre aide.",
            19,
            26,
        ),
        (
            "fn first(text: &str) -> usize {\n    let mut chars = text.chars();\n    while let Some(c) = chars.next() {\n        if c.is_alphabetic() {\n            return c.len_utf8();\n        }\n    }\n    0\n}\n",
            55,
            54,
        ),
        (
            "def parse(self, idx=0):\n    \"\"\"Return the object at ``idx``.\"\"\"\n    try:\n        return self.scan_once(text, idx)\n    except StopIteration as err:\n        raise JSONDecodeError(\"Expecting value\", text, err.value) from None\n",
            55,
            55,
        ),
        (
            "{\"type\":\"object\",\"properties\":{\"location\":{\"type\":\"string\",\"description\":\"The city and state\"},\"unit\":{\"type\":\"string\",\"enum\":[\"celsius\",\"fahrenheit\"]},\"days\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":14}},\"required\":[\"location\",\"unit\"],\"additionalProperties\":false}",
            63,
            61,
        ),
        (
            "[{\"id\":1042,\"name\":\"Leanne Graham\",\"email\":\"leanne@example.com\",\"zipcode\":\"92998-3874\",\"balance\":1234.56,\"active\":true},{\"id\":1043,\"name\":\"Ervin Howell\",\"balance\":-20.5,\"active\":false}]",
            61,
            60,
        ),
    ];

    #[test]
    fn tokens_are_counted_nearly_as_by_the_real_tokenizers() {
        for (text, new, older) in COUNTED {
            for (encoding, real) in [(Encoding::O200k, *new), (Encoding::Cl100k, *older)] {
                let counted = encoding.count(text);
                assert!(counted.abs_diff(real) * 10 <= real, "{counted}, not {real}: {text}");
            }
        }
        assert_eq!((of_text(""), of_text("a"), of_text("Hello")), (0, 1, 1));
    }

    #[test]
    fn a_model_has_its_vocabulary() {
        for model in
            ["gpt-4", "gpt-4-turbo", "gpt-3.5-turbo-0125", "text-embedding-3-small", "ft:gpt-3.5-turbo:x"]
        {
            assert_eq!(Encoding::of(model), Encoding::Cl100k, "{model}");
        }
        for model in ["gpt-4o", "gpt-4.1-mini", "gpt-5.5", "o3", "unknown"] {
            assert_eq!(Encoding::of(model), Encoding::O200k, "{model}");
        }
    }

    #[test]
    fn pieces_are_words_with_the_space_before() {
        assert_eq!(pieces("You said: Hello"), ["You", " said:", " Hello"]);
        assert_eq!(pieces(" a  b\n"), [" a", "  b", "\n"]);
        assert!(pieces("").is_empty());
    }

    proptest! {
        #[test]
        fn the_start_of_a_text_has_its_first_tokens(text in "\\PC{0,60}", tokens in 0_u64..20) {
            let all = of_text(&text);
            let start = Encoding::O200k.start(&text, tokens);
            prop_assert!(text.starts_with(start));
            prop_assert_eq!(start == text.as_str(), tokens >= all);
        }

        #[test]
        fn pieces_join_to_the_text(text in "\\PC{0,60}") {
            let pieces = pieces(&text);
            prop_assert_eq!(pieces.concat(), text.as_str());
            prop_assert!(pieces.iter().all(|piece| !piece.is_empty()));
        }
    }
}
