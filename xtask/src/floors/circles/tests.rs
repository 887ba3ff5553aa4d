use super::super::example;
use super::*;

fn found(files: &[(&str, &str)], exceptions: &[Exception]) -> Found {
    let sources: Vec<_> = files.iter().map(|(file, text)| example(file, text)).collect();
    check(&sources, exceptions)
}

fn circles(files: &[(&str, &str)]) -> Vec<String> {
    found(files, &[]).breaches.iter().map(Breach::to_string).collect()
}

#[test]
fn a_circle_is_reported_with_each_import_in_it() {
    let found = circles(&[
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B;\npub struct A;"),
        ("b.rs", "use super::c::C;\npub struct B;"),
        ("c.rs", "pub struct C;\nfn c() { crate::a::A; }"),
        ("d.rs", "use crate::a::A;"),
    ]);
    assert_eq!(
        found,
        ["crates/keyway/src/a.rs:1: a circle of imports (a.rs:1 → b.rs, b.rs:1 → c.rs, c.rs:2 → a.rs); \
          move what both ends need to a file that imports neither"]
    );
}

#[test]
fn an_import_leads_to_the_file_that_defines_it() {
    let parent = "mod a; mod b; pub(crate) use a::A; pub use b::*;";
    let files =
        |b: &'static str| [("x.rs", parent), ("x/a.rs", "pub struct A; use super::B;"), ("x/b.rs", b)];
    assert_eq!(circles(&files("pub struct B;")), Vec::<String>::new());
    assert_eq!(circles(&files("use super::A; pub struct B;")).len(), 1);
    // Under another name, through a module, and as a macro.
    assert_eq!(circles(&files("use crate::x::A as Z; pub struct B;")).len(), 1);
    assert_eq!(circles(&files("use crate::x; fn f() { x::A; } pub struct B;")).len(), 1);
    assert_eq!(circles(&files("use crate::x; pub struct B;")), Vec::<String>::new());
    let by_macro =
        [("a.rs", "macro_rules! a { () => {} } use crate::b::B;"), ("b.rs", "crate::a!{} struct B;")];
    assert_eq!(circles(&by_macro).len(), 1);
}

#[test]
fn a_module_and_its_parts_may_use_each_other() {
    let parts =
        [("x.rs", "mod a; mod b; struct X; fn f() { a::A; b::B }"), ("x/a.rs", "use super::X; struct A;")];
    let and = |file: (&'static str, &'static str)| [&parts[..], &[file]].concat();
    assert_eq!(circles(&and(("x/b.rs", "use super::X; struct B;"))), Vec::<String>::new());
    assert_eq!(circles(&and(("x/b.rs", "use super::a::A; struct B;"))), Vec::<String>::new());
    // But a circle through a file beside the module counts.
    let beside =
        [&parts[..], &[("x/b.rs", "use crate::y::Y; struct B;"), ("y.rs", "use crate::x::X; struct Y;")]];
    assert_eq!(circles(&beside.concat()).len(), 1);
}

#[test]
fn visibility_and_what_only_tests_compile_are_no_imports() {
    let files = [
        ("x/a.rs", "use super::b::B; pub(super) struct A;"),
        ("x/b.rs", "pub(in crate::x::a) struct B; #[cfg(test)] mod tests { use crate::x::a::A; }"),
    ];
    assert_eq!(circles(&files), Vec::<String>::new());
}

#[test]
fn an_exception_stays_until_its_circle_is_gone() {
    let stay =
        [Exception { directory: "crates/keyway/src", files: &["a.rs", "b.rs"], reason: "of a reason" }];
    let circle = [("a.rs", "use crate::b::B; struct A;"), ("b.rs", "use crate::a::A; struct B;")];
    let kept = found(&circle, &stay);
    assert!(kept.breaches.is_empty());
    let (words, gone) = exceptions(&stay, &kept.stay);
    assert_eq!(words, ["floors: known circle: a.rs, b.rs in crates/keyway/src, because of a reason"]);
    assert!(gone.is_empty());
    let more =
        [&circle[..], &[("b.rs", "use crate::c::C; struct B;"), ("c.rs", "use crate::a::A; struct C;")]];
    assert_eq!(found(&more.concat(), &stay).breaches.len(), 1);
    let (words, gone) = exceptions(&stay, &BTreeSet::new());
    assert!(words.is_empty() && gone[0].message.contains("remove its row"), "{gone:?}");
}

#[test]
fn generated_files_are_left_out() {
    let made = "// Made by `cargo xtask codegen` from the API.\nuse crate::b::B; struct A;";
    assert_eq!(circles(&[("a.rs", made), ("b.rs", "use crate::a::A; struct B;")]), Vec::<String>::new());
}
