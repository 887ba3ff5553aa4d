//! A moto server: the one that the test task started, or a test's own.
//!
//! Tests set up moto with plain requests: it reads the service from the signature, and checks the
//! signature only while it enforces IAM.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

pub(crate) const REGION: &str = "eu-west-1";

pub(crate) struct Moto {
    address: String,
    process: Option<Child>,
}

/// A user's access key.
pub(crate) struct Keys {
    pub(crate) id: String,
    pub(crate) secret: String,
}

impl Moto {
    /// Returns the shared one, which all tests may write secrets to; it enforces nothing.
    pub(crate) fn shared() -> Self {
        let url = variable("KEYWAY_TEST_MOTO_URL");
        Self { address: url.trim_start_matches("http://").to_owned(), process: None }
    }

    /// Starts a separate one.
    pub(crate) fn start() -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut moto = Self { address: format!("127.0.0.1:{port}"), process: None };
        moto.start_again();
        moto
    }

    /// Restarts it at the same address, empty.
    pub(crate) fn start_again(&mut self) {
        let (host, port) = self.address.split_once(':').unwrap();
        let mut command = Command::new(variable("KEYWAY_TEST_MOTO_PROGRAM"));
        command.args(["-H", host, "-p", port]).stdout(Stdio::null()).stderr(Stdio::null());
        self.process = Some(command.spawn().unwrap());
        // Only a connection shows that it is up.
        while TcpStream::connect(&self.address).is_err() {
            std::thread::yield_now();
        }
    }

    /// Returns its address, for `AWS_ENDPOINT_URL_SECRETS_MANAGER`.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Creates a secret and returns its ARN.
    pub(crate) fn create(&self, name: &str, text: &str) -> String {
        let made = self.secrets("CreateSecret", &json!({"Name": name, "SecretString": text}));
        made["ARN"].as_str().unwrap().to_owned()
    }

    pub(crate) fn create_binary(&self, name: &str) {
        self.secrets("CreateSecret", &json!({"Name": name, "SecretBinary": "Y2FuYXJ5"}));
    }

    pub(crate) fn put(&self, name: &str, text: &str) {
        self.secrets("PutSecretValue", &json!({"SecretId": name, "SecretString": text}));
    }

    pub(crate) fn delete(&self, name: &str) {
        self.secrets("DeleteSecret", &json!({"SecretId": name}));
    }

    /// Creates a user with an access key and this permission.
    pub(crate) fn user(&self, name: &str, action: Option<&str>) -> Keys {
        self.iam(&format!("Action=CreateUser&UserName={name}"));
        let made = self.iam(&format!("Action=CreateAccessKey&UserName={name}"));
        let element = |name: &str| {
            let (_, rest) = made.split_once(&format!("<{name}>")).unwrap();
            rest.split_once('<').unwrap().0.to_owned()
        };
        if let Some(action) = action {
            self.allow(name, action);
        }
        Keys { id: element("AccessKeyId"), secret: element("SecretAccessKey") }
    }

    pub(crate) fn allow(&self, user: &str, action: &str) {
        let policy = json!({
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}],
        });
        self.iam(&format!(
            "Action=PutUserPolicy&UserName={user}&PolicyName=allowed&PolicyDocument={}",
            encoded(&policy.to_string())
        ));
    }

    /// Revokes the user's permission, while IAM is enforced.
    pub(crate) fn deny(&self, user: &str) {
        self.enforce_nothing();
        self.iam(&format!("Action=DeleteUserPolicy&UserName={user}&PolicyName=allowed"));
        self.enforce_iam();
    }

    pub(crate) fn enforce_iam(&self) {
        self.post("/moto-api/reset-auth", &[], "0");
    }

    pub(crate) fn enforce_nothing(&self) {
        self.post("/moto-api/reset-auth", &[], "1000000");
    }

    pub(crate) fn stall(&self) {
        self.signal("STOP");
    }

    pub(crate) fn go_on(&self) {
        self.signal("CONT");
    }

    pub(crate) fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    fn signal(&self, name: &str) {
        let id = self.process.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args([&format!("-{name}"), &id]).status().unwrap().success());
    }

    fn secrets(&self, action: &str, body: &Value) -> Value {
        let target = format!("x-amz-target: secretsmanager.{action}");
        let kind = "content-type: application/x-amz-json-1.1";
        let reply = self.post("/", &[&signed("secretsmanager"), &target, kind], &body.to_string());
        serde_json::from_str(&reply).unwrap()
    }

    fn iam(&self, form: &str) -> String {
        let kind = "content-type: application/x-www-form-urlencoded";
        self.post("/", &[&signed("iam"), kind], &format!("{form}&Version=2010-05-08"))
    }

    /// Returns the body of a reply, which must be a success.
    fn post(&self, path: &str, headers: &[&str], body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n{body}",
            self.address,
            body.len()
        )
        .unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        let (head, body) = reply.split_once("\r\n\r\n").unwrap();
        assert!(head.contains(" 200 "), "{reply}");
        body.to_owned()
    }
}

impl Drop for Moto {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Returns the scope of a signature, the only part that is read.
fn signed(service: &str) -> String {
    format!(
        "authorization: AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20260101/{REGION}/{service}/aws4_request, \
         SignedHeaders=host, Signature=0"
    )
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn variable(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask servers -- cargo test …"))
}
