//! Characters that creep into keys when they are copied: quotes, invisible ones, look-alikes.

/// ASCII whitespace, vertical tab included.
pub(crate) fn is_white_space(c: char) -> bool {
    c.is_ascii_whitespace() || c == '\u{b}'
}

/// Zero-width characters: spaces, joiners, direction marks. The byte-order mark is handled
/// separately.
pub(crate) fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether a character is invisible and may change how others are displayed: bidirectional
/// controls, zero-width spaces and joiners, the byte-order mark, tags. keyway removes them from
/// third-party text before showing it on a terminal.
pub fn is_invisible(c: char) -> bool {
    is_zero_width(c)
        || c == BYTE_ORDER_MARK
        || matches!(c, '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{e0000}'..='\u{e007f}')
}

/// The byte-order mark.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// Returns the quote that closes `opening`. Typographic quotes don't count: they show that a
/// program changed the text (K8).
pub(crate) fn closing_quote(opening: char) -> Option<char> {
    match opening {
        '"' | '\'' | '`' => Some(opening),
        _ => None,
    }
}

/// Returns whether `c` opens or closes a quotation.
pub(crate) fn is_quote(c: char) -> bool {
    closing_quote(c).is_some() || matches!(c, '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}')
}

/// Returns where a comment that was pasted along with a value begins: at a blank before a `#`.
pub(crate) fn comment_start(text: &str) -> Option<usize> {
    text.match_indices('#').map(|(at, _)| at).find_map(|at| {
        let before = text[..at].trim_end_matches([' ', '\t']);
        (before.len() < at).then_some(before.len())
    })
}

/// Returns the ASCII character that the non-ASCII `c` looks like.
pub(crate) fn looks_like(c: char) -> Option<char> {
    const CYRILLIC: &str = "АВЕЅІЈКМНОРСТУХаеѕіјкорсухԁԛԝһ";
    const CYRILLIC_AS: &str = "ABESIJKMHOPCTYXaesijkopcyxdqwh";
    const GREEK: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧιοκνρυα";
    const GREEK_AS: &str = "ABEZHIKMNOPTYXiokvpua";
    match c {
        c if c.is_ascii() => return None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' => return Some('-'),
        '\u{ff01}'..='\u{ff5e}' => return char::from_u32(u32::from(c) - 0xfee0),
        _ => {}
    }
    let find = |from: &str, to: &str| {
        from.chars().zip(to.chars()).find(|(odd, _)| *odd == c).map(|(_, ascii)| ascii)
    };
    find(CYRILLIC, CYRILLIC_AS).or_else(|| find(GREEK, GREEK_AS))
}

/// Returns the common name of `c`, for characters often found in broken keys.
pub(crate) fn name(c: char) -> Option<String> {
    let fixed = match c {
        '\0' => "null",
        '\t' => "tab",
        '\n' => "line feed",
        '\r' => "carriage return",
        '\u{1b}' => "escape",
        '\u{7f}' => "delete",
        '\u{a0}' => "no-break space",
        '\u{ad}' => "soft hyphen",
        '\u{2010}' => "hyphen",
        '\u{2011}' => "non-breaking hyphen",
        '\u{2013}' => "en dash",
        '\u{2014}' => "em dash",
        '\u{2018}' => "left single quotation mark",
        '\u{2019}' => "right single quotation mark",
        '\u{201c}' => "left double quotation mark",
        '\u{201d}' => "right double quotation mark",
        '\u{2022}' => "bullet",
        '\u{2026}' => "ellipsis",
        '\u{200b}' => "zero-width space",
        '\u{200c}' => "zero-width non-joiner",
        '\u{200d}' => "zero-width joiner",
        '\u{2060}' => "word joiner",
        '\u{2212}' => "minus sign",
        '\u{3000}' => "ideographic space",
        '\u{fffd}' => "replacement character",
        BYTE_ORDER_MARK => "byte-order mark",
        _ if is_zero_width(c) => "direction mark",
        _ if c.is_control() => "control character",
        _ => return looks_like(c).map(|ascii| format!("{} that looks like `{ascii}`", script(c))),
    };
    Some(fixed.to_owned())
}

fn script(c: char) -> &'static str {
    match c {
        '\u{370}'..='\u{3ff}' => "Greek letter",
        '\u{400}'..='\u{52f}' => "Cyrillic letter",
        '\u{ff01}'..='\u{ff5e}' => "full-width character",
        _ => "dash",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_are_not_ascii_and_look_like_ascii() {
        assert_eq!(looks_like('а'), Some('a'));
        assert_eq!(looks_like('Х'), Some('X'));
        assert_eq!(looks_like('һ'), Some('h'));
        assert_eq!(looks_like('α'), Some('a'));
        assert_eq!(looks_like('Ａ'), Some('A'));
        assert_eq!(looks_like('\u{2013}'), Some('-'));
        assert!(('\0'..='\u{7f}').all(|c| looks_like(c).is_none()));
        assert_eq!(looks_like('é'), None);
    }

    #[test]
    fn every_letter_has_a_name() {
        assert_eq!(name('ο').as_deref(), Some("Greek letter that looks like `o`"));
        assert_eq!(name('ｋ').as_deref(), Some("full-width character that looks like `k`"));
        assert_eq!(name('\u{2015}').as_deref(), Some("dash that looks like `-`"));
        assert_eq!(name('\u{200e}').as_deref(), Some("direction mark"));
        assert_eq!(name('\u{1}').as_deref(), Some("control character"));
        assert_eq!(name('é'), None);
    }
}
