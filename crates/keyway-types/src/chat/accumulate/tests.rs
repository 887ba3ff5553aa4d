use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::chat::ChatCompletionMessageToolCallUnion as ToolCall;

fn whole(chunks: &[Value]) -> ChatCompletionAccumulator {
    let mut whole = ChatCompletionAccumulator::default();
    for chunk in chunks {
        whole.push(&serde_json::from_value(chunk.clone()).unwrap());
    }
    whole
}

fn reply(chunks: &[Value]) -> Value {
    serde_json::to_value(whole(chunks).reply()).unwrap()
}

fn delta(index: i64, delta: Value) -> Value {
    json!({"choices": [{"index": index, "delta": delta}]})
}

#[test]
fn s6_a_usual_stream_is_rebuilt() {
    let chunk = |choices: Value| {
        json!({"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 5, "model": "gpt-4.1", "service_tier": "default",
            "system_fingerprint": "fp", "choices": choices, "usage": null, "obfuscation": "xx"})
    };
    let mut last = chunk(json!([]));
    last["usage"] = json!({"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3});
    let token = |text: &str| json!({"token": text, "logprob": -0.5, "bytes": null, "top_logprobs": []});
    let chunks = [
        chunk(
            json!([{"index": 0, "delta": {"role": "assistant", "content": "", "refusal": null}, "logprobs": null, "finish_reason": null}]),
        ),
        chunk(
            json!([{"index": 0, "delta": {"content": "Hel"}, "logprobs": {"content": [token("Hel")], "refusal": null}, "finish_reason": null}]),
        ),
        chunk(
            json!([{"index": 0, "delta": {"content": "lo"}, "logprobs": {"content": [token("lo")], "refusal": null}, "finish_reason": null}]),
        ),
        chunk(json!([{"index": 0, "delta": {}, "logprobs": null, "finish_reason": "stop"}])),
        last,
    ];
    assert_eq!(
        reply(&chunks),
        json!({
            "id": "chatcmpl-1", "object": "chat.completion", "created": 5, "model": "gpt-4.1", "service_tier": "default",
            "system_fingerprint": "fp", "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
            "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello"},
                "logprobs": {"content": [token("Hel"), token("lo")]}, "finish_reason": "stop"}]
        })
    );
    assert!(whole(&chunks).is_complete());
}

#[test]
fn s4_a_cut_stream_is_not_complete() {
    let stop = |index: i64| json!({"choices": [{"index": index, "delta": {}, "finish_reason": "stop"}]});
    assert!(!whole(&[]).is_complete());
    assert!(!whole(&[json!({"choices": []})]).is_complete());
    assert!(!whole(&[delta(0, json!({"content": "a"}))]).is_complete());
    assert!(!whole(&[delta(1, json!({})), stop(0)]).is_complete());
    assert!(!whole(&[json!({"choices": [{"index": 0, "delta": {}, "finish_reason": ""}]})]).is_complete());
    assert!(whole(&[delta(1, json!({})), stop(0), stop(1), delta(0, json!({}))]).is_complete());
    let odd = json!({"choices": [{"finish_reason": {"why": 1}}]});
    assert!(whole(std::slice::from_ref(&odd)).is_complete());
    assert_eq!(reply(&[odd])["choices"][0]["finish_reason"], json!({"why": 1}));
}

#[test]
fn s4_nothing_is_made_up_for_a_stream_without_content() {
    assert_eq!(reply(&[]), json!({"object": "chat.completion", "choices": []}));
    let first = json!({"choices": [], "id": "", "model": "", "created": 0, "prompt_filter_results": [{}]});
    assert_eq!(
        reply(&[first]),
        json!({"object": "chat.completion", "choices": [], "prompt_filter_results": [{}]})
    );
    for chunk in [
        json!({"choices": [{"delta": null}]}),
        json!({"choices": [{}]}),
        delta(0, json!({"content": null, "tool_calls": null})),
    ] {
        assert_eq!(reply(&[chunk])["choices"], json!([{"index": 0, "message": {"role": "assistant"}}]));
    }
}

#[test]
fn s6_tool_calls_are_rebuilt_by_index() {
    let huge = i64::MAX;
    let call = |index: i64, rest: Value| {
        let mut call = json!({"index": index});
        call.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        delta(0, json!({"tool_calls": [call]}))
    };
    let accumulated = whole(&[
        call(huge, json!({"id": "c", "type": "custom", "custom": {"name": "grep", "input": "a"}})),
        call(7, json!({"id": "b", "type": "function", "function": {"name": "f", "arguments": ""}})),
        call(
            -1,
            json!({"id": "a", "type": "function", "function": {"name": "g", "arguments": "{"}, "mark": 1}),
        ),
        call(7, json!({"function": {"arguments": "[1"}})),
        call(huge, json!({"custom": {"input": "b"}})),
        call(-1, json!({"function": {"arguments": "}"}})),
        call(7, json!({"function": {"arguments": "]"}})),
    ]);
    assert_eq!(accumulated.choices[&0].tool_calls.calls.len(), 3);
    assert_eq!(
        serde_json::to_value(accumulated.reply()).unwrap()["choices"][0]["message"]["tool_calls"],
        json!([
            {"id": "a", "type": "function", "function": {"name": "g", "arguments": "{}"}, "mark": 1},
            {"id": "b", "type": "function", "function": {"name": "f", "arguments": "[1]"}},
            {"id": "c", "type": "custom", "custom": {"name": "grep", "input": "ab"}}
        ])
    );
}

fn calls(chunks: &[Value]) -> Vec<(String, String, String)> {
    let reply = whole(chunks).reply();
    let calls = reply.choices[0].message.tool_calls.clone().unwrap();
    let call = |call: ToolCall| match call {
        ToolCall::Function(call) => (call.id, call.function.name, call.function.arguments),
        other => panic!("{other:?}"),
    };
    calls.into_iter().map(call).collect()
}

fn piece(index: Option<i64>, id: &str, name: &str, arguments: &str) -> Value {
    let mut call = json!({"id": id, "function": {"name": name, "arguments": arguments}});
    if let Some(index) = index {
        call["index"] = json!(index);
    }
    delta(0, json!({"tool_calls": [call]}))
}

fn expect(expected: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    expected.iter().map(|(id, name, arguments)| ((*id).into(), (*name).into(), (*arguments).into())).collect()
}

#[test]
fn s6_tool_calls_of_compatible_servers_are_kept_apart() {
    // Without an index: complete calls one after another, or pieces that continue the last one.
    let none = [
        piece(None, "a", "f", "{}"),
        piece(None, "b", "f", "["),
        piece(None, "", "", "]"),
        piece(None, "a", "", " "),
    ];
    assert_eq!(calls(&none), expect(&[("a", "f", "{} "), ("b", "f", "[]")]));
    let without_id = [piece(None, "", "f", "1"), piece(None, "", "g", "2"), piece(None, "", "", "3")];
    assert_eq!(calls(&without_id), expect(&[("", "f", "1"), ("", "g", "23")]));
    // The same index for several calls.
    let same = [piece(Some(0), "a", "f", "1"), piece(Some(0), "b", "g", "2"), piece(Some(0), "", "", "3")];
    assert_eq!(calls(&same), expect(&[("a", "f", "1"), ("b", "g", "23")]));
    // ID and name in every piece.
    let repeated = [piece(Some(0), "a", "f", "1"), piece(Some(0), "a", "f", "2")];
    assert_eq!(calls(&repeated), expect(&[("a", "f", "12")]));
    // The largest possible index, then none.
    let last = [piece(Some(i64::MAX), "a", "f", "1"), piece(None, "b", "f", "2")];
    assert_eq!(calls(&last), expect(&[("a", "f", "1"), ("b", "f", "2")]));
}

#[test]
fn s8_another_id_begins_another_call_whatever_its_index() {
    let same = [
        piece(Some(0), "a", "f", "{\"x\":"),
        piece(Some(0), "b", "", "{\"y\":"),
        piece(Some(0), "a", "", "1}"),
        piece(Some(0), "", "", "2}"),
        piece(Some(7), "b", "g", ""),
    ];
    let expected = [("a", "f", "{\"x\":1}"), ("b", "g", "{\"y\":2}")];
    // Without an ID, the index alone counts, so the last piece goes to the latest call of index 0.
    assert_eq!(calls(&same), expect(&expected));
}

#[test]
fn s8_a_name_after_complete_arguments_begins_another_call() {
    for (index, id) in [(Some(0), ""), (Some(0), "same"), (None, ""), (None, "same"), (Some(5), "")] {
        let two = [
            piece(index, id, "f", "{\"x\": "),
            piece(index, id, "f", ""),
            piece(index, "", "", "\"}\"}"),
            piece(index, id, "f", ""),
            piece(index, id, "g", "{}"),
            piece(index, id, "g", "{\"z\":1}"),
        ];
        let expected = [(id, "f", "{\"x\": \"}\"}"), (id, "g", "{}"), (id, "g", "{\"z\":1}")];
        assert_eq!(calls(&two), expect(&expected), "{index:?} {id}");
    }
    // Until then, a name may come in pieces.
    let pieces = [piece(Some(0), "a", "get_", ""), piece(Some(0), "", "time", "{}")];
    assert_eq!(calls(&pieces), expect(&[("a", "get_time", "{}")]));
}

#[test]
fn s8_calls_without_arguments_are_kept_apart_by_their_names() {
    let typed = |id: &str, name: &str, arguments: &str| {
        let mut piece = piece(Some(0), id, name, arguments);
        piece["choices"][0]["delta"]["tool_calls"][0]["type"] = json!("function");
        piece
    };
    let two = expect(&[("", "now", ""), ("", "here", "")]);
    assert_eq!(calls(&[typed("", "now", ""), typed("", "here", "")]), two);
    let same_id = [piece(Some(0), "a", "now", ""), piece(Some(0), "a", "here", "")];
    assert_eq!(calls(&same_id), expect(&[("a", "now", ""), ("a", "here", "")]));
    // In one delta.
    let call = |name: &str| json!({"index": 0, "function": {"name": name, "arguments": ""}});
    assert_eq!(calls(&[delta(0, json!({"tool_calls": [call("now"), call("here")]}))]), two);
    let twice = delta(0, json!({"tool_calls": [call("now"), call("now")]}));
    assert_eq!(calls(&[twice]), expect(&[("", "now", ""), ("", "now", "")]));
    // A name does not come in pieces once its arguments have begun.
    let begun = [piece(Some(0), "", "f", "{\"x\":"), piece(Some(0), "", "g", "{}")];
    assert_eq!(calls(&begun), expect(&[("", "f", "{\"x\":"), ("", "g", "{}")]));
}

#[test]
fn s8_id_and_name_once_more_begin_no_call() {
    for blank in ["", "\n", "  "] {
        let again = [
            piece(Some(0), "a", "f", "{\"x\":"),
            piece(Some(0), "a", "f", blank),
            piece(Some(0), "a", "", "1}"),
            piece(Some(0), "a", "f", blank),
        ];
        assert_eq!(calls(&again), expect(&[("a", "f", "{\"x\":1}")]), "{blank:?}");
    }
    for whole in ["{}", "{\"x\":1}"] {
        let twice = [piece(Some(0), "a", "f", whole), piece(Some(0), "a", "f", whole)];
        assert_eq!(calls(&twice), expect(&[("a", "f", whole)]));
    }
    let after = [piece(Some(0), "a", "f", "{}"), piece(Some(0), "a", "f", "\n")];
    assert_eq!(calls(&after), expect(&[("a", "f", "{}")]));
}

#[test]
fn d3_what_is_odd_in_a_stream_costs_nothing_else() {
    let read = |json: &str| crate::decode::<ChatCompletionChunk>(json).unwrap().0;
    let all = |chunks: &[&str]| {
        let mut whole = ChatCompletionAccumulator::default();
        for chunk in chunks {
            let mut chunk = read(chunk);
            if chunk.is_bare() {
                chunk.settle();
            }
            whole.push(&chunk);
        }
        (whole.reply(), whole.is_complete())
    };
    // Half a surrogate pair in each of two chunks.
    let half = |text: &str| format!(r#"{{"choices":[{{"index":0,"delta":{{"content":"{text}"}}}}]}}"#);
    let (reply, _) = all(&[&half("a\\ud83d"), &half("\\ude00b"), &half("\\ud83d"), &half("c")]);
    assert_eq!(reply.text(), "a\u{1f600}b\u{fffd}c");
    // Null among the choices.
    let null = r#"{"choices":[null,{"index":1,"delta":{"content":"Hi"},"finish_reason":"stop"}]}"#;
    let (reply, complete) = all(&[null]);
    assert_eq!((reply.text(), reply.choices.len(), complete), ("Hi", 1, true));
    let good = r#"{"choices":[null,{"index":0,"delta":{"content":"Hi"}}]}"#;
    assert_eq!((read(good).text(), all(&[good]).0.text()), ("Hi", "Hi"));
    // A message instead of a delta, of which the chunk keeps both.
    let message =
        r#"{"choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}"#;
    let mut chunk = read(message);
    assert!(chunk.is_bare());
    chunk.settle();
    assert_eq!(chunk.text(), "Hi");
    let (reply, complete) = all(&[message]);
    let written = serde_json::to_value(&reply).unwrap();
    assert_eq!(
        (complete, &written["choices"][0]),
        (
            true,
            &json!({"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"})
        )
    );
    // Text in the choice, as a legacy completion has it, and in place of the delta.
    for text in [
        r#"{"choices":[{"index":0,"text":"Hi","finish_reason":"stop"}]}"#,
        r#"{"choices":[{"index":0,"delta":{},"text":"Hi","finish_reason":"stop"}]}"#,
        r#"{"choices":[{"index":0,"content":"Hi","finish_reason":"stop"}]}"#,
        r#"{"choices":[{"index":0,"delta":"Hi","finish_reason":"stop"}]}"#,
        r#"{"choices":[{"index":0,"delta":[{"text":"Hi"}],"finish_reason":"stop"}]}"#,
    ] {
        let mut chunk = read(text);
        assert_eq!(
            chunk.is_bare(),
            !text.contains("\"delta\":\"") && !text.contains("\"delta\":["),
            "{text}"
        );
        chunk.settle();
        assert_eq!((chunk.text(), all(&[text])), ("Hi", (all(&[text]).0, true)), "{text}");
        assert_eq!(all(&[text]).0.text(), "Hi", "{text}");
    }
    // A lone call instead of a list.
    let lone = r#"{"choices":[{"index":0,"delta":{"tool_calls":{"index":0,"id":"a","function":{"name":"f","arguments":"{}"}}}}]}"#;
    let call = serde_json::to_value(all(&[lone]).0).unwrap();
    assert_eq!(call["choices"][0]["message"]["tool_calls"][0]["function"]["name"], "f");
}

#[test]
fn s7_only_what_adds_nothing_is_bare() {
    for (chunk, bare) in [
        (json!({"choices": []}), true),
        (json!({"choices": [{"index": 0, "delta": {}}]}), true),
        (json!({"choices": [{"index": 0, "delta": {"content": ""}}]}), false),
        (json!({"choices": [{"index": 0, "delta": {"role": "assistant"}}]}), false),
        (json!({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}), false),
        (json!({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop", "x": 1}]}), true),
    ] {
        let chunk: ChatCompletionChunk = serde_json::from_value(chunk).unwrap();
        assert_eq!(chunk.is_bare(), bare, "{chunk:?}");
    }
}

#[test]
fn s8_a_piece_without_index_and_id_continues_the_last_call() {
    let pieces = [
        piece(Some(1), "b", "g", "{"),
        piece(Some(0), "a", "f", "{"),
        piece(None, "", "", "}"),
        piece(None, "c", "", ""),
        piece(None, "", "h", ""),
        piece(None, "", "", "{}"),
    ];
    assert_eq!(calls(&pieces), expect(&[("a", "f", "{}"), ("b", "g", "{"), ("c", "h", "{}")]));
    // An ID that comes late, too.
    assert_eq!(
        calls(&[piece(Some(0), "", "f", "{"), piece(Some(0), "a", "", "}")]),
        expect(&[("a", "f", "{}")])
    );
}

/// A server that repeats the name in every piece, without index and ID.
#[test]
fn s8_a_name_before_the_arguments_are_complete_continues_the_call() {
    let pieces = [
        piece(None, "", "f", ""),
        piece(None, "", "f", "{\"x\":"),
        piece(None, "", "f", "1}"),
        piece(None, "", "g", ""),
        piece(None, "", "g", "{}"),
        piece(None, "", "g", "{}"),
    ];
    assert_eq!(calls(&pieces), expect(&[("", "f", "{\"x\":1}"), ("", "g", "{}"), ("", "g", "{}")]));
}

#[test]
fn s6_reasoning_sound_and_other_additions_are_kept() {
    let chunks = [
        delta(0, json!({"reasoning_content": "thi", "reasoning_details": [1], "mood": "a", "content": null})),
        delta(0, json!({"reasoning_content": "nk", "reasoning_details": [2], "mood": "b"})),
        delta(
            0,
            json!({"reasoning_content": null, "role": "tool", "function_call": {"name": "f", "arguments": "{"}}),
        ),
        delta(0, json!({"audio": {"id": "x", "data": "AA"}, "function_call": {"arguments": "}"}})),
        delta(0, json!({"audio": {"transcript": "hi", "data": "BB", "expires_at": 5}, "refusal": "n"})),
        delta(
            0,
            json!({"annotations": [{"type": "url_citation", "url_citation": {"url": "u"}}], "refusal": "o"}),
        ),
        json!({"choices": [{"content_filter_results": {"hate": 1}, "finish_reason": "tomorrow"}], "usage": {"total_tokens": 1}, "x": 1}),
        json!({"choices": [], "usage": {"total_tokens": 2}, "x": 2}),
    ];
    assert_eq!(
        reply(&chunks),
        json!({
            "object": "chat.completion", "x": 2, "usage": {"total_tokens": 2},
            "choices": [{"index": 0, "finish_reason": "tomorrow", "content_filter_results": {"hate": 1}, "message": {
                "role": "tool", "refusal": "no", "reasoning_content": "think", "reasoning_details": [1, 2], "mood": "b",
                "function_call": {"name": "f", "arguments": "{}"},
                "audio": {"id": "x", "data": "AABB", "transcript": "hi", "expires_at": 5},
                "annotations": [{"type": "url_citation", "url_citation": {"url": "u"}}]
            }}]
        })
    );
}

/// Counts how often a growing string is copied: whenever its buffer grows.
fn copies(pieces: usize, text: impl Fn(&ChatCompletionAccumulator) -> &String, piece: &Value) -> usize {
    let chunk = serde_json::from_value(piece.clone()).unwrap();
    let mut whole = ChatCompletionAccumulator::default();
    whole.push(&chunk);
    let mut capacity = text(&whole).capacity();
    let mut copies = 0;
    for _ in 1..pieces {
        whole.push(&chunk);
        copies += usize::from(text(&whole).capacity() != capacity);
        capacity = text(&whole).capacity();
    }
    assert_eq!(text(&whole).len(), 4 * pieces);
    copies
}

#[test]
fn s6_time_is_linear() {
    let content = delta(3, json!({"content": "four", "reasoning": "four"}));
    let call = delta(3, json!({"tool_calls": [{"index": 9, "function": {"arguments": "four"}}]}));
    let copies_of = |pieces| {
        [
            copies(pieces, |whole| whole.choices[&3].message.content.as_ref().unwrap(), &content),
            copies(pieces, |whole| &whole.choices[&3].tool_calls.calls[&(9, 0)].text, &call),
        ]
    };
    // Doubling the pieces adds at most one copy of a buffer: the sum of all copies is linear.
    for (few, many) in copies_of(2_000).into_iter().zip(copies_of(32_000)) {
        assert!(few <= 16 && many <= few + 4, "{few} {many}");
    }
    let whole = whole(&[content.clone(), content]);
    assert_eq!(whole.choices[&3].message.extra.get("reasoning"), Some(&json!("fourfour")));
}

/// One piece of a stream: part of a choice's text, or of one of its tool calls.
#[derive(Clone, Debug)]
struct Piece {
    choice: i64,
    call: Option<i64>,
    text: String,
}

fn index() -> impl Strategy<Value = i64> {
    prop_oneof![0..3_i64, Just(1_000_000_007), Just(i64::MAX)]
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let piece = (index(), proptest::option::of(index()), "[a-z\u{e9}\"]{0,4}")
        .prop_map(|(choice, call, text)| Piece { choice, call, text });
    proptest::collection::vec(piece, 1..24)
}

/// Makes chunks from pieces; the first chunk of a tool call has its ID and name.
fn chunks(pieces: &[Piece]) -> Vec<Value> {
    let mut seen = std::collections::HashSet::new();
    let chunk = |piece: &Piece| match piece.call {
        None => delta(piece.choice, json!({"content": piece.text})),
        Some(call) => {
            let mut chunk = json!({"index": call, "function": {"arguments": piece.text}});
            if seen.insert((piece.choice, call)) {
                chunk["id"] = json!(format!("call-{}-{call}", piece.choice));
                chunk["function"]["name"] = json!(format!("f{call}"));
            }
            delta(piece.choice, json!({"tool_calls": [chunk]}))
        }
    };
    pieces.iter().map(chunk).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn s6_any_order_of_choices_and_calls_gives_the_same_reply(pieces in pieces(), keys in proptest::collection::vec(any::<u8>(), 24)) {
        // Keep the order within each text, which matters, and interleave the texts at random.
        let mut groups = std::collections::BTreeMap::<_, Vec<Piece>>::new();
        for piece in &pieces {
            groups.entry((piece.choice, piece.call)).or_default().push(piece.clone());
        }
        let sorted: Vec<_> = groups.values().flatten().cloned().collect();
        let mut queues: Vec<_> = groups.into_values().map(std::collections::VecDeque::from).collect();
        let mut shuffled = Vec::new();
        for key in keys.iter().cycle() {
            if queues.is_empty() {
                break;
            }
            let at = usize::from(*key) % queues.len();
            shuffled.extend(queues[at].pop_front());
            queues.retain(|queue| !queue.is_empty());
        }
        prop_assert_eq!(reply(&chunks(&sorted)), reply(&chunks(&shuffled)));
    }

    #[test]
    fn s6_pieces_of_any_size_give_the_same_reply(pieces in pieces()) {
        let mut split = Vec::new();
        for piece in &pieces {
            split.extend(piece.text.chars().map(|one| Piece { text: one.to_string(), ..piece.clone() }));
            split.push(Piece { text: String::new(), ..piece.clone() });
        }
        prop_assert_eq!(reply(&chunks(&pieces)), reply(&chunks(&split)));
        // Several choices in one chunk are equivalent to one chunk for each.
        let choices: Vec<_> = chunks(&pieces).iter().flat_map(|chunk| chunk["choices"].as_array().unwrap().clone()).collect();
        prop_assert_eq!(reply(&[json!({"choices": choices})]), reply(&chunks(&pieces)));
    }

    #[test]
    fn s6_any_chunk_is_taken(values in proptest::collection::vec(crate::support::mutate::any_json(WORDS), 1..6)) {
        let mut whole = ChatCompletionAccumulator::default();
        for value in values {
            for json in [delta(0, value.clone()), json!({"choices": value.clone()}), delta(1, json!({"tool_calls": [value]}))] {
                if let Ok(chunk) = serde_json::from_value(json) {
                    whole.push(&chunk);
                }
            }
        }
        let reply = whole.reply();
        let text = serde_json::to_string(&reply).unwrap();
        prop_assert_eq!(serde_json::from_str::<ChatCompletion>(&text).unwrap().choices.len(), reply.choices.len());
    }
}

const WORDS: &[&str] = &[
    "index",
    "delta",
    "content",
    "role",
    "tool_calls",
    "function",
    "custom",
    "name",
    "arguments",
    "input",
    "id",
    "type",
    "audio",
    "annotations",
    "reasoning",
];
