//! The text table of `keyway-schema`; the crate's module `grammar` describes its syntax.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::json::Json;
use crate::codegen::model::{Def, Field, Model, Named, Object, Operation, Shape, Socket, Type, Union};
use crate::codegen::place::references;
use crate::codegen::table::{Row, Table};

/// The table, from the repository's root.
pub(crate) const PATH: &str = "crates/keyway-schema/src/table.txt";

const HEAD: &str = "# The API as its OpenAPI document describes it. Made by `cargo xtask codegen`; change the generator, not this file.\n\
                    # src/grammar.rs says how it is written.\n";

/// Adds the table.
pub(crate) fn emit(table: &Table, model: &Model, files: &mut Files) -> Result<()> {
    let mut text = HEAD.to_owned();
    for name in reached(model) {
        let named = model.types.get(name).ok_or_else(|| format!("codegen: schema: no type `{name}`."))?;
        let block = definition(name, named).map_err(|error| format!("codegen: schema: {name}: {error}"))?;
        let _ = write!(text, "\n{block}");
    }
    for row in &table.rows {
        let block = operation(row, model).map_err(|error| format!("codegen: schema: {}: {error}", row.id))?;
        let _ = write!(text, "\n{block}");
    }
    for one in &model.sockets {
        let block = socket(one).map_err(|error| format!("codegen: schema: {}: {error}", one.id))?;
        let _ = write!(text, "\n{block}");
    }
    let mut webhooks: Vec<_> = model.webhooks.iter().collect();
    webhooks.sort_by(|one, other| one.0.cmp(&other.0));
    for (id, ty) in webhooks {
        let _ = write!(text, "\nwebhook {}\n  body: {}\n", bare(id)?, shape(ty)?);
    }
    files.add(PATH, text);
    Ok(())
}

/// Returns the types that operations, WebSockets and webhooks reach.
fn reached(model: &Model) -> BTreeSet<&str> {
    let fields = |operation: &Operation| {
        let fields = operation.path.iter().chain(&operation.query).chain(&operation.header);
        let whole = operation.body.iter().chain(&operation.reply).chain(&operation.event);
        fields.map(|field| field.ty.clone()).chain(whole.cloned()).collect::<Vec<_>>()
    };
    let roots = model.operations.iter().flat_map(fields);
    let roots = roots.chain(model.webhooks.iter().map(|(_, ty)| ty.clone()));
    let roots = roots.chain(model.sockets.iter().flat_map(Socket::events).cloned());
    let roots =
        roots.chain(model.sockets.iter().flat_map(|socket| &socket.query).map(|field| field.ty.clone()));
    let mut open: Vec<String> = roots.flat_map(|ty| references(&Def::Alias(ty))).collect();
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some((name, named)) = model.types.get_key_value(&name)
            && found.insert(name.as_str())
        {
            open.extend(references(&named.def));
        }
    }
    found
}

fn definition(name: &str, named: &Named) -> Result<String> {
    let name = bare(name)?;
    Ok(match &named.def {
        Def::Object(object) => self::object(name, object)?,
        Def::Enum { values, open } => {
            let mut text = format!("enum {name}{}\n", if *open { " open" } else { "" });
            for value in values {
                let _ = writeln!(text, "  \"{}\"", one_line(value)?);
            }
            text
        }
        Def::Union(union) => self::union(name, union)?,
        Def::Alias(ty) => format!("alias {name} = {}\n", shape(ty)?),
    })
}

fn object(name: &str, object: &Object) -> Result<String> {
    let mut text = format!("type {name}{}", if object.closed { " closed" } else { "" });
    if !object.any_required.is_empty() {
        let sets: Vec<_> = object.any_required.iter().map(|set| set.join(" ")).collect();
        let _ = write!(text, " any_of({})", sets.join(" | "));
    }
    text.push('\n');
    for field in &object.fields {
        let _ = writeln!(text, "  {}", self::field(field)?);
    }
    Ok(text)
}

fn union(name: &str, union: &Union) -> Result<String> {
    let mut text = format!("union {name}");
    if let Some(tag) = &union.tag {
        let _ = write!(text, " by {}", bare(tag)?);
    }
    text.push('\n');
    for variant in &union.variants {
        let _ = write!(text, "  {}", bare(&variant.label)?);
        for tag in &variant.tags {
            let _ = write!(text, " {}", quoted(tag)?);
        }
        let _ = writeln!(text, ": {}", shape(&variant.ty)?);
    }
    Ok(text)
}

fn operation(row: &Row, model: &Model) -> Result<String> {
    let found = model.operations.iter().find(|operation| operation.id == row.id);
    let operation = found.ok_or("the document does not have it")?;
    let mut text = format!("operation {}\n", bare(&row.id)?);
    let mut line = |line: String| text.push_str(&format!("  {line}\n"));
    facts(row, &mut line);
    for (word, fields) in
        [("path", &operation.path), ("query", &operation.query), ("header", &operation.header)]
    {
        for field in fields {
            line(format!("{word} {}", self::field(field)?));
        }
    }
    for (word, ty) in [("body", &operation.body), ("reply", &operation.reply), ("event", &operation.event)] {
        if let Some(ty) = ty {
            line(format!("{word}: {}", shape(ty)?));
        }
    }
    Ok(text)
}

fn socket(socket: &Socket) -> Result<String> {
    let mut text = format!("socket {}\n  request GET {}\n", bare(&socket.id)?, socket.path);
    for field in &socket.query {
        let _ = writeln!(text, "  query {}", self::field(field)?);
    }
    for (word, ty) in [("client", &socket.client), ("server", &socket.server)] {
        if let Some(ty) = ty {
            let _ = writeln!(text, "  {word}: {}", shape(ty)?);
        }
    }
    Ok(text)
}

/// Writes how an operation is sent, according to its row of the operation table.
fn facts(row: &Row, line: &mut impl FnMut(String)) {
    line(format!("request {} {}", row.verb, row.path));
    let mut differs = |word: &str, value: &str, usual: &str| {
        if value != usual {
            line(format!("{word} {value}"));
        }
    };
    differs("key", if row.admin { "admin" } else { "api" }, "api");
    differs("sends", &row.body, "none");
    differs("params", row.params.as_deref().unwrap_or_default(), "");
    differs("replies", &row.reply, "json");
    differs("item", row.response.as_deref().filter(|_| row.reply == "page").unwrap_or_default(), "");
    differs("paging", &row.paging, "none");
    differs("reference", row.reference.as_deref().unwrap_or_default(), "");
    for (word, pairs) in [
        ("part_type", &row.part_types),
        ("header_name", &row.header_params),
        ("fixed_query", &row.fixed_query),
        ("fixed_header", &row.headers),
    ] {
        for (name, value) in pairs {
            line(format!("{word} {name} {value}"));
        }
    }
    if let Some(stream) = &row.stream {
        line(format!("stream {} {} {}", stream.place, stream.name, stream.value));
    }
    if row.stream.as_ref().is_some_and(|stream| stream.envelope) {
        line("envelope".to_owned());
    }
    if row.deprecated {
        line("deprecated".to_owned());
    }
}

fn field(field: &Field) -> Result<String> {
    let required = if field.required { "!" } else { "" };
    let mut text = format!("{}{required}: {}", bare(&field.name)?, shape(&field.ty)?);
    if let Some(unit) = field.ty.unit {
        let _ = write!(text, " unit={}", quoted(unit)?);
    }
    if field.ty.deprecated {
        text.push_str(" deprecated");
    }
    if let Some(default) = field.ty.default.as_ref().filter(|default| **default != Json::Null) {
        let _ = write!(text, " = {default}");
    }
    Ok(text)
}

fn shape(ty: &Type) -> Result<String> {
    let mut text = match &ty.shape {
        Shape::Any => "any".to_owned(),
        Shape::AnyObject => "{any}".to_owned(),
        Shape::Flag => "bool".to_owned(),
        Shape::File => "file".to_owned(),
        Shape::Text { min, max, pattern, format } => {
            let format = format.as_deref().map(bare).transpose()?;
            let pattern = pattern.as_deref().map(quoted).transpose()?;
            let limits =
                [limit("min", min), limit("max", max), limit("format", &format), limit("pattern", &pattern)];
            format!("str{}", bracket(limits))
        }
        Shape::Integer { min, max } => {
            format!("int{}", bracket([limit("min", &whole(*min)), limit("max", &whole(*max))]))
        }
        Shape::Number { min, max, above } => {
            format!("num{}", bracket([limit("min", min), limit("max", max), limit("above", above)]))
        }
        Shape::Const(value) => constant(value)?,
        Shape::List { of, min, max } => {
            format!("[{}]{}", shape(of)?, bracket([limit("min", min), limit("max", max)]))
        }
        Shape::Map { of, max, name_max } => {
            format!("{{{}}}{}", shape(of)?, bracket([limit("max", max), limit("names", name_max)]))
        }
        Shape::Ref(name) => bare(name)?.to_owned(),
    };
    if ty.nullable {
        text.push('?');
    }
    Ok(text)
}

fn constant(value: &Json) -> Result<String> {
    match value {
        Json::List(_) | Json::Object(_) => Err(format!("the table cannot represent the constant {value}")),
        value => Ok(value.to_string()),
    }
}

fn limit(name: &str, value: &Option<impl std::fmt::Display>) -> Option<String> {
    value.as_ref().map(|value| format!("{name}={value}"))
}

fn bracket<const N: usize>(limits: [Option<String>; N]) -> String {
    let given: Vec<String> = limits.into_iter().flatten().collect();
    if given.is_empty() { String::new() } else { format!("({})", given.join(" ")) }
}

/// Returns a bound as an integer; a bound at the limits of 64 bits is none.
fn whole(bound: Option<f64>) -> Option<i64> {
    bound.filter(|bound| bound.abs() < 9.2e18).map(|bound| bound as i64)
}

/// A name without quotes.
fn bare(name: &str) -> Result<&str> {
    let special = |letter: char| letter.is_whitespace() || letter.is_control() || "\"!?:()|".contains(letter);
    match name.is_empty() || name.contains(special) {
        true => Err(format!("the table cannot represent the name {name:?}")),
        false => Ok(name),
    }
}

/// Text in quotes, without escapes.
fn quoted(text: &str) -> Result<String> {
    match text.contains('"') {
        true => Err(format!("the table cannot represent the string {text:?}")),
        false => Ok(format!("\"{}\"", one_line(text)?)),
    }
}

fn one_line(text: &str) -> Result<&str> {
    match text.contains(['\n', '\r']) {
        true => Err(format!("the table cannot represent the string {text:?}")),
        false => Ok(text),
    }
}
