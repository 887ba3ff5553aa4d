//! `keyway_types::operations::rows`: the rows of the table as data.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::codegen::files::Files;
use crate::codegen::table::{Row, Table};

const DIRECTORY: &str = "crates/keyway-types/src/operations";
const REFERENCE: &str = "https://platform.openai.com/docs/api-reference";

/// The first words of a file of rows.
const MARK: &str = "//! The operations of `";

/// Writes each family's file, and one that lists all rows.
pub(crate) fn emit(table: &Table, files: &mut Files) {
    let mut families = BTreeMap::<&str, String>::new();
    for row in &table.rows {
        families.entry(row.family()).or_default().push_str(&item(row));
    }
    files.add(format!("{DIRECTORY}/rows.rs"), list(table, families.keys().copied()));
    files.own(format!("{DIRECTORY}/rows"), MARK);
    for (family, rows) in families {
        let text = format!(
            "{MARK}{family}`. Generated from `api/operations.toml` by `cargo xtask codegen`.\n\n\
             use crate::operations::*;\n{rows}"
        );
        files.add(format!("{DIRECTORY}/rows/{family}.rs"), text);
    }
}

fn list<'a>(table: &Table, families: impl Iterator<Item = &'a str> + Clone) -> String {
    let modules: String = families.clone().map(|family| format!("mod {family};\n")).collect();
    let exports: String = families.map(|family| format!("pub use {family}::*;\n")).collect();
    let names: String = table.rows.iter().map(|row| format!("&{},\n", constant(&row.id))).collect();
    format!(
        "//! The rows of the table, by family. Generated from `api/operations.toml` by `cargo xtask codegen`.\n\n{modules}\n\
         use super::Operation;\n{exports}\n\
         /// All operations, sorted by [`id`](Operation::id).\n\
         pub static OPERATIONS: &[&Operation] = &[\n{names}];\n"
    )
}

/// Returns the name of a row's static: `CHAT_COMPLETIONS_CREATE`.
pub(crate) fn constant(id: &str) -> String {
    id.replace('.', "_").to_ascii_uppercase()
}

fn item(row: &Row) -> String {
    let mut fields = String::new();
    let mut field = |name: &str, value: String| {
        let _ = writeln!(fields, "{name}: {value},");
    };
    field("id", format!("{:?}", row.id));
    if row.verb != "GET" {
        field("verb", format!("Verb::{}", camel(&row.verb.to_ascii_lowercase())));
    }
    field("path", format!("{:?}", row.path));
    if !row.path_params().is_empty() {
        field("path_params", format!("&{:?}", row.path_params()));
    }
    if row.admin {
        field("key", "KeyNeeded::AdminKey".to_owned());
    }
    if row.body != "none" {
        field("body", format!("BodyKind::{}", camel(&row.body)));
    }
    for (name, pairs) in [
        ("part_types", &row.part_types),
        ("header_params", &row.header_params),
        ("fixed_query", &row.fixed_query),
        ("headers", &row.headers),
    ] {
        if !pairs.is_empty() {
            field(name, format!("&{pairs:?}"));
        }
    }
    if !row.query.is_empty() {
        field("query_params", format!("&{:?}", row.query));
    }
    if row.reply != "json" {
        field("reply", format!("ReplyKind::{}", camel(&row.reply)));
    }
    if row.paging != "none" {
        field("paging", format!("Paging::{}", camel(&row.paging)));
    }
    if let Some(stream) = streaming(row) {
        field("stream", format!("Some({stream})"));
    }
    if row.deprecated {
        field("deprecated", "true".to_owned());
    }
    if let Some(page) = &row.reference {
        field("reference", format!("Some(\"{REFERENCE}/{page}\")"));
    }
    format!(
        "\n/// `{}`: `{} {}`.\npub static {}: Operation = Operation {{\n{fields}..COMMON\n}};\n",
        row.id,
        row.verb,
        row.path,
        constant(&row.id)
    )
}

/// The differences from `STREAM`.
fn streaming(row: &Row) -> Option<String> {
    let stream = row.stream.as_ref()?;
    let mut fields = String::new();
    if stream.place != "body" {
        fields.push_str(&format!("place: SwitchPlace::{}, ", camel(&stream.place)));
    }
    if (stream.name.as_str(), stream.value.as_str()) != ("stream", "true") {
        fields.push_str(&format!("name: {:?}, value: {:?}, ", stream.name, stream.value));
    }
    if stream.envelope {
        fields.push_str("envelope: true, ");
    }
    Some(if fields.is_empty() { "STREAM".to_owned() } else { format!("Streaming {{ {fields}..STREAM }}") })
}

/// Converts `json-or-text` and `last_item` to `JsonOrText` and `LastItem`.
pub(crate) fn camel(name: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(usize::from(!word.is_empty()));
        format!("{}{rest}", first.to_ascii_uppercase())
    };
    name.split(['-', '_']).map(capital).collect()
}
