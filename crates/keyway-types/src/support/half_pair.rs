//! A surrogate pair of which each half came in another piece of a text.

use super::mend::unit;

/// The first half of a pair at the end of a text. Its second half may come with the next piece.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HalfPair {
    unit: u16,
    /// The length of the text that it ends.
    end: usize,
}

/// The length of an escape such as `\ud83d`.
const ESCAPE: usize = 6;

impl HalfPair {
    /// Joins the halves of a pair in `text`, which ends with `piece`. That piece arrived as `json`, and
    /// `before` is the half at the end of the text before it. Returns the half at its end, if there
    /// is one.
    #[cold]
    pub(crate) fn join(before: Option<Self>, text: &mut String, piece: &str, json: &str) -> Option<Self> {
        if piece.is_empty() {
            return before;
        }
        let start = text.len().checked_sub(piece.len())?;
        if let Some(half) = before.filter(|half| half.end == start)
            && let Some(second) = unit(json.as_bytes(), 1)
            && let Some(Ok(whole)) = char::decode_utf16([half.unit, second]).next()
        {
            let lost = start.saturating_sub(LOST.len_utf8())..start + LOST.len_utf8();
            if text.get(lost.clone()).is_some_and(|text| text.chars().all(|c| c == LOST)) {
                text.replace_range(lost, whole.encode_utf8(&mut [0; 4]));
            }
        }
        let json = json.strip_suffix('"')?;
        let at = json.len().checked_sub(ESCAPE)?;
        // The backslash may itself be escaped.
        let slashes = json.get(..at)?.bytes().rev().take_while(|byte| *byte == b'\\').count();
        let unit = unit(json.as_bytes(), at).filter(|unit| (0xD800..=0xDBFF).contains(unit))?;
        (slashes % 2 == 0).then_some(Self { unit, end: text.len() })
    }
}

const LOST: char = char::REPLACEMENT_CHARACTER;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::support::mend::mend;

    /// The text that pieces of JSON add up to.
    fn joined(pieces: &[&str]) -> String {
        let (mut text, mut half) = (String::new(), None);
        for json in pieces {
            let mended = mend(json).map_or_else(|| (*json).to_owned(), |mended| mended.text);
            let piece: String = serde_json::from_str(&mended).unwrap();
            text.push_str(&piece);
            half = HalfPair::join(half, &mut text, &piece, json);
        }
        text
    }

    #[test]
    fn d3_halves_in_two_pieces_are_joined() {
        for (pieces, text) in [
            (&[r#""a\ud83d""#, r#""\ude00b""#][..], "a\u{1f600}b"),
            (&[r#""\ud83d""#, r#""\ude00\ud83d""#, r#""\ude01""#], "\u{1f600}\u{1f601}"),
            (&[r#""\ud83d""#, r#""\ud83d""#, r#""\ude00""#], "\u{fffd}\u{1f600}"),
            (&[r#""\ud83d""#, r#""x""#, r#""\ude00""#], "\u{fffd}x\u{fffd}"),
            (&[r#""\ude00""#, r#""\ud83d""#], "\u{fffd}\u{fffd}"),
            (&[r#""\\ud83d""#, r#""\ude00""#], "\\ud83d\u{fffd}"),
            (&[r#""\\\ud83d""#, r#""\ude00""#], "\\\u{1f600}"),
            (&["\"\u{fffd}\"", r#""\ude00""#], "\u{fffd}\u{fffd}"),
            (&[r#""\ud83d""#, r#""""#, r#""\ude00""#], "\u{1f600}"),
        ] {
            assert_eq!(joined(pieces), text, "{pieces:?}");
        }
    }
}
