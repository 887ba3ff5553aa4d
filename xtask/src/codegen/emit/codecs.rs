//! `keyway_codecs::codecs`: the types of every operation, by its name.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::types::MARK;
use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::model::{Model, Shape, Type};
use crate::codegen::parts::{Item, parts};
use crate::codegen::place::Places;
use crate::codegen::table::{Row, Table};

const DIRECTORY: &str = "crates/keyway-codecs/src/codecs";

/// Writes the files of each family, and one that lists them.
pub(crate) fn emit(table: &Table, model: &Model, places: &Places, files: &mut Files) -> Result<()> {
    let mut families = BTreeMap::<&str, Vec<Item<String>>>::new();
    for row in &table.rows {
        let words = row.resource().into_iter().skip(1).map(str::to_owned).collect();
        let what = entry(row, places)?;
        families.entry(row.family()).or_default().push(Item { words, lines: LINES, what });
    }
    let modules: String = families.keys().map(|family| format!("mod {family};\n")).collect();
    let mut list = String::new();
    files.own(DIRECTORY, MARK);
    for (family, items) in families {
        let mut parts = parts("", "", items);
        let own = parts.remove("").unwrap_or_default();
        let mods: String = parts.keys().map(|module| format!("pub(super) mod {module};\n")).collect();
        let _ = writeln!(list, "(\"{family}\", {family}::CODECS),");
        files.own(format!("{DIRECTORY}/{family}"), MARK);
        files.add(format!("{DIRECTORY}/{family}.rs"), file(&mods, "pub(super)", &own));
        for (module, entries) in parts {
            let _ = writeln!(list, "(\"{family}\", {family}::{module}::CODECS),");
            files.add(
                format!("{DIRECTORY}/{family}/{module}.rs"),
                file("", "pub(in crate::codecs)", &entries),
            );
        }
    }
    files.add(
        format!("{DIRECTORY}.rs"),
        format!(
            "{MARK}\n//! The codecs of all operations, by family.\n\n{modules}#[cfg(test)]\npub(crate) mod webhook_events;\n\nuse crate::Codecs;\n\n\
             pub(crate) static FAMILIES: &[(&str, &[Codecs])] = &[\n{list}];\n"
        ),
    );
    files.add(format!("{DIRECTORY}/webhook_events.rs"), webhook_events(model, places));
    Ok(())
}

/// The types of webhooks' events, for the tests of the crate.
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

/// How many lines an entry takes.
const LINES: usize = 6;

fn file(modules: &str, visibility: &str, entries: &[String]) -> String {
    let entries = entries.concat();
    let functions: String = [("collect", "collect::<"), ("round_trip", "round_trip::<")]
        .into_iter()
        .filter(|(_, call)| entries.contains(call))
        .map(|(name, _)| format!(", {name}"))
        .collect();
    let types = if entries.contains("types::") { "use keyway_types as types;\n\n" } else { "" };
    let reply = if entries.contains("Reply::") { ", Reply" } else { "" };
    format!(
        "{MARK}\n{modules}\n{types}use crate::{{Codecs{reply}{functions}}};\n\n\
         {visibility} static CODECS: &[Codecs] = &[\n{entries}];\n"
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
        Some(name) if row.reply == "page" => format!("Reply::Page(round_trip::<{}>)", path(name)?),
        Some(name) => format!("Reply::Json(round_trip::<{}>)", path(name)?),
    };
    Ok(format!("Codecs {{ id: {:?}, params: {params}, reply: {reply}, event: {event} }},\n", row.id))
}
