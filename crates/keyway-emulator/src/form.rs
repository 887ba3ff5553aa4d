//! Forms: `multipart/form-data` and queries, parsed into a tree of fields.

mod multipart;
mod nest;

use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use crate::schema::FILE_MEMBER;

/// One file of a form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FilePart {
    pub(crate) name: String,
    pub(crate) content_type: Option<String>,
    pub(crate) data: Bytes,
}

/// A form: its fields, in which a file is `{FILE_MEMBER: number}`, and the files by number.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ParsedForm {
    pub(crate) members: Map<String, Value>,
    pub(crate) files: Vec<FilePart>,
}

/// Parses a form's body. The error is a clause that says what is wrong with it.
pub(crate) fn read(content_type: &str, body: &Bytes) -> Result<ParsedForm, String> {
    let boundary = multipart::boundary(content_type).ok_or("its content type has no usable boundary")?;
    let mut form = ParsedForm::default();
    for part in multipart::parts(body, &boundary)? {
        let value = match part.file_name {
            Some(name) => {
                let number = form.files.len();
                form.files.push(FilePart { name, content_type: part.content_type, data: part.data });
                json!({ FILE_MEMBER: number })
            }
            None => Value::String(
                String::from_utf8(part.data.to_vec())
                    .map_err(|_| format!("the part '{}' is not UTF-8 text", part.name))?,
            ),
        };
        nest::insert(&mut form.members, &part.name, value)?;
    }
    Ok(form)
}

/// Parses a query: `a[]=1&a[]=2` is a list, `a[b]=1` an object.
pub(crate) fn read_query(query: &str) -> Result<Map<String, Value>, String> {
    let mut members = Map::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        nest::insert(&mut members, &decoded(name)?, decoded(value)?.into())?;
    }
    Ok(members)
}

/// Decodes a name or value of a query.
pub(crate) fn decoded(text: &str) -> Result<String, String> {
    let spaced = text.replace('+', " ");
    let bytes = percent_decode_str(&spaced).decode_utf8();
    bytes.map(|text| text.into_owned()).map_err(|_| "the query is not UTF-8 text".to_owned())
}

#[cfg(test)]
mod tests;
