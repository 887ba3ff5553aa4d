// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::Nullable;
use crate::support::{open_enum, params, tagged_union};

open_enum! {
    /// The mouse button of a click.
    pub enum ClickButtonType {
        Left = "left",
        Right = "right",
        /// The scroll wheel, pressed as a button.
        Wheel = "wheel",
        /// The side button that goes back.
        Back = "back",
        /// The side button that goes forward.
        Forward = "forward",
    }
}

params! {
    /// Clicks at a position of the screen.
    pub struct ClickParam {
        /// Always `"click"`.
        constant r#type: "click" = "type",
        /// Mouse button to press.
        given button: ClickButtonType = "button",
        /// Horizontal position of the click, from the left edge of the screen.
        given x: i64 = "x",
        /// Vertical position of the click, from the top edge of the screen.
        given y: i64 = "y",
        /// Keys to hold during the click, such as `CTRL`. Nullable.
        optional keys: Vec<String> = "keys",
    }
}

tagged_union! {
    /// One action of the model on a computer, told apart by `type`.
    ///
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
    /// A point of the screen.
    pub struct CoordParam {
        /// Horizontal position, from the left edge of the screen.
        given x: i64 = "x",
        /// Vertical position, from the top edge of the screen.
        given y: i64 = "y",
    }
}

params! {
    /// Double-clicks at a position of the screen.
    pub struct DoubleClickAction {
        /// Always `"double_click"`.
        constant r#type: "double_click" = "type",
        /// Horizontal position of the double click, from the left edge of the screen.
        given x: i64 = "x",
        /// Vertical position of the double click, from the top edge of the screen.
        given y: i64 = "y",
        /// Keys to hold during the double click. Nullable.
        given keys: Nullable<Vec<String>> = "keys",
    }
}

params! {
    /// Presses the mouse button, moves along a path and releases it at the end.
    pub struct DragParam {
        /// Always `"drag"`.
        constant r#type: "drag" = "type",
        /// Points to drag through, in order.
        given path: Vec<CoordParam> = "path",
        /// Keys to hold during the drag. Nullable.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    /// Presses a combination of keys.
    pub struct KeyPressAction {
        /// Always `"keypress"`.
        constant r#type: "keypress" = "type",
        /// Keys to press together, such as `CTRL` and `C`.
        given keys: Vec<String> = "keys",
    }
}

params! {
    /// Moves the mouse pointer.
    pub struct MoveParam {
        /// Always `"move"`.
        constant r#type: "move" = "type",
        /// Horizontal position to move to, from the left edge of the screen.
        given x: i64 = "x",
        /// Vertical position to move to, from the top edge of the screen.
        given y: i64 = "y",
        /// Keys to hold during the move. Nullable.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    /// Takes a screenshot.
    pub struct ScreenshotParam {
        /// Always `"screenshot"`.
        constant r#type: "screenshot" = "type",
    }
}

params! {
    /// Scrolls at a position of the screen.
    pub struct ScrollParam {
        /// Always `"scroll"`.
        constant r#type: "scroll" = "type",
        /// Horizontal position of the pointer, from the left edge of the screen.
        given x: i64 = "x",
        /// Vertical position of the pointer, from the top edge of the screen.
        given y: i64 = "y",
        /// Horizontal distance to scroll.
        given scroll_x: i64 = "scroll_x",
        /// Vertical distance to scroll; positive values scroll down.
        given scroll_y: i64 = "scroll_y",
        /// Keys to hold during the scroll. Nullable.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    /// Types text with the keyboard.
    pub struct TypeParam {
        /// Always `"type"`.
        constant r#type: "type" = "type",
        given text: String = "text",
    }
}

params! {
    /// Waits, for instance for a page to load.
    pub struct WaitParam {
        /// Always `"wait"`.
        constant r#type: "wait" = "type",
    }
}
