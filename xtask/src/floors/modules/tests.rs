use super::super::example;
use super::*;

const FLOORS: &str = r#"floors = [["origin", "path"], ["error"], ["transport::body"], ["transport"]]"#;

fn messages(file: &str, text: &str) -> Vec<String> {
    let floors = Floors::parse(Path::new("floors.toml"), FLOORS).unwrap();
    let mut sources: Vec<_> =
        ["lib.rs", "origin.rs", "path.rs", "error/mod.rs", "transport/mod.rs", "transport/body.rs"]
            .into_iter()
            .filter(|inner| *inner != file)
            .map(|inner| example(inner, ""))
            .collect();
    sources.push(example(file, text));
    check(&floors, &sources).iter().map(Breach::to_string).collect()
}

#[test]
fn imports_from_below_and_from_oneself_are_fine() {
    let text = "use crate::{error::Error, origin::Origin, transport::body::Body};\nuse self::send::Send; use crate::transport::Pool;";
    assert_eq!(messages("transport/mod.rs", text), Vec::<String>::new());
    assert_eq!(messages("error/kind.rs", "use super::reason::Reason; use std::fmt;"), Vec::<String>::new());
}

#[test]
fn an_import_from_a_higher_floor_is_reported_with_its_place() {
    let found = messages(
        "error/mod.rs",
        "use std::fmt;\nuse crate::{\n    origin::Origin,\n    transport::Pool,\n};",
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(
        "crates/keyway/src/error/mod.rs:4: `error` (floor 1) imports from `transport` (floor 3)"
    ));
    assert!(found[0].contains("on a higher floor; move what both need to a floor below"));
}

#[test]
fn an_import_from_a_neighbour_is_reported() {
    let found = messages("origin.rs", "fn f() { crate::path::encode() }");
    assert!(found[0].contains("imports from `path` (floor 0), which is on its own floor"), "{found:?}");
}

#[test]
fn a_part_with_a_floor_of_its_own_does_not_see_the_whole() {
    let found = messages("transport/body.rs", "use super::Pool;");
    assert!(found[0].contains("`transport::body` (floor 2) imports from `transport` (floor 3)"), "{found:?}");
}

#[test]
fn the_crates_root_is_no_way_around() {
    let found = messages("origin.rs", "use crate::Client;");
    assert!(found[0].contains("imports `Client` through the crate's root"), "{found:?}");
    assert_eq!(messages("origin.rs", "crate::open_enum! {}"), Vec::<String>::new());
    assert_eq!(
        messages("lib.rs", "pub use crate::transport::Pool; pub use error::Error;"),
        Vec::<String>::new()
    );
}

#[test]
fn every_module_has_a_floor_and_every_entry_a_module() {
    let found = messages("gate.rs", "");
    assert!(found[0].starts_with("floors.toml:1: `gate` has no floor"), "{found:?}");
    let floors = Floors::parse(Path::new("floors.toml"), FLOORS).unwrap();
    assert!(check(&floors, &[])[0].message.starts_with("`origin` is not a module"));
}

#[test]
fn tests_are_free() {
    assert_eq!(
        messages("error/mod.rs", "#[cfg(test)] mod tests { use crate::transport::Pool; }"),
        Vec::<String>::new()
    );
}

#[test]
fn a_bad_list_is_refused_with_its_name() {
    let refused = |text: &str| Floors::parse(Path::new("floors.toml"), text).err().unwrap();
    assert!(refused("floors = [[\"a\"], [\"a\"]]").contains("floors.toml: `a` is listed twice"));
    assert!(refused("floors = [1]").contains("each floor is a list"));
    assert!(refused("floors = [[1]]").contains("a module name is a string"));
    assert!(refused("").contains("`floors`, a list of lists"));
    assert!(refused("[").contains("not TOML"));
}
