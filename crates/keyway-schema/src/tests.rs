//! The embedded table, read to its last line.

use std::collections::BTreeSet;

use super::*;

mod reader;
mod walks;

#[test]
fn the_whole_table_is_well_formed_and_every_reference_leads_somewhere() {
    if let Err(faults) = table().check() {
        let shown: Vec<String> = faults.iter().take(12).map(ToString::to_string).collect();
        panic!("{} faults, the first of them:\n{}", faults.len(), shown.join("\n"));
    }
    assert!(
        operations().count() > 300
            && webhooks().count() > 20
            && sockets().count() == 8
            && table().types().count() > 1500
    );
}

#[test]
fn names_labels_and_tags_are_unique() {
    for named in table().types() {
        match named.shape() {
            Shape::Object(record) => {
                unique(named.name, record.fields.iter().map(|field| field.name));
                for name in record.any_of_required.iter().flatten() {
                    assert!(record.field(name).is_some(), "{}: {name}", named.name);
                }
            }
            Shape::Union { variants, .. } => {
                unique(named.name, variants.iter().map(|variant| variant.label));
            }
            Shape::Choice { values, .. } => unique(named.name, values.iter().copied()),
            _ => {}
        }
    }
    for operation in operations() {
        let facts = ["request", "key", "sends", "params", "replies", "item", "paging", "stream", "reference"];
        assert!(facts.iter().all(|fact| operation.facts(fact).count() <= 1), "{}", operation.id);
        assert_eq!(operation.facts("request").count(), 1, "{}", operation.id);
    }
}

fn unique<'a>(of: &str, names: impl Iterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for name in names {
        assert!(seen.insert(name), "{of}: {name} twice");
    }
}

#[test]
fn an_operation_is_found_by_its_id() {
    let create = find("chat.completions.create").unwrap();
    assert_eq!(create.facts("request").collect::<Vec<_>>(), ["POST /chat/completions"]);
    assert!(create.body.as_ref().unwrap().record().unwrap().field("messages").unwrap().required);
    assert!(find("chat.completions.creat").is_none() && find("").is_none());
    let ids: Vec<_> = operations().map(|operation| operation.id).collect();
    assert!(ids.is_sorted() && ids.contains(&"models.list"));
}

#[test]
fn a_type_may_contain_itself() {
    let filter = table().named("CompoundFilter").unwrap();
    let mut shape = filter.shape();
    for _ in 0..3 {
        let Shape::Union { variants, .. } = shape.field("filters").unwrap().item().unwrap().resolve() else {
            panic!("{shape:?}")
        };
        shape = variants[1].shape.resolve();
    }
    assert!(std::ptr::eq(shape, filter.shape()), "and is read once");
}
