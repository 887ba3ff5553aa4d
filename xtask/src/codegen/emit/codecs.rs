//! `keyway_codecs::codecs`: the types of every operation, by its name.

use std::collections::BTreeMap;

use super::types::MARK;
use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::model::{Model, Shape, Type};
use crate::codegen::place::Places;
use crate::codegen::table::{Row, Table};

const DIRECTORY: &str = "crates/keyway-codecs/src/codecs";

/// Writes each family's file, and one that lists them.
pub(crate) fn emit(table: &Table, model: &Model, places: &Places, files: &mut Files) -> Result<()> {
    let mut families = BTreeMap::<&str, String>::new();
    for row in &table.rows {
        families.entry(row.family()).or_default().push_str(&entry(row, places)?);
    }
    let modules: String = families.keys().map(|family| format!("mod {family};\n")).collect();
    let list: String = families.keys().map(|family| format!("(\"{family}\", {family}::CODECS),\n")).collect();
    files.own(DIRECTORY, MARK);
    for (family, entries) in families {
        files.add(format!("{DIRECTORY}/{family}.rs"), file(&entries));
    }
    files.add(
        format!("{DIRECTORY}.rs"),
        format!(
            "{MARK}\n//! The codecs of all operations, by family.\n\n{modules}#[cfg(test)]\npub(crate) mod socket_events;\n#[cfg(test)]\npub(crate) mod webhook_events;\n\nuse crate::Codecs;\n\n\
             pub(crate) static FAMILIES: &[(&str, &[Codecs])] = &[\n{list}];\n"
        ),
    );
    files.add(format!("{DIRECTORY}/webhook_events.rs"), webhook_events(model, places));
    files.add(format!("{DIRECTORY}/socket_events.rs"), socket_events(model, places)?);
    Ok(())
}

/// Returns the types of webhook events, for the crate's tests.
fn webhook_events(model: &Model, places: &Places) -> String {
    let mut rows: Vec<_> = model.webhooks.iter().collect();
    rows.sort_by(|one, other| one.0.cmp(&other.0));
    let row = |(id, ty): &&(String, Type)| match &ty.shape {
        Shape::Ref(name) => Some(format!("({id:?}, round_trip::<types::{}>),\n", places.path(name)?)),
        _ => None,
    };
    let rows: String = rows.iter().filter_map(row).collect();
    format!(
        "{MARK}\nuse keyway_types as types;\n\nuse crate::{{RoundTrip, round_trip}};\n\n\
         pub(crate) static WEBHOOK_EVENTS: &[(&str, RoundTrip)] = &[\n{rows}];\n"
    )
}

/// The types of the events of WebSockets, for the tests of the crate.
fn socket_events(model: &Model, places: &Places) -> Result<String> {
    let mut rows = String::new();
    for socket in &model.sockets {
        for (direction, ty) in [("client", &socket.client), ("server", &socket.server)] {
            let Some(Shape::Ref(name)) = ty.as_ref().map(|ty| &ty.shape) else { continue };
            let path = places.path(name).ok_or_else(|| format!("{}: no type is called {name}", socket.id))?;
            rows.push_str(&format!(
                "({:?}, {direction:?}, |json| event(json, types::{path}::event_type)),\n",
                socket.id
            ));
        }
    }
    Ok(format!(
        "{MARK}\nuse keyway_types as types;\n\nuse crate::tests::sockets::{{SocketEvent, event}};\n\n\
         pub(crate) static SOCKET_EVENTS: &[(&str, &str, SocketEvent)] = &[\n{rows}];\n"
    ))
}

fn file(entries: &str) -> String {
    let functions: String = [("collect", "collect::<"), ("round_trip", "round_trip::<")]
        .into_iter()
        .filter(|(_, call)| entries.contains(call))
        .map(|(name, _)| format!(", {name}"))
        .collect();
    let types = if entries.contains("types::") { "use keyway_types as types;\n\n" } else { "" };
    let reply = if entries.contains("Reply::") { ", Reply" } else { "" };
    format!(
        "{MARK}\n{types}use crate::{{Codecs{reply}{functions}}};\n\n\
         pub(super) static CODECS: &[Codecs] = &[\n{entries}];\n"
    )
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
        Some(name) if row.reply == "page" => {
            let item = path(name)?;
            format!("Reply::Page(round_trip::<{item}>, round_trip::<types::ListPage<{item}>>)")
        }
        Some(name) => format!("Reply::Json(round_trip::<{}>)", path(name)?),
    };
    Ok(format!("Codecs {{ id: {:?}, params: {params}, reply: {reply}, event: {event} }},\n", row.id))
}
