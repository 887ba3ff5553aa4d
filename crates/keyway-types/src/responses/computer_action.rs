// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::Nullable;
use crate::support::{open_enum, params, tagged_union};

open_enum! {
    pub enum ClickButtonType {
        Left = "left",
        Right = "right",
        Wheel = "wheel",
        Back = "back",
        Forward = "forward",
    }
}

params! {
    pub struct ClickParam {
        /// Always `"click"`.
        constant r#type: "click" = "type",
        given button: ClickButtonType = "button",
        given x: i64 = "x",
        given y: i64 = "y",
        /// Nullable.
        optional keys: Vec<String> = "keys",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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

params! {
    pub struct CoordParam {
        given x: i64 = "x",
        given y: i64 = "y",
    }
}

params! {
    pub struct DoubleClickAction {
        /// Always `"double_click"`.
        constant r#type: "double_click" = "type",
        given x: i64 = "x",
        given y: i64 = "y",
        /// Nullable.
        given keys: Nullable<Vec<String>> = "keys",
    }
}

params! {
    pub struct DragParam {
        /// Always `"drag"`.
        constant r#type: "drag" = "type",
        lenient path: Vec<CoordParam> = "path",
        /// Nullable.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    pub struct KeyPressAction {
        /// Always `"keypress"`.
        constant r#type: "keypress" = "type",
        lenient keys: Vec<String> = "keys",
    }
}

params! {
    pub struct MoveParam {
        /// Always `"move"`.
        constant r#type: "move" = "type",
        given x: i64 = "x",
        given y: i64 = "y",
        /// Nullable.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    pub struct ScreenshotParam {
        /// Always `"screenshot"`.
        constant r#type: "screenshot" = "type",
    }
}

params! {
    pub struct ScrollParam {
        /// Always `"scroll"`.
        constant r#type: "scroll" = "type",
        given x: i64 = "x",
        given y: i64 = "y",
        given scroll_x: i64 = "scroll_x",
        given scroll_y: i64 = "scroll_y",
        /// Nullable.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    pub struct TypeParam {
        /// Always `"type"`.
        constant r#type: "type" = "type",
        given text: String = "text",
    }
}

params! {
    pub struct WaitParam {
        /// Always `"wait"`.
        constant r#type: "wait" = "type",
    }
}
