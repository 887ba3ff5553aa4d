use serde_json::json;

use super::*;
use crate::ListPage;
use crate::support::mutate::{assert_survives_tomorrow, assert_unchanged};

#[test]
fn d1_models_survive_tomorrow() {
    let model = json!({"id": "gpt-4.1", "object": "model", "created": 1744316542, "owned_by": "system", "shutdown_date": "2030-01-31"});
    assert_survives_tomorrow::<ListPage<Model>>(
        &json!({"object": "list", "data": [model, {"id": "m", "shutdown_date": null}]}),
        &[],
    );
}

#[test]
fn d1_a_compatible_server_may_say_less() {
    assert_unchanged::<ListPage<Model>>(&json!({"data": [{"id": "local/model"}]}));
}

#[test]
fn h10_what_is_no_list_is_refused() {
    for json in ["{}", r#"{"data":{}}"#, r#"{"data":[{"object":"model"}]}"#, "7", "\"\""] {
        assert!(serde_json::from_str::<ListPage<Model>>(json).is_err(), "{json}");
    }
}
