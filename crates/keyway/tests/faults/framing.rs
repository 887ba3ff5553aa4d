//! Replies that break the rules of HTTP/1.1: heads, lengths, chunks, and unsolicited bytes after a
//! reply (RFC 9112; E4, H10).

use crate::case::{Ask, BOTH, Case, Expect, Scene};
use crate::runner;
use crate::support::gzip::gzip;
use crate::support::reply::END;
use crate::support::{Reply, Step};

const BROKEN: &[&str] = &["connection/receive"];

/// The result of a whole call: two requests and no reply.
fn broken() -> Expect {
    Expect::error(BROKEN, 2).retryable(true)
}

fn json() -> String {
    runner::body(Ask::Whole)
}

fn send(text: impl Into<Vec<u8>>) -> Scene {
    Scene::raw([Step::Send(text.into())])
}

fn closing(text: impl Into<Vec<u8>>) -> Scene {
    Scene::raw([Step::Send(text.into()), Step::Close])
}

fn stalling(text: impl Into<Vec<u8>>) -> Scene {
    Scene::raw([Step::Send(text.into()), Step::Stall]).limit(500)
}

/// A good reply with these lines in its head, each with its line end.
fn with_lines(lines: &str) -> Vec<u8> {
    let body = json();
    format!("HTTP/1.1 200 OK\r\n{lines}content-length: {}\r\n\r\n{body}", body.len()).into()
}

fn status_lines() -> Vec<Case> {
    let rest = format!("\r\ncontent-length: {}\r\n\r\n{}", json().len(), json());
    let rows = [
        ("HTTP/1.1 2 OK", false),
        ("HTTP/1.1 20 OK", false),
        ("HTTP/1.1 2000 OK", false),
        ("HTTP/1.1 099 OK", false),
        ("HTTP/1.1 -20 OK", false),
        ("HTTP/1.1 2x0 OK", false),
        ("HTTP/1.1", false),
        ("HTTP/2.0 200 OK", false),
        ("HTTP/9.9 200 OK", false),
        ("ICY 200 OK", false),
        ("http/1.1 200 OK", false),
        ("200 OK", false),
        ("", false),
        ("HTTP/1.1 200", true),
        ("HTTP/1.1 200 ", true),
        ("HTTP/1.1 200 Gr\u{fc}n", true),
        ("HTTP/1.0 200 OK", true),
    ];
    let mut cases = Vec::new();
    for (line, good) in rows {
        let expect = if good { Expect::answer() } else { broken() };
        let text = format!("{line}{rest}");
        // An empty line before the status line is skipped. The status line that follows is read as
        // a header here.
        cases.push(Case::new(format!("status line `{line}`"), Ask::Whole, closing(text), expect));
    }
    cases
}

fn heads() -> Vec<Case> {
    let long = |bytes: usize| format!("x-long: {}\r\n", "x".repeat(bytes));
    let many = |count: usize| (0..count).map(|n| format!("x-{n}: {n}\r\n")).collect::<String>();
    let rows: Vec<(&str, Vec<u8>, Expect)> = vec![
        ("a line without a colon", with_lines("nonsense\r\n"), broken()),
        ("a header without a name", with_lines(": x\r\n"), broken()),
        ("white space before the colon", with_lines("x-a : b\r\n"), broken()),
        ("a folded line", with_lines("x-a: b\r\n c\r\n"), broken()),
        ("NUL in a value", with_lines("x-a: b\0c\r\n"), broken()),
        ("a bare CR in a value", with_lines("x-a: b\rc\r\n"), broken()),
        ("a name that is none", with_lines("x(a): b\r\n"), broken()),
        ("not ASCII in a value", with_lines("x-a: \u{e4}\r\n"), Expect::answer()),
        ("a header twice", with_lines("x-request-id: a\r\nx-request-id: b\r\n"), Expect::answer()),
        ("50 headers", with_lines(&many(50)), Expect::answer()),
        ("200 headers", with_lines(&many(200)), broken()),
        ("10,000 headers", with_lines(&many(10_000)), broken()),
        ("a header of 64 KB", with_lines(&long(64 << 10)), Expect::answer()),
        ("a header of 2 MB", with_lines(&long(2 << 20)), broken()),
        ("a reason of 1 MB", format!("HTTP/1.1 200 {}\r\n\r\n", "x".repeat(1 << 20)).into(), broken()),
        ("a status line of 1 MB", "x".repeat(1 << 20).into(), broken()),
    ];
    let case = |(name, text, expect)| Case::new(name, Ask::Whole, send(text), expect);
    rows.into_iter().map(case).collect()
}

fn lengths() -> Vec<Case> {
    let (body, length) = (json(), json().len());
    let framed = |value: &str| format!("HTTP/1.1 200 OK\r\ncontent-length: {value}\r\n\r\n{body}");
    let unasked =
        format!("{}HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nLEFTOVER", framed(&length.to_string()));
    let completion = crate::support::completion("LEFTOVER").to_string();
    let second = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{completion}", completion.len());
    let decode = || Expect::error(&["decode"], 1).status(200).retryable(false);
    let too_long = (length + 10).to_string();
    let mut cases = vec![
        ("a length that is too large, closed", closing(framed(&too_long)), broken()),
        (
            "a length that is too large, stalled",
            stalling(framed(&too_long)),
            Expect::error(&["timeout/attempt"], 2),
        ),
        ("a length that is too small", send(framed(&(length - 1).to_string())), decode()),
        ("a length of nothing", send(framed("0")), decode()),
        ("a second reply unasked", send(unasked), Expect::answer()),
        ("a second completion unasked", send(framed(&length.to_string()) + &second), Expect::answer()),
        (
            "a second completion unasked, apart",
            Scene::raw([Step::Send(framed(&length.to_string()).into()), Step::Send(second.clone().into())]),
            Expect::answer(),
        ),
        (
            "a second completion unasked, crawling",
            Scene::raw([
                Step::Send(framed(&length.to_string()).into()),
                Step::Trickle(second.clone().into()),
            ]),
            Expect::answer(),
        ),
        (
            "nonsense after the reply",
            send(framed(&length.to_string()) + "\r\n\r\nLEFTOVER"),
            Expect::answer(),
        ),
        (
            "the same length twice",
            send(with_lines(&format!("content-length: {length}\r\n"))),
            Expect::answer(),
        ),
        ("two lengths", send(with_lines(&format!("content-length: {}\r\n", length - 1))), broken()),
        ("no length, closed", closing(format!("HTTP/1.1 200 OK\r\n\r\n{body}")), Expect::answer()),
        (
            "no length, reset",
            Scene::raw([
                Step::Send(format!("HTTP/1.1 200 OK\r\n\r\n{body}").into()),
                Step::Trickle(b" ".to_vec()),
                Step::Reset,
            ]),
            broken(),
        ),
        (
            "no length, stalled",
            stalling(format!("HTTP/1.1 200 OK\r\n\r\n{body}")),
            Expect::error(&["timeout/attempt"], 2),
        ),
    ];
    for bad in ["-1", "abc", "1e3", "+5", "0x10", "18446744073709551616", "1 2", "1,2"] {
        cases.push((bad, closing(framed(bad)), broken()));
    }
    let named = |(name, scene, expect): (&str, Scene, Expect)| {
        [scene.clone(), scene.warm()]
            .map(|scene| Case::new(format!("length: {name}"), Ask::Whole, scene, expect.clone()))
    };
    cases.into_iter().flat_map(named).collect()
}

/// A reply with a chunked body of these bytes.
fn chunked(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n{body}")
}

fn chunks() -> Vec<Case> {
    let mut cases = Vec::new();
    for ask in BOTH {
        let body = match ask {
            // Without `[DONE]`, so that the end of the body counts.
            Ask::Stream => runner::body(ask).replace("data: [DONE]\n\n", ""),
            _ => json(),
        };
        let chunk = format!("{:x}\r\n{body}\r\n", body.len());
        let wrong = || if ask == Ask::Stream { Expect::error(&["stream"], 1) } else { broken() };
        // The answer is whole, and only its end is missing (S4).
        let endless = || if ask == Ask::Stream { Expect::answer() } else { broken() };
        // If the body breaks before its first byte, the stream has not begun, but its head has
        // arrived.
        let rows: Vec<(&str, String, Expect)> = vec![
            ("a size that is none", "zz\r\n".to_owned() + &chunk, wrong()),
            ("a negative size", format!("-{chunk}"), wrong()),
            ("no size", format!("\r\n{chunk}"), wrong()),
            ("a size beyond all numbers", format!("ffffffffffffffffff\r\n{body}\r\n"), wrong()),
            ("a size that is too large", format!("{:x}\r\n{body}\r\n", body.len() + 99), endless()),
            ("no line end after a chunk", format!("{:x}\r\n{body}", body.len()) + "xx0\r\n\r\n", endless()),
            ("no last chunk", chunk.clone(), endless()),
            ("half a last chunk", format!("{chunk}0\r\n"), endless()),
            ("nonsense in place of the last chunk", format!("{chunk}LEFTOVER"), endless()),
            ("an extension without end", format!("{:x};{}", body.len(), "x".repeat(1 << 20)), wrong()),
            ("trailers without end", format!("{chunk}0\r\n{}", "x: y\r\n".repeat(100_000)), endless()),
            ("an extension", format!("{:x};a=b\r\n{body}\r\n0\r\n\r\n", body.len()), Expect::answer()),
            ("trailers", format!("{chunk}0\r\nx-a: b\r\nx-c: d\r\n\r\n"), Expect::answer()),
            ("leading zeros", format!("0000{chunk}0\r\n\r\n"), Expect::answer()),
            ("capital digits", format!("{:X}\r\n{body}\r\n0\r\n\r\n", body.len()), Expect::answer()),
            (
                "a second reply unasked",
                format!("{chunk}0\r\n\r\n{}", chunked("4\r\nLEFT\r\n0\r\n\r\n")),
                Expect::answer(),
            ),
        ];
        for (name, text, expect) in rows {
            cases.push(Case::new(format!("chunks: {name}"), ask, closing(chunked(&text)), expect));
        }
        let both = chunked(&(chunk + "0\r\n\r\n"))
            .replace("transfer-encoding", "content-length: 5\r\ntransfer-encoding");
        cases.push(Case::new("chunks: a length besides", ask, closing(both), Expect::answer()));
    }
    cases
}

fn interim() -> Vec<Case> {
    let mut cases = Vec::new();
    for ask in BOTH {
        let good = match ask {
            Ask::Stream => {
                chunked(&format!("{:x}\r\n{}\r\n", runner::body(ask).len(), runner::body(ask))) + "0\r\n\r\n"
            }
            _ => String::from_utf8(with_lines("")).unwrap(),
        };
        for (name, before) in [
            ("100", "HTTP/1.1 100 Continue\r\n\r\n".to_owned()),
            ("102", "HTTP/1.1 102 Processing\r\n\r\n".to_owned()),
            ("103", "HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n".to_owned()),
            ("199", "HTTP/1.1 199 Odd\r\n\r\n".to_owned()),
            ("fifty of them", "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(50)),
        ] {
            cases.push(Case::new(format!("interim: {name}"), ask, send(before + &good), Expect::answer()));
        }
        let alone = stalling("HTTP/1.1 100 Continue\r\n\r\n");
        cases.push(Case::new("interim: nothing else", ask, alone, Expect::error(&["timeout/attempt"], 2)));
        let switching =
            "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n";
        let refused = Expect::error(&["status"], 1).status(101).retryable(false);
        cases.push(Case::new("interim: another protocol", ask, closing(switching), refused));
    }
    cases
}

/// A body in a coding that is unknown, or not what the head says, is not a valid reply (H10). One
/// that expands a thousandfold is what it expands to (H11).
fn encodings() -> Vec<Case> {
    let (mut cases, bomb) = (Vec::new(), gzip(vec![0; 2 << 20]));
    for ask in BOTH {
        for encoding in ["gzip", "x-gzip", "deflate", "br", "zstd", "gzip, gzip", "nonsense"] {
            let media = if ask == Ask::Stream { "text/event-stream" } else { "application/json" };
            let packed = |status| {
                let reply = Reply::new(status, bomb.clone()).header("content-type", media);
                Scene::reply(reply.header("content-encoding", encoding).header("retry-after-ms", "1"))
            };
            let kinds: &[&str] = if ask == Ask::Stream { &["decode", "stream"] } else { &["decode"] };
            let name = |status| format!("{encoding} that grows, status {status}");
            cases.push(Case::new(name(200), ask, packed(200), Expect::error(kinds, 1)));
            cases.push(Case::new(
                name(400),
                ask,
                packed(400),
                Expect::error(&["bad_request"], 1).status(400),
            ));
            cases.push(Case::new(
                name(503),
                ask,
                packed(503),
                Expect::error(&["internal_server"], 2).status(503),
            ));
        }
    }
    let plain = with_lines("content-encoding: identity\r\n");
    cases.push(Case::new("no encoding, by name", Ask::Whole, send(plain), Expect::answer()));
    cases
}

pub(crate) fn table() -> Vec<Case> {
    [status_lines(), heads(), lengths(), chunks(), interim(), encodings()].concat()
}

#[test]
fn e4_h10_replies_that_break_the_rules() {
    runner::run(table());
}

/// A head that never ends is dropped, and does not fill the memory.
#[tokio::test]
async fn e4_a_head_without_end() {
    use crate::support::{Gate, Server, client};
    let stopped = Gate::shut();
    let line = "x-a: b\r\n".repeat(1000);
    let flood = Reply::raw([
        Step::Send(b"HTTP/1.1 200 OK\r\n".into()),
        Step::Flood(line.into(), stopped.clone()),
        Step::Send(END.to_vec()),
    ]);
    let server = Server::always(flood).await;
    let call = client(&server).chat().completions().create(crate::support::hello()).max_retries(0);
    let error = call.await.unwrap_err();
    assert_eq!(runner::name_of(&error), "connection/receive", "{error:?}");
    stopped.wait().await;
}
