//! Methods that send another method's request and do more with its reply. They are written by hand in
//! `keyway/lib`; here are their signatures, which follow those of the methods that they derive from.

use super::signature::{Parameter, Returned};

/// A method that derives from another.
pub(super) struct Derived {
    /// The operation whose parameters it has.
    pub(super) of: &'static str,
    pub(super) name: &'static str,
    /// Its one line of documentation.
    pub(super) doc: &'static str,
    /// Parameters that the operation lacks, or has with another annotation, of which `$own` is its own.
    /// All are optional. In annotations, another `$` is `Async` on event loops.
    params: &'static [(&'static str, &'static str)],
    /// Parameters of the operation that it lacks.
    without: &'static [&'static str],
    /// Whether a request needs none of the operation's parameters.
    all_optional: bool,
    /// What it returns.
    result: &'static str,
    /// Whether it is awaited on event loops.
    pub(super) awaited: bool,
    /// The module of `keyway/lib` that has it, as a function `name` or `name_async`.
    pub(super) module: &'static str,
}

const FORMAT: (&str, &str) = ("response_format", "type[ResponseFormatT]");
const TEXT_FORMAT: (&str, &str) = ("text_format", "type[TextFormatT]");

const POLL: (&str, &str) = ("poll_interval_ms", "int");
const MAX_WAIT: (&str, &str) = ("max_wait_seconds", "float");
const HANDLER: (&str, &str) = ("event_handler", "$AssistantEventHandlerT");

/// A method that has the operation's parameters but `stream`, and the given ones.
const fn derived(
    of: &'static str,
    name: &'static str,
    module: &'static str,
    params: &'static [(&'static str, &'static str)],
    result: &'static str,
    doc: &'static str,
) -> Derived {
    Derived {
        of,
        name,
        doc,
        params,
        without: &["stream"],
        all_optional: false,
        result,
        awaited: true,
        module,
    }
}

/// One that returns a manager, whose request is sent when it is entered.
const fn manager(mut derived: Derived) -> Derived {
    derived.awaited = false;
    derived
}

/// One that takes `stream` too, as the official SDK's does.
const fn with_stream(mut derived: Derived) -> Derived {
    derived.without = &[];
    derived
}

/// One whose parameters are all optional.
const fn optional(mut derived: Derived) -> Derived {
    derived.all_optional = true;
    derived
}

const PARSE: &str =
    "Like `create`; the reply's content becomes a `response_format`, and its calls the tools' models.";
const STREAM: &str =
    "Like `create` with `stream=True`, with an event for each step; use it in a `with` statement.";
const PARSE_RESPONSE: &str =
    "Like `create`; the reply's text becomes a `text_format`, and its calls the tools' models.";
const STREAM_RESPONSE: &str =
    "Like `create` with `stream=True`, with snapshots in its events; or the stream of `response_id`.";
const CREATE_AND_POLL: &str = "Like `create`, and waits until the work is done or has failed.";
const POLLED: &str = "Sends the request, and waits until the run ends or requires an action.";
const HANDLED: &str = "Sends the request, and hands the events of the run's stream to `event_handler`.";
const ASSISTANT_STREAM: &str = "$AssistantStreamManager[$AssistantEventHandlerT]";

const DERIVED: [Derived; 14] = [
    derived(
        "chat.completions.create",
        "parse",
        "_chat",
        &[FORMAT],
        "ParsedChatCompletion[ResponseFormatT]",
        PARSE,
    ),
    manager(derived(
        "chat.completions.create",
        "stream",
        "_chat",
        &[("response_format", "type[ResponseFormatT] | $own")],
        "$ChatCompletionStreamManager[ResponseFormatT]",
        STREAM,
    )),
    with_stream(derived(
        "responses.create",
        "parse",
        "_responses",
        &[TEXT_FORMAT],
        "ParsedResponse[TextFormatT]",
        PARSE_RESPONSE,
    )),
    manager(optional(derived(
        "responses.create",
        "stream",
        "_responses",
        &[TEXT_FORMAT, ("response_id", "str"), ("starting_after", "int")],
        "$ResponseStreamManager[TextFormatT]",
        STREAM_RESPONSE,
    ))),
    derived(
        "vector_stores.files.create",
        "create_and_poll",
        "_polling",
        &[POLL, MAX_WAIT],
        "VectorStoreFile",
        CREATE_AND_POLL,
    ),
    derived(
        "vector_stores.file_batches.create",
        "create_and_poll",
        "_polling",
        &[POLL],
        "VectorStoreFileBatch",
        CREATE_AND_POLL,
    ),
    derived("videos.create", "create_and_poll", "_polling", &[POLL], "Video", CREATE_AND_POLL),
    derived("beta.threads.runs.create", "create_and_poll", "_polling", &[POLL], "Run", POLLED),
    derived("beta.threads.create_and_run", "create_and_run_poll", "_polling", &[POLL], "Run", POLLED),
    derived(
        "beta.threads.runs.submit_tool_outputs",
        "submit_tool_outputs_and_poll",
        "_polling",
        &[POLL],
        "Run",
        POLLED,
    ),
    manager(derived(
        "beta.threads.runs.create",
        "stream",
        "_assistants",
        &[HANDLER],
        ASSISTANT_STREAM,
        HANDLED,
    )),
    manager(derived(
        "beta.threads.runs.create",
        "create_and_stream",
        "_assistants",
        &[HANDLER],
        ASSISTANT_STREAM,
        HANDLED,
    )),
    manager(derived(
        "beta.threads.create_and_run",
        "create_and_run_stream",
        "_assistants",
        &[HANDLER],
        ASSISTANT_STREAM,
        HANDLED,
    )),
    manager(derived(
        "beta.threads.runs.submit_tool_outputs",
        "submit_tool_outputs_stream",
        "_assistants",
        &[HANDLER],
        ASSISTANT_STREAM,
        HANDLED,
    )),
];

/// Names that the annotations above use, and the modules below `keyway` that have them.
pub(super) const NAMES: [(&str, &str); 16] = [
    ("AssistantEventHandlerT", "lib.streaming._assistants"),
    ("AssistantStreamManager", "lib.streaming._assistants"),
    ("AsyncAssistantEventHandlerT", "lib.streaming._assistants"),
    ("AsyncAssistantStreamManager", "lib.streaming._assistants"),
    ("AsyncChatCompletionStreamManager", "lib.streaming.chat"),
    ("AsyncResponseStreamManager", "lib.streaming.responses"),
    ("ChatCompletionStreamManager", "lib.streaming.chat"),
    ("ParsedChatCompletion", "types.chat.parsed_chat_completion"),
    ("ParsedResponse", "types.responses.parsed_response"),
    ("ResponseFormatT", "lib._parsing"),
    ("ResponseStreamManager", "lib.streaming.responses"),
    ("Run", "types.beta.threads.run"),
    ("TextFormatT", "lib._parsing._responses"),
    ("VectorStoreFile", "types.vector_stores.vector_store_file"),
    ("VectorStoreFileBatch", "types.vector_stores.vector_store_file_batch"),
    ("Video", "types.video"),
];

/// The methods that derive from an operation's.
pub(super) fn of(id: &str) -> impl Iterator<Item = &'static Derived> {
    DERIVED.iter().filter(move |derived| derived.of == id)
}

impl Derived {
    /// Whether it sends one request and returns its reply, which then may be had raw.
    pub(super) fn is_one_request(&self) -> bool {
        self.awaited && self.module != "_polling"
    }

    /// Its parameters, by those of the operation.
    pub(super) fn parameters(&self, given: &[Parameter], is_async: bool) -> Vec<Parameter> {
        let replaced = |name: &str| self.params.iter().any(|(own, _)| *own == name);
        let kept =
            given.iter().filter(|one| !replaced(&one.name) && !self.without.contains(&one.name.as_str()));
        let mut parameters: Vec<_> = kept
            .map(|one| Parameter { required: one.required && !self.all_optional, ..one.clone() })
            .collect();
        parameters.extend(self.params.iter().map(|(name, annotation)| {
            let own = given.iter().find(|one| one.name == *name).map_or("", |one| &one.annotation);
            Parameter {
                name: (*name).to_owned(),
                argument: (*name).to_owned(),
                annotation: prefixed(&annotation.replace("$own", own), is_async),
                required: false,
                keywords: Vec::new(),
            }
        }));
        parameters
    }

    pub(super) fn returned(&self, is_async: bool) -> Returned {
        Returned::Value(prefixed(self.result, is_async))
    }

    /// The lines that call the function.
    pub(super) fn call(&self, path: &str, is_async: bool, up: &str) -> String {
        let Self { of, name, module, awaited, .. } = self;
        let function = if is_async { format!("{name}_async") } else { (*name).to_owned() };
        let wait = if is_async && *awaited { "await " } else { "" };
        format!(
            "        from {up}lib import {module}\n\n        return {wait}{module}.{function}(self, {of:?}, {path}, params, options)\n"
        )
    }
}

fn prefixed(annotation: &str, is_async: bool) -> String {
    annotation.replace('$', if is_async { "Async" } else { "" })
}

/// Classes of `keyway/lib` that a resource inherits, because they send more than one request: the
/// resource, and the module and class. The class for event loops has `Async` before its name.
const MIXINS: [(&str, &str, &str); 12] = [
    ("beta", "_beta", "BetaHelpers"),
    ("beta.responses", "_sockets", "SocketHelpers"),
    ("beta.threads.runs", "_runs", "RunHelpers"),
    ("files", "_files", "FileHelpers"),
    ("live", "_sockets", "SocketHelpers"),
    ("realtime", "_sockets", "SocketHelpers"),
    ("responses", "_sockets", "SocketHelpers"),
    ("uploads", "_files", "UploadHelpers"),
    ("vector_stores.file_batches", "_vector_stores", "FileBatchHelpers"),
    ("vector_stores.files", "_vector_stores", "FileHelpers"),
    ("videos", "_videos", "VideoHelpers"),
    ("webhooks", "_webhooks", "WebhookHelpers"),
];

/// The class that a resource inherits, and its module below `keyway`.
pub(super) fn mixin(resource: &str) -> Option<(String, &'static str)> {
    let (_, module, class) = MIXINS.iter().find(|(name, ..)| *name == resource)?;
    Some((format!("lib.{module}"), class))
}
