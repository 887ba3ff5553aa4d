//! Bodies that are no UTF-8 because they are something else (D3, H11).

use std::borrow::Cow;

use crate::transport::coding;

/// The text of a body that is not UTF-8, and what the body is.
#[cold]
pub(super) fn text_of(body: &[u8]) -> (Cow<'_, str>, &'static str) {
    if let Some(content) = coding::unlabelled(body) {
        return (lossy(content).into(), "gzip data without `Content-Encoding`");
    }
    match utf16(body) {
        Some(text) => (text.into(), "text in UTF-16"),
        None => (String::from_utf8_lossy(body), "text that is not UTF-8"),
    }
}

fn lossy(content: Vec<u8>) -> String {
    String::from_utf8(content).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// Text that begins with the byte-order mark of UTF-16.
fn utf16(body: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match body {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let units = body.chunks_exact(2).skip(1).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    Some(char::decode_utf16(units).map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d3_utf16_is_told_by_its_mark() {
        let units: Vec<u16> = "\u{feff}{\"a\":\"ü😀\"}".encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for body in [little, big] {
            let (text, what) = text_of(&body);
            assert_eq!((&*text, what), ("{\"a\":\"ü😀\"}", "text in UTF-16"));
        }
        assert_eq!(text_of(b"{\"a\":\"\xFC\"}"), ("{\"a\":\"\u{fffd}\"}".into(), "text that is not UTF-8"));
    }
}
