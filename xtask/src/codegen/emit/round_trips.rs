//! For the tests of `keyway_types`: every operation's types as functions from JSON to JSON.

use std::fmt::Write as _;

use super::types::MARK;
use crate::codegen::files::Files;
use crate::codegen::model::{Model, Shape, Type};
use crate::codegen::place::Places;

const DIRECTORY: &str = "crates/keyway-types/src/schema/codecs";

/// Adds the files.
pub(crate) fn emit(model: &Model, places: &Places, files: &mut Files) {
    let path = |name: &str| places.path(name).map(|path| format!("crate::{path}"));
    let of = |ty: &Type| match &ty.shape {
        Shape::Ref(name) => path(name),
        _ => None,
    };
    let mut params = Vec::new();
    let mut replies = Vec::new();
    let mut events = Vec::new();
    for operation in &model.operations {
        let id = operation.id.as_str();
        params.extend(operation.params.as_deref().and_then(path).map(|path| (id, path)));
        if let Some(reply) = &operation.reply {
            let response = operation.response.as_deref().and_then(path);
            let reply = match operation.page {
                true => response.map(|item| format!("crate::ListPage<{item}>")),
                false => response.or_else(|| of(reply)),
            };
            replies.extend(reply.map(|path| (id, path)));
        }
        events.extend(operation.event.as_ref().and_then(of).map(|path| (id, path)));
    }
    let webhooks: Vec<_> =
        model.webhooks.iter().filter_map(|(id, ty)| Some((id.as_str(), of(ty)?))).collect();
    let tables = [
        ("params", "The params of the operations that have some.", params),
        ("replies", "The replies that are JSON.", replies),
        ("events", "The events of streams.", events),
        ("webhook_events", "The events of webhooks.", webhooks),
    ];
    let mut list = format!(
        "{MARK}//! For tests: what is read and written again by each operation's types.\n\n\
         use super::tests::{{Codec as Shared, again}};\n\n/// Reads JSON and writes it again.\npub(crate) type Codec = Shared;\n\n"
    );
    for (name, about, mut rows) in tables {
        rows.sort();
        let constant = name.to_uppercase();
        let _ = writeln!(list, "mod {name};\npub(crate) use {name}::{constant};");
        let mut text = format!(
            "{MARK}use super::{{Codec, again}};\n\n/// {about}\npub(crate) static {constant}: &[(&str, Codec)] = &[\n"
        );
        for (id, path) in rows {
            let _ = writeln!(text, "({id:?}, again::<{path}>),");
        }
        text.push_str("];\n");
        files.add(format!("{DIRECTORY}/{name}.rs"), text);
    }
    files.add(format!("{DIRECTORY}.rs"), list);
}
