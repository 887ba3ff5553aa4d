// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ContainerFileCitationBody, FileCitationBody, FilePath, ItemField, MessagePhase, MessageRole,
    OutputContent, Response, ResponseInputContent, ResponseUsage, Tool, UrlCitationBody,
};
use crate::Nullable;
use crate::shared::{
    ComparisonFilter, CompoundFilter, ResponseFormatJsonObject, ResponseFormatJsonSchemaSchema,
    ResponseFormatText,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `AdditionalTools`.
    pub struct AdditionalTools {
        /// The member `type`: `"additional_tools"`. The API's default: `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `role`: one of the values of [`MessageRole`].
        lenient role: MessageRole = "role",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
    }
}

params! {
    /// An object: the document's `AdditionalToolsItemParam`.
    pub struct AdditionalToolsItemParam {
        /// The member `type`: `"additional_tools"`. The API's default: `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// The member `role`: `"developer"`. The API's default: `"developer"`.
        constant role: "developer" = "role",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

tagged_union! {
    /// One of several objects: the document's `Annotation`.
    pub enum Annotation by "type" {
        "file_citation" => FileCitation(FileCitationBody),
        "url_citation" => UrlCitation(UrlCitationBody),
        "container_file_citation" => ContainerFileCitation(ContainerFileCitationBody),
        "file_path" => FilePath(FilePath),
    }
}

params! {
    /// An object: the document's `ApproximateLocation`.
    pub struct ApproximateLocation {
        /// The member `type`: `"approximate"`. The API's default: `"approximate"`.
        constant r#type: "approximate" = "type",
        /// The member `country`: a text. May be null.
        optional country: String = "country",
        /// The member `region`: a text. May be null.
        optional region: String = "region",
        /// The member `city`: a text. May be null.
        optional city: String = "city",
        /// The member `timezone`: a text. May be null.
        optional timezone: String = "timezone",
    }
}

object! {
    /// An object: the document's `ResponseAudioDeltaEvent`.
    pub struct ResponseAudioDeltaEvent {
        /// The member `type`: `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseAudioDoneEvent`.
    pub struct ResponseAudioDoneEvent {
        /// The member `type`: `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseAudioTranscriptDeltaEvent`.
    pub struct ResponseAudioTranscriptDeltaEvent {
        /// The member `type`: `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseAudioTranscriptDoneEvent`.
    pub struct ResponseAudioTranscriptDoneEvent {
        /// The member `type`: `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

open_enum! {
    /// A string with known values: the document's `CallableToolAllowedCaller`.
    pub enum CallableToolAllowedCaller {
        Direct = "direct",
        Programmatic = "programmatic",
    }
}

open_enum! {
    /// A string with known values: the document's `ClickButtonType`.
    pub enum ClickButtonType {
        Left = "left",
        Right = "right",
        Wheel = "wheel",
        Back = "back",
        Forward = "forward",
    }
}

params! {
    /// An object: the document's `ClickParam`.
    pub struct ClickParam {
        /// The member `type`: `"click"`. The API's default: `"click"`.
        constant r#type: "click" = "type",
        /// The member `button`: one of the values of [`ClickButtonType`].
        given button: ClickButtonType = "button",
        /// The member `x`: a whole number.
        given x: i64 = "x",
        /// The member `y`: a whole number.
        given y: i64 = "y",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

object! {
    /// What `responses.compact` gives: an object: the document's `CompactResource`.
    pub struct CompactedResponse {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"response.compaction"`. The API's default: `"response.compaction"`.
        constant object: "response.compaction" = "object",
        /// The member `output`: a list.
        lenient output: Vec<ItemField> = "output",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `usage`: an object, [`ResponseUsage`].
        lenient usage: ResponseUsage = "usage",
        /// The member `image`: an object, [`CompactedResponseImage`].
        optional image: CompactedResponseImage = "image",
    }
}

object! {
    /// An object: `image` of the document's `CompactResource`.
    pub struct CompactedResponseImage {
        /// The member `context_compression`: one of the values of [`CompactedResponseImageContextCompression`].
        lenient context_compression: CompactedResponseImageContextCompression = "context_compression",
    }
}

open_enum! {
    /// A string with known values: `image.context_compression` of the document's `CompactResource`.
    pub enum CompactedResponseImageContextCompression {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

object! {
    /// An object: the document's `ResponseCompletedEvent`.
    pub struct ResponseCompletedEvent {
        /// The member `type`: `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseContentPartAddedEvent`.
    pub struct ResponseContentPartAddedEvent {
        /// The member `type`: `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: one of the shapes of [`OutputContent`].
        lenient part: OutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseContentPartDoneEvent`.
    pub struct ResponseContentPartDoneEvent {
        /// The member `type`: `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: one of the shapes of [`OutputContent`].
        lenient part: OutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `ContextManagementParam`.
    pub struct ContextManagementParam {
        /// The member `type`: a text.
        required r#type: String = "type",
        /// The member `compact_threshold`: a whole number, at least 1000. May be null.
        optional compact_threshold: i64 = "compact_threshold",
    }
}

params! {
    /// An object: the document's `CoordParam`.
    pub struct CoordParam {
        /// The member `x`: a whole number.
        given x: i64 = "x",
        /// The member `y`: a whole number.
        given y: i64 = "y",
    }
}

object! {
    /// An object: the document's `ResponseCreatedEvent`.
    pub struct ResponseCreatedEvent {
        /// The member `type`: `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `DirectToolCallCaller`.
    pub struct DirectToolCallCaller {
        /// The member `type`: `"direct"`. The API's default: `"direct"`.
        constant r#type: "direct" = "type",
    }
}

params! {
    /// An object: the document's `DirectToolCallCallerParam`.
    pub struct DirectToolCallCallerParam {
        /// The member `type`: `"direct"`. The API's default: `"direct"`.
        constant r#type: "direct" = "type",
    }
}

params! {
    /// An object: the document's `DoubleClickAction`.
    pub struct DoubleClickAction {
        /// The member `type`: `"double_click"`. The API's default: `"double_click"`.
        constant r#type: "double_click" = "type",
        /// The member `x`: a whole number.
        given x: i64 = "x",
        /// The member `y`: a whole number.
        given y: i64 = "y",
        /// The member `keys`: a list. May be null.
        given keys: Nullable<Vec<String>> = "keys",
    }
}

params! {
    /// An object: the document's `DragParam`.
    pub struct DragParam {
        /// The member `type`: `"drag"`. The API's default: `"drag"`.
        constant r#type: "drag" = "type",
        /// The member `path`: a list.
        lenient path: Vec<CoordParam> = "path",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    /// An object: the document's `EasyInputMessage`.
    pub struct EasyInputMessage {
        /// The member `role`: one of the values of [`EasyInputMessageRole`].
        given role: EasyInputMessageRole = "role",
        /// The member `content`: one of the shapes of [`EasyInputMessageContent`].
        given content: EasyInputMessageContent = "content",
        /// The member `phase`: one of the values of [`MessagePhase`]. May be null.
        optional phase: MessagePhase = "phase",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `EasyInputMessage`.
    pub enum EasyInputMessageContent {
        string => String(String),
        array => ResponseInputMessageContentList(Vec<ResponseInputContent>),
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `EasyInputMessage`.
    pub enum EasyInputMessageRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Developer = "developer",
    }
}

/// A value: the document's `EmptyModelParam`.
pub type EmptyModelParam = crate::Json;

object! {
    /// An object: the document's `ResponseFailedEvent`.
    pub struct ResponseFailedEvent {
        /// The member `type`: `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

tagged_union! {
    /// One of several objects: the document's `Filters`.
    pub enum Filters by "type" {
        "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin" => ComparisonFilter(ComparisonFilter),
        "and" | "or" => CompoundFilter(CompoundFilter),
    }
}

tagged_union! {
    /// One of several objects: the document's `TextResponseFormatConfiguration`.
    pub enum ResponseFormatTextConfig by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
        "json_object" => JsonObject(ResponseFormatJsonObject),
    }
}

params! {
    /// An object: the document's `TextResponseFormatJsonSchema`.
    pub struct ResponseFormatTextJsonSchemaConfig {
        /// The member `type`: `"json_schema"`.
        constant r#type: "json_schema" = "type",
        /// The member `schema`: any JSON object.
        given schema: ResponseFormatJsonSchemaSchema = "schema",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `strict`: true or false. The API's default: `false`. May be null.
        optional strict: bool = "strict",
    }
}

open_enum! {
    /// A string with known values: the document's `GrammarSyntax1`.
    pub enum GrammarSyntax {
        Lark = "lark",
        Regex = "regex",
    }
}
