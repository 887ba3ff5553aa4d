//! Setups that are broken on the way to the server.

use crate::machine::{no_key, unknown_key};
use crate::program::{KEY, Program};
use crate::script::{Answer, head, status};
use crate::server::Server;
use crate::setup::SetUp;
use crate::tls::{Interceptor, Issuer};

/// Nothing listens there. A free port could be reused by another test's server.
const CLOSED: &str = "127.0.0.1:1";

pub(crate) fn all() -> Vec<SetUp> {
    [connections(), protocols(), proxies(), strangers(), rewriters()].into_iter().flatten().collect()
}

fn at(name: &'static str, url: &str) -> SetUp {
    let program = Program::new().var("OPENAI_API_KEY", KEY).var("OPENAI_BASE_URL", url);
    SetUp::new(name, program).secret(KEY)
}

fn connections() -> Vec<SetUp> {
    let interceptor = Interceptor::start(&Issuer::new("Acme Corporate Inspection CA"));
    let other = Issuer::new("Some other CA");
    let listening = Server::start([]);
    vec![
        at("name that does not resolve", "https://nothing.invalid/v1")
            .fails("resolve", 3, "the name nothing.invalid does not resolve")
            .next("check the host name in the base URL"),
        at("a public name that was set to nowhere", "https://api.openai.com:1/v1")
            .with(|program| program.line("--resolve api.openai.com:1:0.0.0.0"))
            .fails(
                "resolve",
                3,
                "api.openai.com resolves to 0.0.0.0, so connections to it end on this machine",
            )
            .next("correct the address of api.openai.com in --resolve"),
        at("port closed", &format!("http://{CLOSED}/v1"))
            .fails("connect", 3, "no connection to 127.0.0.1")
            .next("start the server that should listen at 127.0.0.1:1"),
        at("only IPv6", "https://[2001:db8::1]/v1")
            .with(|program| program.line("--timeout 2"))
            .fails("connect", 3, "[2001:db8::1] has only IPv6 addresses (2001:db8::1)")
            .next("IPv4 address in the base URL"),
        at("other loopback address", &format!("http://[::1]:{}/v1", listening.port()))
            .keep(listening)
            .fails("connect", 3, "nothing listens at [::1]:")
            .next("set the base URL to http://127.0.0.1:"),
        at("TLS intercepted by an unknown issuer", &interceptor.url())
            .keep(interceptor)
            .with(|program| {
                let program = program.file("roots.pem", &other.pem());
                let roots = program.path("roots.pem");
                program.var("SSL_CERT_FILE", roots)
            })
            .fails(
                "tls",
                3,
                "its issuer is \"Acme Corporate Inspection CA\", which is a proxy that inspects connections",
            )
            .next("add its root certificate (SSL_CERT_FILE)"),
        SetUp::scripted("server that closes the connection", KEY, [Answer::new().close()]).fails(
            "http",
            3,
            "no HTTP reply",
        ),
        SetUp::scripted("server that fails", KEY, [status(503, &[], "{}")]).fails(
            "http",
            1,
            "the server returned an error (status 503)",
        ),
    ]
}

/// One protocol where the other is spoken, and certificates that nobody trusts.
fn protocols() -> Vec<SetUp> {
    let plain = Server::start(vec![status(400, &[], "{}"); 4]);
    let encrypted = Interceptor::start(&Issuer::new("Acme CA"));
    let nginx = "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>";
    let nginx = Server::start(vec![status(400, &[("content-type", "text/html")], nginx); 6]);
    let trusting = |name, url: &str, interceptor: Interceptor| {
        at(name, url).keep(interceptor).with(|program| {
            let program = program.file("roots.pem", &Issuer::new("Some other CA").pem());
            let roots = program.path("roots.pem");
            program.var("SSL_CERT_FILE", roots)
        })
    };
    let issuer = Issuer::new("Acme CA");
    let demanding = Interceptor::demanding(&issuer);
    let (leaf, authority) = (Interceptor::self_signed(), Interceptor::authority());
    let closed = |url: &str| {
        format!("https://127.0.0.1:{}/v1", url.trim_end_matches("/v1").rsplit(':').next().unwrap())
    };
    vec![
        at("https to a port for plain http", &closed(&plain.url()))
            .keep(plain)
            .with(|program| {
                let program = program.file("roots.pem", &other_root());
                let roots = program.path("roots.pem");
                program.var("SSL_CERT_FILE", roots)
            })
            .fails("tls", 3, "answers plain http, not https")
            .next("set the base URL to http://127.0.0.1:"),
        at("plain http to a port for https", &encrypted.url().replace("https://", "http://"))
            .keep(encrypted)
            .fails("http", 3, "speaks TLS, not plain http")
            .next("set the base URL to https://localhost:"),
        at("plain http to a port for https that says so", &nginx.url())
            .keep(nginx)
            .fails("http", 3, "speaks TLS, not plain http")
            .next("set the base URL to https://127.0.0.1:"),
        trusting("self-signed certificate", &leaf.url(), leaf)
            .fails("tls", 3, "the certificate of localhost is self-signed, which this machine does not trust")
            .next("set SSL_CERT_FILE to a PEM file with its certificate"),
        trusting("self-signed certificate of an authority", &authority.url(), authority)
            .fails("tls", 3, "the certificate of localhost is self-signed, which this machine does not trust")
            .next("set SSL_CERT_FILE to that authority's root certificate"),
        at("server that requires a client certificate", &demanding.url())
            .keep(demanding)
            .with(|program| {
                let program = program.file("roots.pem", &issuer.pem());
                let roots = program.path("roots.pem");
                program.var("SSL_CERT_FILE", roots)
            })
            .fails("http", 3, "the server requires a client certificate")
            .next("pass --client-cert, or connect through a gateway"),
    ]
}

fn other_root() -> String {
    Issuer::new("Some other CA").pem()
}

/// A name behind a proxy: loopback addresses never use one.
fn proxies() -> Vec<SetUp> {
    let set = |name, answers: Vec<Answer>, url| {
        let proxy = Server::start(answers);
        let variable = if url == "http" { "HTTP_PROXY" } else { "HTTPS_PROXY" };
        let set = at(name, &format!("{url}://api.internal/v1"));
        set.with(|program| program.var(variable, proxy.origin())).keep(proxy)
    };
    let proxy = Server::start([status(407, &[], "")]);
    let with_password = at("proxy that rejects the password", "https://api.internal/v1")
        .with(|program| program.var("HTTPS_PROXY", proxy.origin().replace("//", "//me:canary-0123456789@")))
        .keep(proxy)
        .secret("canary-0123456789");
    let established = Answer::new().write("HTTP/1.1 200 Connection established\r\n\r\n");
    vec![
        set("proxy that refuses", vec![status(403, &[], "")], "https")
            .fails("proxy", 3, "the proxy 127.0.0.1 refused the tunnel to api.internal (403 Forbidden)")
            .next("ask the proxy's operator to allow api.internal"),
        set("proxy that wants a password", vec![status(407, &[], "")], "https")
            .fails("proxy", 3, "(407 Proxy Authentication Required)")
            .next("add a user name and password to the proxy variable"),
        with_password
            .fails("proxy", 3, "(407 Proxy Authentication Required)")
            .next("correct the user name and password"),
        set("proxy that cannot reach the server", vec![status(502, &[], "")], "https")
            .fails("proxy", 3, "(502 Bad Gateway)")
            .next("whether the proxy can reach api.internal"),
        set("proxy that is no HTTP proxy", vec![Answer::new().write("SSH-2.0-x\r\n").close()], "https")
            .fails("proxy", 3, "(it is not an HTTP proxy)")
            .next("check the proxy variables"),
        set("proxy that hangs", vec![Answer::new().hold()], "https")
            .fails("proxy", 3, "accepted the connection, but opened no tunnel to api.internal:443 within 5 s")
            .next("check the proxy variables"),
        set("proxy that opens a tunnel to nowhere", vec![established.hold()], "https")
            .with(|program| {
                let program = program.file("roots.pem", &other_root()).line("--timeout 1");
                let roots = program.path("roots.pem");
                program.var("SSL_CERT_FILE", roots)
            })
            .fails("proxy", 3, "opened a tunnel to api.internal:443, but nothing came through it"),
        set("proxy for plain http that hangs", vec![Answer::new().hold(), Answer::new().hold()], "http")
            .with(|program| program.line("--timeout 1"))
            .fails("proxy", 3, "no HTTP reply through the proxy 127.0.0.1:")
            .next("check the proxy variables"),
        set("proxy for plain http that wants a password", vec![status(407, &[], "{}")], "http").fails(
            "proxy",
            3,
            "the proxy requires a user name and password (407)",
        ),
        at("proxy that is not there", "https://api.internal/v1")
            .with(|program| program.var("HTTPS_PROXY", format!("http://{CLOSED}")))
            .fails("connect", 3, "(the proxy 127.0.0.1:")
            .next("check the proxy variables"),
    ]
}

/// A server that is not the API answers.
fn strangers() -> Vec<SetUp> {
    let html = [("content-type", "text/html; charset=utf-8")];
    let portal = "<!DOCTYPE html><html><head><title>Airport Wi-Fi</title></head><body>Sign in</body></html>";
    let elsewhere = Answer::new()
        .write(&head(302, &[("location", "https://login.example/?to=x"), ("content-length", "0")]));
    vec![
        SetUp::scripted("HTML page of a captive portal", KEY, [status(200, &html, portal)])
            .fails(
                "http",
                3,
                "received an HTML page (status 200, titled \"Airport Wi-Fi\") instead of the API's reply",
            )
            .next("sign in to this network"),
        SetUp::scripted("redirect to a captive portal", KEY, [elsewhere]).fails(
            "http",
            3,
            "redirected (302): it leads from http://127.0.0.1",
        ),
        SetUp::scripted(
            "page of a content-delivery network",
            KEY,
            [status(403, &html, "<html>blocked</html>")],
        )
        .fails("http", 5, "an HTML page (status 403)"),
    ]
}

/// Something on the way changes the header with the key.
fn rewriters() -> Vec<SetUp> {
    let longer = format!("{KEY}-and-more");
    vec![
        SetUp::scripted("proxy that rewrites the header", KEY, [no_key(), unknown_key(&longer)])
            .fails("header", 4, "the server received a key of 42 characters, but 33 were sent")
            .next("a proxy or gateway that sets the Authorization header"),
        SetUp::scripted("proxy that removes the header", KEY, [no_key(), no_key()]).fails(
            "header",
            4,
            "the server received no key although one was sent",
        ),
        SetUp::scripted("proxy that puts in its own key", KEY, [unknown_key(&longer)]).fails(
            "header",
            4,
            "the server reports a key although none was sent",
        ),
    ]
}
