//! Tells a stream of events from other bodies by its first bytes.

/// What a line of a stream may begin with.
const LINES: &[&[u8]] = &[b":", b"data:", b"event:", b"id:", b"retry:"];

/// Returns whether a body that begins with these bytes is framed as events, or `None` if more of them
/// are needed to know.
#[cold]
pub(crate) fn is_framed(start: &[u8]) -> Option<bool> {
    let blank = |byte: &u8| byte.is_ascii_whitespace() || b"\xEF\xBB\xBF".contains(byte);
    let line = start.get(start.iter().position(|byte| !blank(byte))?..)?;
    if LINES.iter().any(|field| line.starts_with(field)) {
        return Some(true);
    }
    if LINES.iter().any(|field| field.starts_with(line)) { None } else { Some(false) }
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
            ("", None),
            (" \n", None),
            ("dat", None),
            ("{\"data\":", Some(false)),
            ("[", Some(false)),
            ("<html>", Some(false)),
            ("error: no", Some(false)),
            ("database is down", Some(false)),
        ] {
            assert_eq!(is_framed(start.as_bytes()), framed, "{start}");
        }
    }
}
