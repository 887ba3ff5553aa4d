//! An OpenBao with administrator access: the shared one, or one that a test starts for itself.
//! Tests of other crates use this file too.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// A test's own area on a server: its root, or a namespace with KV version 2 at `secret/` and
/// version 1 at `kv1/`.
#[derive(Clone)]
pub(crate) struct Bao {
    pub(crate) address: String,
    pub(crate) token: String,
    pub(crate) namespace: Option<String>,
}

impl Bao {
    /// Returns the root of the server that all tests share.
    pub(crate) fn shared() -> Self {
        Self { address: told("ADDR"), token: told("TOKEN"), namespace: None }
    }

    /// Returns a namespace of the shared server that no other test uses.
    pub(crate) fn fresh() -> Self {
        static LAST: AtomicU32 = AtomicU32::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed);
        Self::shared().inner(&format!("test-{}-{number}", std::process::id()))
    }

    /// Creates a namespace inside this one.
    pub(crate) fn inner(&self, name: &str) -> Self {
        self.post(&format!("sys/namespaces/{name}"), json!({}));
        let path = self.namespace.as_ref().map_or(name.to_owned(), |outer| format!("{outer}/{name}"));
        let inner = Self { namespace: Some(path), ..self.clone() };
        inner.post("sys/mounts/secret", json!({ "type": "kv", "options": { "version": "2" } }));
        inner.post("sys/mounts/kv1", json!({ "type": "kv", "options": { "version": "1" } }));
        inner
    }

    /// Creates a token with a policy of this text.
    pub(crate) fn token_for(&self, policy: &str, settings: Value) -> String {
        self.policy("reader", policy);
        let mut settings = settings;
        settings["policies"] = json!(["reader"]);
        let reply = self.post("auth/token/create", settings);
        reply["auth"]["client_token"].as_str().unwrap().to_owned()
    }

    pub(crate) fn policy(&self, name: &str, text: &str) {
        self.post(&format!("sys/policies/acl/{name}"), json!({ "policy": text }));
    }

    /// Writes fields of a secret of KV version 2 at `secret/`.
    pub(crate) fn write(&self, name: &str, members: Value) {
        self.post(&format!("secret/data/{name}"), json!({ "data": members }));
    }

    pub(crate) fn post(&self, path: &str, body: Value) -> Value {
        let start = Instant::now();
        loop {
            let (status, reply) = self.call("POST", path, &body);
            // A newly mounted engine is initialized in the background.
            if status == 400
                && reply.to_string().contains("Upgrading")
                && start.elapsed() < Duration::from_secs(20)
            {
                std::thread::sleep(Duration::from_millis(20));
                continue;
            }
            assert!(status < 300, "POST {path}: {status} {reply}");
            return reply;
        }
    }

    pub(crate) fn delete(&self, path: &str) {
        let (status, reply) = self.call("DELETE", path, &Value::Null);
        assert!(status < 300, "DELETE {path}: {status} {reply}");
    }

    pub(crate) fn get(&self, path: &str) -> Value {
        let (status, reply) = self.call("GET", path, &Value::Null);
        assert!(status < 300, "GET {path}: {status} {reply}");
        reply
    }

    /// Returns a token's remaining lifetime, in seconds.
    pub(crate) fn left(&self, token: &str) -> u64 {
        let reply = self.post("auth/token/lookup", json!({ "token": token }));
        reply["data"]["ttl"].as_u64().unwrap()
    }

    /// Sends one request. With HTTP/1.0 the reply is complete and ends with the connection.
    pub(crate) fn call(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let host = self.address.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let namespace =
            self.namespace.as_ref().map(|name| format!("x-vault-namespace: {name}\r\n")).unwrap_or_default();
        write!(
            stream,
            "{method} /v1/{path} HTTP/1.0\r\nhost: {host}\r\nx-vault-token: {}\r\n{namespace}content-length: {}\r\n\r\n{body}",
            self.token,
            body.len()
        )
        .unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        let (head, body) = reply.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, serde_json::from_str(body).unwrap_or_default())
    }
}

/// A test's own server, which ends with the test.
pub(crate) struct Own {
    pub(crate) bao: Bao,
    child: Child,
    directory: PathBuf,
}

impl Own {
    pub(crate) fn start(options: &[&str]) -> Self {
        static LAST: AtomicU32 = AtomicU32::new(0);
        let name = format!("keyway-bao-{}-{}", std::process::id(), LAST.fetch_add(1, Ordering::Relaxed));
        let directory = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&directory).unwrap();
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let child = launch(&directory, &address, options);
        let bao = Bao { address: format!("http://{address}"), token: "root".to_owned(), namespace: None };
        let own = Self { bao, child, directory };
        own.until("it says that it started", || own.log().contains("server started!"));
        own
    }

    /// Restarts it on the same port, empty.
    pub(crate) fn restart(&mut self) {
        self.kill();
        let address = self.bao.address.strip_prefix("http://").unwrap();
        self.child = launch(&self.directory, address, &[]);
        self.until("it says that it started", || self.log().contains("server started!"));
    }

    /// Returns its log output.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.directory.join("server.log")).unwrap()
    }

    pub(crate) fn directory(&self) -> &Path {
        &self.directory
    }

    pub(crate) fn seal(&self) {
        let (status, _) = self.bao.call("POST", "sys/seal", &json!({}));
        assert_eq!(status, 204);
    }

    pub(crate) fn unseal(&self) {
        // It writes the key only after its log has been quiet for a while, which is after it has
        // started.
        self.until("its unseal key", || self.unseal_key().is_some());
        let key = self.unseal_key().unwrap();
        let reply = self.bao.post("sys/unseal", json!({ "key": key }));
        assert_eq!(reply["sealed"], false);
        self.until("it is active again", || self.bao.call("GET", "sys/health", &Value::Null).0 == 200);
    }

    fn unseal_key(&self) -> Option<String> {
        let log = self.log();
        let mut whole_lines = log.split_inclusive('\n').filter(|line| line.ends_with('\n'));
        whole_lines.find_map(|line| line.trim().strip_prefix("Unseal Key: ").map(str::to_owned))
    }

    /// Kills it at once, like a crash.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Sends it a signal, such as `STOP`.
    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill").arg(format!("-{name}")).arg(self.child.id().to_string()).status();
        assert!(sent.unwrap().success());
    }

    fn until(&self, what: &str, done: impl Fn() -> bool) {
        let start = Instant::now();
        while !done() {
            assert!(start.elapsed() < Duration::from_secs(60), "not seen: {what}; it said:\n{}", self.log());
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

/// Starts the server in dev mode: everything in memory, unsealed, KV version 2 at `secret/`.
fn launch(directory: &Path, address: &str, options: &[&str]) -> Child {
    let log = std::fs::File::create(directory.join("server.log")).unwrap();
    Command::new(told("PROGRAM"))
        .args(["server", "-dev", "-dev-no-store-token", "-dev-root-token-id=root"])
        .arg(format!("-dev-listen-address={address}"))
        .args(options)
        .env("HOME", directory)
        .current_dir(directory)
        .stdin(Stdio::null())
        .stdout(log)
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Returns what `cargo xtask test` set for the server.
fn told(what: &str) -> String {
    let name = format!("KEYWAY_TEST_OPENBAO_{what}");
    std::env::var(&name).unwrap_or_else(|_| {
        panic!("{name} is not set: run it by `cargo xtask test`, or by `cargo xtask servers -- cargo test …`")
    })
}
