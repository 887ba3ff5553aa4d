//! Fields whose name is a word of Python's language: programs write `async_` for `async`, as replies have it.

use std::collections::BTreeSet;

use super::Context;
use super::classes::KEYWORDS;
use crate::Result;
use crate::codegen::model::{Def, Shape, Type};

/// Where such fields are in an argument: the names that lead to each, itself last. Objects in lists are
/// dictionaries of the API's own names, also in the official package.
pub(super) fn paths(context: &Context<'_>, ty: &Type) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    walk(context, ty, &mut Vec::new(), &mut Vec::new(), &mut found);
    found
}

/// The types with such fields that an argument holds, but for those in lists: their dictionaries may be
/// written either way.
pub(super) fn types(context: &Context<'_>) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for (_, operation) in &context.rows {
        for field in context.fields(operation)? {
            for path in paths(context, &field.ty) {
                found.extend(owners(context, &field.ty, &path));
            }
        }
    }
    Ok(found)
}

/// The types that have the last field of a path.
fn owners(context: &Context<'_>, ty: &Type, path: &[String]) -> Vec<String> {
    let (Shape::Ref(name), Some((first, below))) = (&ty.shape, path.split_first()) else { return Vec::new() };
    match context.resolved(name) {
        Some(Def::Object(object)) => {
            let fields = object.fields.iter().filter(|field| field.name == *first);
            if below.is_empty() {
                return fields.map(|_| name.clone()).collect();
            }
            fields.flat_map(|field| owners(context, &field.ty, below)).collect()
        }
        Some(Def::Union(union)) => {
            union.variants.iter().flat_map(|variant| owners(context, &variant.ty, path)).collect()
        }
        Some(Def::Alias(ty)) => owners(context, ty, path),
        Some(Def::Enum { .. }) | None => Vec::new(),
    }
}

fn walk<'a>(
    context: &Context<'a>,
    ty: &Type,
    inside: &mut Vec<String>,
    path: &mut Vec<String>,
    found: &mut Vec<Vec<String>>,
) {
    let Shape::Ref(name) = &ty.shape else { return };
    if inside.contains(name) {
        return;
    }
    inside.push(name.clone());
    match context.resolved(name) {
        Some(Def::Object(object)) => {
            for field in &object.fields {
                path.push(field.name.clone());
                if KEYWORDS.contains(&field.name.as_str()) && !found.contains(path) {
                    found.push(path.clone());
                }
                walk(context, &field.ty, inside, path, found);
                path.pop();
            }
        }
        Some(Def::Union(union)) => {
            union.variants.iter().for_each(|variant| walk(context, &variant.ty, inside, path, found));
        }
        Some(Def::Alias(ty)) => walk(context, ty, inside, path, found),
        Some(Def::Enum { .. }) | None => {}
    }
    inside.pop();
}
