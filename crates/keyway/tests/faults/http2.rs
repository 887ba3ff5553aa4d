//! HTTP/2 faults: reset streams, connections that receive GOAWAY, frames that break the rules
//! (RFC 9113).

use std::sync::{Arc, LazyLock};

use rustls::ServerConfig;

use crate::case::{Ask, BOTH, Case, Expect, Scene};
use crate::frames::{
    END_HEADERS, END_STREAM, End, Script, data, field, frame, go_away, head, reset, settings, well,
};
use crate::runner::{self, QUESTION};
use crate::support::{Server, Step, builder, event, piece};
use crate::tls::{TRUSTED, encrypted, machine};

/// How much of a stream's answer arrives before the fault.
const PART: usize = 8;

/// The names of all codes, in order (RFC 9113 §7).
const CODES: [&str; 14] = [
    "NO_ERROR",
    "PROTOCOL_ERROR",
    "INTERNAL_ERROR",
    "FLOW_CONTROL_ERROR",
    "SETTINGS_TIMEOUT",
    "STREAM_CLOSED",
    "FRAME_SIZE_ERROR",
    "REFUSED_STREAM",
    "CANCEL",
    "COMPRESSION_ERROR",
    "CONNECT_ERROR",
    "ENHANCE_YOUR_CALM",
    "INADEQUATE_SECURITY",
    "HTTP_1_1_REQUIRED",
];

fn scene(script: Script) -> Scene {
    static CONFIG: LazyLock<Arc<ServerConfig>> = LazyLock::new(|| {
        let mut config = TRUSTED.server("127.0.0.1");
        config.alpn_protocols = vec![b"h2".to_vec()];
        Arc::new(config)
    });
    let scripted = vec![Step::Tls(Arc::clone(&CONFIG)), Step::HandOver(script.hand_over())];
    let scene = encrypted(scripted.clone());
    let greeting = move |armed| if armed { scripted.clone() } else { scripted[..1].to_vec() };
    Scene { greeting: Arc::new(greeting), ..scene }
}

fn broken() -> Expect {
    Expect::error(&["connection/receive"], 2).retryable(true)
}

fn media(ask: Ask) -> Vec<u8> {
    field("content-type", if ask == Ask::Stream { "text/event-stream" } else { "application/json" })
}

/// The head, and this much of the body.
fn begun(stream: u32, ask: Ask, body: &str) -> Vec<u8> {
    [head(stream, "200", &[media(ask)], 0), data(stream, body, 0)].concat()
}

/// The part of the body before the fault.
fn part(ask: Ask) -> String {
    match ask {
        Ask::Stream => event(&piece(&QUESTION[..PART])),
        _ => "{\"id\": \"chatcmpl-1\", \"object\": ".to_owned(),
    }
}

/// The result of a reply that ends in its body.
fn cut(ask: Ask) -> Expect {
    match ask {
        Ask::Stream => Expect::error(&["stream"], 1).retryable(true).partial(&QUESTION[..PART]),
        _ => broken(),
    }
}

/// Every code, at every stage. A refused stream and a cancelled one are retried alike (R2).
fn codes() -> Vec<Case> {
    let mut cases = Vec::new();
    for (code, name) in (0..).zip(CODES) {
        for ask in BOTH {
            let mut add = |when: &str, script: Script, expect: Expect| {
                cases.push(Case::new(format!("{name} {when}"), ask, scene(script), expect));
            };
            add("resets the stream", Script::new(move |id| reset(id, code), End::GoOn), broken());
            let after_part = move |id| [begun(id, ask, &part(ask)), reset(id, code)].concat();
            add("resets the stream in its body", Script::new(after_part, End::GoOn), cut(ask));
            let unprocessed = move |_| go_away(0, code);
            add("ends the connection, request not looked at", Script::new(unprocessed, End::Close), broken());
            let processed = move |id| go_away(id, code);
            add("ends the connection, request looked at", Script::new(processed, End::Close), broken());
            let after_part = move |id| [begun(id, ask, &part(ask)), go_away(id, code)].concat();
            add("ends the connection in the body", Script::new(after_part, End::Close), cut(ask));
        }
    }
    cases
}

fn going_away() -> Vec<Case> {
    let mut cases = Vec::new();
    for ask in BOTH {
        let whole = move |id| well(id, QUESTION, ask == Ask::Stream);
        let mut add = |name: &str, script: Script, expect: Expect| {
            cases.push(Case::new(format!("going away: {name}"), ask, scene(script), expect));
        };
        let first = move |id| [go_away(id, 0), whole(id)].concat();
        add("then the reply", Script::new(first, End::GoOn), Expect::answer());
        let slowly = move |id| [go_away(u32::MAX >> 1, 0), go_away(id, 0), whole(id)].concat();
        add("with a warning, then the reply", Script::new(slowly, End::Close), Expect::answer());
        let after = move |id| [whole(id), go_away(id, 0)].concat();
        add("after the reply", Script::new(after, End::Close), Expect::answer());
        let within = move |id| {
            let body = runner::body(ask);
            let (first, second) = body.split_at(body.len() / 2);
            [begun(id, ask, first), go_away(id, 0), data(id, second, END_STREAM)].concat()
        };
        add("within the reply", Script::new(within, End::GoOn), Expect::answer());
        let open = |_| go_away(0, 0);
        add("and staying", Script::new(open, End::GoOn), broken());
        add("with nothing but an end", Script::new(|_| Vec::new(), End::Close), broken());
        let head_only = move |id| head(id, "200", &[media(ask)], 0);
        let expect = if ask == Ask::Stream { Expect::error(&["stream"], 1) } else { broken() };
        add("after the head", Script::new(head_only, End::Close), expect);
        let silent = || Expect::error(&["timeout/attempt"], 2).retryable(true);
        cases.push(Case::new(
            "no reply",
            ask,
            scene(Script::new(|_| Vec::new(), End::GoOn)).limit(800),
            silent(),
        ));
        let expect = match ask {
            Ask::Stream => Expect::error(&["timeout/stream_idle"], 1).partial(&QUESTION[..PART]),
            _ => silent(),
        };
        let stalled = Script::new(move |id| begun(id, ask, &part(ask)), End::GoOn);
        cases.push(Case::new("half a reply", ask, scene(stalled).limit(800), expect));
    }
    cases
}

/// Frames and fields that break the rules.
fn nonsense() -> Vec<Case> {
    let mut cases = Vec::new();
    for ask in BOTH {
        let mut add = |name: &str, frames: fn(u32, Ask) -> Vec<u8>| {
            let script = Script::new(move |id| frames(id, ask), End::GoOn);
            cases.push(Case::new(format!("frames: {name}"), ask, scene(script), broken()));
        };
        add("a body without a head", |id, ask| data(id, part(ask), 0));
        add("a body of no stream", |_, _| data(0, "x", 0));
        add("a body of a stream that nobody opened", |_, _| data(99, "x", 0));
        add("a frame larger than allowed", |id, _| frame(0, 0, id, &vec![0; 20_000]));
        add("fields that cannot be unpacked", |id, _| frame(1, END_HEADERS, id, &[0xff; 40]));
        add("no status", |id, _| frame(1, END_HEADERS, id, &field("x-a", "b")));
        add("a status that is none", |id, _| head(id, "2x0", &[], 0));
        add("a name in capitals", |id, _| head(id, "200", &[field("X-A", "b")], 0));
        add("a line end in a value", |id, _| head(id, "200", &[field("x-a", "b\r\nc: d")], 0));
        add("another frame within the fields", |id, _| [frame(1, 0, id, &[0x88]), data(id, "x", 0)].concat());
        add("fields without end", |id, _| {
            let more = frame(9, 0, id, &field("x-a", &"x".repeat(100)));
            [frame(1, 0, id, &[0x88]), more.repeat(20_000)].concat()
        });
        add("a reply pushed", |id, _| frame(5, END_HEADERS, id, &[0, 0, 0, 2, 0x88]));
        add("a window of nothing", |_, _| frame(8, 0, 0, &[0; 4]));
        add("settings of an odd length", |_, _| frame(4, 0, 0, &[0; 5]));
        add("a setting beyond its limit", |_, _| settings(&[(4, u32::MAX)]));
        add("HTTP/1.1 in place of frames", |_, _| b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec());
        let short = |id: u32, ask| {
            [head(id, "200", &[media(ask), field("content-length", "9")], 0), data(id, "{}", END_STREAM)]
                .concat()
        };
        let expect = if ask == Ask::Stream { Expect::error(&["stream", "decode"], 1) } else { broken() };
        let script = Script::new(move |id| short(id, ask), End::GoOn);
        cases.push(Case::new("frames: a length that is too large", ask, scene(script), expect));
        let long = |id: u32, ask| {
            [
                head(id, "200", &[media(ask), field("content-length", "1")], 0),
                data(id, runner::body(ask), END_STREAM),
            ]
            .concat()
        };
        let expect = if ask == Ask::Stream { Expect::error(&["stream", "decode"], 1) } else { broken() };
        let script = Script::new(move |id| long(id, ask), End::GoOn);
        cases.push(Case::new("frames: a length that is too small", ask, scene(script), expect));
    }
    cases
}

/// Unusual behavior that is allowed.
fn oddities() -> Vec<Case> {
    let mut cases = Vec::new();
    for ask in BOTH {
        let whole = move |id| well(id, QUESTION, ask == Ask::Stream);
        let mut add = |name: &str, frames: Arc<dyn Fn(u32) -> Vec<u8> + Send + Sync>| {
            let script = Script::new(move |id| frames(id), End::GoOn);
            cases.push(Case::new(format!("frames, no fault: {name}"), ask, scene(script), Expect::answer()));
        };
        add("a kind that is unknown", Arc::new(move |id| [frame(99, 255, id, b"x"), whole(id)].concat()));
        add("a setting that is unknown", Arc::new(move |id| [settings(&[(99, 1)]), whole(id)].concat()));
        add("100 pings", Arc::new(move |id| [frame(6, 0, 0, &[7; 8]).repeat(100), whole(id)].concat()));
        add("interim replies", Arc::new(move |id| [head(id, "103", &[], 0).repeat(3), whole(id)].concat()));
        add(
            "a reset without an error behind the end",
            Arc::new(move |id| [whole(id), reset(id, 0)].concat()),
        );
        add(
            "a reset without an error in place of the end, the length told",
            Arc::new(move |id| {
                let body = runner::body(ask);
                let fields = [media(ask), field("content-length", &body.len().to_string())];
                [head(id, "200", &fields, 0), data(id, body, 0), reset(id, 0)].concat()
            }),
        );
        add(
            "a body of single bytes, the end apart",
            Arc::new(move |id| {
                let bytes = runner::body(ask).bytes().flat_map(|byte| data(id, [byte], 0)).collect();
                [head(id, "200", &[media(ask)], 0), bytes, data(id, "", END_STREAM)].concat()
            }),
        );
        add(
            "trailers",
            Arc::new(move |id| {
                let trailers = frame(1, END_HEADERS | END_STREAM, id, &field("x-a", "b"));
                [begun(id, ask, &runner::body(ask)), trailers].concat()
            }),
        );
        add(
            "padding",
            Arc::new(move |id| {
                let padded = [&[9], runner::body(ask).as_bytes(), &[0; 9]].concat();
                [head(id, "200", &[media(ask)], 0), frame(0, 8 | END_STREAM, id, &padded)].concat()
            }),
        );
    }
    cases
}

/// Connections that fail before the first request, or during it.
fn openings() -> Vec<Case> {
    let mut cases = Vec::new();
    for ask in BOTH {
        let stages = ["connection/connect", "connection/send", "connection/receive"];
        let gone = || Expect::error(&stages, 2).requests(0..=2).retryable(true);
        for (name, opening) in [
            (
                "HTTP/1.1 in place of settings",
                b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n".to_vec(),
            ),
            ("settings beyond their limits", settings(&[(5, 1)])),
            ("going away at once", [settings(&[]), go_away(0, 0)].concat()),
            ("going away with an error", [settings(&[]), go_away(0, 11)].concat()),
        ] {
            cases.push(Case::new(format!("opening: {name}"), ask, scene(Script::opening(opening)), gone()));
        }
    }
    cases
}

pub(crate) fn table() -> Vec<Case> {
    [codes(), going_away(), nonsense(), oddities(), openings()].concat()
}

#[test]
fn e4_r2_http_2_that_goes_wrong() {
    runner::run(table());
}

/// If a connection died silently, calls do not wait for the whole limit of an attempt, and the next
/// ones get another connection.
#[tokio::test]
async fn r2_a_connection_that_died_silently_is_given_up() {
    let script = Script::new(|_| Vec::new(), End::Deaf);
    let Scene { greeting, well, .. } = scene(script);
    let dead = Arc::new(std::sync::atomic::AtomicBool::new(true));
    let still = Arc::clone(&dead);
    let greeting = move |_| greeting(still.load(std::sync::atomic::Ordering::SeqCst));
    let server = Server::greeting(greeting, move |request| well(request)).await;
    let client =
        builder().system(machine()).base_url(format!("https://{}/v1", server.address())).max_retries(0);
    let client = client.build().unwrap();
    runner::ask(&client, Ask::Whole, "before", None).await.unwrap();

    tokio::time::pause();
    let start = tokio::time::Instant::now();
    let error = runner::ask(&client, Ask::Whole, QUESTION, None).await.unwrap_err();
    assert_eq!(
        (runner::name_of(&error).as_str(), error.is_retryable()),
        ("connection/receive", true),
        "{error:?}"
    );
    assert!(start.elapsed().as_secs() <= 60, "{:?}", start.elapsed());
    tokio::time::resume();

    dead.store(false, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(runner::ask(&client, Ask::Whole, "afterwards", None).await.unwrap(), "afterwards");
    assert_eq!(server.connections(), 2);
}
