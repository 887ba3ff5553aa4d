use std::path::Path;

use super::*;

fn shown(source: &str) -> Vec<String> {
    let within = ["error".to_owned(), "kind".to_owned()];
    let paths = paths(&without_tests(source).tokens, &within);
    let long = paths.into_iter().filter(|path| path.words.len() > 1);
    long.map(|path| format!("{}:{}", path.line, path.words.join("::"))).collect()
}

fn resolved(source: &str) -> Vec<String> {
    let within = ["error".to_owned(), "kind".to_owned()];
    let paths = paths(&without_tests(source).tokens, &within);
    paths.iter().filter_map(Named::resolved).map(|words| words.join("::")).collect()
}

#[test]
fn every_leaf_of_a_use_is_a_path_of_its_own() {
    let source = "use crate::{\n a::B,\n c::{self, d::*, E as F},\n};\nlet x = crate::g::h(std::env::var);";
    assert_eq!(
        shown(source),
        [
            "2:crate::a::B",
            "3:crate::c::self",
            "3:crate::c::d::*",
            "3:crate::c::E",
            "5:crate::g::h",
            "5:std::env::var"
        ]
    );
}

#[test]
fn paths_are_resolved_from_the_crates_root() {
    assert_eq!(
        resolved("use super::reason::Reason; self::x(); crate::a::b; other::c;"),
        ["error::reason::Reason", "error::kind::x", "a::b"]
    );
    assert_eq!(resolved("mod inner { use super::super::x; } use super::y;"), ["error::x", "error::y"]);
    assert_eq!(resolved("pub(crate) fn f() { $crate::retry::delay() }"), ["retry::delay"]);
}

#[test]
fn a_use_binds_a_name_for_its_file_or_for_others() {
    let tokens =
        without_tests("use a::{B, c::D as E}; pub(crate) use f::*; pub use g::{self, H}; i::J;").tokens;
    let found = paths(&tokens, &[]).into_iter().filter(|path| path.words[0] != "pub");
    let bound = found.map(|path| path.bound);
    let shown: Vec<_> = bound.map(|bound| bound.map(|bound| (bound.name, bound.is_public))).collect();
    let binds = |name: &str, is_public| Some((name.to_owned(), is_public));
    let expected =
        [binds("B", false), binds("E", false), binds("*", true), binds("g", true), binds("H", true), None];
    assert_eq!(shown, expected);
}

#[test]
fn what_only_tests_compile_is_left_out() {
    assert_eq!(shown("#[cfg(test)]\nmod tests { use crate::a::B; }\nuse crate::c::D;"), ["3:crate::c::D"]);
    assert_eq!(shown("#[cfg(test)] #[path = \"x\"] mod tests; use crate::c::D;"), ["1:crate::c::D"]);
    assert_eq!(
        shown("#[cfg(all(test, unix))] fn f<A, B>(a: A) { crate::a::b() } crate::c::d();"),
        ["1:crate::c::d"]
    );
    assert_eq!(shown("S { #[cfg(test)] clock: crate::a::B, other: crate::c::D }"), ["1:crate::c::D"]);
    assert_eq!(shown("#![cfg(test)] use crate::a::B;"), Vec::<String>::new());
}

#[test]
fn a_file_that_only_tests_compile_is_named() {
    let shipped = without_tests(
        "#[cfg(test)] pub(crate) mod fake; mod real; #[cfg(test)] mod tests { mod inner; }\n\
         #[cfg(test)] #[path = \"elsewhere.rs\"] mod named;",
    );
    assert_eq!(
        shipped.test_files,
        [TestFile::Module("fake".to_owned()), TestFile::Path("elsewhere.rs".to_owned())]
    );
}

#[test]
fn what_others_compile_too_is_kept() {
    assert_eq!(shown("#[cfg(not(test))] use crate::a::B;"), ["1:crate::a::B"]);
    assert_eq!(shown("#[cfg(any(test, feature = \"x\"))] use crate::a::B;"), ["1:crate::a::B"]);
    assert_eq!(shown("#[cfg_attr(test, derive(Debug))] struct A(crate::a::B);"), ["1:crate::a::B"]);
}

#[test]
fn a_macro_is_told_from_a_comparison() {
    let paths = paths(&without_tests("crate::open_enum! {} if a::b != c::d {}").tokens, &[]);
    let macros: Vec<_> =
        paths.iter().filter(|path| path.is_macro).map(|path| path.words.join("::")).collect();
    assert_eq!(macros, ["crate::open_enum"]);
}

#[test]
fn the_module_of_a_file_is_its_path_without_its_ending() {
    assert_eq!(module(Path::new("error/kind.rs")), ["error", "kind"]);
    assert_eq!(module(Path::new("error/mod.rs")), ["error"]);
    assert!(module(Path::new("lib.rs")).is_empty());
}
