//! The body of `multipart/form-data` (RFC 7578), split into its parts without copying them.

use bytes::Bytes;
use memchr::memmem;

/// The most parts in one form.
const MOST_PARTS: usize = 10_000;
/// The most bytes of headers in one part.
const LARGEST_HEAD: usize = 16 << 10;

/// One part.
#[derive(Debug, PartialEq)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) data: Bytes,
}

/// Returns the boundary in a content type: 1 to 70 characters.
pub(super) fn boundary(content_type: &str) -> Option<String> {
    let (essence, parameters) = content_type.split_once(';')?;
    let form = essence.trim().eq_ignore_ascii_case("multipart/form-data");
    let found = parameter(parameters, "boundary")?;
    (form && (1..=70).contains(&found.len())).then_some(found)
}

/// Splits a body. The error is a clause that says what is wrong with it.
pub(super) fn parts(body: &Bytes, boundary: &str) -> Result<Vec<Part>, String> {
    let dashes = format!("--{boundary}");
    let between = format!("\r\n{dashes}");
    let start = match memmem::find(body, dashes.as_bytes()) {
        Some(0) => dashes.len(),
        Some(at) if body[..at].ends_with(b"\r\n") => at + dashes.len(),
        _ => return Err("it does not begin with its boundary".to_owned()),
    };
    let finder = memmem::Finder::new(&between);
    let mut rest = body.slice(start..);
    let mut parts = Vec::new();
    loop {
        let padding = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        rest = rest.slice(padding..);
        if rest.starts_with(b"--") {
            return Ok(parts);
        }
        if !rest.starts_with(b"\r\n") {
            return Err("a line with its boundary goes on after it".to_owned());
        }
        if parts.len() == MOST_PARTS {
            return Err(format!("it has more than {MOST_PARTS} parts"));
        }
        // The line feed before a boundary belongs to it, even if the part is empty.
        let end =
            finder.find(&rest).filter(|end| *end > 0).or_else(|| finder.find(&rest[2..]).map(|at| at + 2));
        let end = end.ok_or("its last boundary is missing")?;
        parts.push(part(&rest.slice(2.min(end)..end))?);
        rest = rest.slice(end + between.len()..);
    }
}

fn part(bytes: &Bytes) -> Result<Part, String> {
    let end = memmem::find(bytes, b"\r\n\r\n").filter(|end| *end <= LARGEST_HEAD);
    let end = end.ok_or("a part has no end of its headers")?;
    let head = String::from_utf8_lossy(&bytes[..end]);
    let header = |wanted: &str| {
        head.split("\r\n").find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.trim().eq_ignore_ascii_case(wanted).then(|| value.trim().to_owned())
        })
    };
    let disposition = header("content-disposition").unwrap_or_default();
    let (kind, parameters) = disposition.split_once(';').unwrap_or((&disposition, ""));
    let name = parameter(parameters, "name").filter(|_| kind.trim().eq_ignore_ascii_case("form-data"));
    Ok(Part {
        name: name.ok_or("a part has no name")?,
        file_name: parameter(parameters, "filename"),
        content_type: header("content-type"),
        data: bytes.slice(end + 4..),
    })
}

/// Returns a parameter's value, quoted or not. Browsers write `%22` for a quote inside.
fn parameter(text: &str, wanted: &str) -> Option<String> {
    let mut rest = text.trim_start_matches([' ', '\t', ';']);
    while !rest.is_empty() {
        let (name, after) = rest.split_once('=')?;
        let (value, next) = match after.strip_prefix('"') {
            Some(quoted) => quoted_value(quoted)?,
            None => {
                let (value, next) = after.split_once(';').unwrap_or((after, ""));
                (value.trim().to_owned(), next)
            }
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = next.trim_start_matches([' ', '\t', ';']);
    }
    None
}

fn quoted_value(quoted: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((value.replace("%22", "\""), &quoted[at + 1..])),
            '\\' => value.push(characters.next()?.1),
            other => value.push(other),
        }
    }
    None
}
