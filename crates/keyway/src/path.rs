//! Paths with parameters, each percent-encoded as one segment (H5).

use std::borrow::Cow;

use keyway_types::operations::Operation;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::{ConfigurationReason, Error, Result};

/// Everything but the unreserved characters of RFC 3986 §2.3.
pub(crate) const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Returns the operation's path with its `{parameters}` replaced by `values`, in order.
pub(crate) fn fill(operation: &'static Operation, values: &[&str]) -> Result<Cow<'static, str>> {
    if operation.path_params.is_empty() {
        return Ok(Cow::Borrowed(operation.path));
    }
    let mut path = String::with_capacity(operation.path.len() + 16);
    let mut values = operation.path_params.iter().zip(values);
    for segment in operation.path.split('/').skip(1) {
        path.push('/');
        if !segment.starts_with('{') {
            path.push_str(segment);
            continue;
        }
        let (name, value) = values.next().ok_or_else(|| missing(operation, segment))?;
        check(operation, name, value)?;
        path.extend(utf8_percent_encode(value, SEGMENT));
    }
    Ok(Cow::Owned(path))
}

fn check(operation: &Operation, name: &str, value: &str) -> Result<()> {
    if !matches!(value, "" | "." | "..") {
        return Ok(());
    }
    let what = if value.is_empty() { "empty".to_owned() } else { format!("`{value}`") };
    let text = format!(
        "The path parameter `{name}` of {} is {what}, which would name another resource; pass a valid ID",
        operation.id
    );
    Err(Error::configuration(ConfigurationReason::InvalidPathParameter, text))
}

fn missing(operation: &Operation, segment: &str) -> Error {
    let text = format!("The path parameter `{segment}` of {} has no value; pass one", operation.id);
    Error::configuration(ConfigurationReason::InvalidPathParameter, text)
}

#[cfg(test)]
mod tests {
    use keyway_types::operations;

    use super::*;

    #[test]
    fn h5_encodes_a_parameter_as_one_segment() {
        let path = |model: &str| fill(&operations::MODELS_RETRIEVE, &[model]).unwrap();
        assert_eq!(path("gpt-4.1"), "/models/gpt-4.1");
        assert_eq!(path("ft:a/b?c#d%e f"), "/models/ft%3Aa%2Fb%3Fc%23d%25e%20f");
        assert_eq!(path("../admin"), "/models/..%2Fadmin");
        assert_eq!(path("ü"), "/models/%C3%BC");
        assert_eq!(path("a\r\nb"), "/models/a%0D%0Ab");
    }

    #[test]
    fn h5_refuses_what_would_name_another_resource() {
        for value in ["", ".", ".."] {
            let error = fill(&operations::MODELS_RETRIEVE, &[value]).unwrap_err();
            assert!(error.to_string().contains("`model` of models.retrieve"), "{error}");
        }
    }
}
