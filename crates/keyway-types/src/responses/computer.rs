// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ClickParam, DoubleClickAction, DragParam, FunctionCallItemStatus, ImageDetail, KeyPressAction, MoveParam,
    ScreenshotParam, ScrollParam, TypeParam, WaitParam,
};
use crate::shared::PromptCacheBreakpointConfig;
use crate::support::{object, open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `ComputerAction`.
    pub enum ComputerAction by "type" {
        "click" => Click(ClickParam),
        "double_click" => DoubleClick(DoubleClickAction),
        "drag" => Drag(DragParam),
        "keypress" => Keypress(KeyPressAction),
        "move" => Move(MoveParam),
        "screenshot" => Screenshot(ScreenshotParam),
        "scroll" => Scroll(ScrollParam),
        "type" => Type(TypeParam),
        "wait" => Wait(WaitParam),
    }
}

/// A value: the document's `ComputerActionList`.
pub type ComputerActionList = Vec<ComputerAction>;

params! {
    /// An object: the document's `ComputerCallOutputItemParam`.
    pub struct ComputerCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `output`: an object, [`ResponseComputerToolCallOutputScreenshot`].
        given output: ResponseComputerToolCallOutputScreenshot = "output",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `acknowledged_safety_checks`: a list. May be null.
        optional acknowledged_safety_checks: Vec<ComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `ComputerCallOutputStatus`.
    pub enum ComputerCallOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        Failed = "failed",
    }
}

params! {
    /// An object: the document's `ComputerCallSafetyCheckParam`.
    pub struct ComputerCallSafetyCheckParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `message`: a text. May be null.
        optional message: String = "message",
    }
}

open_enum! {
    /// A string with known values: the document's `ComputerEnvironment`.
    pub enum ComputerEnvironment {
        Windows = "windows",
        Mac = "mac",
        Linux = "linux",
        Ubuntu = "ubuntu",
        Browser = "browser",
    }
}

object! {
    /// An object: the document's `ComputerScreenshotContent`.
    pub struct ComputerScreenshotContent {
        /// The member `type`: `"computer_screenshot"`. The API's default: `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
        /// The member `image_url`: an address (URI). May be null.
        optional image_url: String = "image_url",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageDetail`].
        lenient detail: ImageDetail = "detail",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointConfig`].
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

params! {
    /// An object: the document's `ComputerTool`.
    pub struct ComputerTool {
        /// The member `type`: `"computer"`. The API's default: `"computer"`.
        constant r#type: "computer" = "type",
    }
}

params! {
    /// An object: the document's `ComputerUsePreviewTool`.
    pub struct ComputerUsePreviewTool {
        /// The member `type`: `"computer_use_preview"`. The API's default: `"computer_use_preview"`.
        constant r#type: "computer_use_preview" = "type",
        /// The member `environment`: one of the values of [`ComputerEnvironment`].
        given environment: ComputerEnvironment = "environment",
        /// The member `display_width`: a whole number.
        given display_width: i64 = "display_width",
        /// The member `display_height`: a whole number.
        given display_height: i64 = "display_height",
    }
}

params! {
    /// An object: the document's `ComputerToolCall`.
    pub struct ResponseComputerToolCall {
        /// The member `type`: `"computer_call"`. The API's default: `"computer_call"`.
        constant r#type: "computer_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `pending_safety_checks`: a list.
        lenient pending_safety_checks: Vec<ComputerCallSafetyCheckParam> = "pending_safety_checks",
        /// The member `status`: one of the values of [`ResponseComputerToolCallStatus`].
        given status: ResponseComputerToolCallStatus = "status",
        /// The member `action`: one of the shapes of [`ComputerAction`].
        optional action: ComputerAction = "action",
        /// The member `actions`: a list.
        optional actions: ComputerActionList = "actions",
    }
}

object! {
    /// An object: the document's `ComputerToolCallOutputResource`.
    pub struct ResponseComputerToolCallOutputItem {
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: an object, [`ResponseComputerToolCallOutputScreenshot`].
        lenient output: ResponseComputerToolCallOutputScreenshot = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`ComputerCallOutputStatus`].
        lenient status: ComputerCallOutputStatus = "status",
        /// The member `acknowledged_safety_checks`: a list.
        optional acknowledged_safety_checks: Vec<ComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `ComputerScreenshotImage`.
    pub struct ResponseComputerToolCallOutputScreenshot {
        /// The member `type`: `"computer_screenshot"`. The API's default: `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
        /// The member `image_url`: an address (URI).
        optional image_url: String = "image_url",
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `ComputerToolCall`.
    pub enum ResponseComputerToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}
