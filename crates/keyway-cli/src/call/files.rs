//! Files: `@PATH` in place of a file.

use keyway::types::FileSource;
use keyway::types::file_source::Marks;
use keyway_schema::Shape;
use serde_json::Value;

use super::arguments::Known;
use crate::failure::Failure;

/// Replaces each `@PATH` with a mark where the operation allows a file. Elsewhere it is an ordinary
/// string.
pub(super) fn mark(known: Known, shape: &Shape, value: &mut Value, marks: &mut Marks) -> Result<(), Failure> {
    match value {
        Value::String(text) if shape.is_file() => {
            if let Some(path) = path(known, shape, text)? {
                *text = marks.mark(FileSource::from_path(path));
            }
            Ok(())
        }
        Value::Array(items) => {
            let Some(item) = shape.item() else { return Ok(()) };
            items.iter_mut().try_for_each(|value| mark(known, item, value, marks))
        }
        Value::Object(members) => members.iter_mut().try_for_each(|(name, value)| {
            shape.field(name).map_or(Ok(()), |shape| mark(known, shape, value, marks))
        }),
        _ => Ok(()),
    }
}

/// Returns the path after `@`, if the file exists; `None` for a string where the operation allows
/// one.
fn path<'a>(known: Known, shape: &Shape, text: &'a str) -> Result<Option<&'a str>, Failure> {
    let Some(path) = text.strip_prefix('@').filter(|path| !path.is_empty()) else {
        if takes_text(shape) {
            return Ok(None);
        }
        let short: String = text.chars().take(40).collect();
        return Err(known.mistake(&format!("a file is written as @PATH, not as `{short}`")));
    };
    // Checked before anything is sent.
    let found = std::fs::metadata(path)
        .map_err(|error| error.to_string())
        .and_then(|found| if found.is_dir() { Err("it is a directory".to_owned()) } else { Ok(()) });
    match found {
        Ok(()) => Ok(Some(path)),
        Err(why) => Err(Failure::Usage(format!("The file {path} cannot be sent ({why}); check the path"))),
    }
}

/// Returns whether a string may be meant as a string here.
fn takes_text(shape: &Shape) -> bool {
    match shape.bare() {
        Shape::Text { .. } | Shape::Choice { .. } | Shape::Any => true,
        Shape::Union { variants, .. } => variants.iter().any(|variant| takes_text(&variant.shape)),
        _ => false,
    }
}
