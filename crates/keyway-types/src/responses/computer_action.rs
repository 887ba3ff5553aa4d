// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::Nullable;
use crate::support::{open_enum, params, tagged_union};

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

params! {
    /// An object: the document's `CoordParam`.
    pub struct CoordParam {
        /// The member `x`: a whole number.
        given x: i64 = "x",
        /// The member `y`: a whole number.
        given y: i64 = "y",
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
    /// An object: the document's `KeyPressAction`.
    pub struct KeyPressAction {
        /// The member `type`: `"keypress"`. The API's default: `"keypress"`.
        constant r#type: "keypress" = "type",
        /// The member `keys`: a list.
        lenient keys: Vec<String> = "keys",
    }
}

params! {
    /// An object: the document's `MoveParam`.
    pub struct MoveParam {
        /// The member `type`: `"move"`. The API's default: `"move"`.
        constant r#type: "move" = "type",
        /// The member `x`: a whole number.
        given x: i64 = "x",
        /// The member `y`: a whole number.
        given y: i64 = "y",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    /// An object: the document's `ScreenshotParam`.
    pub struct ScreenshotParam {
        /// The member `type`: `"screenshot"`. The API's default: `"screenshot"`.
        constant r#type: "screenshot" = "type",
    }
}

params! {
    /// An object: the document's `ScrollParam`.
    pub struct ScrollParam {
        /// The member `type`: `"scroll"`. The API's default: `"scroll"`.
        constant r#type: "scroll" = "type",
        /// The member `x`: a whole number.
        given x: i64 = "x",
        /// The member `y`: a whole number.
        given y: i64 = "y",
        /// The member `scroll_x`: a whole number.
        given scroll_x: i64 = "scroll_x",
        /// The member `scroll_y`: a whole number.
        given scroll_y: i64 = "scroll_y",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    /// An object: the document's `TypeParam`.
    pub struct TypeParam {
        /// The member `type`: `"type"`. The API's default: `"type"`.
        constant r#type: "type" = "type",
        /// The member `text`: a text.
        given text: String = "text",
    }
}

params! {
    /// An object: the document's `WaitParam`.
    pub struct WaitParam {
        /// The member `type`: `"wait"`. The API's default: `"wait"`.
        constant r#type: "wait" = "type",
    }
}
