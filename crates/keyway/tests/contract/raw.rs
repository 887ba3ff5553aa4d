//! Raw verbs, calls of any row of the table, and streams without types.

use keyway::error::ConfigurationReason;
use keyway::types::ListPage;
use keyway::types::file_source::Collected;
use keyway::types::operations;
use keyway::{ErrorKind, OpenAI};
use serde_json::{Value, json};

use crate::support::{Answer, Reply, Scripted, Server, builder, client, event, over};

#[tokio::test]
async fn h6_verbs_paths_queries_and_bodies() {
    let server = Server::always(Reply::json(200, &json!({"x": 1}))).await;
    let client = client(&server);
    client.get("models?a=1&b[]=2").query("c", "d e").await.unwrap();
    client.post("/p").body(json!({"y": [1]})).extra_body("z", 2).await.unwrap();
    client.put("/p").body(json!({})).await.unwrap();
    client.patch("/p").extra_query(json!({"q": {"r": true}, "none": null})).await.unwrap();
    client.delete("/p").header("x-own", "1").await.unwrap();
    let requests = server.requests();
    let lines: Vec<_> = requests.iter().map(|request| request.line.trim_end_matches(" HTTP/1.1")).collect();
    assert_eq!(
        lines,
        [
            "GET /v1/models?a=1&b[]=2&c=d%20e",
            "POST /v1/p",
            "PUT /v1/p",
            "PATCH /v1/p?q[r]=true",
            "DELETE /v1/p"
        ]
    );
    assert_eq!((requests[1].json(), requests[2].json()), (json!({"y": [1], "z": 2}), json!({})));
    assert_eq!((requests[4].header("x-own"), requests[4].body.len()), (Some("1"), 0));
}

#[tokio::test]
async fn h2_a_whole_url_is_refused() {
    let transport = Scripted::always(Answer::status(500));
    for path in ["https://evil.example/v1", "/https://evil.example"] {
        let error = over(&transport).get(path).await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidArgument));
    }
    assert!(transport.sent().is_empty());
}

#[tokio::test]
async fn k11_paths_of_the_administration_want_its_key() {
    let transport = Scripted::always(Answer::json(200, &json!({})));
    let with_admin = builder()
        .admin_api_key("sk-emul-admin")
        .base_url("https://api.example/v1")
        .transport(transport.clone());
    let client = with_admin.build().unwrap();
    client.get("/organization/users").await.unwrap();
    client.get("/organizations").await.unwrap();
    let sent = transport.sent();
    assert_eq!(sent[0].headers["authorization"], "Bearer sk-emul-admin");
    assert_ne!(sent[1].headers["authorization"], "Bearer sk-emul-admin");
    let error = over(&transport).post("/organization/invites").await.unwrap_err();
    assert!(error.is_authentication());
}

fn arguments(params: &Value) -> Collected {
    Collected::of(params).unwrap()
}

#[tokio::test]
async fn h6_parameters_travel_where_the_table_says() {
    let transport = Scripted::always(Answer::json(200, &json!({"id": "x"})));
    let client: OpenAI = over(&transport);
    let run = json!({"assistant_id": "asst_1", "include": ["a"], "stream": false});
    client
        .operation(&operations::BETA_THREADS_RUNS_CREATE, &["thread_1"])
        .arguments(arguments(&run))
        .await
        .unwrap();
    let beta = json!({"input": "Hi", "betas": ["responses_multi_agent=v1", "b"]});
    client.operation(&operations::BETA_RESPONSES_CREATE, &[]).arguments(arguments(&beta)).await.unwrap();
    let list = json!({"include": ["a", "b"], "limit": 2});
    client.operation(&operations::RESPONSES_RETRIEVE, &["resp_1"]).arguments(arguments(&list)).await.unwrap();
    let sent = transport.sent();
    assert_eq!(sent[0].url, "https://api.example/v1/threads/thread_1/runs?include[]=a");
    assert_eq!(
        serde_json::from_slice::<Value>(&sent[0].body).unwrap(),
        json!({"assistant_id": "asst_1", "stream": false})
    );
    assert_eq!(sent[0].headers["openai-beta"], "assistants=v2");
    assert_eq!(sent[1].url, "https://api.example/v1/responses?beta=true");
    assert_eq!(sent[1].headers["openai-beta"], "responses_multi_agent=v1,b");
    assert_eq!(serde_json::from_slice::<Value>(&sent[1].body).unwrap(), json!({"input": "Hi"}));
    assert_eq!(sent[2].url, "https://api.example/v1/responses/resp_1?include[]=a&include[]=b&limit=2");
    assert!(sent[2].body.is_empty());
}

#[tokio::test]
async fn d2_the_last_request_is_kept_on_demand_without_its_credential() {
    let busy = Answer::status(503).header("retry-after-ms", "1");
    let transport = Scripted::of([Answer::json(200, &json!({})), busy, Answer::json(200, &json!({}))]);
    let client = over(&transport);
    assert!(client.get("/models").raw().await.unwrap().request().is_none());
    let call = client.post("/p?a=1").body(json!({})).header("x-own", "1").keep_request();
    let reply = call.raw().await.unwrap();
    let request = reply.request().unwrap();
    assert_eq!(
        (request.method().as_str(), request.url().to_string().as_str()),
        ("POST", "https://api.example/v1/p?a=1")
    );
    let header =
        |name| request.headers().get(name).and_then(|value: &keyway::http::HeaderValue| value.to_str().ok());
    assert_eq!((header("x-own"), header("content-length")), (Some("1"), Some("2")));
    assert_eq!((header("authorization"), header("x-stainless-retry-count")), (Some("[redacted]"), Some("1")));
    assert_eq!(transport.sent()[2].headers.len(), request.headers().len());
    assert!(!format!("{request:?}").contains("sk-emul"), "{request:?}");
}

#[tokio::test]
async fn d2_streams_and_downloads_keep_it_too() {
    let done = event(&json!({"type": "response.completed", "response": {}}));
    let transport = Scripted::of([stream(done), Answer::new(200, "bytes")]);
    let client = over(&transport);
    let row = &operations::RESPONSES_RETRIEVE;
    let events = client.operation(row, &["resp_1"]).keep_request().stream().await.unwrap();
    assert_eq!(events.request().unwrap().headers()["accept"], "text/event-stream");
    let download = client.get("/files/file-1/content").keep_request().download().await.unwrap();
    assert_eq!(download.request().unwrap().url().path(), "/v1/files/file-1/content");
}

#[tokio::test]
async fn d2_a_reply_tells_the_version_and_the_time_of_its_exchange() {
    let busy = Answer::status(503).header("retry-after-ms", "1");
    let transport = Scripted::of([busy, Answer::json(200, &json!({}))]);
    let reply = over(&transport).get("/models").keep_request().raw().await.unwrap();
    assert_eq!(reply.http_version(), keyway::http::Version::HTTP_11);
    // Without the exchange before it and the delay between them.
    assert!(reply.request().unwrap().elapsed() <= std::time::Duration::from_secs(60));
}

#[tokio::test]
async fn e1_an_error_has_its_request_without_credentials() {
    let refused = json!({"error": {"message": "no", "type": "invalid_request_error"}});
    let transport = Scripted::of([Answer::json(400, &refused)]);
    let key = "sk-emul-in-a-header";
    let call =
        over(&transport).get("/p?a=1").header("x-own", key).header("authorization", format!("Bearer {key}"));
    let error = call.raw().await.unwrap_err();
    let request = error.request().unwrap();
    assert_eq!((request.method().as_str(), request.url().path()), ("GET", "/v1/p"));
    assert_eq!(error.http_version(), Some(keyway::http::Version::HTTP_11));
    let headers: Vec<_> =
        request.headers().iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
    assert!(headers.iter().any(|header| header.contains("[redacted]")), "{headers:?}");
    assert!(!headers.concat().contains(key), "{headers:?}");
    assert_eq!(transport.sent()[0].headers.len(), request.headers().len());
}

#[tokio::test]
async fn g2_an_error_of_the_gate_has_no_request() {
    let refused = json!({"error": {"message": "no", "code": "invalid_api_key"}});
    let transport = Scripted::always(Answer::json(401, &refused));
    let gate = keyway::Gate::new().separate();
    let client = over(&transport).with_options(|options| options.gate(gate)).unwrap();
    for from_gate in [false, true] {
        let error = client.get("/models").raw().await.unwrap_err();
        assert_eq!((error.from_gate(), error.request().is_none()), (from_gate, from_gate));
    }
}

#[tokio::test]
async fn s7_events_of_a_path_without_a_row_may_have_any_shape() {
    let things = event(&json!({"id": "thing_1"})) + &event(&json!({"id": "thing_2"}));
    let transport = Scripted::of([stream(things + "data: [DONE]\n\n")]);
    let mut events = over(&transport).post("/things").body(json!({})).stream().await.unwrap();
    let mut found = Vec::new();
    while let Some(event) = events.next().await {
        found.push(event.unwrap().decode::<Value>().unwrap());
    }
    assert_eq!(found, [json!({"id": "thing_1"}), json!({"id": "thing_2"})]);
}

fn stream(text: String) -> Answer {
    Answer::new(200, text).header("content-type", "text/event-stream")
}

#[tokio::test]
async fn s2_streams_are_switched_on_where_the_table_says() {
    let done = event(&json!({"type": "response.completed", "response": {}}));
    let transport = Scripted::always(stream(done));
    let client = over(&transport);
    let retrieve = client.operation(&operations::RESPONSES_RETRIEVE, &["resp_1"]);
    let mut events = retrieve.arguments(arguments(&json!({"starting_after": 3}))).stream().await.unwrap();
    assert_eq!(
        events.next().await.unwrap().unwrap().decode::<Value>().unwrap()["type"],
        "response.completed"
    );
    assert!(events.next().await.is_none());
    let speech = client.operation(&operations::AUDIO_SPEECH_CREATE, &[]).body(json!({"input": "Hi"}));
    let _events = speech.stream().await.unwrap();
    let form = client.operation(&operations::IMAGES_EDIT, &[]).form(json!({"prompt": "p"}));
    let _events = form.stream().await.unwrap();
    let sent = transport.sent();
    assert_eq!(sent[0].url, "https://api.example/v1/responses/resp_1?starting_after=3&stream=true");
    assert_eq!(
        serde_json::from_slice::<Value>(&sent[1].body).unwrap(),
        json!({"input": "Hi", "stream_format": "sse"})
    );
    assert!(String::from_utf8_lossy(&sent[2].body).contains("name=\"stream\"\r\n\r\ntrue\r\n"));
    assert!(sent.iter().all(|request| request.headers["accept"] == "text/event-stream"));
    let error = client.operation(&operations::MODELS_LIST, &[]).stream().await.unwrap_err();
    assert!(error.to_string().contains("models.list does not stream"), "{error}");
}

#[tokio::test]
async fn s3_events_of_the_assistants_keep_their_names() {
    let run = json!({"id": "run_1", "status": "completed"});
    let text = format!("event: thread.run.completed\ndata: {run}\n\nevent: done\ndata: [DONE]\n\n");
    let transport = Scripted::always(stream(text));
    let call = over(&transport).operation(&operations::BETA_THREADS_RUNS_CREATE, &["thread_1"]);
    let mut events = call.body(json!({"assistant_id": "asst_1"})).stream().await.unwrap();
    let first: Value = events.next().await.unwrap().unwrap().decode().unwrap();
    assert_eq!(first, json!({"event": "thread.run.completed", "data": run}));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn s4_a_raw_stream_that_stops_too_early_is_an_error() {
    let text = event(&json!({"type": "response.output_text.delta", "delta": "x"}));
    let transport = Scripted::always(stream(text));
    let call = over(&transport).post("/responses").body(json!({}));
    let mut events = call.stream().await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Stream);
    assert_eq!(error.partial().unwrap()["delta"], "x");
}

#[tokio::test]
async fn h10_a_raw_stream_without_a_choice_is_none_and_a_piece_without_one_is_passed_on() {
    let nothing = [json!({"choices": 7}), json!({"choices": []}), json!({"choices": [{}]})];
    for piece in nothing {
        let transport = Scripted::always(stream(event(&piece) + "data: [DONE]\n\n"));
        let call = over(&transport).operation(&operations::CHAT_COMPLETIONS_CREATE, &[]);
        let mut events = call.arguments(arguments(&json!({}))).stream().await.unwrap();
        assert_eq!(events.next().await.unwrap().unwrap().decode::<Value>().unwrap(), piece);
        let error = events.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains("what came before is not of a reply"), "{piece}: {error}");
    }
    let filtered = json!({"choices": [], "prompt_filter_results": [{"prompt_index": 0}]});
    let last = json!({"choices": [{"delta": {"content": "x"}, "finish_reason": "stop"}]});
    let usage = json!({"choices": [], "usage": {"total_tokens": 3}});
    let text = event(&filtered) + &event(&last) + &event(&usage) + "data: [DONE]\n\n";
    let call = over(&Scripted::always(stream(text))).operation(&operations::CHAT_COMPLETIONS_CREATE, &[]);
    let mut events = call.arguments(arguments(&json!({}))).stream().await.unwrap();
    for piece in [filtered, last, usage] {
        assert_eq!(events.next().await.unwrap().unwrap().decode::<Value>().unwrap(), piece);
    }
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn l1_lists_of_any_row_have_pages_and_items() {
    let page = |ids: &[&str], next: Option<&str>| {
        let data: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
        Answer::json(200, &json!({"data": data, "has_more": next.is_some(), "next": next}))
    };
    let transport = Scripted::of([page(&["a"], Some("cursor")), page(&["b"], None)]);
    let client = builder().admin_api_key("sk-emul-admin").base_url("https://api.example/v1");
    let client = client.transport(transport.clone()).build().unwrap();
    let call = client.operation(&operations::ADMIN_ORGANIZATION_GROUPS_LIST, &[]);
    let mut items = call.arguments(arguments(&json!({"limit": 1}))).typed::<ListPage<Value>, ()>().items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap()["id"].clone());
    }
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(transport.sent()[1].url, "https://api.example/v1/organization/groups?limit=1&after=cursor");
}

#[tokio::test]
async fn s7_raw_events_have_the_text_that_came_and_one_that_was_cut_off_is_an_error() {
    let text = "data: {\"a\": 1} \n\ndata: \t[3]\n\ndata: {\"a\": 2\n\n";
    let transport = Scripted::always(stream(text.to_owned()));
    let row = &operations::CHAT_COMPLETIONS_CREATE;
    let mut events =
        over(&transport).operation(row, &[]).arguments(arguments(&json!({}))).stream().await.unwrap();
    let mut next = async || events.next().await.map(|event| event.map(|event| event.json().to_owned()));
    assert_eq!(next().await.unwrap().unwrap(), "{\"a\": 1}");
    assert_eq!(next().await.unwrap().unwrap(), "[3]");
    assert!(next().await.unwrap().is_err());
    assert!(next().await.is_none());
}
