<<<<<<< HEAD
//! For the tests of `keyway_types`: every operation's types as functions from JSON to JSON.

use std::fmt::Write as _;

use super::types::MARK;
use crate::codegen::files::Files;
use crate::codegen::model::{Model, Shape, Type};
use crate::codegen::place::Places;

/// Adds the file.
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
    let mut text =
        format!("{MARK}//! For tests: what is read and written again by each operation's types.\n\n");
    text.push_str("use super::tests::{Codec as Shared, again};\n\n/// Reads JSON and writes it again.\npub(crate) type Codec = Shared;\n");
    let tables = [
        ("PARAMS", "The params of the operations that have some.", params),
        ("REPLIES", "The replies that are JSON.", replies),
        ("EVENTS", "The events of streams.", events),
        ("WEBHOOK_EVENTS", "The events of webhooks.", webhooks),
    ];
    for (name, about, mut rows) in tables {
        rows.sort();
        let _ = writeln!(text, "\n/// {about}\npub(crate) static {name}: &[(&str, Codec)] = &[");
        for (id, path) in rows {
            let _ = writeln!(text, "({id:?}, again::<{path}>),");
        }
        text.push_str("];\n");
    }
    files.add("crates/keyway-types/src/schema/codecs.rs", text);
=======
//! `keyway_dispatch::codecs`: the types of every operation, by its name.

use std::collections::BTreeMap;

use super::types::MARK;
use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::place::Places;
use crate::codegen::table::{Row, Table};

const DIRECTORY: &str = "crates/keyway-dispatch/src/codecs";

/// Writes a file for each family, and one that lists them.
pub(crate) fn emit(table: &Table, places: &Places, files: &mut Files) -> Result<()> {
    let mut families = BTreeMap::<&str, String>::new();
    for row in &table.rows {
        families.entry(row.family()).or_default().push_str(&entry(row, places)?);
    }
    let modules: String = families.keys().map(|family| format!("mod {family};\n")).collect();
    let list: String = families.keys().map(|family| format!("(\"{family}\", {family}::CODECS),\n")).collect();
    files.add(
        format!("{DIRECTORY}.rs"),
        format!(
            "{MARK}\n//! The codecs of all operations, by family.\n\n{modules}\nuse crate::Codecs;\n\n\
             pub(crate) static FAMILIES: &[(&str, &[Codecs])] = &[\n{list}];\n"
        ),
    );
    for (family, entries) in families {
        let text = format!(
            "{MARK}\nuse keyway_types as types;\n\nuse crate::{{Codecs, Reply, collect, round_trip}};\n\n\
             pub(super) static CODECS: &[Codecs] = &[\n{entries}];\n"
        );
        let text = if text.contains("collect::<") { text } else { text.replace("collect, ", "") };
        let text = if text.contains("round_trip::<") { text } else { text.replace(", round_trip", "") };
        files.add(format!("{DIRECTORY}/{family}.rs"), text);
    }
    Ok(())
}

fn entry(row: &Row, places: &Places) -> Result<String> {
    let path = |name: &String| {
        let path = places.path(name).ok_or_else(|| format!("{}: no type is called {name}", row.id))?;
        Ok::<_, String>(format!("types::{path}"))
    };
    let optional = |function: &str, name: Option<&String>| match name {
        Some(name) => Ok::<_, String>(format!("Some({function}::<{}>)", path(name)?)),
        None => Ok("None".to_owned()),
    };
    let params = optional("collect", row.params.as_ref())?;
    let event = optional("round_trip", row.stream.as_ref().map(|stream| &stream.event))?;
    let reply = match &row.response {
        None => "Reply::None".to_owned(),
        Some(name) if row.reply == "page" => format!("Reply::Page(round_trip::<{}>)", path(name)?),
        Some(name) => format!("Reply::Json(round_trip::<{}>)", path(name)?),
    };
    Ok(format!("Codecs {{ id: {:?}, params: {params}, reply: {reply}, event: {event} }},\n", row.id))
>>>>>>> main
}
