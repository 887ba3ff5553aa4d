//! D3, D4: replies, events and pages with fields of an unexpected kind of JSON.

use keyway::types::chat::ChatCompletionChunk;
use keyway::types::embeddings::{EmbeddingCreateParams, EmbeddingCreateParamsEncodingFormat as Format};
use keyway::{ErrorKind, Misfit};
use serde_json::{Value, json};

use crate::support::gzip::gzip;
use crate::support::paper::Paper;
use crate::support::{Answer, Scripted, completion, hello, over};

/// Their paths, sorted: the order of fields in these replies differs between builds.
fn paths(misfits: &[Misfit]) -> Vec<&str> {
    let mut paths: Vec<_> = misfits.iter().map(|misfit| misfit.path.as_str()).collect();
    paths.sort_unstable();
    paths
}

/// A completion of which everything is of another kind, and the message is readable all the same.
fn odd() -> Value {
    let mut odd = completion("Hi");
    odd["id"] = json!(99);
    odd["created"] = json!("2024-05-01T00:00:00+00:00");
    odd["system_fingerprint"] = json!(17);
    odd["usage"] = json!({"prompt_tokens": "12", "completion_tokens": 2.5, "total_tokens": null, "prompt_tokens_details": [5]});
    odd["choices"][0]["message"]["content"] =
        json!([{"type": "thinking", "thinking": "…"}, {"type": "text", "text": "Hi"}]);
    odd["choices"][0]["message"]["refusal"] = json!(false);
    odd["choices"][0]["message"]["annotations"] = json!({});
    odd["choices"][0]["message"]["tool_calls"] =
        json!([{"id": 5, "type": "function", "function": {"name": "f", "arguments": {"x": [1]}}}, "?"]);
    odd
}

#[tokio::test]
async fn d3_a_reply_is_read_whatever_the_kinds_of_its_fields() {
    let chat = over(&Scripted::always(Answer::json(200, &odd()))).chat().completions();
    let reply = chat.create(hello()).await.unwrap();
    assert_eq!((reply.text(), reply.id.as_str(), reply.created), ("Hi", "99", 1_714_521_600));
    let usage = reply.usage.as_ref().unwrap();
    assert_eq!((usage.prompt_tokens, usage.completion_tokens, usage.total_tokens), (12, 2, 0));
    assert_eq!(usage.prompt_tokens_details, None);
    let message = &reply.choices[0].message;
    assert_eq!((&message.refusal, message.annotations.is_none()), (&None, true));
    let calls = serde_json::to_value(&message.tool_calls).unwrap();
    assert_eq!(calls[1], "?");
    assert_eq!(serde_json::to_value(&*reply).unwrap(), odd());
    let found = paths(reply.misfits());
    for path in [
        "id",
        "created",
        "usage.completion_tokens",
        "choices[0].message.content",
        "choices[0].message.tool_calls[0].function.arguments",
    ] {
        assert!(found.contains(&path), "{path}: {found:?}");
    }
}

/// The warnings about fields that did not fit.
fn warnings(log: &str) -> Vec<&str> {
    log.lines().filter(|line| line.contains(" WARN ") && line.contains("do not fit")).collect()
}

#[tokio::test]
async fn d3_one_warning_per_call_names_the_fields_and_no_value() {
    let paper = Paper::of_this_thread();
    let mut odd = odd();
    odd["service_tier"] = json!("sk-emul-canary");
    odd["usage"]["sk-emul-canary"] = json!(["sk-emul-canary"]);
    odd["model"] = json!({"sk-emul-canary": "sk-emul-canary"});
    over(&Scripted::always(Answer::json(200, &odd))).chat().completions().create(hello()).await.unwrap();
    let log = paper.take();
    let [line] = warnings(&log)[..] else { panic!("{log}") };
    assert!(
        line.contains("chat.completions.create") && line.contains("`id` is an integer, not a string"),
        "{line}"
    );
    assert!(line.contains(" more") && !line.contains("canary"), "{line}");
    let stream = over(&events(&odd_events())).chat().completions().create(hello()).stream().await.unwrap();
    stream.collect().await.unwrap();
    assert_eq!(warnings(&paper.take()).len(), 1);
}

#[tokio::test]
async fn d3_a_usual_reply_has_no_misfit() {
    let chat = over(&Scripted::always(Answer::completion())).chat().completions();
    assert!(chat.create(hello()).await.unwrap().misfits().is_empty());
}

#[tokio::test]
async fn d4_a_strict_client_or_call_names_the_first_field() {
    let transport = Scripted::always(Answer::json(200, &odd()));
    let client = over(&transport);
    let error = client.chat().completions().create(hello()).strict(true).await.unwrap_err();
    let text = error.to_string();
    assert_eq!(error.kind(), &ErrorKind::Decode);
    assert!(text.contains("`") && text.contains("turn `strict` off"), "{text}");
    let first =
        ["`choices[0].message.annotations` is an object, not a list", "`id` is an integer, not a string"];
    assert!(first.iter().any(|first| text.contains(first)), "{text}");
    let raw = client.chat().completions().create(hello()).strict(true).raw().await.unwrap();
    assert!(raw.json::<keyway::types::chat::ChatCompletion>().is_err());
    let raw = client.chat().completions().create(hello()).raw().await.unwrap();
    assert_eq!(raw.json::<keyway::types::chat::ChatCompletion>().unwrap().text(), "Hi");
}

#[tokio::test]
async fn d3_an_error_names_what_is_missing() {
    let client = over(&Scripted::always(Answer::json(200, &json!({"status": "ok"}))));
    let error = client.chat().completions().create(hello()).await.unwrap_err();
    assert!(error.to_string().contains("`choices` is missing"), "{error}");
    let error = client.models().list().await.unwrap_err();
    assert!(error.to_string().contains("`data`"), "{error}");
}

fn events(chunks: &[Value]) -> Scripted {
    let mut text: String = chunks.iter().map(|chunk| format!("data: {chunk}\n\n")).collect();
    text.push_str("data: [DONE]\n\n");
    Scripted::always(Answer::new(200, text))
}

fn chunk(delta: &Value) -> Value {
    json!({"choices": [{"index": "0", "delta": delta, "finish_reason": null}], "created": 1.25, "id": 1, "model": "m", "object": "chat.completion.chunk"})
}

fn odd_events() -> Vec<Value> {
    vec![
        chunk(&json!({"role": "assistant", "content": [{"type": "text", "text": "Hel"}]})),
        chunk(&json!({"content": "lo", "refusal": {}})),
        json!({"id": "1", "model": "m", "choices": null}),
        json!({"id": "1", "choices": [{"index": 0, "delta": null, "finish_reason": "stop"}], "usage": {"prompt_tokens": "1", "completion_tokens": "2", "total_tokens": "3"}}),
    ]
}

#[tokio::test]
async fn d3_a_stream_is_read_whatever_the_kinds_of_its_fields() {
    let mut stream =
        over(&events(&odd_events())).chat().completions().create(hello()).stream().await.unwrap();
    assert!(stream.misfits().is_empty());
    let mut text = String::new();
    while let Some(chunk) = stream.next().await {
        text.push_str(chunk.unwrap().text());
    }
    assert_eq!(text, "Hello");
    let whole = stream.so_far();
    assert_eq!((whole.text(), whole.usage.as_ref().unwrap().total_tokens), ("Hello", 3));
    let found = paths(stream.misfits());
    let once = ["id", "created", "choices[0].index", "choices[0].delta.content"];
    for path in once {
        assert_eq!(found.iter().filter(|found| **found == path).count(), 1, "{path}: {found:?}");
    }
}

#[tokio::test]
async fn d3_a_large_event_is_read_so_too() {
    let long = "x".repeat(1 << 20);
    let chunk = chunk(&json!({"content": long}));
    let mut stream = over(&events(&[chunk])).chat().completions().create(hello()).stream().await.unwrap();
    let event: ChatCompletionChunk = stream.next().await.unwrap().unwrap();
    assert_eq!(
        (event.text().len(), paths(stream.misfits())),
        (1 << 20, vec!["choices[0].index", "created", "id"])
    );
    let mut stream = over(&events(&[self::chunk(&json!({"content": long}))]))
        .chat()
        .completions()
        .create(hello())
        .strict(true)
        .stream()
        .await
        .unwrap();
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(
        error.to_string().contains("`choices[0].index` is a string, not an integer of 64 bits"),
        "{error}"
    );
}

#[tokio::test]
async fn d4_a_strict_stream_ends_at_the_first_misfit() {
    let usual = json!({"id": "1", "choices": [{"index": 0, "delta": {"content": "Hi"}}]});
    let transport = events(&[usual, chunk(&json!({"content": "lo"}))]);
    let mut stream =
        over(&transport).chat().completions().create(hello()).strict(true).stream().await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap().text(), "Hi");
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(
        error.to_string().contains("`choices[0].index` is a string, not an integer of 64 bits"),
        "{error}"
    );
    assert!(error.partial().is_some());
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn d3_one_odd_item_hides_no_other() {
    let page = json!({"object": "list", "data": [{"id": "a", "created": 1712345678.9}, "b", {"id": 7, "created": "12"}], "has_more": false});
    let client = over(&Scripted::always(Answer::json(200, &page)));
    let reply = client.models().list().await.unwrap();
    let ids: Vec<_> = reply.data.iter().map(|model| model.id.as_str()).collect();
    assert_eq!(
        (ids, paths(reply.misfits())),
        (vec!["a", "", "7"], vec!["data[0].created", "data[1]", "data[2].created", "data[2].id"])
    );
    assert_eq!(serde_json::to_value(&*reply).unwrap(), page);
    let mut items = client.models().list().items();
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
}

#[tokio::test]
async fn d3_a_list_that_is_null_is_empty() {
    let client = over(&Scripted::always(Answer::json(200, &json!({"object": "list", "data": null}))));
    assert!(client.models().list().await.unwrap().data.is_empty());
    assert!(client.files().list().items().next().await.is_none());
}

#[tokio::test]
async fn d3_vectors_of_texts_are_numbers_and_others_are_kept() {
    let embed = async |item: Value| {
        let body = json!({"object": "list", "data": [item, {"index": 1, "embedding": [0.25]}], "model": "m"});
        let client = over(&Scripted::always(Answer::json(200, &body)));
        let params = EmbeddingCreateParams::new("m", "x").encoding_format(Format::Float);
        let reply = client.embeddings().create(params).await.unwrap();
        assert_eq!(serde_json::to_value(&*reply).unwrap(), body);
        assert_eq!(reply.data[1].embedding.floats().as_deref(), Some(&[0.25][..]));
        (
            reply.data[0].index,
            reply.data[0].embedding.floats().map(|floats| floats.into_owned()),
            reply.misfits().len(),
        )
    };
    assert_eq!(
        embed(json!({"index": "3", "embedding": ["0.5", -1, "2e1"]})).await,
        (3, Some(vec![0.5, -1.0, 20.0]), 2)
    );
    assert_eq!(embed(json!({"index": 0, "embedding": [[0.5], [1.0]]})).await, (0, None, 1));
    assert_eq!(embed(json!({"index": 0, "embedding": [0.5, null]})).await, (0, None, 1));
}

#[tokio::test]
async fn d3_a_reply_that_is_almost_json_is_read() {
    let bytes = |content: &[u8], more: &str| {
        let head = br#"{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":""#;
        [&head[..], content, b"\"},\"finish_reason\":\"stop\"", more.as_bytes(), b"}]}"].concat()
    };
    for (body, text, found) in [
        (
            bytes(b"Hi \\ud83d", ""),
            "Hi \u{fffd}",
            "`choices[0].message.content` is a string that cannot be read",
        ),
        (bytes(b"Hi", ",\"score\":NaN"), "Hi", "the whole value is text with NaN or Infinity, not JSON"),
        (bytes(b"Hi \xff", ""), "Hi \u{fffd}", "the whole value is text that is not UTF-8, not JSON"),
    ] {
        let client = over(&Scripted::always(Answer::new(200, body)));
        let reply = client.chat().completions().create(hello()).await.unwrap();
        assert_eq!((reply.text(), reply.misfits()[0].to_string().as_str()), (text, found));
        let error = client.chat().completions().create(hello()).strict(true).await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Decode, "{found}");
    }
}

/// What gateways and proxies make of a good reply.
#[tokio::test]
async fn d3_a_reply_in_another_wrapping_is_read() {
    let whole = completion("Hi");
    let utf16: Vec<u8> =
        format!("\u{feff}{whole}").encode_utf16().flat_map(|unit| unit.to_le_bytes()).collect();
    for (body, found) in [
        (
            json!({"code": 0, "msg": "success", "data": whole}).to_string().into_bytes(),
            "the whole value is an object around the reply, not the reply",
        ),
        (
            json!([whole]).to_string().into_bytes(),
            "the whole value is a list around the reply, not the reply",
        ),
        (utf16, "the whole value is text in UTF-16, not JSON"),
        (
            gzip(whole.to_string().as_bytes()),
            "the whole value is gzip data without `Content-Encoding`, not JSON",
        ),
    ] {
        let client = over(&Scripted::always(Answer::new(200, body)));
        let reply = client.chat().completions().create(hello()).await.unwrap();
        assert_eq!((reply.text(), reply.misfits()[0].to_string().as_str()), ("Hi", found));
        let error = client.chat().completions().create(hello()).strict(true).await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Decode, "{found}");
    }
}
