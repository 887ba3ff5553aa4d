//! Examples instead of state.

use keyway_types::operations::{OPERATIONS, ReplyKind};
use serde_json::json;

use super::bench::{Bench, fits, smallest, smallest_query};
use crate::emulator::Emulator;
use crate::schema;

#[test]
fn every_operation_answers_about_objects_that_nobody_created() {
    let bench = Bench::of(Emulator::builder().examples());
    let mut wrong = Vec::new();
    for operation in OPERATIONS {
        let id = operation.id;
        let ids = vec!["some-id"; operation.path.matches('{').count()];
        let said = match bench.ask(id, &ids, &smallest_query(id), &smallest(id)) {
            Ok(said) => said,
            Err(refusal) => {
                wrong.push(format!("{id}: {}", refusal.message));
                continue;
            }
        };
        if said.streamed {
            let event = schema::find(id).and_then(|tables| tables.event.as_ref()).unwrap();
            let (_, data) = said.events().remove(0);
            wrong.extend(fits(&data, event).err().map(|refusal| format!("{id}: {}", refusal.message)));
            continue;
        }
        let shape = schema::find(id).unwrap().reply.as_ref();
        if let (ReplyKind::Json | ReplyKind::Page | ReplyKind::JsonOrText, Some(shape)) =
            (operation.reply, shape)
        {
            let error = fits(&said.json(), shape).err();
            wrong.extend(error.map(|refusal| format!("{id}: {:?} {}", refusal.param, refusal.message)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_example_of_a_list_has_an_item_and_one_of_a_stream_an_event() {
    let bench = Bench::of(Emulator::builder().examples());
    let files = bench.get("files.list", &[], "", &json!(null)).json();
    assert_eq!(files["data"][0]["object"], "file");
    let body = json!({ "model": "no-such-model", "messages": [{ "role": "user", "content": "Hi" }], "stream": true });
    let said = bench.get("chat.completions.create", &[], "", &body);
    assert_eq!(said.events()[0].1["object"], "chat.completion.chunk");
}

#[test]
fn requests_are_still_validated() {
    let bench = Bench::of(Emulator::builder().examples());
    let (status, refusal) = bench.refused("embeddings.create", &[], "", &json!({ "model": "m" }));
    assert_eq!((status, refusal.param.as_deref()), (400, Some("input")));
}

#[test]
fn a_body_without_members_is_left_to_the_official_sdks() {
    let bench = Bench::of(Emulator::builder().examples());
    for (id, ids) in [("skills.create", &[][..]), ("vector_stores.file_batches.create", &["vs_1"])] {
        assert!(bench.ask(id, ids, "", &json!({})).is_ok(), "{id}");
        let strict = Bench::of(Emulator::builder());
        assert_eq!(strict.refused(id, ids, "", &json!({})).0, 400, "{id}");
    }
}
