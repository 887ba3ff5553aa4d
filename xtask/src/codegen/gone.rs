//! Fields that a release of the API took away: callers keep reading them, as optional and deprecated ones.

use super::model::{Def, Field, Model, Shape, Type};

/// Puts the field `Type.field` back, at the end of its type.
pub(crate) fn keep(model: &mut Model, key: &str, shape: &str) -> Result<(), String> {
    put(model, key, shape, true)
}

/// Puts an optional field at the end of its type.
pub(super) fn put(model: &mut Model, key: &str, shape: &str, deprecated: bool) -> Result<(), String> {
    let (name, field) = key.split_once('.').ok_or_else(|| format!("`{key}` is not a field, `Type.field`"))?;
    let mut ty =
        whole(shape, model).ok_or_else(|| format!("`{key}`: `{shape}` is not a shape of the table"))?;
    ty.deprecated = deprecated;
    let Some(Def::Object(object)) = model.types.get_mut(name).map(|named| &mut named.def) else {
        return Err(format!("`{key}` is of no object; take it out or correct it"));
    };
    if object.fields.iter().any(|known| known.name == field) {
        return Err(format!("the document has `{key}`; take it out"));
    }
    object.fields.push(Field { name: field.to_owned(), ty, required: false });
    Ok(())
}

/// Parses a shape as the table writes it, without limits: a field that is gone has none.
fn whole(text: &str, model: &Model) -> Option<Type> {
    let (text, nullable) = text.strip_suffix('?').map_or((text, false), |text| (text, true));
    let inner = |open, close| text.strip_prefix(open)?.strip_suffix(close);
    let shape = match text {
        "any" => Shape::Any,
        "bool" => Shape::Flag,
        "str" => Shape::Text { min: None, max: None, pattern: None, format: None },
        "int" => Shape::Integer { min: None, max: None },
        "num" => Shape::Number { min: None, max: None, above: None },
        "{any}" => Shape::AnyObject,
        name if model.types.contains_key(name) => Shape::Ref(name.to_owned()),
        _ => {
            if let Some(item) = inner('[', ']') {
                Shape::List { of: Box::new(whole(item, model)?), min: None, max: None }
            } else {
                Shape::Map { of: Box::new(whole(inner('{', '}')?, model)?), max: None, name_max: None }
            }
        }
    };
    Some(Type { nullable, ..shape.into() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::model::{Named, Object};

    fn model() -> Model {
        let field = Field { name: "id".to_owned(), ty: Shape::Flag.into(), required: true };
        let object = Object { fields: vec![field], closed: false, any_required: Vec::new() };
        let named = |def| Named { def, location: String::new(), page: None };
        let types = [
            ("Thing".to_owned(), named(Def::Object(object))),
            ("Color".to_owned(), named(Def::Enum { values: Vec::new(), open: true })),
        ];
        Model { types: types.into(), ..Model::default() }
    }

    #[test]
    fn a_field_that_is_gone_is_optional_and_deprecated() {
        let mut model = model();
        keep(&mut model, "Thing.sizes", "[{Color?}]?").unwrap();
        let Def::Object(object) = &model.types["Thing"].def else { panic!("no object") };
        let kept = &object.fields[1];
        assert!(!kept.required && kept.ty.deprecated && kept.ty.nullable);
        let Shape::List { of, .. } = &kept.ty.shape else { panic!("{kept:?}") };
        let Shape::Map { of, .. } = &of.shape else { panic!("{kept:?}") };
        assert_eq!((&of.shape, of.nullable), (&Shape::Ref("Color".to_owned()), true));
    }

    #[test]
    fn a_field_that_cannot_be_kept_is_an_error() {
        for (key, shape, problem) in [
            ("Thing", "str", "is not a field"),
            ("Color.red", "str", "is of no object"),
            ("Gone.id", "str", "is of no object"),
            ("Thing.id", "bool", "has `Thing.id`"),
            ("Thing.size", "Size", "is not a shape"),
            ("Thing.size", "[int", "is not a shape"),
        ] {
            let error = keep(&mut model(), key, shape).unwrap_err();
            assert!(error.contains(problem), "{error}");
        }
    }
}
