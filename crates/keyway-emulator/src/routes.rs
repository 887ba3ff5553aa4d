//! Finding the operation of a request: a walk over the operation table.

use keyway_types::operations::{KeyNeeded, OPERATIONS, Operation, Verb};
use percent_encoding::percent_decode_str;

/// The facts of an operation beyond the table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route {
    pub(crate) operation: &'static Operation,
    /// The scope that a restricted key needs.
    pub(crate) scope: &'static str,
    /// A missing scope is reported as a bare string.
    pub(crate) plain_scope_refusal: bool,
}

impl Route {
    /// The operation's name.
    pub(crate) fn id(&self) -> &'static str {
        self.operation.id
    }

    /// Returns whether it accepts only keys of the administration API.
    pub(crate) fn admin(&self) -> bool {
        self.operation.key == KeyNeeded::AdminKey
    }
}

/// The result of looking for a route.
#[derive(Debug)]
pub(crate) enum Found {
    /// The operation, and its path parameters in order.
    Route(Route, Vec<String>),
    /// The path exists, but not with this method.
    WrongMethod,
    Nothing,
}

impl Found {
    /// Returns the model that the path names.
    pub(crate) fn model(&self) -> Option<&str> {
        let Self::Route(route, ids) = self else { return None };
        let index = route.operation.path_params.iter().position(|name| *name == "model")?;
        ids.get(index).map(String::as_str)
    }
}

/// Returns the operation for a method, a path that begins with `/v1`, and a query.
pub(crate) fn find(method: &str, path: &str, query: Option<&str>) -> Found {
    let Some(path) = path.strip_prefix("/v1").filter(|rest| rest.starts_with('/')) else {
        return Found::Nothing;
    };
    let asked = |(name, value): &(&str, &str)| {
        let pairs = query.unwrap_or("").split('&');
        pairs.filter_map(|pair| pair.split_once('=')).any(|pair| pair == (*name, *value))
    };
    let mut right_path = false;
    let mut best: Option<(&'static Operation, Vec<String>)> = None;
    for operation in OPERATIONS.iter().copied() {
        let Some(ids) = parameters(operation.path, path) else { continue };
        right_path = true;
        if operation.verb.as_str() != method || !operation.fixed_query.iter().all(asked) {
            continue;
        }
        // A literal path takes precedence over one with parameters, and one with a matching query
        // over one without.
        let rank = |ids: &[String], fixed: usize| (ids.len(), usize::MAX - fixed);
        let better = best.as_ref().is_none_or(|(known, known_ids)| {
            rank(&ids, operation.fixed_query.len()) < rank(known_ids, known.fixed_query.len())
        });
        if better {
            best = Some((operation, ids));
        }
    }
    match best {
        Some((operation, ids)) => Found::Route(route(operation), ids),
        None if right_path => Found::WrongMethod,
        None => Found::Nothing,
    }
}

/// Returns the parameters of a path that matches the template.
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

fn route(operation: &'static Operation) -> Route {
    let reads = operation.verb == Verb::Get;
    let family = SCOPES.iter().find(|(prefix, ..)| operation.id.starts_with(prefix));
    let scope = family.map_or("model.request", |(_, read, write)| if reads { read } else { write });
    Route { operation, scope, plain_scope_refusal: operation.id.starts_with("models.") }
}

/// The scopes of operations by name prefix: to read, and to change. All others need
/// `model.request`.
const SCOPES: &[(&str, &str, &str)] = &[
    ("admin.", "api.management.read", "api.management.write"),
    ("batches.", "api.batch.read", "api.batch.write"),
    ("beta.assistants.", "api.assistants.read", "api.assistants.write"),
    ("beta.chatkit.", "api.chatkit.read", "api.chatkit.write"),
    ("beta.responses.", "api.responses.read", "api.responses.write"),
    ("beta.threads.", "api.threads.read", "api.threads.write"),
    ("containers.", "api.containers.read", "api.containers.write"),
    ("conversations.", "api.responses.read", "api.responses.write"),
    ("evals.", "api.evals.read", "api.evals.write"),
    ("files.", "api.files.read", "api.files.write"),
    ("fine_tuning.", "api.fine_tuning.jobs.read", "api.fine_tuning.jobs.write"),
    ("models.", "api.model.read", "api.model.write"),
    ("responses.", "api.responses.read", "api.responses.write"),
    ("skills.", "api.skills.read", "api.skills.write"),
    ("uploads.", "api.files.read", "api.files.write"),
    ("vector_stores.", "api.vector_stores.read", "api.vector_stores.write"),
    ("videos.", "api.videos.read", "api.videos.write"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: &str, path: &str) -> Option<(&'static str, Vec<String>)> {
        match find(method, path, None) {
            Found::Route(route, ids) => Some((route.id(), ids)),
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
    fn words_come_before_parameters_and_a_fixed_query_tells_twins_apart() {
        assert_eq!(found("POST", "/v1/responses/compact"), Some(("responses.compact", vec![])));
        assert_eq!(found("GET", "/v1/files/f/content"), Some(("files.content", vec!["f".into()])));
        let Found::Route(route, _) = find("POST", "/v1/responses", Some("a=1&beta=true")) else { panic!() };
        assert_eq!((route.id(), route.scope), ("beta.responses.create", "api.responses.write"));
    }

    #[test]
    fn every_operation_of_the_table_is_found() {
        for operation in OPERATIONS {
            let path = format!("/v1{}", operation.path.replace(['{', '}'], ""));
            let query: Vec<String> =
                operation.fixed_query.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let Found::Route(route, ids) = find(operation.verb.as_str(), &path, Some(&query.join("&")))
            else {
                panic!("{}", operation.id)
            };
            assert_eq!(route.operation.path, operation.path, "{}", operation.id);
            assert_eq!(ids.len(), operation.path_params.len(), "{}", operation.id);
        }
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
            assert!(matches!(find("POST", path, None), Found::Nothing), "{path}");
        }
        assert!(matches!(find("PUT", "/v1/chat/completions", None), Found::WrongMethod));
        assert!(matches!(find("POST", "/v1/models", None), Found::WrongMethod));
    }
}
