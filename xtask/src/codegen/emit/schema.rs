//! The statics of `keyway_types::schema`: what the document says, as data.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::types::MARK;
use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::json::Json;
use crate::codegen::model::{Def, Field, Model, Named, Object, Shape, Type, Union};
use crate::codegen::names::snake;
use crate::codegen::place::{Places, references};

/// The module of each type.
type Homes<'a> = BTreeMap<&'a str, &'a str>;

const DIRECTORY: &str = "crates/keyway-types/src/schema";

/// Adds the files.
pub(crate) fn emit(model: &Model, places: &Places, files: &mut Files) -> Result<()> {
    let homes = homes(model, places);
    let mut modules: BTreeMap<&str, String> = BTreeMap::new();
    for (name, family) in &homes {
        let Some(named) = model.types.get(*name) else { continue };
        let text = modules.entry(family).or_default();
        let shape = def(named, &homes)?;
        let _ = write!(
            text,
            "\npub(in super::super) static {}: Named = Named {{ name: {name:?}, shape: {shape} }};\n",
            constant(name)
        );
    }
    files.own(format!("{DIRECTORY}/families"), MARK);
    for (family, body) in &modules {
        let head = "use super::super::Shape::*;\nuse super::super::*;\n";
        files.add(format!("{DIRECTORY}/families/{family}.rs"), format!("{MARK}\n{head}{body}"));
    }
    files.add(format!("{DIRECTORY}/operations.rs"), operations(model, &homes)?);
    let mods: String = modules.keys().map(|family| format!("mod {family};\n")).collect();
    let uses: String = modules.keys().map(|family| format!("pub(super) use {family}::*;\n")).collect();
    files.add(
        format!("{DIRECTORY}/families.rs"),
        format!("{MARK}//! The schemas by family.\n\n{mods}\n{uses}"),
    );
    Ok(())
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

fn operations(model: &Model, homes: &Homes<'_>) -> Result<String> {
    let mut text = format!(
        "{MARK}//! The operations' schemas, sorted by id, and the webhooks'.\n\nuse super::Shape::*;\nuse super::*;\n\n"
    );
    text.push_str("/// What each operation takes and gives, sorted by id.\npub static OPERATIONS: &[OperationSchema] = &[\n");
    let mut operations: Vec<_> = model.operations.iter().collect();
    operations.sort_by(|one, other| one.id.cmp(&other.id));
    for operation in operations {
        let _ = write!(text, "OperationSchema {{ id: {:?}, ", operation.id);
        for (name, list) in
            [("path", &operation.path), ("query", &operation.query), ("header", &operation.header)]
        {
            if !list.is_empty() {
                let _ = write!(text, "{name}: &[{}], ", fields(list, homes)?);
            }
        }
        for (name, ty) in
            [("body", &operation.body), ("reply", &operation.reply), ("event", &operation.event)]
        {
            if let Some(ty) = ty {
                let _ = write!(text, "{name}: Some(&{}), ", shape(ty, homes)?);
            }
        }
        text.push_str("..AN_OPERATION },\n");
    }
    text.push_str("];\n\n/// What each webhook posts.\npub static WEBHOOKS: &[WebhookSchema] = &[\n");
    for (id, ty) in &model.webhooks {
        let _ = writeln!(text, "WebhookSchema {{ id: {id:?}, body: &{} }},", shape(ty, homes)?);
    }
    text.push_str("];\n");
    Ok(text)
}

fn def(named: &Named, homes: &Homes<'_>) -> Result<String> {
    match &named.def {
        Def::Object(object) => self::object(object, homes),
        Def::Enum { values, open } => Ok(format!("Choice {{ values: &{values:?}, open: {open} }}")),
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
