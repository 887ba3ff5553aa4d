//! Connections that end, break, fall silent or crawl at every point of an exchange
//! (E4, H9, R2, S4).

use tokio::net::TcpSocket;

use crate::case::{Ask, BOTH, Case, Expect, Scene};
use crate::runner::{self, QUESTION};
use crate::support::reply::END;
use crate::support::{Server, Step, builder, event, last_piece, piece};

/// The reply on the wire, with the named points at which to cut it.
struct Wire {
    bytes: Vec<u8>,
    cuts: Vec<(&'static str, usize)>,
    /// Where the head ends.
    head: usize,
}

fn wire(ask: Ask) -> Wire {
    let (media, framing) = match ask {
        Ask::Stream => ("text/event-stream", "transfer-encoding: chunked".to_owned()),
        _ => ("application/json", format!("content-length: {}", runner::body(ask).len())),
    };
    let head =
        format!("HTTP/1.1 200 OK\r\nx-request-id: req_fault\r\ncontent-type: {media}\r\n{framing}\r\n\r\n");
    let body = match ask {
        Ask::Stream => {
            let (first, second) = QUESTION.split_at(8);
            let events = [event(&piece(first)), event(&piece(second)), event(&last_piece())];
            events.map(|event| format!("{:x}\r\n{event}\r\n", event.len())).concat()
        }
        _ => runner::body(ask),
    };
    let (length, first) = (head.len(), body.find("\n\n\r\n").map_or(body.len() / 2, |at| at + 4));
    let cuts = vec![
        ("before the first byte", 0),
        ("in the version", 5),
        ("in the status", 11),
        ("in the reason", 14),
        ("after the status line", 17),
        ("in a header's name", 22),
        ("in a header's value", 36),
        ("between two headers", head.find("content-type").unwrap()),
        ("before the blank line", length - 2),
        ("in the blank line", length - 1),
        ("after the head", length),
        ("after a byte of the body", length + 1),
        ("in the middle of the body", length + first),
        ("before the last byte", length + body.len() - 1),
    ];
    Wire { bytes: (head + &body).into(), cuts, head: length }
}

const ENDINGS: [(&str, &[Step]); 4] = [
    ("closed", &[Step::Close]),
    ("reset", &[Step::Reset]),
    ("half closed", &[Step::Shut, Step::Stall]),
    ("stalled", &[Step::Stall]),
];

/// Returns whether the answer is whole, and only its end is missing (S4).
fn is_whole(ask: Ask, cut: &str) -> bool {
    ask == Ask::Stream && cut == "before the last byte"
}

/// The result of a reply that ends at this point, in this way.
fn expected(ask: Ask, cut: &str, in_body: bool, ending: &str) -> Expect {
    let stalled = ending == "stalled";
    if is_whole(ask, cut) {
        return Expect::answer();
    }
    if ask != Ask::Stream || !in_body {
        let kind = if stalled { "timeout/attempt" } else { "connection/receive" };
        let also = if ending == "reset" { "connection/send" } else { kind };
        return Expect::error(&[kind, also], 2).retryable(true);
    }
    let expected = match ending {
        "stalled" => Expect::error(&["timeout/stream_idle"], 1),
        // A reset may overtake what was sent before it.
        "reset" => return Expect::error(&["stream", "connection/receive"], 2).requests(1..=2).any_attempts(),
        _ => Expect::error(&["stream"], 1),
    };
    match cut {
        "in the middle of the body" => expected.retryable(true).partial(&QUESTION[..8]),
        _ => expected.retryable(true),
    }
}

fn cuts() -> Vec<Case> {
    let mut cases = Vec::new();
    for ask in BOTH {
        let Wire { bytes, cuts, head } = wire(ask);
        for &(cut, at) in &cuts {
            for (ending, steps) in ENDINGS {
                // A reset may overtake what was sent before it.
                if ending == "reset" && is_whole(ask, cut) {
                    continue;
                }
                let all = [&[Step::Send(bytes[..at].to_vec())], steps].concat();
                for warm in [false, true] {
                    let scene = Scene { warm, ..Scene::raw(all.clone()) };
                    let scene = if ending == "stalled" { scene.limit(500) } else { scene };
                    let expect = expected(ask, cut, at >= head, ending);
                    cases.push(Case::new(format!("{ending} {cut}"), ask, scene, expect));
                }
            }
        }
    }
    cases
}

fn openings() -> Vec<Case> {
    // When the client notices, it may have connected, sent everything, or neither.
    let stages = ["connection/connect", "connection/send", "connection/receive"];
    let gone = || Expect::error(&stages, 2).requests(0..=0).retryable(true);
    let rows = [
        ("closed on connecting", vec![Step::Close]),
        ("reset on connecting", vec![Step::Reset]),
        ("closed in the request", vec![Step::Hear, Step::Close]),
        ("reset in the request", vec![Step::Hear, Step::Reset]),
        (
            "nonsense in place of a reply",
            vec![Step::Hear, Step::Send(b"SSH-2.0-OpenSSH_9.6\r\n".into()), Step::Close],
        ),
        (
            "binary in place of a reply",
            vec![Step::Hear, Step::Send(vec![0x15, 3, 1, 0, 2, 2, 70]), Step::Close],
        ),
    ];
    let mut cases = Vec::new();
    for (name, steps) in rows {
        cases.extend(BOTH.map(|ask| Case::new(name, ask, Scene::greeting(steps.clone()), gone())));
    }
    let deaf = || Expect::error(&["timeout/attempt"], 2).requests(0..=0).retryable(true);
    let scene = || Scene::greeting([Step::Stall]).limit(500);
    cases.extend(BOTH.map(|ask| Case::new("never read", ask, scene(), deaf())));
    cases
}

fn crawling() -> Vec<Case> {
    let mut cases = Vec::new();
    for ask in BOTH {
        let Wire { bytes, head, .. } = wire(ask);
        let end = if ask == Ask::Stream { END.to_vec() } else { Vec::new() };
        let whole = [bytes.clone(), end].concat();
        for warm in [false, true] {
            let mut add = |name, steps: Vec<Step>| {
                cases.push(Case::new(name, ask, Scene { warm, ..Scene::raw(steps) }, Expect::answer()));
            };
            add("a byte at a time", vec![Step::Trickle(whole.clone())]);
            add(
                "the head a byte at a time",
                vec![Step::Trickle(whole[..head].to_vec()), Step::Send(whole[head..].to_vec())],
            );
            add(
                "the end apart",
                vec![
                    Step::Send(whole[..whole.len() - 2].to_vec()),
                    Step::Trickle(whole[whole.len() - 2..].to_vec()),
                ],
            );
            add("closed after the reply", vec![Step::Send(whole.clone()), Step::Close]);
            add("half closed after the reply", vec![Step::Send(whole.clone()), Step::Shut, Step::Stall]);
        }
        let chunks = runner::body(ask).bytes().map(|byte| Step::Chunk(vec![byte])).collect::<Vec<_>>();
        let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
        let steps = [vec![Step::Send(head.into())], chunks, vec![Step::Send(END.to_vec())]].concat();
        cases.push(Case::new("a chunk for each byte", ask, Scene::raw(steps), Expect::answer()));
    }
    cases
}

pub(crate) fn table() -> Vec<Case> {
    [cuts(), openings(), crawling()].concat()
}

#[test]
fn e4_s4_connections_that_end_break_or_fall_silent() {
    runner::run(table());
}

/// A port that is taken, but has no listener.
#[tokio::test]
async fn r2_a_refused_connection_and_then_one_that_is_not() {
    for ask in BOTH {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let url = format!("http://{}/v1", socket.local_addr().unwrap());
        let client = builder().base_url(url).max_retries(1).build().unwrap();
        let error = runner::ask(&client, ask, QUESTION, None).await.unwrap_err();
        assert_eq!(
            (runner::name_of(&error).as_str(), error.attempts()),
            ("connection/connect", 2),
            "{error:?}"
        );
        assert!(error.is_retryable());
        let server = Server::on(socket.listen(8).unwrap(), |_| Vec::new(), runner::well);
        assert_eq!(runner::ask(&client, ask, QUESTION, None).await.unwrap(), QUESTION);
        assert_eq!((server.requests().len(), server.connections()), (1, 1));
    }
}
