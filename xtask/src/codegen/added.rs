//! What the API takes beyond what the document says: further fields, other values, empty lists.

use super::gone;
use super::model::{Def, Model, Shape, Type};

/// Adds the field `Type.field`, optional.
pub(crate) fn add(model: &mut Model, key: &str, shape: &str) -> Result<(), String> {
    gone::put(model, key, shape, false)
}

/// Opens an enum; `None` if there is no closed one of that name.
pub(crate) fn open(model: &mut Model, name: &str) -> Option<()> {
    match &mut model.types.get_mut(name)?.def {
        Def::Enum { open, .. } if !*open => *open = true,
        _ => return None,
    }
    Some(())
}

/// Lets the list `Type.field` or `Union.Label` be empty; `None` if there is no list with a lower limit.
pub(crate) fn may_be_empty(model: &mut Model, key: &str) -> Option<()> {
    let (name, part) = key.split_once('.')?;
    let ty: &mut Type = match &mut model.types.get_mut(name)?.def {
        Def::Object(object) => &mut object.fields.iter_mut().find(|field| field.name == part)?.ty,
        Def::Union(union) => &mut union.variants.iter_mut().find(|variant| variant.label == part)?.ty,
        _ => return None,
    };
    match &mut ty.shape {
        Shape::List { min: min @ Some(_), .. } => *min = None,
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::model::{Field, Named, Object, Union, Variant};

    fn list() -> Type {
        Shape::List { of: Box::new(Shape::Any.into()), min: Some(1), max: Some(4) }.into()
    }

    fn model() -> Model {
        let field = Field { name: "sizes".to_owned(), ty: list(), required: true };
        let object = Object { fields: vec![field], closed: false, any_required: Vec::new() };
        let variant = Variant { label: "Many".to_owned(), tags: Vec::new(), ty: list() };
        let named = |def| Named { def, location: String::new(), page: None };
        let types = [
            ("Thing".to_owned(), named(Def::Object(object))),
            ("OneOrMany".to_owned(), named(Def::Union(Union { tag: None, variants: vec![variant] }))),
            ("Color".to_owned(), named(Def::Enum { values: Vec::new(), open: false })),
        ];
        Model { types: types.into(), ..Model::default() }
    }

    #[test]
    fn a_field_that_is_added_is_optional_and_not_deprecated() {
        let mut model = model();
        add(&mut model, "Thing.name", "str?").unwrap();
        let Def::Object(object) = &model.types["Thing"].def else { panic!("no object") };
        let added = &object.fields[1];
        assert!(!added.required && !added.ty.deprecated && added.ty.nullable, "{added:?}");
    }

    #[test]
    fn enums_are_opened_and_lists_may_be_empty_once() {
        let mut model = model();
        for _ in 0..2 {
            assert_eq!(open(&mut model, "Thing"), None);
            assert_eq!(may_be_empty(&mut model, "Thing.gone"), None);
        }
        for (key, change) in [
            ("Color", open as fn(&mut Model, &str) -> Option<()>),
            ("Thing.sizes", may_be_empty),
            ("OneOrMany.Many", may_be_empty),
        ] {
            assert_eq!((change(&mut model, key), change(&mut model, key)), (Some(()), None), "{key}");
        }
        let Def::Union(union) = &model.types["OneOrMany"].def else { panic!("no union") };
        let Shape::List { min, max, .. } = union.variants[0].ty.shape else { panic!("no list") };
        assert_eq!((min, max), (None, Some(4)));
    }
}
