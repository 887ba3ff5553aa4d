//! Proxies that refuse, break, fall silent or send garbage (E4, K12). None may get the key of an
//! encrypted call.

use std::sync::Arc;

use crate::case::{BOTH, Case, Expect, Place, Scene};
use crate::runner;
use crate::support::{Reply, Seen, Step};
use crate::tls::{TRUSTED, machine, quick};

/// The address behind the proxy. The name does not resolve, so only the proxy can lead there.
const TARGET: &str = "https://api.nowhere.invalid/v1";

fn tunnel() -> Reply {
    static CONFIG: std::sync::LazyLock<Arc<rustls::ServerConfig>> =
        std::sync::LazyLock::new(|| Arc::new(TRUSTED.server("api.nowhere.invalid")));
    Reply::raw([Step::Send(b"HTTP/1.1 200 Go on\r\n\r\n".to_vec()), Step::Tls(Arc::clone(&CONFIG))])
}

/// The server behind a working proxy.
fn well(request: &Seen) -> Reply {
    if request.method() == "CONNECT" { tunnel() } else { runner::well(request) }
}

/// A client behind this kind of proxy, with a user name and password for it.
fn behind(scheme: &'static str, scene: Scene) -> Scene {
    let scene = Scene { well: Arc::new(well), ..scene };
    scene.setting(move |builder, Place { server, .. }| {
        let machine = machine().with_var("HTTPS_PROXY", format!("{scheme}://user:password@{server}"));
        builder.system(machine).base_url(TARGET)
    })
}

/// Answers to CONNECT. The request inside the tunnel never arrives.
fn refusals() -> Vec<Case> {
    let refused = || Expect::error(&["connection/proxy"], 2).retryable(true).words("HTTPS_PROXY");
    let mut rows: Vec<(String, Scene, Expect)> = Vec::new();
    for status in [100, 199, 300, 301, 302, 307, 400, 401, 403, 404, 407, 429, 500, 502, 503, 504, 999] {
        let reply = Reply::new(status, "<html>no</html>").header("proxy-authenticate", "Basic realm=\"x\"");
        let reply = move |_: &Seen, place: Place| {
            reply.clone().header("location", &format!("http://{}/", place.elsewhere))
        };
        let scene = Scene::replies(reply);
        // An interim reply is not final, and does not open a tunnel.
        rows.push((format!("status {status}"), scene, refused()));
    }
    let raw = |steps: Vec<Step>| Scene::raw(steps);
    let text = |text: &str| vec![Step::Send(text.into()), Step::Close];
    for (name, steps) in [
        ("nonsense", text("SSH-2.0-OpenSSH_9.6\r\n\r\n")),
        ("binary nonsense", vec![Step::Send(vec![0xff; 64]), Step::Close]),
        ("closed", vec![Step::Close]),
        ("reset", vec![Step::Reset]),
        ("half closed", vec![Step::Shut, Step::Stall]),
        ("closed in the status line", text("HTTP/1.1 20")),
        ("closed in the head", text("HTTP/1.1 200 OK\r\nvia: x")),
        ("a head without end", text(&format!("HTTP/1.1 200 OK\r\nx: {}", "x".repeat(1 << 20)))),
    ] {
        rows.push((name.to_owned(), raw(steps), refused()));
    }
    let good = "HTTP/1.1 200 Go on\r\n\r\n";
    let behind_it = || Expect::error(&["connection/tls"], 2).retryable(true);
    for (name, steps, expect) in [
        ("closed behind the tunnel's head", text(good), behind_it()),
        ("plain http in the tunnel", text(&format!("{good}HTTP/1.1 200 OK\r\n\r\n")), behind_it()),
        (
            "a stranger in the tunnel",
            vec![Step::Send(good.into()), Step::Tls(Arc::new(TRUSTED.server("evil.example")))],
            Expect::error(&["connection/tls"], 1).retryable(false).words("is for another host name"),
        ),
    ] {
        rows.push((name.to_owned(), raw(steps), expect));
    }
    let silent = || Expect::error(&["timeout/connect"], 2).retryable(true);
    for (name, steps) in [
        ("stalled", vec![Step::Stall]),
        ("stalled in the head", vec![Step::Send(b"HTTP/1.1 200".to_vec()), Step::Stall]),
        ("stalled behind the tunnel's head", vec![Step::Send(good.into()), Step::Stall]),
    ] {
        rows.push((name.to_owned(), raw(steps), silent()));
    }
    let mut cases = Vec::new();
    for (name, scene, expect) in rows {
        for ask in BOTH {
            let mut scene = behind("http", scene.clone());
            if expect.is("timeout/connect") {
                scene = quick(scene);
            }
            cases.push(Case::new(format!("proxy: {name}"), ask, scene, expect.clone()));
        }
    }
    cases
}

/// Proxies that fail before a request, and SOCKS proxies (RFC 1928), whose messages are not
/// requests.
fn openings() -> Vec<Case> {
    let refused = || Expect::error(&["connection/proxy"], 0).attempts(2).retryable(true);
    let method = |number| vec![Step::Hear, Step::Send(vec![5, number])];
    let answered = |number| {
        let signed_in = [Step::Hear, Step::Send(vec![1, 0])];
        let answer = [Step::Hear, Step::Send(vec![5, number, 0, 1, 0, 0, 0, 0, 0, 0])];
        [method(2), signed_in.into(), answer.into(), vec![Step::Close]].concat()
    };
    let rows = [
        ("http", "closed on connecting", vec![Step::Close]),
        ("http", "reset in the request", vec![Step::Hear, Step::Reset]),
        (
            "https",
            "without TLS",
            vec![Step::Hear, Step::Send(b"HTTP/1.1 400 No\r\n\r\n".into()), Step::Close],
        ),
        ("socks5h", "no way to sign in", [method(255), vec![Step::Close]].concat()),
        (
            "socks5h",
            "a wrong password",
            [method(2), vec![Step::Hear, Step::Send(vec![1, 1]), Step::Close]].concat(),
        ),
        ("socks5h", "a general failure", answered(1)),
        ("socks5h", "not allowed", answered(2)),
        ("socks5h", "host unreachable", answered(4)),
        ("socks5h", "connection refused", answered(5)),
        ("socks5h", "an odd number", answered(99)),
        ("socks5h", "another version", vec![Step::Hear, Step::Send(vec![4, 90, 0, 0]), Step::Close]),
        (
            "socks5h",
            "http in place of SOCKS",
            vec![Step::Hear, Step::Send(b"HTTP/1.1 400 No\r\n\r\n".into()), Step::Close],
        ),
        ("socks5h", "closed", vec![Step::Hear, Step::Close]),
    ];
    let mut cases = Vec::new();
    for (scheme, name, steps) in rows {
        for ask in BOTH {
            let mut scene = behind(scheme, Scene::greeting(steps.clone()));
            let (armed, well) = (steps.clone(), working(scheme));
            scene.greeting =
                Arc::new(move |misbehaves| if misbehaves { armed.clone() } else { well.clone() });
            let mut expect = refused();
            if scheme == "https" {
                // The handshake is the proxy's own.
                expect =
                    Expect::error(&["connection/proxy", "connection/tls"], 0).attempts(2).retryable(true);
            }
            cases.push(Case::new(format!("{scheme} proxy: {name}"), ask, scene, expect));
        }
    }
    cases
}

/// The first steps of such a proxy when it works.
fn working(scheme: &str) -> Vec<Step> {
    match scheme {
        "https" => vec![Step::Tls(Arc::clone(&crate::tls::GOOD))],
        "socks5h" => {
            let Reply { body: crate::support::reply::Body::Raw(tunnel), .. } = tunnel() else {
                unreachable!()
            };
            let signed_in = [Step::Hear, Step::Send(vec![5, 2]), Step::Hear, Step::Send(vec![1, 0])];
            let connected = [Step::Hear, Step::Send(vec![5, 0, 0, 1, 0, 0, 0, 0, 0, 0])];
            [&signed_in[..], &connected, &tunnel[1..]].concat()
        }
        _ => Vec::new(),
    }
}

pub(crate) fn table() -> Vec<Case> {
    [refusals(), openings()].concat()
}

#[test]
fn e4_proxies_that_refuse() {
    runner::run(table());
}
