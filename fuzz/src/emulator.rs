//! Requests to the emulator.

use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::{Request, Response};
use keyway::credentials::Secret;
use keyway_emulator::{Clock, Emulator, InProcess};
use serde_json::Value;

use crate::transport::run;

const KEY: &str = "sk-emul-canary-Zq7Xw2Vu9Tr4";
const ADMIN: &str = "sk-emul-canary-Ad5Mi8Nk3Ey6";
const KEYS: &str = "[[key]]\nsecret = \"sk-emul-canary-Zq7Xw2Vu9Tr4\"\n[[key]]\nsecret = \"sk-emul-canary-Ad5Mi8Nk3Ey6\"\nadmin = true\n";

/// Separates two requests of one input.
const NEXT: &[u8] = b"\n====\n";
/// No fault lasts longer, except for those that never end.
const LONGEST: Duration = Duration::from_secs(100_000_000);

/// For any request the emulator replies, and never with a failure of its own: JSON if it says JSON,
/// an error body with an error status, a correct length, and no key that was sent, neither in the
/// reply nor in the journal (X2).
///
/// The input: requests to one emulator, each a line `METHOD target`, lines `name: value` up to an
/// empty one, then the body. A key is added if there is none.
pub(crate) fn emulator(data: &[u8]) {
    let clock = Clock::manual(UNIX_EPOCH + Duration::from_secs(1_750_000_000));
    let builder = Emulator::builder().clock(clock).keys(KEYS).expect("a keys file");
    let emulator = InProcess::new(builder).expect("an emulator");
    let mut rest = data;
    let mut faulty = false;
    loop {
        let end = rest.windows(NEXT.len()).position(|window| window == NEXT);
        let Some(request) = request(&rest[..end.unwrap_or(rest.len())]) else { return };
        faulty |= asks_for_a_fault(&request);
        let asked = RequestFacts::of(&request);
        let answer = run(async { tokio::time::timeout(LONGEST, emulator.answer(request)).await });
        match answer {
            Ok(Ok(response)) => asked.check(&response, faulty),
            Ok(Err(error)) => assert!(faulty, "the reply broke off: {error}"),
            Err(_) => assert!(faulty, "the reply did not end"),
        }
        let Some(end) = end else { break };
        rest = &rest[end + NEXT.len()..];
    }
    for key in [KEY, ADMIN] {
        let name = Secret::new(key).fingerprint().to_string();
        for entry in emulator.journal() {
            let with_it = entry.key.as_ref().is_some_and(|seen| seen.fingerprint == name);
            assert!(!with_it || !format!("{entry:?}").contains(key), "the journal shows the key: {entry:?}");
        }
    }
}

/// The facts about a request that the checks need.
struct RequestFacts {
    method: String,
    path: String,
    /// The key is also outside its header, so the reply may contain it too.
    names_the_key: bool,
}

impl RequestFacts {
    fn of(request: &Request<Bytes>) -> Self {
        let holds = |bytes: &[u8]| {
            [KEY, ADMIN].iter().any(|key| bytes.windows(key.len()).any(|window| window == key.as_bytes()))
        };
        Self {
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            names_the_key: holds(request.body())
                || holds(request.uri().to_string().as_bytes())
                || holds(request.method().as_str().as_bytes())
                || request
                    .headers()
                    .iter()
                    .any(|(name, value)| name != "authorization" && holds(value.as_bytes())),
        }
    }

    fn check(&self, response: &Response<Bytes>, faulty: bool) {
        let (status, body) = (response.status(), response.body());
        let shown = format!("{} {}: {response:?}", self.method, self.path);
        let control = self.path.starts_with("/_keyway");
        if !control && !self.names_the_key {
            assert!(!shown.contains(KEY) && !shown.contains(ADMIN), "the key is shown: {shown}");
        }
        if faulty {
            return;
        }
        assert!(!status.is_server_error(), "{shown}");
        assert!(control || response.headers().contains_key("x-request-id"), "{shown}");
        if let Some(length) = response.headers().get("content-length") {
            assert_eq!(length.to_str().ok(), Some(body.len().to_string().as_str()), "{shown}");
        }
        let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or("");
        let json = kind.starts_with("application/json").then(|| {
            serde_json::from_slice::<Value>(body).unwrap_or_else(|error| panic!("{error}: {shown}"))
        });
        if status.is_client_error() {
            let error = json.as_ref().and_then(|json| json.get("error"));
            assert!(error.is_some_and(|error| error.is_object() || error.is_string()), "{shown}");
        }
    }
}

fn asks_for_a_fault(request: &Request<Bytes>) -> bool {
    let model = || {
        let json = serde_json::from_slice::<Value>(request.body()).ok()?;
        Some(json.get("model")?.as_str()?.starts_with("fault-"))
    };
    request.headers().contains_key("x-keyway-fault")
        || request.uri().path().starts_with("/_keyway/faults")
        || model().unwrap_or(false)
}

/// Parses a request; `None` if HTTP can't represent it.
fn request(text: &[u8]) -> Option<Request<Bytes>> {
    let (head, body) = match text.windows(2).position(|pair| pair == b"\n\n") {
        Some(end) => (&text[..end], &text[end + 2..]),
        None => (text.strip_suffix(b"\n").unwrap_or(text), &[][..]),
    };
    let mut lines = head.split(|&byte| byte == b'\n');
    let first = lines.next()?;
    let space = first.iter().position(|&byte| byte == b' ')?;
    let mut request = Request::builder().method(&first[..space]).uri(&first[space + 1..]);
    for line in lines {
        let colon = line.iter().position(|&byte| byte == b':')?;
        request = request.header(&line[..colon], line[colon + 1..].trim_ascii());
    }
    if !request.headers_ref()?.contains_key("authorization") {
        let admin = request.uri_ref()?.path().starts_with("/v1/organization");
        request = request.header("authorization", format!("Bearer {}", if admin { ADMIN } else { KEY }));
    }
    request.body(Bytes::copy_from_slice(body)).ok()
}
