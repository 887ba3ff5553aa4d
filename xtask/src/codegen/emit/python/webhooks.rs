//! The events of webhooks, which no operation returns: `client.webhooks.unwrap` does.

use std::fmt::Write as _;

use super::names::Side;
use super::{Context, HEAD, PACKAGE};
use crate::codegen::files::Files;
use crate::codegen::model::Model;

/// The types of the events, by name.
pub(super) fn events(model: &Model) -> impl Iterator<Item = String> {
    model.types.keys().filter(|name| name.ends_with("WebhookEvent")).cloned()
}

/// Adds the union of all events. The document lists them separately.
pub(super) fn emit(context: &Context<'_>, files: &mut Files) {
    let classes: Vec<_> = events(context.model).map(|name| context.class(&name, Side::Reply)).collect();
    let mut text = format!("{HEAD}from __future__ import annotations\n\nfrom typing import Union\n\n");
    text += "from typing_extensions import TypeAlias\n\n";
    for class in &classes {
        let _ = writeln!(text, "from ...{} import {}", class.module, class.name);
    }
    text += "\n\nUnwrapWebhookEvent: TypeAlias = Union[\n";
    for class in &classes {
        let _ = writeln!(text, "    {},", class.name);
    }
    text += "]\n";
    files.add(format!("{PACKAGE}/types/webhooks/unwrap_webhook_event.py"), text);
}
