//! L1, L2: pages and items. What ends a list is tested beside the code, too.

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

/// Lists by a token, which is no item's name and travels as `page`.
#[cfg(feature = "beta")]
mod by_token {
    use keyway::types::beta::{
        BetaAgentEnvironmentFileCreateParams, BetaAgentEnvironmentFileCreateParamsType,
        BetaAgentEnvironmentFileListParams, BetaAgentEnvironmentFileListParamsOrder,
    };
    use keyway::{OpenAI, Result};
    use keyway_emulator::Emulator;

    use crate::support::builder;

    /// An environment with seven files.
    async fn filled() -> Result<(Emulator, OpenAI)> {
        let emulator = Emulator::start().await.unwrap();
        let client =
            builder().api_key(emulator.key().create().secret()).base_url(emulator.base_url()).build()?;
        for number in 0..7 {
            let path = format!("/work/{number}.txt");
            let params = BetaAgentEnvironmentFileCreateParams::new(
                path,
                BetaAgentEnvironmentFileCreateParamsType::Inline,
            )
            .data("aGk=");
            client.beta().agents().environments().files().create("env_1", params).await?;
        }
        Ok((emulator, client))
    }

    fn three_a_page() -> BetaAgentEnvironmentFileListParams {
        BetaAgentEnvironmentFileListParams::new().limit(3).order(BetaAgentEnvironmentFileListParamsOrder::Asc)
    }

    #[tokio::test]
    async fn l1_the_items_of_a_list_by_token_are_those_of_all_pages() {
        let (emulator, client) = filled().await.unwrap();
        let files = client.beta().agents().environments().files();
        let mut items = files.list_with("env_1", three_a_page()).items();
        let mut paths = Vec::new();
        while let Some(file) = items.next().await {
            paths.push(file.unwrap().path);
        }
        assert_eq!(paths, (0..7).map(|number| format!("/work/{number}.txt")).collect::<Vec<_>>());
        assert_eq!(emulator.journal().len(), 7 + 3);
        // In the order that the server chooses, on one page.
        assert_eq!(files.list("env_1").items().next().await.unwrap().unwrap().path, "/work/6.txt");
    }

    #[tokio::test]
    async fn l1_a_token_leads_to_one_page_and_the_last_has_none() {
        let (_emulator, client) = filled().await.unwrap();
        let files = client.beta().agents().environments().files();
        let mut pages = files.list_with("env_1", three_a_page()).pages();
        let (mut lengths, mut tokens) = (Vec::new(), Vec::new());
        while let Some(page) = pages.next().await {
            let page = page.unwrap();
            lengths.push((page.data.len(), page.has_more));
            tokens.extend(page.next.clone());
        }
        assert_eq!(lengths, [(3, Some(true)), (3, Some(true)), (1, Some(false))]);
        let second = files.list_with("env_1", three_a_page().page(&tokens[0])).await.unwrap();
        assert_eq!((second.data[0].path.as_str(), second.next.as_ref()), ("/work/3.txt", Some(&tokens[1])));
    }
}

#[tokio::test]
async fn l2_a_page_that_is_null_ends_and_bare_items_are_a_page() {
    let page = |body: &str| Reply::new(200, body).header("content-type", "application/json");
    let file = |id: &str| json!({"id": id, "object": "file", "filename": "f", "purpose": "batch"});
    let (first, bare) = (json!({"object": "list", "data": [file("a")]}), json!([file("a"), file("b")]));
    for (replies, ids, requests) in [
        (vec![page(&first.to_string()), page("null")], vec!["a"], 2),
        (vec![page(&first.to_string()), page(r#"{"object":"list","data":null}"#)], vec!["a"], 2),
        (vec![page(&first.to_string()), page("[]")], vec!["a"], 2),
        // A server that does not know pages sends the same again.
        (vec![page(&bare.to_string()), page(&bare.to_string())], vec!["a", "b"], 2),
        (vec![page("null")], vec![], 1),
    ] {
        let server = Server::of(replies).await;
        let mut items = client(&server).files().list().items();
        let mut found = Vec::new();
        while let Some(item) = items.next().await {
            found.push(item.unwrap().id);
        }
        assert_eq!(
            (found, server.requests().len()),
            (ids.into_iter().map(str::to_owned).collect(), requests)
        );
    }
}
