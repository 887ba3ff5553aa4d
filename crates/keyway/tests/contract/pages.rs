//! L1, L2: pages and items. Lists with a cursor are tested beside the code, because no operation
//! has one yet.

use futures_core::Stream;
use serde_json::json;

use crate::support::{Reply, Server, client};

fn list(models: &[&str]) -> Reply {
    let data: Vec<_> = models.iter().map(|id| json!({"id": id, "object": "model"})).collect();
    Reply::json(200, &json!({"object": "list", "data": data}))
}

#[tokio::test]
async fn l1_a_page_is_itself_and_a_stream_of_its_items() {
    let server = Server::always(list(&["a", "b"])).await;
    let client = client(&server);
    let page = client.models().list().await.unwrap();
    assert_eq!(page.data.iter().map(|model| model.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    let mut items = client.models().list().items();
    assert_eq!(server.requests().len(), 1, "nothing is asked for before it is wanted");
    let mut ids = Vec::new();
    while let Some(model) = items.next().await {
        ids.push(model.unwrap().id);
    }
    assert_eq!(ids, ["a", "b"]);
    assert!(items.next().await.is_none());
    assert_eq!(server.requests().len(), 2, "this list comes whole, on one page");
}

#[tokio::test]
async fn l1_pages_and_items_are_streams() {
    let server = Server::always(list(&["a"])).await;
    let client = client(&server);
    let mut pages = std::pin::pin!(client.models().list().pages());
    let page = std::future::poll_fn(|context| pages.as_mut().poll_next(context)).await.unwrap().unwrap();
    assert_eq!((page.data.len(), page.request_id()), (1, Some("req_1")));
    let mut items = std::pin::pin!(client.models().list().items());
    let item = std::future::poll_fn(|context| items.as_mut().poll_next(context)).await.unwrap().unwrap();
    assert_eq!(item.id, "a");
}

#[tokio::test]
async fn l2_an_empty_page_ends_and_an_error_ends() {
    let server = Server::of([list(&[]), Reply::new(404, "")]).await;
    let client = client(&server);
    assert!(client.models().list().items().next().await.is_none());
    let mut items = client.models().list().items();
    assert!(items.next().await.unwrap().unwrap_err().is_not_found());
    assert!(items.next().await.is_none());
}
