//! Pass 6: previews without differences. A type `BetaX` that equals `X` becomes an alias.

use std::collections::BTreeSet;

use super::model::{Def, Field, Model, Shape, Type, Union};

const PREVIEW: &str = "Beta";

/// Replaces twins by aliases. Returns their number.
pub(crate) fn dedupe(model: &mut Model) -> usize {
    let has_twin =
        |name: &String| name.strip_prefix(PREVIEW).is_some_and(|plain| model.types.contains_key(plain));
    // All are assumed to be twins until a difference is found, so that mutually recursive types can
    // be.
    let mut twins: BTreeSet<String> = model.types.keys().filter(|name| has_twin(name)).cloned().collect();
    loop {
        let differ: Vec<String> = twins.iter().filter(|name| !same(model, &twins, name)).cloned().collect();
        if differ.is_empty() {
            break;
        }
        twins.retain(|name| !differ.contains(name));
    }
    for name in &twins {
        let plain = name.trim_start_matches(PREVIEW).to_owned();
        if let Some(named) = model.types.get_mut(name) {
            named.def = Def::Alias(Shape::Ref(plain).into());
        }
    }
    twins.len()
}

fn same(model: &Model, twins: &BTreeSet<String>, name: &str) -> bool {
    let plain = name.strip_prefix(PREVIEW).unwrap_or(name);
    let (Some(one), Some(other)) = (model.types.get(name), model.types.get(plain)) else { return false };
    match (&one.def, &other.def) {
        (Def::Object(one), Def::Object(other)) => {
            one.closed == other.closed
                && one.any_required == other.any_required
                && one.fields.len() == other.fields.len()
                && one.fields.iter().zip(&other.fields).all(|(one, other)| same_field(twins, one, other))
        }
        (Def::Enum { values, open }, Def::Enum { values: others, open: also }) => {
            values == others && open == also
        }
        (Def::Union(one), Def::Union(other)) => same_union(twins, one, other),
        (Def::Alias(one), Def::Alias(other)) => same_type(twins, one, other),
        _ => false,
    }
}

fn same_field(twins: &BTreeSet<String>, one: &Field, other: &Field) -> bool {
    one.name == other.name && one.required == other.required && same_type(twins, &one.ty, &other.ty)
}

fn same_union(twins: &BTreeSet<String>, one: &Union, other: &Union) -> bool {
    one.tag == other.tag
        && one.variants.len() == other.variants.len()
        && one.variants.iter().zip(&other.variants).all(|(one, other)| {
            one.label.trim_start_matches(PREVIEW) == other.label.trim_start_matches(PREVIEW)
                && one.tags == other.tags
                && same_type(twins, &one.ty, &other.ty)
        })
}

fn same_type(twins: &BTreeSet<String>, one: &Type, other: &Type) -> bool {
    let annotations = one.nullable == other.nullable
        && one.default == other.default
        && one.deprecated == other.deprecated
        && one.unit == other.unit;
    annotations
        && match (&one.shape, &other.shape) {
            (Shape::Ref(one), Shape::Ref(other)) => {
                one == other || twins.contains(one) && one.strip_prefix(PREVIEW) == Some(other)
            }
            (Shape::List { of: one, min, max }, Shape::List { of: other, min: least, max: most }) => {
                min == least && max == most && same_type(twins, one, other)
            }
            (
                Shape::Map { of: one, max, name_max },
                Shape::Map { of: other, max: most, name_max: longest },
            ) => max == most && name_max == longest && same_type(twins, one, other),
            (one, other) => one == other,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::model::{Named, Object};

    fn object(fields: &[(&str, Shape)]) -> Def {
        let field = |(name, shape): &(&str, Shape)| Field {
            name: (*name).to_owned(),
            ty: shape.clone().into(),
            required: true,
        };
        Def::Object(Object {
            fields: fields.iter().map(field).collect(),
            closed: false,
            any_required: Vec::new(),
        })
    }

    fn model(types: Vec<(&str, Def)>) -> Model {
        let named = |(name, def): (&str, Def)| {
            (name.to_owned(), Named { def, location: name.to_owned(), page: None })
        };
        Model { types: types.into_iter().map(named).collect(), ..Model::default() }
    }

    #[test]
    fn twins_that_contain_each_other_become_aliases() {
        let reference = |name: &str| Shape::Ref(name.to_owned());
        let mut model = model(vec![
            ("A", object(&[("b", reference("B"))])),
            ("B", object(&[("a", reference("A"))])),
            ("BetaA", object(&[("b", reference("BetaB"))])),
            ("BetaB", object(&[("a", reference("BetaA"))])),
        ]);
        assert_eq!(dedupe(&mut model), 2);
        assert_eq!(model.types["BetaA"].def, Def::Alias(reference("A").into()));
    }

    #[test]
    fn a_difference_deep_inside_keeps_all_above_it_apart() {
        let reference = |name: &str| Shape::Ref(name.to_owned());
        let mut model = model(vec![
            ("A", object(&[("b", reference("B"))])),
            ("B", object(&[("x", Shape::Flag)])),
            ("BetaA", object(&[("b", reference("BetaB"))])),
            ("BetaB", object(&[("x", Shape::Any)])),
            ("BetaC", object(&[])),
        ]);
        assert_eq!(dedupe(&mut model), 0);
        assert!(matches!(model.types["BetaA"].def, Def::Object(_)));
    }
}
