use super::*;

fn picked(json: &str) -> [Option<&str>; 2] {
    pick(json.as_bytes(), ["a", "b"]).map(|value| value.map(RawValue::get))
}

#[test]
fn members_are_found_by_name_whatever_stands_around_them() {
    assert_eq!(
        picked(r#"{"x":[{"a":1}],"b": {"c":[1]} ,"\u0061":"t"}"#),
        [Some("\"t\""), Some(r#"{"c":[1]}"#)]
    );
    assert_eq!(picked(r#"{"a":1,"a":null}"#), [Some("null"), None]);
}

#[test]
fn what_is_no_object_has_none() {
    for json in ["", "null", "[]", "\"a\"", "{", r#"{"a":1"#, r#"{"a":1}}"#, r#"{"a":1} x"#] {
        assert_eq!(picked(json), [None, None], "{json}");
    }
}

#[test]
fn null_is_no_value_and_only_a_string_is_a_text() {
    let [null, string] = pick(br#"{"a":null,"b":"t\n"}"#, ["a", "b"]);
    assert!(!is_present(None) && !is_present(null) && is_present(string));
    assert_eq!((text(null).as_str(), text(string).as_str(), text(None).as_str()), ("", "t\n", ""));
}
