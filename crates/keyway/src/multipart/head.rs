//! The lines before a part. Names are quoted as browsers do, so that none can end its line (H8).

use std::fmt::Write;

use super::form::{Part, PartContent};
use super::media_type;

/// The lines before a part, including its boundary and the empty line.
pub(super) fn of(part: &Part<'_>, boundary: &str) -> String {
    let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(&part.name));
    match &part.content {
        PartContent::Text(_) => {}
        PartContent::Typed(_, content_type) => {
            let _ = write!(head, "\r\nContent-Type: {content_type}");
        }
        PartContent::File(upload) => {
            let name = upload.file_name();
            let content_type = upload.content_type_set().unwrap_or_else(|| media_type::of(name));
            let _ =
                write!(head, "; filename=\"{}\"\r\nContent-Type: {}", quoted(name), printable(content_type));
        }
    }
    head.push_str("\r\n\r\n");
    head
}

/// Quotes a name: `"` becomes `%22`, line ends `%0D` and `%0A` (WHATWG HTML §4.10.21.8), other
/// control characters likewise.
fn quoted(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for char in name.chars() {
        match char {
            '"' | '\0'..='\x1F' | '\x7F' => {
                let _ = write!(out, "%{:02X}", u32::from(char));
            }
            _ => out.push(char),
        }
    }
    out
}

/// A content type without characters that could end its line.
fn printable(content_type: &str) -> String {
    content_type.chars().filter(|char| !char.is_control()).collect()
}
