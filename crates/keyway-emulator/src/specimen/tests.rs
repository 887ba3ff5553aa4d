//! Values built from the tables.

use keyway_types::operations::OPERATIONS;
use serde_json::{Map, Value, json};

use super::*;

fn reply_of(id: &str) -> &'static Shape {
    schema::find(id).unwrap().reply.as_ref().unwrap()
}

fn make(id: &str, given: Value, known: Value) -> Value {
    let given = given.as_object().unwrap().clone();
    Specimen::new(id.as_bytes(), 1_750_000_000, &given).of(reply_of(id), &known)
}

#[test]
fn a_value_takes_over_what_is_known_then_what_was_given() {
    let value = make(
        "beta.assistants.retrieve",
        json!({ "model": "gpt-4o", "name": "Helper", "temperature": "hot", "id": "not mine", "mood": 1 }),
        json!({ "name": "Other", "mood": 2, "object": "wrong" }),
    );
    assert_eq!((&value["model"], &value["name"]), (&json!("gpt-4o"), &json!("Other")));
    assert_eq!(value["object"], "assistant", "a constant stays what it is");
    assert!(value.get("mood").is_none() && value["temperature"] != "hot");
    assert!(value["id"].as_str().unwrap().starts_with("asst_"));
    assert_eq!(value["created_at"], 1_750_000_000);
}

#[test]
fn the_same_seed_makes_the_same_value() {
    let of = |seed: &str| {
        Specimen::new(seed.as_bytes(), 1, &Map::new()).of(reply_of("files.retrieve"), &Value::Null)
    };
    assert_eq!(of("a"), of("a"));
    assert_ne!(of("a")["id"], of("b")["id"]);
}

#[test]
fn a_union_is_what_is_known_of_it() {
    let item = json!({ "type": "function_call", "name": "f", "arguments": "{}" });
    let value = make("responses.retrieve", json!({}), json!({ "output": [item] }));
    let call = &value["output"][0];
    assert_eq!((&call["type"], &call["name"]), (&json!("function_call"), &json!("f")));
    assert!(call["call_id"].is_string(), "and has what it needs: {call}");
}

#[test]
fn every_shape_has_a_value_that_fits_it() {
    for operation in OPERATIONS {
        let tables = schema::find(operation.id).unwrap();
        for shape in [&tables.body, &tables.reply, &tables.event].into_iter().flatten() {
            for full in [false, true] {
                let given = Map::new();
                let specimen = Specimen::new(b"seed", 1_750_000_000, &given);
                let mut specimen = if full { specimen.full() } else { specimen };
                let value = specimen.of(shape, &Value::Null);
                if let Err(refusal) = schema::check_body(&value, shape) {
                    panic!("{} {full}: {:?} {}", operation.id, refusal.param, refusal.message);
                }
            }
        }
    }
}
