use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use keyway_credentials::FakeSystem;
use keyway_types::models::Model;
use keyway_types::operations::{self, Operation};
use serde_json::json;

use super::*;
use crate::Error;
use crate::client::OpenAI;
use crate::transport::{Exchange, ReplyBody, RequestBody, Transport};

/// Answers with these bodies in order, and records the URLs.
#[derive(Clone, Debug, Default)]
struct Script(Arc<Mutex<(Vec<Value>, Vec<String>)>>);

impl Script {
    fn urls(&self) -> Vec<String> {
        self.0.lock().unwrap().1.clone()
    }
}

impl Transport for Script {
    fn send(&self, request: Request<RequestBody>) -> Exchange {
        let mut script = self.0.lock().unwrap();
        script.1.push(request.uri().path_and_query().unwrap().to_string());
        let body = script.0.remove(0).to_string();
        Box::pin(std::future::ready(Ok(Response::new(ReplyBody::from_bytes(Bytes::from(body))))))
    }
}

/// A list that pages by its last item.
fn list(pages: impl Into<Vec<Value>>) -> (Call<ListPage<Model>>, Script) {
    list_by(Paging::LastItem, pages)
}

fn list_by(paging: Paging, pages: impl Into<Vec<Value>>) -> (Call<ListPage<Model>>, Script) {
    let mut operation = operations::MODELS_LIST;
    operation.paging = paging;
    of(operation, pages)
}

fn of(operation: Operation, pages: impl Into<Vec<Value>>) -> (Call<ListPage<Model>>, Script) {
    let operation: &'static Operation = Box::leak(Box::new(operation));
    let script = Script(Arc::new(Mutex::new((pages.into(), Vec::new()))));
    let builder = OpenAI::builder().system(FakeSystem::new()).api_key("sk-emul-pages");
    let client = builder.base_url("https://api.example/v1").transport(script.clone()).build().unwrap();
    (Call::new(&client, operation, &[]), script)
}

fn page(ids: &[&str], more: impl Into<Value>) -> Value {
    json!({"data": ids.iter().map(|id| json!({"id": id})).collect::<Vec<_>>(), "has_more": more.into()})
}

async fn collect(call: Call<ListPage<Model>>) -> (Vec<String>, Option<Error>) {
    let (mut items, mut ids) = (call.items(), Vec::new());
    loop {
        match items.next().await {
            Some(Ok(model)) => ids.push(model.id),
            Some(Err(error)) => {
                assert!(items.next().await.is_none(), "nothing comes after an error");
                return (ids, Some(error));
            }
            None => return (ids, None),
        }
    }
}

#[tokio::test]
async fn l1_the_next_request_is_the_same_call_with_the_cursor_changed() {
    let (call, script) = list([page(&["a", "b"], true), page(&["c&"], true), page(&["d"], false)]);
    let (ids, error) = collect(call.query("limit", 2).query("after", "start")).await;
    assert_eq!((ids, error.is_none()), (vec!["a".into(), "b".into(), "c&".into(), "d".into()], true));
    let expected = ["limit=2&after=start", "limit=2&after=b", "limit=2&after=c%26"];
    assert_eq!(script.urls(), expected.map(|query| format!("/v1/models?{query}")));
}

#[tokio::test]
async fn l1_an_id_that_is_a_number_is_a_cursor_too() {
    let (call, script) = list([json!({"data": [{"id": 7}], "has_more": true}), page(&["b"], false)]);
    assert_eq!(collect(call).await.0, ["7", "b"]);
    assert_eq!(script.urls().last().unwrap(), "/v1/models?after=7");
}

#[tokio::test]
async fn l1_the_cursor_is_the_one_that_the_table_says() {
    for (paging, cursor) in [
        (Paging::LastItem, "after=b"),
        (Paging::LastId, "after=last"),
        (Paging::Next, "after=next"),
        (Paging::Token, "page=next"),
        (Paging::Single, ""),
    ] {
        let mut first = page(&["a", "b"], true);
        first["last_id"] = "last".into();
        first["next"] = "next".into();
        let (call, script) = list_by(paging, [first, page(&[], false)]);
        assert_eq!(collect(call).await.0, ["a", "b"]);
        let mut expected = vec!["/v1/models".to_owned()];
        expected.extend((!cursor.is_empty()).then(|| format!("/v1/models?{cursor}")));
        assert_eq!(script.urls(), expected, "{paging:?}");
    }
}

#[tokio::test]
async fn l2_a_list_ends_where_its_own_cursor_is_missing() {
    for paging in [Paging::LastId, Paging::Next, Paging::Token] {
        let (call, script) = list_by(paging, [page(&["a"], Value::Null)]);
        let (ids, error) = collect(call).await;
        assert_eq!((ids.len(), script.urls().len(), error.is_none()), (1, 1, true), "{paging:?}");
        // What follows would be lost.
        let (call, script) = list_by(paging, [page(&["a"], true)]);
        let (ids, error) = collect(call).await;
        assert_eq!((ids.len(), script.urls().len()), (1, 1), "{paging:?}");
        assert!(error.is_some_and(|error| error.to_string().contains("no cursor")), "{paging:?}");
    }
    // Items without an ID, as some servers return them.
    for (more, fails) in [(Value::Null, false), (json!(true), true)] {
        let (mut operation, data) = (operations::MODELS_LIST, json!({"data": [{}], "has_more": more}));
        operation.paging = Paging::LastItem;
        let (call, script) = of(operation, [data]);
        let mut pages = Call::<ListPage<Value>>::of(*call.request).pages();
        assert!(pages.next().await.unwrap().is_ok());
        assert_eq!((pages.next().await.is_some_and(|page| page.is_err()), script.urls().len()), (fails, 1));
        assert!(pages.next().await.is_none());
    }
}

#[tokio::test]
async fn l2_the_last_usable_id_is_the_cursor() {
    for odd in [json!(null), json!({}), json!("x"), json!({"id": null}), json!({"id": ""}), json!({"id": {}})]
    {
        let first = json!({"data": [{"id": "a"}, {"id": "b"}, odd], "has_more": true});
        let (call, script) = list([first, page(&["c"], false)]);
        let (ids, error) = collect(call).await;
        assert!(error.is_none(), "{odd}: {error:?}");
        assert_eq!((ids.len(), script.urls()[1].as_str()), (4, "/v1/models?after=b"), "{odd}");
        // The server's own word counts before that.
        let first = json!({"data": [{"id": "a"}, odd], "last_id": "z", "has_more": true});
        let (call, script) = list([first, page(&["c"], false)]);
        assert!(collect(call).await.1.is_none() && script.urls()[1] == "/v1/models?after=z", "{odd}");
    }
}

#[tokio::test]
async fn l1_each_page_is_a_reply_of_its_own() {
    let (call, _) = list([page(&["a"], true), page(&["b"], false)]);
    let mut pages = call.pages();
    let mut lengths = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        lengths.push((page.data.len(), page.attempts(), page.has_more));
    }
    assert_eq!(lengths, [(1, 1, Some(true)), (1, 1, Some(false))]);
}

#[tokio::test]
async fn l2_a_list_ends_without_more_without_items_and_without_a_cursor() {
    for (last, ids) in [
        (page(&["b"], false), vec!["a", "b"]),
        (page(&[], true), vec!["a"]),
        (page(&[], Value::Null), vec!["a"]),
        (json!({"data": []}), vec!["a"]),
    ] {
        let (call, script) = list([page(&["a"], true), last]);
        let (found, error) = collect(call).await;
        assert!(error.is_none() && script.urls().len() == 2);
        assert_eq!(found, ids);
    }
}

#[tokio::test]
async fn l2_a_cursor_that_repeats_is_an_error() {
    let repeating = page(&["a", "b"], true);
    let (call, script) = list(vec![repeating.clone(), repeating.clone(), repeating]);
    let (ids, error) = collect(call).await;
    let error = error.unwrap();
    assert_eq!(*error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("`b` arrived twice"), "{error}");
    assert_eq!((ids.len(), script.urls().len()), (2, 2));
}

#[tokio::test]
async fn l2_a_list_ends_after_as_many_pages_as_may_be_fetched() {
    let endless: Vec<_> = (0..9).map(|at| page(&[&format!("a{at}"), &format!("b{at}")], true)).collect();
    let (call, script) = list(endless);
    let (mut items, mut count) = (call.items().max_pages(4), 0);
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => count += 1,
            Err(error) => break error,
        }
    };
    assert!(items.next().await.is_none(), "nothing comes after an error");
    assert_eq!((count, script.urls().len(), error.kind()), (8, 4, &ErrorKind::Decode));
    assert!(
        error.to_string().contains("after 4 pages") && error.to_string().contains("max_pages"),
        "{error}"
    );
    // A list that has ended causes no error, even on the last page allowed.
    let (call, script) = list([page(&["a"], true), page(&["b"], false)]);
    let mut pages = call.pages().max_pages(2);
    assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none() && script.urls().len() == 2);
    assert_eq!(list([]).0.pages().most, 10_000);
}

#[tokio::test]
async fn l2_pages_that_bring_nothing_new_end_the_list() {
    let with_next = |ids: &[&str], next: &str, more: Value| {
        let mut page = page(ids, more);
        page["next"] = next.into();
        page
    };
    // A server without cursors returns the same items forever, whatever the next cursor is.
    let same = |more: Value| (0..9).map(move |at| with_next(&["a", "b"], &format!("n{at}"), more.clone()));
    let (call, script) = list_by(Paging::Next, same(Value::Null).collect::<Vec<_>>());
    let (ids, error) = collect(call).await;
    assert_eq!((ids, error.is_none(), script.urls().len()), (vec!["a".into(), "b".into()], true, 2));
    let (call, script) = list_by(Paging::Next, same(true.into()).collect::<Vec<_>>());
    let (ids, error) = collect(call).await;
    assert_eq!((ids.len(), script.urls().len()), (2, 2));
    assert!(error.is_some_and(|error| error.to_string().contains("the same items arrived twice")));
    // Two pages in turn, and a cursor that repeats while nothing says that there is more.
    let turn = [["a", "b"], ["c", "d"], ["a", "b"], ["c", "d"]];
    let (call, script) = list(turn.map(|ids| page(&ids, Value::Null)));
    let (ids, error) = collect(call).await;
    assert_eq!((ids.join(""), error.is_none(), script.urls().len()), ("abcd".into(), true, 3));
}

#[tokio::test]
async fn l2_a_page_that_is_none_is_an_error_after_the_items_before_it() {
    let (call, _) = list([page(&["a"], true), json!({"data": 7})]);
    let (ids, error) = collect(call).await;
    assert_eq!(
        (ids, error.map(|error| error.kind().clone())),
        (vec!["a".to_owned()], Some(ErrorKind::Decode))
    );
    for nothing in [Value::Null, json!([]), json!({"data": null, "has_more": true})] {
        let (call, script) = list([page(&["a"], true), nothing]);
        let (ids, error) = collect(call).await;
        assert_eq!((ids, error.is_none(), script.urls().len()), (vec!["a".to_owned()], true, 2));
    }
}
