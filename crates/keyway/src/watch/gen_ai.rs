//! The names that OpenTelemetry's conventions give to the API's operations.

use keyway_types::operations::Verb;

use crate::request::CallRequest;

/// An operation in the words of the conventions.
pub(super) struct Named {
    /// `gen_ai.operation.name`.
    pub(super) name: &'static str,
    /// `openai.api.type`.
    pub(super) api: Option<&'static str>,
}

/// The operations with a name of their own: the name, the operation's, and its path for calls without
/// a row in the table.
const NAMES: &[(&str, &str, &str)] = &[
    ("chat", "chat.completions.create", "/chat/completions"),
    ("chat", "responses.create", "/responses"),
    ("chat", "beta.responses.create", "/responses"),
    ("text_completion", "completions.create", "/completions"),
    ("embeddings", "embeddings.create", "/embeddings"),
    ("generate_content", "images.generate", "/images/generations"),
    ("generate_content", "images.edit", "/images/edits"),
    ("generate_content", "images.create_variation", "/images/variations"),
    ("generate_content", "audio.speech.create", "/audio/speech"),
    ("generate_content", "audio.transcriptions.create", "/audio/transcriptions"),
    ("generate_content", "audio.translations.create", "/audio/translations"),
    ("generate_content", "videos.create", "/videos"),
    ("retrieval", "vector_stores.search", ""),
    ("create_agent", "beta.assistants.create", "/assistants"),
    ("create_agent", "beta.agents.create", ""),
    ("invoke_agent", "beta.threads.runs.create", ""),
    ("invoke_agent", "beta.threads.create_and_run", "/threads/runs"),
];

/// Returns the name of a request's operation; its own if the conventions have none.
pub(super) fn named(request: &CallRequest) -> Named {
    let (id, path) = (request.operation.id, request.path.as_ref());
    // A call by path has the method for its name.
    let raw = id == Verb::Post.as_str();
    let row = NAMES.iter().find(|(_, known, at)| *known == id || (raw && *at == path));
    let Some((name, known, _)) = row else { return Named { name: id, api: None } };
    let api = match *known {
        "chat.completions.create" => Some("chat_completions"),
        "responses.create" | "beta.responses.create" => Some("responses"),
        _ => None,
    };
    Named { name, api }
}

#[cfg(test)]
mod tests {
    use keyway_types::operations;

    use super::*;
    use crate::client::OpenAI;

    #[test]
    fn x9_the_table_names_operations_that_exist() {
        for (_, id, path) in NAMES {
            let row = operations::find(id).unwrap_or_else(|| panic!("{id}"));
            assert!(path.is_empty() || row.path == *path, "{id}: {} is not {path}", row.path);
            assert_eq!(row.verb, Verb::Post, "{id}");
        }
    }

    #[test]
    fn x9_a_call_by_path_has_the_name_of_its_operation() {
        let client = OpenAI::builder().api_key("sk-emul-1").build().unwrap();
        let of = |verb, path: &str| {
            let request = CallRequest::at(&client, operations::raw::of(verb, path), path.to_owned());
            (named(&request).name, named(&request).api)
        };
        assert_eq!(of(Verb::Post, "/chat/completions"), ("chat", Some("chat_completions")));
        assert_eq!(of(Verb::Post, "responses?x=1"), ("chat", Some("responses")));
        assert_eq!(of(Verb::Post, "/tomorrow"), ("POST", None));
        assert_eq!(of(Verb::Get, "/videos"), ("GET", None));
        let request = CallRequest::new(&client, &operations::MODELS_LIST, &[]);
        assert_eq!(named(&request).name, "models.list");
    }
}
