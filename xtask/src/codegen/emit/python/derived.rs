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
    /// Parameters that the operation lacks, or has with another annotation, of which `$` is its own. All
    /// are optional.
    params: &'static [(&'static str, &'static str)],
    /// Parameters of the operation that it lacks.
    without: &'static [&'static str],
    /// Whether a request needs none of the operation's parameters.
    all_optional: bool,
    /// What it returns, with `Async` before it if `$` stands there and it is for event loops.
    result: &'static str,
    /// Whether it is awaited on event loops.
    pub(super) awaited: bool,
    /// The module of `keyway/lib` that has it, as a function `name` or `name_async`.
    pub(super) module: &'static str,
}

const FORMAT: (&str, &str) = ("response_format", "type[ResponseFormatT]");
const TEXT_FORMAT: (&str, &str) = ("text_format", "type[TextFormatT]");

const DERIVED: [Derived; 4] = [
    Derived {
        of: "chat.completions.create",
        name: "parse",
        doc: "Like `create`; the reply's content becomes a `response_format`, and its calls the tools' models.",
        params: &[FORMAT],
        without: &["stream"],
        all_optional: false,
        result: "ParsedChatCompletion[ResponseFormatT]",
        awaited: true,
        module: "_chat",
    },
    Derived {
        of: "chat.completions.create",
        name: "stream",
        doc: "Like `create` with `stream=True`, with an event for each step; use it in a `with` statement.",
        params: &[("response_format", "type[ResponseFormatT] | $")],
        without: &["stream"],
        all_optional: false,
        result: "$ChatCompletionStreamManager[ResponseFormatT]",
        awaited: false,
        module: "_chat",
    },
    Derived {
        of: "responses.create",
        name: "parse",
        doc: "Like `create`; the reply's text becomes a `text_format`, and its calls the tools' models.",
        params: &[TEXT_FORMAT],
        without: &["stream"],
        all_optional: false,
        result: "ParsedResponse[TextFormatT]",
        awaited: true,
        module: "_responses",
    },
    Derived {
        of: "responses.create",
        name: "stream",
        doc: "Like `create` with `stream=True`, with snapshots in its events; or the stream of `response_id`.",
        params: &[TEXT_FORMAT, ("response_id", "str"), ("starting_after", "int")],
        without: &["stream"],
        all_optional: true,
        result: "$ResponseStreamManager[TextFormatT]",
        awaited: false,
        module: "_responses",
    },
];

/// Names that the annotations above use, and the modules below `keyway` that have them.
pub(super) const NAMES: [(&str, &str); 8] = [
    ("AsyncChatCompletionStreamManager", "lib.streaming.chat"),
    ("AsyncResponseStreamManager", "lib.streaming.responses"),
    ("ChatCompletionStreamManager", "lib.streaming.chat"),
    ("ParsedChatCompletion", "types.chat.parsed_chat_completion"),
    ("ParsedResponse", "types.responses.parsed_response"),
    ("ResponseFormatT", "lib._parsing"),
    ("ResponseStreamManager", "lib.streaming.responses"),
    ("TextFormatT", "lib._parsing._responses"),
];

/// The methods that derive from an operation's.
pub(super) fn of(id: &str) -> impl Iterator<Item = &'static Derived> {
    DERIVED.iter().filter(move |derived| derived.of == id)
}

impl Derived {
    /// Its parameters, by those of the operation.
    pub(super) fn parameters(&self, given: &[Parameter]) -> Vec<Parameter> {
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
                annotation: annotation.replace('$', own),
                required: false,
            }
        }));
        parameters
    }

    pub(super) fn returned(&self, is_async: bool) -> Returned {
        Returned::Value(self.result.replace('$', if is_async { "Async" } else { "" }))
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

/// Classes of `keyway/lib` that a resource inherits, because they send more than one request: the
/// resource, and the module and class. The class for event loops has `Async` before its name.
const MIXINS: [(&str, &str, &str); 0] = [];

/// The class that a resource inherits, and its module below `keyway`.
pub(super) fn mixin(resource: &str) -> Option<(String, &'static str)> {
    let (_, module, class) = MIXINS.iter().find(|(name, ..)| *name == resource)?;
    Some((format!("lib.{module}"), class))
}
