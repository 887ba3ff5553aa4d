//! Redirects of every code to every kind of target (H2): followed within the origin, rejected
//! beyond it, with nothing sent there.

use crate::case::{Ask, Case, Expect, Place, Scene};
use crate::runner::{self, QUESTION};
use crate::support::{Reply, Seen, Step};

/// The contract's verdict on a target.
#[derive(Clone, Copy, PartialEq)]
enum Leads {
    /// To the same origin.
    Home,
    /// To the same page again and again.
    Round,
    /// To another origin, to something that is not an http address, or nowhere.
    Away,
}

/// Targets, with placeholders for the two servers' addresses, hosts and ports.
const TARGETS: &[(&str, Leads)] = &[
    ("/v1/moved", Leads::Home),
    ("/v1/moved?a=b#c", Leads::Home),
    ("moved", Leads::Home),
    ("./moved", Leads::Home),
    ("../../moved", Leads::Home),
    ("/../../../moved", Leads::Home),
    ("?moved=1", Leads::Home),
    ("http://{server}/v1/moved", Leads::Home),
    ("HTTP://{server}/v1/moved", Leads::Home),
    ("//{server}/v1/moved", Leads::Home),
    ("http://{server}?moved", Leads::Home),
    ("http://user:password@{server}/v1/moved", Leads::Home),
    ("/moved//{elsewhere}", Leads::Home),
    ("/moved?next=http://{elsewhere}/", Leads::Home),
    ("/%2F%2F{elsewhere}/moved", Leads::Home),
    ("", Leads::Round),
    ("#moved", Leads::Round),
    (".//{elsewhere}/moved", Leads::Home),
    ("http://{elsewhere}/v1/moved", Leads::Away),
    ("//{elsewhere}/v1/moved", Leads::Away),
    ("https://{server}/v1/moved", Leads::Away),
    ("http://localhost:{port}/v1/moved", Leads::Away),
    ("http://127.1.1.1:{port}/v1/moved", Leads::Away),
    ("http://127.0.0.1/v1/moved", Leads::Away),
    ("http://127.0.0.1:0/v1/moved", Leads::Away),
    ("http://[::1]:{port}/v1/moved", Leads::Away),
    ("http://{server}.evil.example/", Leads::Away),
    ("http://127.0.0.1.evil.example:{port}/", Leads::Away),
    ("http://{server}@{elsewhere}/", Leads::Away),
    ("http://user:password@{elsewhere}/", Leads::Away),
    ("//{server}@{elsewhere}/", Leads::Away),
    ("http://{elsewhere}#@{server}/", Leads::Away),
    ("http://{elsewhere}?@{server}/", Leads::Away),
    ("http://{elsewhere}\\@{server}/", Leads::Away),
    ("http:\\\\{elsewhere}\\", Leads::Away),
    ("http:{elsewhere}/", Leads::Away),
    ("http:/moved", Leads::Away),
    ("http:///moved", Leads::Away),
    ("http://", Leads::Away),
    ("http://127.0.0.1:99999/", Leads::Away),
    ("http://{server}:1/", Leads::Away),
    ("ws://{server}/v1/moved", Leads::Away),
    ("ftp://{server}/moved", Leads::Away),
    ("file:///etc/passwd", Leads::Away),
    ("unix:/var/run/docker.sock", Leads::Away),
    ("javascript:alert(1)", Leads::Away),
    ("data:text/plain,moved", Leads::Away),
    ("mailto:a@b.example", Leads::Away),
    ("https://evil.example/\u{1F511}", Leads::Away),
    ("http://evil example/", Leads::Away),
    ("http://[::1/", Leads::Away),
];

const CODES: [u16; 8] = [300, 301, 302, 303, 304, 305, 307, 308];

fn written(target: &str, place: Place) -> String {
    target
        .replace("{server}", &place.server.to_string())
        .replace("{elsewhere}", &place.elsewhere.to_string())
        .replace("{port}", &place.server.port().to_string())
}

/// The first page redirects. The page it leads to answers, whatever the method.
fn scene(code: u16, target: &'static str) -> Scene {
    Scene::replies(move |request, place| {
        let first = request.target() == "/v1/chat/completions" || request.target() == "/v1/models";
        match first || target.is_empty() || target.starts_with('#') {
            true => Reply::redirect(code, &written(target, place))
                .header("x-should-retry", "true")
                .header("retry-after-ms", "1"),
            false => moved(request),
        }
    })
}

/// A GET has lost its question, but still gets the answer.
fn moved(request: &Seen) -> Reply {
    if request.method() == "POST" { runner::well(request) } else { Reply::completion(QUESTION) }
}

fn expected(code: u16, ask: Ask, leads: Leads) -> Expect {
    let keeps = code == 307 || code == 308;
    match leads {
        // Codes that the client does not follow: 300 and 305 name choices, 304 is about caches. The
        // server's `x-should-retry` counts.
        _ if matches!(code, 300 | 304 | 305) => Expect::error(&["status"], 2).status(code).retryable(true),
        Leads::Away => Expect::error(&["status"], 1).status(code).retryable(false),
        Leads::Round => Expect::error(&["status"], 11).attempts(1).status(code).retryable(false),
        // A stream requested with GET gets no stream here.
        Leads::Home if ask == Ask::Stream && !keeps => Expect::error(&["decode"], 2).attempts(1),
        Leads::Home => Expect::answer().requests(2..=2),
    }
}

pub(crate) fn table() -> Vec<Case> {
    let mut cases = Vec::new();
    for code in CODES {
        for &(target, leads) in TARGETS {
            for ask in [Ask::Whole, Ask::Stream, Ask::List] {
                let round = ask == Ask::List && leads == Leads::Home;
                // A list of models is not a completion, but the page it moved to returns one.
                let expect = match expected(code, ask, leads) {
                    expect if !round || matches!(code, 300 | 304 | 305) => expect,
                    _ => Expect::error(&["decode"], 2).attempts(1),
                };
                cases.push(Case::new(format!("{code} to `{target}`"), ask, scene(code, target), expect));
            }
        }
        let nowhere = Expect::error(&["status"], 1).status(code).retryable(false);
        for ask in [Ask::Whole, Ask::Stream, Ask::List] {
            let name = |what: &str| format!("{code} {what}");
            let bare = Scene::reply(Reply::new(code, ""));
            cases.push(Case::new(name("without a Location"), ask, bare, nowhere.clone()));
            let long =
                Scene::reply(Reply::redirect(code, &format!("http://{}.example/", "x".repeat(100_000))));
            cases.push(Case::new(name("to a very long name"), ask, long, nowhere.clone()));
            let binary = format!("HTTP/1.1 {code} Away\r\nlocation: http://");
            let binary = [binary.as_bytes(), b"\xff\xfe/\r\ncontent-length: 0\r\n\r\n"].concat();
            let binary = Scene::raw([Step::Send(binary)]);
            cases.push(Case::new(name("to what is not text"), ask, binary, nowhere.clone()));
        }
    }
    cases
}

#[test]
fn h2_redirects_of_every_code_to_every_kind_of_target() {
    runner::run(table());
}
