//! Requests to the server, over one connection that ends with the query.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, LOCATION, USER_AGENT};
use http::{HeaderValue, Method, Request, Response};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use keyway_credentials::{Scrubber, Secret};
use serde_json::Value;
use tokio::net::TcpStream;
use zeroize::Zeroizing;

use crate::address::Address;
use crate::error::{self, Failure};
use crate::location::encoded;
use crate::reply::VaultReply;
use crate::tls::Tls;

/// No answer that holds a key is longer.
const LONGEST_BODY: usize = 1 << 20;

/// The time limit for connecting. The query as a whole has its chain's deadline (P5).
const CONNECTING: Duration = Duration::from_secs(3);

/// The server, and how to reach it.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: Address,
    pub(crate) namespace: Option<String>,
    pub(crate) tls: Tls,
}

/// A request's authorization: a token in its head, or the secret of a login in its body.
#[derive(Clone, Copy)]
pub(crate) enum Authority<'a> {
    Token(&'a Secret),
    Login(&'a Secret),
}

/// The requests of one query.
pub(crate) struct Exchange<'a> {
    pub(crate) server: &'a Server,
    sender: Option<SendRequest<Full<Bytes>>>,
}

impl<'a> Exchange<'a> {
    pub(crate) fn new(server: &'a Server) -> Self {
        Self { server, sender: None }
    }

    pub(crate) async fn get(&mut self, path: &str, token: &Secret) -> Result<VaultReply, Failure> {
        self.send(Method::GET, path, Authority::Token(token), None).await
    }

    pub(crate) async fn put(
        &mut self,
        path: &str,
        authority: Authority<'_>,
        body: &Value,
    ) -> Result<VaultReply, Failure> {
        self.send(Method::PUT, path, authority, Some(body)).await
    }

    /// Sends a request. Replies that are failures for any request, such as "sealed", are handled
    /// here.
    async fn send(
        &mut self,
        method: Method,
        path: &str,
        authority: Authority<'_>,
        body: Option<&Value>,
    ) -> Result<VaultReply, Failure> {
        let server = self.server;
        let doing = format!("{method} {path}");
        let request = server.request(method, path, authority, body)?;
        let (Authority::Token(secret) | Authority::Login(secret)) = authority;
        let scrubber = Scrubber::new().with_secret(secret);
        let mut sender = match self.sender.take().filter(|sender| !sender.is_closed()) {
            Some(sender) => sender,
            None => server.connect().await?,
        };
        // An earlier reply may have closed the connection.
        if sender.ready().await.is_err() {
            sender = server.connect().await?;
        }
        let response = sender.send_request(request).await;
        let response =
            response.map_err(|error| error::broken(&server.address, &doing, &root_cause(&error)))?;
        let reply = server.read(response, &doing, scrubber).await?;
        self.sender = Some(sender);
        Ok(reply)
    }
}

impl Server {
    /// The only place that writes a token into a request (H1).
    fn request(
        &self,
        method: Method,
        path: &str,
        authority: Authority<'_>,
        body: Option<&Value>,
    ) -> Result<Request<Full<Bytes>>, Failure> {
        let unfit = |what: &str| {
            Failure::definite(
                format!("cannot be read: {what} has a character that HTTP does not allow"),
                format!("correct {what}"),
            )
        };
        let mut request = Request::builder()
            .method(method)
            .uri(format!("{}/v1/{}", self.address.prefix, encoded(path)))
            .header(HOST, self.address.authority())
            .header(USER_AGENT, concat!("keyway-secrets-vault/", env!("CARGO_PKG_VERSION")))
            // Vault's proxies require this header, which a browser can't send.
            .header("x-vault-request", "true");
        if let Authority::Token(token) = authority {
            let mut value = HeaderValue::from_str(token.expose()).map_err(|_| unfit("the token"))?;
            value.set_sensitive(true);
            request = request.header("x-vault-token", value);
        }
        if let Some(namespace) = &self.namespace {
            request = request.header(
                "x-vault-namespace",
                HeaderValue::from_str(namespace).map_err(|_| unfit("VAULT_NAMESPACE"))?,
            );
        }
        let body = match body {
            Some(document) => {
                request = request.header(CONTENT_TYPE, "application/json");
                document.to_string().into()
            }
            None => Bytes::new(),
        };
        request.body(Full::new(body)).map_err(|_| unfit("VAULT_ADDR"))
    }

    async fn connect(&self) -> Result<SendRequest<Full<Bytes>>, Failure> {
        let late =
            |_| error::unreachable(&self.address, &format!("timed out after {} s", CONNECTING.as_secs()));
        tokio::time::timeout(CONNECTING, self.connect_at_last()).await.map_err(late)?
    }

    async fn connect_at_last(&self) -> Result<SendRequest<Full<Bytes>>, Failure> {
        let address = &self.address;
        let stream = TcpStream::connect((address.name(), address.port)).await;
        let stream = stream.map_err(|error| error::unreachable(address, &error.to_string()))?;
        // Requests are small and sent one at a time.
        let _ = stream.set_nodelay(true);
        if !address.https {
            return self.shake_hands(TokioIo::new(stream)).await;
        }
        let stream =
            self.tls.connect(address.name(), stream).await.map_err(|why| error::insecure(address, &why))?;
        self.shake_hands(TokioIo::new(stream)).await
    }

    async fn shake_hands<T>(&self, stream: T) -> Result<SendRequest<Full<Bytes>>, Failure>
    where
        T: hyper::rt::Read + hyper::rt::Write + Unpin + Send + 'static,
    {
        let broken = |error: hyper::Error| error::broken(&self.address, "connecting", &root_cause(&error));
        let (sender, connection) = handshake(stream).await.map_err(broken)?;
        // It ends with the sender. Its errors reach the caller that waits for an answer.
        tokio::spawn(async move { drop(connection.await) });
        Ok(sender)
    }

    async fn read(
        &self,
        response: Response<Incoming>,
        doing: &str,
        scrubber: Scrubber,
    ) -> Result<VaultReply, Failure> {
        let (head, body) = response.into_parts();
        let status = head.status.as_u16();
        if head.status.is_redirection() {
            let to =
                head.headers.get(LOCATION).and_then(|to| to.to_str().ok()).unwrap_or("no Location header");
            return Err(error::redirected(&self.address, to.split(['?', '#']).next().unwrap_or_default()));
        }
        let body = Limited::new(body, LONGEST_BODY)
            .collect()
            .await
            .map_err(|error| error::broken(&self.address, doing, &root_cause(error.as_ref())))?;
        let body = Zeroizing::new(body.to_bytes().to_vec());
        let reply = VaultReply::read(status, &body, scrubber);
        let said = reply.as_ref().map(VaultReply::said).unwrap_or_default();
        if reply.as_ref().is_some_and(|reply| status == 503 && reply.mentions("sealed")) {
            return Err(error::sealed(&self.address));
        }
        // 412: a replica that has not caught up yet; 472 and 473: a standby. An engine that was
        // just upgraded to KV version 2 replies 400 for a while.
        let upgrading = reply
            .as_ref()
            .is_some_and(|reply| status == 400 && reply.mentions("upgrading from non-versioned"));
        if status >= 500 || upgrading || matches!(status, 408 | 412 | 429 | 472 | 473) {
            return Err(error::unavailable(&self.address, status, &said));
        }
        let Some(reply) = reply else {
            let kind = head
                .headers
                .get(CONTENT_TYPE)
                .and_then(|kind| kind.to_str().ok())
                .unwrap_or("no content type");
            return Err(error::garbage(
                &self.address,
                doing,
                &format!("{status} and a body of another type ({kind})"),
            ));
        };
        if status == 404 && reply.mentions("namespace not found") {
            return Err(error::no_namespace(&self.address, self.namespace.as_deref().unwrap_or_default()));
        }
        Ok(reply)
    }
}

/// Returns the last message in a chain of causes: the root cause beneath the layers.
fn root_cause(error: &(dyn std::error::Error + 'static)) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
