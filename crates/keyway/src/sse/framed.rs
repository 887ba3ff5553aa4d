//! Tells a stream of events from other bodies by its first bytes.

use super::json_line;

/// What a line of a stream may begin with, in any letter case.
const LINES: &[&str] = &[":", "data:", "event:", "id:", "retry:"];

/// Returns whether a body that begins with these bytes is framed as events, or is lines of JSON that are
/// pieces of a reply; `None` if more of them are needed to know.
#[cold]
pub(crate) fn is_framed(start: &[u8]) -> Option<bool> {
    let blank = |byte: &u8| byte.is_ascii_whitespace() || b"\xEF\xBB\xBF".contains(byte);
    let start = start.get(start.iter().position(|byte| !blank(byte))?..)?;
    if start.starts_with(b"{") {
        let end = memchr::memchr2(b'\n', b'\r', start)?;
        return Some(json_line::is_piece(&start[..end]));
    }
    let is_line = |line: &[u8], field: &str| {
        line.get(..field.len()).is_some_and(|start| start.eq_ignore_ascii_case(field.as_bytes()))
    };
    if LINES.iter().any(|field| is_line(start, field)) {
        return Some(true);
    }
    let may_be = |field: &&str| field.get(..start.len()).is_some_and(|part| is_line(start, part));
    if LINES.iter().any(may_be) { None } else { Some(false) }
}

#[cfg(test)]
mod tests {
    use super::is_framed;

    #[test]
    fn s1_a_stream_shows_in_its_first_bytes() {
        for (start, framed) in [
            ("data: {}", Some(true)),
            ("\u{feff}\r\n: ping", Some(true)),
            ("event:x", Some(true)),
            ("id: 1", Some(true)),
            ("retry: 1", Some(true)),
            ("Data: {}", Some(true)),
            ("EVENT:", Some(true)),
            ("{\"object\":\"chat.completion.chunk\"}\n", Some(true)),
            ("", None),
            (" \n", None),
            ("dat", None),
            ("D", None),
            ("{\"data\":", None),
            ("{\"object\":\"chat.completion.chunk\"", None),
            ("{\"data\":1}\n", Some(false)),
            ("{\n", Some(false)),
            ("[", Some(false)),
            ("<html>", Some(false)),
            ("error: no", Some(false)),
            ("database is down", Some(false)),
        ] {
            assert_eq!(is_framed(start.as_bytes()), framed, "{start}");
        }
    }
}
