//! The words of a body that is no JSON: plain text, a page, or XML (E11).

use std::borrow::Cow;

/// How much of a body is searched.
const SEARCHED: usize = 64 << 10;

/// How many characters are quoted.
const MOST: usize = 500;

/// Returns the words, on one line and cut to a sane length. Binary content has none.
#[cold]
pub(super) fn words(body: &[u8]) -> Option<String> {
    let start = body.get(..SEARCHED).unwrap_or(body);
    let text = match std::str::from_utf8(start) {
        Ok(text) => text,
        // The end of what is searched may divide a character.
        Err(error) if error.error_len().is_none() => start.utf8_chunks().next()?.valid(),
        Err(_) => return None,
    };
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return None;
    }
    let words: Cow<'_, str> = match text.as_bytes().first()? {
        b'<' => of_markup(text)?.into(),
        b'{' | b'[' => return None,
        _ if serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() => return None,
        _ => text.into(),
    };
    short(&words)
}

/// A text on one line, cut to a sane length.
pub(super) fn short(text: &str) -> Option<String> {
    let words: Vec<_> = text.split_whitespace().collect();
    let words: String = words.join(" ").chars().take(MOST).collect();
    Some(words).filter(|words| !words.is_empty())
}

/// The code and message of an XML error, or the title or heading of a page.
fn of_markup(text: &str) -> Option<String> {
    let code = element(text, "code");
    let message = element(text, "message").or_else(|| element(text, "faultstring"));
    match (code, message) {
        (Some(code), Some(message)) => Some(format!("{code}: {message}")),
        (None, Some(message)) => Some(message),
        (code, None) => element(text, "title").or_else(|| element(text, "h1")).or(code),
    }
}

/// The text of the first element of this name, in any letter case, with or without attributes.
fn element(text: &str, name: &str) -> Option<String> {
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..)?;
        let Some(after) = rest.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name)) else {
            continue;
        };
        let after = rest.get(after.len()..)?;
        if !after.starts_with(|c: char| c == '>' || c.is_whitespace()) {
            continue;
        }
        let content = after.split_once('>')?.1;
        let content = content.strip_prefix("<![CDATA[").unwrap_or(content);
        let content = content.split(['<', ']']).next().unwrap_or_default().trim();
        return Some(unescaped(content)).filter(|content| !content.is_empty());
    }
    None
}

/// Text without the usual entities.
fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#39;", "'").replace("&apos;", "'").replace("&nbsp;", " ").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(body: &str) -> Option<String> {
        words(body.as_bytes())
    }

    #[test]
    fn e11_the_words_of_a_body_that_is_no_json() {
        for (body, words) in [
            ("upstream connect error\n or  disconnect", "upstream connect error or disconnect"),
            ("\u{feff}no healthy upstream\r\n", "no healthy upstream"),
            ("<html>\n<head><TITLE>502 Bad Gateway</TITLE></head><body><h1>x</h1>", "502 Bad Gateway"),
            ("<!DOCTYPE html><body><h1 class=\"a\">Forbidden &amp; gone</h1>", "Forbidden & gone"),
            (
                "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Not you</Message></Error>",
                "AccessDenied: Not you",
            ),
            ("<error><message><![CDATA[Not you]]></message></error>", "Not you"),
        ] {
            assert_eq!(of(body).as_deref(), Some(words), "{body}");
        }
        for body in ["", "  ", "<html><body></body>", "[[[[", "{\"a\":", "42", "\"x\"", "null", "\u{1}\u{2}"]
        {
            assert_eq!(of(body), None, "{body}");
        }
        assert_eq!(words(b"\xff\xfe\x00{"), None);
        assert_eq!(of(&"x".repeat(1 << 20)).unwrap().len(), MOST);
        assert_eq!(of(&"\u{e9}".repeat(1 << 20)).unwrap().chars().count(), MOST);
    }
}
