//! Fields whose name is a word of Python's language: programs write `async_` for `async`, as replies have it.

use super::Context;
use super::classes::KEYWORDS;
use crate::codegen::model::{Def, Shape, Type};

/// Where such fields are in an argument: the names that lead to each, itself last. Objects in lists are
/// dictionaries of the API's own names, also in the official package.
pub(super) fn paths(context: &Context<'_>, ty: &Type) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    walk(context, ty, &mut Vec::new(), &mut Vec::new(), &mut found);
    found
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
