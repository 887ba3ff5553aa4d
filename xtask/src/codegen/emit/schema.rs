//! The statics of `keyway_types::schema`: what the document says, as data.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::types::{Emitter, MARK};
use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::json::Json;
use crate::codegen::model::{Def, Field, Model, Named, Object, Operation, Shape, Type, Union};
use crate::codegen::names::snake;
use crate::codegen::parts::{Item, parts};
use crate::codegen::place::{Places, references};

/// The module of each type.
type Homes<'a> = BTreeMap<&'a str, &'a str>;

const DIRECTORY: &str = "crates/keyway-types/src/schema";

/// The first lines of a file of statics.
const HEAD: &str = "use crate::schema::Shape::*;\nuse crate::schema::*;\n";

/// Adds the files.
pub(crate) fn emit(emitter: &Emitter<'_>, files: &mut Files) -> Result<()> {
    let (model, places) = (emitter.model, emitter.places);
    let homes = homes(model, places);
    let lists = lists(model, &homes);
    let mut families: BTreeMap<&str, Vec<Item<String>>> = BTreeMap::new();
    for (name, family) in &homes {
        let Some(named) = model.types.get(*name) else { continue };
        let shape = def(named, &homes, &lists)?;
        let what = format!(
            "\npub(in crate::schema) static {}: Named = Named {{ name: {name:?}, shape: {shape} }};\n",
            constant(name)
        );
        let item = Item { words: emitter.words(family, name), lines: formatted_lines(&what), what };
        families.entry(family).or_default().push(item);
    }
    let directory = format!("{DIRECTORY}/families");
    let names: Vec<&str> = families.keys().copied().chain([LISTS]).collect();
    files.add(format!("{directory}/{LISTS}.rs"), lists_file(&lists));
    for (family, items) in families {
        modules(&directory, family, parts("", "more", items), files);
    }
    let text = format!("{MARK}//! The schemas by family.\n\n{}", index(&names, "pub(super)"));
    files.add(format!("{directory}.rs"), text);
    operations(model, &homes, files)
}

/// The module of the lists that several enums have.
const LISTS: &str = "lists";

/// A list of fewer values is written out wherever it is.
const LONG: usize = 6;

/// The lists of values that several enums have, such as the models', by the name of the first of them.
fn lists<'a>(model: &'a Model, homes: &Homes<'_>) -> BTreeMap<&'a [String], String> {
    let mut found = BTreeMap::<&[String], Vec<&str>>::new();
    for (name, named) in model.types.iter().filter(|(name, _)| homes.contains_key(name.as_str())) {
        if let Def::Enum { values, .. } = &named.def
            && values.len() >= LONG
        {
            found.entry(values).or_default().push(name);
        }
    }
    let shared = found.into_iter().filter(|(_, names)| names.len() > 1);
    shared.map(|(values, names)| (values, format!("{}_VALUES", constant(names[0])))).collect()
}

fn lists_file(lists: &BTreeMap<&[String], String>) -> String {
    let mut text = format!("{MARK}//! Values that several enums have, by the name of one of them.\n");
    for (values, name) in lists {
        let _ = writeln!(text, "\npub(in crate::schema) const {name}: &[&str] = &{values:?};");
    }
    text
}

/// A family's file, or its modules if it has several.
fn modules(directory: &str, family: &str, modules: BTreeMap<String, Vec<String>>, files: &mut Files) {
    files.own(directory, MARK);
    files.own(format!("{directory}/{family}"), MARK);
    let names: Vec<&str> = modules.keys().map(String::as_str).collect();
    let top = match names.as_slice() {
        [""] => String::new(),
        names => format!("{MARK}\n{}", index(names, "pub(in crate::schema)")),
    };
    for (module, items) in &modules {
        let path = if module.is_empty() { family.to_owned() } else { format!("{family}/{module}") };
        files.add(format!("{directory}/{path}.rs"), format!("{MARK}\n{HEAD}{}", items.concat()));
    }
    if !top.is_empty() {
        files.add(format!("{directory}/{family}.rs"), top);
    }
}

/// Declares modules and takes over all that they have.
fn index(modules: &[&str], visibility: &str) -> String {
    let mods: String = modules.iter().map(|module| format!("mod {module};\n")).collect();
    let uses: String = modules.iter().map(|module| format!("{visibility} use {module}::*;\n")).collect();
    format!("{mods}\n{uses}")
}

/// About how many lines a static has once it is formatted: each of its braces takes some.
fn formatted_lines(text: &str) -> usize {
    text.len() / 42 + text.matches("Variant {").count() + 3
}

/// The module of each type that an operation reaches: its family's, or for one that is no Rust type the operation's.
fn homes<'a>(model: &'a Model, places: &'a Places) -> BTreeMap<&'a str, &'a str> {
    fn visit<'a>(
        model: &'a Model,
        places: &'a Places,
        ty: &Type,
        family: &'a str,
        homes: &mut BTreeMap<&'a str, &'a str>,
    ) {
        for name in references(&Def::Alias(ty.clone())) {
            let Some((name, named)) = model.types.get_key_value(&name) else { continue };
            if homes.contains_key(name.as_str()) {
                continue;
            }
            homes.insert(name, places.home(name).map_or(family, |home| &home.family));
            for inner in references(&named.def) {
                visit(model, places, &Shape::Ref(inner).into(), family, homes);
            }
        }
    }
    let mut homes = BTreeMap::new();
    for operation in &model.operations {
        let fields =
            operation.path.iter().chain(&operation.query).chain(&operation.header).map(|field| &field.ty);
        let whole = operation.body.iter().chain(&operation.reply).chain(&operation.event);
        for ty in fields.chain(whole) {
            visit(model, places, ty, operation.family(), &mut homes);
        }
    }
    for (_, ty) in &model.webhooks {
        visit(model, places, ty, "webhooks", &mut homes);
    }
    homes
}

/// The operations' statics by family, and the list of them.
fn operations(model: &Model, homes: &Homes<'_>, files: &mut Files) -> Result<()> {
    let mut families = BTreeMap::<&str, Vec<Item<String>>>::new();
    let mut operations: Vec<_> = model.operations.iter().collect();
    operations.sort_by(|one, other| one.id.cmp(&other.id));
    let mut list = String::new();
    for operation in operations {
        let name = operation.id.replace('.', "_").to_uppercase();
        let what = format!(
            "\npub(in crate::schema) static {name}: OperationSchema = OperationSchema {{ {} }};\n",
            self::operation(operation, homes)?
        );
        let words = operation.id.split('.').skip(1).map(str::to_owned).collect();
        let item = Item { words, lines: formatted_lines(&what), what };
        families.entry(operation.family()).or_default().push(item);
        let _ = writeln!(list, "&{}::{name},", operation.family());
    }
    let mut webhooks = String::new();
    for (id, ty) in &model.webhooks {
        let _ = writeln!(webhooks, "WebhookSchema {{ id: {id:?}, body: &{} }},", shape(ty, homes)?);
    }
    let directory = format!("{DIRECTORY}/operations");
    let mods: String = families.keys().map(|family| format!("mod {family};\n")).collect();
    let text = format!(
        "{MARK}//! The operations' schemas, sorted by id, and the webhooks'.\n\n{mods}\nuse super::Shape::*;\nuse super::*;\n\n\
         /// What each operation takes and gives, sorted by id.\npub static OPERATIONS: &[&OperationSchema] = &[\n{list}];\n\n\
         /// What each webhook posts.\npub static WEBHOOKS: &[WebhookSchema] = &[\n{webhooks}];\n"
    );
    for (family, items) in families {
        modules(&directory, family, parts("", "more", items), files);
    }
    files.add(format!("{directory}.rs"), text);
    Ok(())
}

/// The members of an operation's static.
fn operation(operation: &Operation, homes: &Homes<'_>) -> Result<String> {
    let mut text = format!("id: {:?}, ", operation.id);
    for (name, list) in
        [("path", &operation.path), ("query", &operation.query), ("header", &operation.header)]
    {
        if !list.is_empty() {
            let _ = write!(text, "{name}: &[{}], ", fields(list, homes)?);
        }
    }
    for (name, ty) in [("body", &operation.body), ("reply", &operation.reply), ("event", &operation.event)] {
        if let Some(ty) = ty {
            let _ = write!(text, "{name}: Some(&{}), ", shape(ty, homes)?);
        }
    }
    text.push_str("..AN_OPERATION");
    Ok(text)
}

fn def(named: &Named, homes: &Homes<'_>, lists: &BTreeMap<&[String], String>) -> Result<String> {
    match &named.def {
        Def::Object(object) => self::object(object, homes),
        Def::Enum { values, open } => Ok(match lists.get(values.as_slice()) {
            Some(list) => format!("Choice {{ values: {list}, open: {open} }}"),
            None => format!("Choice {{ values: &{values:?}, open: {open} }}"),
        }),
        Def::Union(union) => self::union(union, homes),
        Def::Alias(ty) => shape(ty, homes),
    }
}

fn object(object: &Object, homes: &Homes<'_>) -> Result<String> {
    let mut text = format!("Object(&Record {{ fields: &[{}]", fields(&object.fields, homes)?);
    if object.closed {
        text.push_str(", open: false");
    }
    if !object.any_required.is_empty() {
        let sets: Vec<_> = object.any_required.iter().map(|set| format!("&{set:?}")).collect();
        let _ = write!(text, ", any_of_required: &[{}]", sets.join(", "));
    }
    text.push_str(", ..A_RECORD })");
    Ok(text)
}

fn union(union: &Union, homes: &Homes<'_>) -> Result<String> {
    let mut variants = String::new();
    for variant in &union.variants {
        let shape = shape(&variant.ty, homes)?;
        let _ = writeln!(
            variants,
            "Variant {{ label: {:?}, tags: &{:?}, shape: {shape} }},",
            variant.label, variant.tags
        );
    }
    Ok(format!("Union {{ tag: {:?}, variants: &[{variants}] }}", union.tag))
}

fn fields(fields: &[Field], homes: &Homes<'_>) -> Result<String> {
    let mut text = String::new();
    for field in fields {
        let _ = write!(text, "Field {{ name: {:?}, shape: {}, ", field.name, shape(&field.ty, homes)?);
        if field.required {
            text.push_str("required: true, ");
        }
        if let Some(default) = field.ty.default.as_ref().filter(|default| **default != Json::Null) {
            let _ = write!(text, "default: Some({:?}), ", default.to_string());
        }
        if field.ty.deprecated {
            text.push_str("deprecated: true, ");
        }
        if let Some(unit) = field.ty.unit {
            let _ = write!(text, "unit: Some({unit:?}), ");
        }
        text.push_str("..A_FIELD },\n");
    }
    Ok(text)
}

fn shape(ty: &Type, homes: &Homes<'_>) -> Result<String> {
    let inner = match &ty.shape {
        Shape::Any => "Any".to_owned(),
        Shape::AnyObject => "AN_OBJECT".to_owned(),
        Shape::Flag => "Flag".to_owned(),
        Shape::Text { min: None, max: None, pattern: None, format: None } => "A_TEXT".to_owned(),
        Shape::Text { min, max, pattern, format } => {
            format!("Text {{ min: {min:?}, max: {max:?}, pattern: {pattern:?}, format: {format:?} }}")
        }
        Shape::Integer { min: None, max: None } => "AN_INTEGER".to_owned(),
        Shape::Integer { min, max } => format!("Integer {{ min: {}, max: {} }}", whole(*min), whole(*max)),
        Shape::Number { min: None, max: None, above: None } => "A_NUMBER".to_owned(),
        Shape::Number { min, max, above } => {
            format!("Number {{ min: {min:?}, max: {max:?}, above: {above:?} }}")
        }
        Shape::Const(value) => format!("Const({:?})", value.to_string()),
        Shape::List { of, min, max } => {
            let of = shape(of, homes)?;
            format!("List {{ of: &{of}, min: {min:?}, max: {max:?} }}")
        }
        Shape::Map { of, max, name_max } => {
            let of = shape(of, homes)?;
            format!("Map {{ of: &{of}, max: {max:?}, name_max: {name_max:?} }}")
        }
        Shape::File => "File".to_owned(),
        Shape::Ref(name) => {
            if !homes.contains_key(name.as_str()) {
                return Err(format!("codegen: schema: `{name}` has no place."));
            }
            format!("Ref(&{})", constant(name))
        }
    };
    Ok(if ty.nullable { format!("Nullable(&{inner})") } else { inner })
}

/// A bound as an integer; one that is as far as 64 bits go is none.
fn whole(bound: Option<f64>) -> String {
    match bound.filter(|bound| bound.abs() < 9.2e18) {
        Some(bound) => format!("Some({})", bound as i64),
        None => "None".to_owned(),
    }
}

fn constant(name: &str) -> String {
    snake(name).to_uppercase()
}
