//! Escapes that may hide a character of a key: those of JSON and JavaScript, percent-encoding, HTML
//! entities.
//!
//! They are decoded leniently: anything that stands for a key's character in one of them must be
//! found, and misread text is only compared with the key.

use memchr::memchr3;

/// The most backslashes before an escape: JSON in JSON doubles them with each level.
const MOST_BACKSLASHES: usize = 64;

/// Named entities for the characters of keys and of the gaps in masked ones.
const ENTITIES: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("hyphen", '-'),
    ("dash", '-'),
    ("minus", '-'),
    ("ndash", '-'),
    ("lowbar", '_'),
    ("UnderBar", '_'),
    ("period", '.'),
    ("sol", '/'),
    ("bsol", '\\'),
    ("plus", '+'),
    ("equals", '='),
    ("colon", ':'),
    ("semi", ';'),
    ("comma", ','),
    ("num", '#'),
    ("dollar", '$'),
    ("percnt", '%'),
    ("excl", '!'),
    ("quest", '?'),
    ("commat", '@'),
    ("ast", '*'),
    ("midast", '*'),
    ("lpar", '('),
    ("rpar", ')'),
    ("lsqb", '['),
    ("lbrack", '['),
    ("rsqb", ']'),
    ("rbrack", ']'),
    ("lcub", '{'),
    ("lbrace", '{'),
    ("rcub", '}'),
    ("rbrace", '}'),
    ("verbar", '|'),
    ("vert", '|'),
    ("Hat", '^'),
    ("grave", '`'),
    ("nbsp", ' '),
    ("Tab", '\t'),
    ("NewLine", '\n'),
    ("shy", '\u{AD}'),
    ("zwnj", '\u{200C}'),
    ("zwj", '\u{200D}'),
    ("hellip", '\u{2026}'),
    ("mldr", '\u{2026}'),
    ("bull", '\u{2022}'),
    ("bullet", '\u{2022}'),
    ("middot", '\u{B7}'),
];

/// Returns the first position at which an escape may begin.
pub(super) fn may_escape(text: &[u8]) -> Option<usize> {
    memchr3(b'\\', b'%', b'&', text)
}

/// Returns the length and character of the escape at the start of `text`. An escape for an
/// invisible character has no character.
pub(super) fn escape(text: &[u8]) -> Option<(usize, Option<char>)> {
    match text.first()? {
        b'\\' => backslash(text),
        b'%' => percent(text),
        _ => entity(text),
    }
}

/// `\u002d`, `\x2d`, `\u{2d}`, `\/`, `\n`, with any number of backslashes.
fn backslash(text: &[u8]) -> Option<(usize, Option<char>)> {
    let slashes = text.iter().take(MOST_BACKSLASHES).take_while(|byte| **byte == b'\\').count();
    let rest = &text[slashes..];
    let (length, char) = match *rest.first()? {
        b'u' | b'U' if rest.get(1) == Some(&b'{') => {
            let digits = hex_run(&rest[2..], 6);
            (rest.get(2 + digits) == Some(&b'}')).then(|| (digits + 3, code(&rest[2..2 + digits])))?
        }
        b'u' => unit(rest)?,
        b'U' if hex_run(&rest[1..], 8) == 8 => (9, code(&rest[1..9])),
        b'x' if hex_run(&rest[1..], 2) == 2 => (3, code(&rest[1..3])),
        b'n' => (1, Some('\n')),
        b'r' => (1, Some('\r')),
        b't' => (1, Some('\t')),
        b'b' | b'f' => (1, Some(' ')),
        // Before any other ASCII character, the backslash is part of an escape: `\/`, `\"`, `\-`.
        other if other.is_ascii_punctuation() => (1, Some(char::from(other))),
        _ => return None,
    };
    Some((slashes + length, char))
}

/// `u002d`, or a surrogate pair.
fn unit(text: &[u8]) -> Option<(usize, Option<char>)> {
    let digits = (hex_run(&text[1..], 4) == 4).then(|| &text[1..5])?;
    let first = number(digits)?;
    if !(0xD800..0xDC00).contains(&first) {
        return Some((5, Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))));
    }
    let slashes = text[5..].iter().take(MOST_BACKSLASHES).take_while(|byte| **byte == b'\\').count();
    let second = &text[5 + slashes..];
    let low = (slashes > 0 && second.first() == Some(&b'u') && hex_run(&second[1..], 4) == 4)
        .then(|| number(&second[1..5]))
        .flatten()
        .filter(|low| (0xDC00..0xE000).contains(low));
    match low {
        Some(low) => {
            let whole = 0x1_0000 + ((first - 0xD800) << 10) + (low - 0xDC00);
            Some((10 + slashes, char::from_u32(whole)))
        }
        None => Some((5, Some(char::REPLACEMENT_CHARACTER))),
    }
}

/// `%2D`, the double-encoded `%252D`, and as many of them as one character takes in UTF-8.
fn percent(text: &[u8]) -> Option<(usize, Option<char>)> {
    let (mut length, first) = percent_byte(text)?;
    let more = match first {
        0xC2..=0xDF => 1,
        0xE0..=0xEF => 2,
        0xF0..=0xF4 => 3,
        _ => 0,
    };
    if more == 0 {
        let char = if first.is_ascii() { char::from(first) } else { char::REPLACEMENT_CHARACTER };
        return Some((length, Some(char)));
    }
    let mut bytes = [first, 0, 0, 0];
    for byte in bytes.iter_mut().skip(1).take(more) {
        let Some((next, value)) = percent_byte(&text[length..]) else {
            return Some((length, Some(char::REPLACEMENT_CHARACTER)));
        };
        *byte = value;
        length += next;
    }
    let char = str::from_utf8(&bytes[..=more]).ok().and_then(|text| text.chars().next());
    Some((length, Some(char.unwrap_or(char::REPLACEMENT_CHARACTER))))
}

fn percent_byte(text: &[u8]) -> Option<(usize, u8)> {
    if text.first() != Some(&b'%') {
        return None;
    }
    let mut start = 1;
    while text[start..].starts_with(b"25") && hex_run(&text[start + 2..], 2) == 2 {
        start += 2;
    }
    let digits = (hex_run(&text[start..], 2) == 2).then(|| &text[start..start + 2])?;
    Some((start + 2, u8::try_from(number(digits)?).ok()?))
}

/// `&#45;`, `&#x2d;`, `&lowbar;`, and the same with `&amp;` for `&`.
fn entity(text: &[u8]) -> Option<(usize, Option<char>)> {
    const AGAIN: &[u8] = b"amp;";
    let mut start = 1;
    while text[start..].starts_with(AGAIN) {
        start += AGAIN.len();
    }
    let inner = reference(&text[start..]).map(|(length, char)| (start + length, char));
    inner.or_else(|| (start > 1).then_some((start, Some('&'))))
}

/// The part after the `&`: `#45;`, `#x2d;`, `lowbar;`. The semicolon may be missing after a number.
fn reference(text: &[u8]) -> Option<(usize, Option<char>)> {
    let with_end = |length: usize| length + usize::from(text.get(length) == Some(&b';'));
    match text {
        [b'#', b'x' | b'X', digits @ ..] => {
            let zeros = zeros(digits);
            let end = zeros + hex_run(&digits[zeros..], 6);
            (end > 0).then(|| (with_end(2 + end), code(&digits[zeros..end])))
        }
        [b'#', digits @ ..] => {
            let zeros = zeros(digits);
            let end = zeros + digits[zeros..].iter().take(7).take_while(|byte| byte.is_ascii_digit()).count();
            let number =
                digits[zeros..end].iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
            (end > 0).then(|| (with_end(1 + end), char::from_u32(number)))
        }
        _ => {
            let name = text.iter().take(9).take_while(|byte| byte.is_ascii_alphanumeric()).count();
            let (_, char) = ENTITIES.iter().find(|(known, _)| known.as_bytes() == &text[..name])?;
            (text.get(name) == Some(&b';')).then_some((name + 1, Some(*char)))
        }
    }
}

/// The number of leading zeros, within reason.
fn zeros(text: &[u8]) -> usize {
    text.iter().take(16).take_while(|byte| **byte == b'0').count()
}

/// The number of hexadecimal digits at the start, up to `most`.
fn hex_run(text: &[u8], most: usize) -> usize {
    text.iter().take(most).take_while(|byte| byte.is_ascii_hexdigit()).count()
}

fn number(digits: &[u8]) -> Option<u32> {
    u32::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()
}

fn code(digits: &[u8]) -> Option<char> {
    number(digits).and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x5_escapes_are_read() {
        for (text, length, char) in [
            (r"\u002dx", 6, '-'),
            (r"\\\\u002Dx", 9, '-'),
            (r"\/x", 2, '/'),
            (r#"\\\"x"#, 4, '"'),
            (r"\x2dx", 4, '-'),
            (r"\u{2d}x", 6, '-'),
            (r"\ud83d\ude00x", 12, '\u{1F600}'),
            (r"\\ud83d\\ude00x", 14, '\u{1F600}'),
            (r"\ud83dx", 6, char::REPLACEMENT_CHARACTER),
            ("%2Dx", 3, '-'),
            ("%25252dx", 7, '-'),
            ("%25x", 3, '%'),
            ("%C3%A9x", 6, 'é'),
            ("%C3x", 3, char::REPLACEMENT_CHARACTER),
            ("&#45;x", 5, '-'),
            ("&#0045x", 6, '-'),
            ("&#X2d;x", 6, '-'),
            ("&amp;amp;#45;x", 13, '-'),
            ("&amp;x", 5, '&'),
            ("&lowbar;x", 8, '_'),
        ] {
            assert_eq!(escape(text.as_bytes()), Some((length, Some(char))), "{text}");
        }
    }

    #[test]
    fn x5_what_is_no_escape_stays() {
        for text in
            ["% 2", "%", "%2", "&", "& b", "&unknown;", "&#;", "&#x;", "\\", r"\u00", r"\é", r"\u{2d", r"\q"]
        {
            assert_eq!(escape(text.as_bytes()), None, "{text}");
        }
    }
}
