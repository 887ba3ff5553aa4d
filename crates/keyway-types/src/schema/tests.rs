use super::*;

#[cfg(feature = "full")]
mod round_trip;

/// Reads JSON and writes it again.
#[cfg(feature = "full")]
pub(super) type Codec = fn(&str) -> Result<String, String>;

#[cfg(feature = "full")]
pub(super) fn again<T: serde::Serialize + serde::de::DeserializeOwned>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

#[test]
fn operations_are_sorted_and_those_of_the_table() {
    let ids: Vec<_> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert!(ids.is_sorted());
    let known: Vec<_> = crate::operations::OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(ids, known);
}

#[test]
fn path_parameters_are_those_of_the_table() {
    for operation in crate::operations::OPERATIONS {
        let schema = find(operation.id).unwrap();
        let names: Vec<_> = schema.path.iter().map(|field| field.name).collect();
        for name in operation.path_params {
            assert!(names.contains(name), "{}: {names:?}", operation.id);
        }
    }
}

#[test]
fn a_shape_may_contain_itself() {
    let mut shape = &COMPOUND_FILTER.shape;
    for _ in 0..3 {
        let Shape::Object(record) = shape.resolve() else { panic!("{shape:?}") };
        let Shape::List { of, .. } = record.field("filters").unwrap().shape else { panic!("{record:?}") };
        let Shape::Union { variants, .. } = of.resolve() else { panic!("{of:?}") };
        shape = &variants[1].shape;
    }
    assert!(matches!(shape, Shape::Ref(named) if named.name == "CompoundFilter"));
}

#[test]
fn an_unknown_operation_is_not_found() {
    assert!(find("chat.completions.creat").is_none());
}
