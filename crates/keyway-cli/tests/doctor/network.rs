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
    [connections(), proxies(), strangers(), rewriters()].into_iter().flatten().collect()
}

fn at(name: &'static str, url: &str) -> SetUp {
    let program = Program::new().var("OPENAI_API_KEY", KEY).var("OPENAI_BASE_URL", url);
    SetUp::new(name, program).secret(KEY)
}

fn connections() -> Vec<SetUp> {
    let interceptor = Interceptor::start(&Issuer::new("Acme Corporate Inspection CA"));
    let other = Issuer::new("Some other CA");
    vec![
        at("name that does not resolve", "https://nothing.invalid/v1")
            .fails("resolve", 3, "the name nothing.invalid does not resolve")
            .next("check the host name in the base URL"),
        at("port closed", &format!("http://{CLOSED}/v1")).fails("connect", 3, "no connection to 127.0.0.1"),
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

/// A name behind a proxy: loopback addresses never use one.
fn proxies() -> Vec<SetUp> {
    let set = |name, answers: Vec<Answer>, url| {
        let proxy = Server::start(answers);
        let variable = if url == "http" { "HTTP_PROXY" } else { "HTTPS_PROXY" };
        let set = at(name, &format!("{url}://api.internal/v1"));
        set.with(|program| program.var(variable, proxy.origin())).keep(proxy)
    };
    vec![
        set("proxy that refuses", vec![status(403, &[], "")], "https")
            .fails("proxy", 3, "the proxy 127.0.0.1 did not open a tunnel to api.internal")
            .next("check the proxy variables"),
        set("proxy that wants a password", vec![status(407, &[], "")], "https").fails(
            "proxy",
            3,
            "proxy authorization required",
        ),
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
