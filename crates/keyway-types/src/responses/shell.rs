// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::FunctionShellCallOutputContent;
use crate::support::object;

object! {
    /// An object: the document's `ResponseShellCallCommandAddedStreamingEvent`.
    pub struct ResponseShellCallCommandAddedEvent {
        /// The member `type`: `"response.shell_call_command.added"`. The API's default: `"response.shell_call_command.added"`.
        constant r#type: "response.shell_call_command.added" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `command`: a text.
        lenient command: String = "command",
    }
}

object! {
    /// An object: the document's `ResponseShellCallCommandDeltaStreamingEvent`.
    pub struct ResponseShellCallCommandDeltaEvent {
        /// The member `type`: `"response.shell_call_command.delta"`. The API's default: `"response.shell_call_command.delta"`.
        constant r#type: "response.shell_call_command.delta" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `ResponseShellCallCommandDoneStreamingEvent`.
    pub struct ResponseShellCallCommandDoneEvent {
        /// The member `type`: `"response.shell_call_command.done"`. The API's default: `"response.shell_call_command.done"`.
        constant r#type: "response.shell_call_command.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `command`: a text.
        lenient command: String = "command",
    }
}

object! {
    /// An object: the document's `ResponseShellCallOutputContentDeltaStreamingEvent`.
    pub struct ResponseShellCallOutputContentDeltaEvent {
        /// The member `type`: `"response.shell_call_output_content.delta"`. The API's default: `"response.shell_call_output_content.delta"`.
        constant r#type: "response.shell_call_output_content.delta" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `delta`: an object, [`ShellCallOutputDelta`].
        lenient delta: ShellCallOutputDelta = "delta",
    }
}

object! {
    /// An object: the document's `ResponseShellCallOutputContentDoneStreamingEvent`.
    pub struct ResponseShellCallOutputContentDoneEvent {
        /// The member `type`: `"response.shell_call_output_content.done"`. The API's default: `"response.shell_call_output_content.done"`.
        constant r#type: "response.shell_call_output_content.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `output`: a list.
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
    }
}

object! {
    /// An object: the document's `ShellCallOutputDelta`.
    pub struct ShellCallOutputDelta {
        /// The member `stdout`: a text.
        optional stdout: String = "stdout",
        /// The member `stderr`: a text.
        optional stderr: String = "stderr",
    }
}
