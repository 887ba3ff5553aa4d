//! `with_raw_response` and `with_streaming_response`: for each resource, a class that has its methods
//! with other results.

use std::fmt::Write as _;

use super::annotation::Imports;
use super::names::{ClassPath, up};
use crate::codegen::table::Row;

/// What a wrapped method returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Value,
    Bytes,
}

/// The functions that wrap a method. The resources' modules import those that they use.
pub(super) const WRAPPERS: [(&str, &str); 8] = [
    ("_legacy_response", "async_to_raw_response_wrapper"),
    ("_legacy_response", "to_raw_response_wrapper"),
    ("_response", "AsyncStreamedBinaryAPIResponse"),
    ("_response", "StreamedBinaryAPIResponse"),
    ("_response", "async_to_custom_streamed_response_wrapper"),
    ("_response", "async_to_streamed_response_wrapper"),
    ("_response", "to_custom_streamed_response_wrapper"),
    ("_response", "to_streamed_response_wrapper"),
];

/// The two kinds of wrapper: the end of its class, and the docs of its property.
pub(super) const KINDS: [(&str, &str, &str); 2] = [
    (
        "WithRawResponse",
        "with_raw_response",
        "The same methods, which return status and headers, and the reply by `parse()`.",
    ),
    (
        "WithStreamingResponse",
        "with_streaming_response",
        "The same methods as context managers, whose replies are read as they arrive.",
    ),
];

pub(super) fn kind(row: &Row) -> Kind {
    if row.reply == "binary" { Kind::Bytes } else { Kind::Value }
}

/// The properties of a resource that return its wrappers.
pub(super) fn properties(class: &str) -> String {
    KINDS
        .iter()
        .map(|(end, name, docs)| {
            format!(
                "\n    @property\n    def {name}(self) -> {class}{end}:\n        \"\"\"{docs}\"\"\"\n        return {class}{end}(self)\n"
            )
        })
        .collect()
}

/// The wrappers of a resource, with those of the resources below it.
pub(super) fn classes(
    class: &str,
    methods: &[(String, Kind)],
    below: &[(String, ClassPath)],
    module: &str,
    imports: &mut Imports,
) -> String {
    let asynchronous = if class.starts_with("Async") { "async_" } else { "" };
    let mut text = String::new();
    for (end, _, docs) in KINDS {
        let _ = write!(
            text,
            "\n\nclass {class}{end}:\n    \"\"\"{docs}\"\"\"\n\n    def __init__(self, of: {class}) -> None:\n        self._of = of\n"
        );
        for (method, kind) in methods {
            let wrapped = match (end, kind) {
                ("WithRawResponse", _) => format!("{asynchronous}to_raw_response_wrapper(of.{method})"),
                (_, Kind::Value) => format!("{asynchronous}to_streamed_response_wrapper(of.{method})"),
                (_, Kind::Bytes) => {
                    let prefix = if asynchronous.is_empty() { "" } else { "Async" };
                    format!(
                        "{asynchronous}to_custom_streamed_response_wrapper(of.{method}, {prefix}StreamedBinaryAPIResponse)"
                    )
                }
            };
            let _ = writeln!(text, "        self.{method} = {wrapped}");
        }
        for (name, child) in below {
            let wrapper = ClassPath { module: child.module.clone(), name: format!("{}{end}", child.name) };
            text += &property(name, &wrapper, &imports.name(wrapper.clone()), &up(module));
        }
    }
    text
}

/// The property of a wrapper that returns the wrapper of a resource below.
pub(super) fn property(name: &str, wrapper: &ClassPath, local: &str, up: &str) -> String {
    let import = wrapper.import(local, up);
    format!(
        "\n    @property\n    def {name}(self) -> {local}:\n        \"\"\"The methods of `{name}`.\"\"\"\n        {import}\n\n        return {local}(self._of.{name})\n"
    )
}
