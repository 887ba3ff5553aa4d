//! The event that ends a stream (S2, S7).

const DONE: &[u8] = b"[DONE]";

/// Returns whether the data is `[DONE]`. Blanks around it, another letter case and quotes make no
/// difference.
#[inline]
pub(super) fn is_done(data: &[u8]) -> bool {
    data == DONE || (data.len() < 32 && is_nearly_done(data))
}

fn is_nearly_done(data: &[u8]) -> bool {
    let data = data.trim_ascii();
    let bare = [b'"', b'\''].iter().find_map(|quote| data.strip_prefix(&[*quote])?.strip_suffix(&[*quote]));
    bare.unwrap_or(data).trim_ascii().eq_ignore_ascii_case(DONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s7_done_may_be_written_in_other_ways() {
        for done in ["[DONE]", " [DONE] ", "[done]", "\"[DONE]\"", "'[Done]'", "\t\" [DONE] \"\r"] {
            assert!(is_done(done.as_bytes()), "{done}");
        }
        for other in ["", "[]", "DONE", "[DONE", "\"[DONE]", "[DONE]x", "{\"a\":\"[DONE]\"}", "[\"DONE\"]"] {
            assert!(!is_done(other.as_bytes()), "{other}");
        }
    }
}
