//! Which operation a request is for: a walk over the table of operations.

use keyway_types::operations::{KeyNeeded, OPERATIONS, Operation};
use percent_encoding::percent_decode_str;

/// Who makes the reply of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answers {
    Chat,
    Embeddings,
    ModelList,
    Model,
}

/// What the emulator knows of an operation beyond the table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route {
    pub(crate) id: &'static str,
    /// What a restricted key needs.
    pub(crate) scope: &'static str,
    /// A missing scope is told as a bare string.
    pub(crate) plain_scope_refusal: bool,
    pub(crate) admin: bool,
    pub(crate) answers: Option<Answers>,
}

/// The outcome of looking for a route.
#[derive(Debug)]
pub(crate) enum Found {
    /// The operation, and the parameters of its path in order.
    Route(Route, Vec<String>),
    /// The path is right, the method is not.
    WrongMethod,
    Nothing,
}

/// Finds the operation of a method and a path, which begins with `/v1`.
pub(crate) fn find(method: &str, path: &str) -> Found {
    let Some(path) = path.strip_prefix("/v1").filter(|rest| rest.starts_with('/')) else {
        return Found::Nothing;
    };
    let mut right_path = false;
    let mut best: Option<(&Operation, Vec<String>)> = None;
    for operation in OPERATIONS {
        let Some(ids) = parameters(operation.path, path) else { continue };
        right_path = true;
        // A path of words is meant before one with parameters.
        let better = best.as_ref().is_none_or(|(_, known)| ids.len() < known.len());
        if operation.verb.as_str() == method && better {
            best = Some((operation, ids));
        }
    }
    match best {
        Some((operation, ids)) => Found::Route(route(operation), ids),
        None if right_path => Found::WrongMethod,
        None => Found::Nothing,
    }
}

/// The parameters of a path that follows the template.
fn parameters(template: &str, path: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let mut segments = path.split('/');
    for wanted in template.split('/') {
        let segment = segments.next()?;
        if wanted.starts_with('{') {
            let text = percent_decode_str(segment).decode_utf8().ok().filter(|text| !text.is_empty())?;
            found.push(text.into_owned());
        } else if wanted != segment {
            return None;
        }
    }
    segments.next().is_none().then_some(found)
}

fn route(operation: &Operation) -> Route {
    let answers = match operation.id {
        "chat.completions.create" => Some(Answers::Chat),
        "embeddings.create" => Some(Answers::Embeddings),
        "models.list" => Some(Answers::ModelList),
        "models.retrieve" => Some(Answers::Model),
        _ => None,
    };
    let catalogue = operation.id.starts_with("models.");
    Route {
        id: operation.id,
        scope: if catalogue { "api.model.read" } else { "model.request" },
        plain_scope_refusal: catalogue,
        admin: operation.key == KeyNeeded::AdminKey,
        answers,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: &str, path: &str) -> Option<(&'static str, Vec<String>)> {
        match find(method, path) {
            Found::Route(route, ids) => Some((route.id, ids)),
            _ => None,
        }
    }

    #[test]
    fn operations_are_found_by_the_table() {
        assert_eq!(found("POST", "/v1/chat/completions"), Some(("chat.completions.create", vec![])));
        assert_eq!(found("GET", "/v1/models"), Some(("models.list", vec![])));
        assert_eq!(found("GET", "/v1/models/gpt%2D4o"), Some(("models.retrieve", vec!["gpt-4o".into()])));
    }

    #[test]
    fn b23_other_paths_are_not() {
        for path in [
            "/chat/completions",
            "/v1",
            "/v1/",
            "/v1/chat/completions/chat/completions",
            "/v1models",
            "/v1/models/",
        ] {
            assert!(matches!(find("POST", path), Found::Nothing), "{path}");
        }
        assert!(matches!(find("PUT", "/v1/chat/completions"), Found::WrongMethod));
        assert!(matches!(find("POST", "/v1/models"), Found::WrongMethod));
    }
}
