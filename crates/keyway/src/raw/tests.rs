use super::*;

fn is_last(json: &str) -> bool {
    RawEvent::of(json).unwrap().last
}

#[test]
fn s7_a_reply_may_end_after_a_choice_with_a_reason() {
    for json in [
        r#"{"choices":[{"finish_reason":"stop"}]}"#,
        r#"{"choices":[{"finish_reason":null},{"finish_reason" : "length"}]}"#,
        r#"{"choices":[{"delta":{"content":"\"finish_reason\":null"},"finish_reason":"stop"}]}"#,
        r#"{"choices":[{"delta":{"content":"\"finish_reason"},"finish_reason":"stop"}]}"#,
        r#"{"choices":[{"delta":{"finish_reason":null},"finish_reason":"stop"}]}"#,
        r#"{"choices":[{"finish_re\u0061son":"stop"}]}"#,
    ] {
        assert!(is_last(json), "{json}");
    }
}

#[test]
fn s7_a_reply_goes_on_after_choices_without_a_reason() {
    for json in [
        r#"{"choices":[]}"#,
        r#"{"choices":[{"finish_reason":null}]}"#,
        "{\"choices\":[{\"finish_reason\" :\n null},{\"finish_reason\":null}]}",
        r#"{"choices":[{"delta":{"content":"a"}}]}"#,
        r#"{"choices":[{"delta":{"finish_reason":"stop"},"finish_reason":null}]}"#,
        r#"{"choices":[{"delta":{"content":"finish_reason"},"finish_reason":null}]}"#,
        r#"{"choices":null}"#,
    ] {
        assert!(!is_last(json), "{json}");
    }
}
