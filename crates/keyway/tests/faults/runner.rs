//! Runs the cases of a table concurrently, and prints every failure with the details to reproduce
//! it.

use std::collections::VecDeque;
use std::error::Error as _;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway::{Error, OpenAI};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::case::{Ask, Case, Failure, Outcome, Place, Scene};
use crate::support::{Reply, Seen, Server, completion, event, fresh_key, last_piece, piece, settle};

/// How many cases run at a time. Most of them wait for a limit or a back-off.
const AT_ONCE: usize = 48;

/// The question in a case's call.
pub(crate) const QUESTION: &str = "the case's own question";

/// No case takes this long, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(30);

/// Runs every case of a table on two threads.
pub(crate) fn run(table: Vec<Case>) {
    let filter = std::env::var("FAULT").unwrap_or_default();
    let chosen: VecDeque<_> = table.into_iter().filter(|case| case.name.contains(&filter)).collect();
    let count = chosen.len();
    let queue = Arc::new(Mutex::new(chosen));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let failures = runtime.block_on(async {
        let mut workers = JoinSet::new();
        for _ in 0..AT_ONCE.min(count) {
            workers.spawn(work(Arc::clone(&queue)));
        }
        workers.join_all().await.concat()
    });
    assert!(failures.is_empty(), "{} of {count} cases failed:\n\n{}", failures.len(), failures.join("\n\n"));
}

async fn work(queue: Arc<Mutex<VecDeque<Case>>>) -> Vec<String> {
    let mut failures = Vec::new();
    loop {
        let Some(case) = queue.lock().unwrap().pop_front() else { return failures };
        let done = tokio::time::timeout(PATIENCE, check(&case)).await;
        if let Err(wrong) = done.unwrap_or_else(|_| Err("it hangs".to_owned())) {
            failures.push(format!("{}\n  {wrong}", case.describe()));
        }
    }
}

/// The servers of a case and its client.
struct Stage {
    client: OpenAI,
    key: String,
    armed: Arc<AtomicBool>,
    server: Server,
    elsewhere: Server,
}

async fn check(case: &Case) -> Result<(), String> {
    let stage = set(&case.scene).await;
    if case.scene.warm {
        good_call(&stage, Ask::Whole).await.map_err(|wrong| format!("the call before: {wrong}"))?;
    }
    let before = stage.server.requests().len();
    stage.armed.store(true, Ordering::SeqCst);
    let result = ask(&stage.client, case.ask, QUESTION, case.scene.limit).await;
    stage.armed.store(false, Ordering::SeqCst);
    let seen = stage.server.requests().split_off(before);
    judge(case, &stage.key, result, &seen).map_err(|wrong| format!("{wrong}\n  requests: {seen:#?}"))?;

    // The pool is clean: a call of the other kind gets its own reply, at once.
    let other = if case.ask == Ask::Whole { Ask::Stream } else { Ask::Whole };
    good_call(&stage, other).await.map_err(|wrong| format!("the {other:?} call afterwards: {wrong}"))?;
    settle().await;
    match stage.elsewhere.connections() {
        0 => Ok(()),
        count => Err(format!("{count} connections elsewhere, {:#?}", stage.elsewhere.requests())),
    }
}

async fn set(scene: &Scene) -> Stage {
    let elsewhere = Server::always(Reply::new(500, "nothing should come here")).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = Place { server: listener.local_addr().unwrap(), elsewhere: elsewhere.address() };
    let armed = Arc::new(AtomicBool::new(false));
    let (key, greeting, fault) = (fresh_key(), Arc::clone(&scene.greeting), Arc::clone(&scene.fault));
    let (well, arms, armed_too) = (Arc::clone(&scene.well), Arc::clone(&armed), Arc::clone(&armed));
    let server = Server::on(
        listener,
        move |_| greeting(arms.load(Ordering::SeqCst)),
        move |request| match armed_too.load(Ordering::SeqCst) {
            true => fault(request, place),
            false => well(request),
        },
    );
    let builder = crate::support::builder().api_key(key.clone()).max_retries(1);
    let client = (scene.setting)(builder, place).build().unwrap();
    Stage { client, key, armed, server, elsewhere }
}

/// The good answer, which echoes the question.
pub(crate) fn well(request: &Seen) -> Reply {
    if request.method() == "GET" {
        return Reply::json(200, &serde_json::json!({"data": []}));
    }
    let asked = request.json();
    let text = asked["messages"][0]["content"].as_str().unwrap_or_default();
    match asked["stream"] == true {
        true => Reply::stream(well_streamed(text)),
        false => Reply::completion(text),
    }
}

/// The whole good reply, as a stream.
pub(crate) fn well_streamed(text: &str) -> String {
    let (first, second) = text.split_at(text.len() / 2);
    [event(&piece(first)), event(&piece(second)), event(&last_piece()), "data: [DONE]\n\n".to_owned()]
        .concat()
}

/// The whole good reply to the question of a case.
pub(crate) fn body(ask: Ask) -> String {
    if ask == Ask::Stream { well_streamed(QUESTION) } else { completion(QUESTION).to_string() }
}

async fn good_call(stage: &Stage, how: Ask) -> Result<(), String> {
    static LAST: AtomicUsize = AtomicUsize::new(0);
    let token = format!("token {}", LAST.fetch_add(1, Ordering::Relaxed));
    match ask(&stage.client, how, &token, None).await {
        Ok(text) if text == token => Ok(()),
        Ok(text) => Err(format!("it got the reply `{text}` to the question `{token}`")),
        Err(error) => Err(format!("{error:?}")),
    }
}

/// Makes a call, and returns the text of the reply.
pub(crate) async fn ask(
    client: &OpenAI,
    how: Ask,
    text: &str,
    limit: Option<Duration>,
) -> Result<String, Error> {
    let call = client.chat().completions().create(ChatCompletionCreateParams::new("gpt-4.1", [user(text)]));
    let call = match limit {
        Some(limit) => call.timeout(limit),
        None => call,
    };
    match how {
        Ask::Whole => call.await.map(|reply| reply.text().to_owned()),
        Ask::Stream => Ok(call.stream().await?.collect().await?.text().to_owned()),
        Ask::List => client.models().list().await.map(|_| String::new()),
    }
}

fn judge(case: &Case, key: &str, result: Result<String, Error>, seen: &[Seen]) -> Result<(), String> {
    match (&case.expect.outcome, result) {
        (Outcome::Answer, Ok(text)) if case.ask == Ask::List || text == QUESTION => {}
        (Outcome::Error(expected), Err(error)) => compare(expected, &error, key)?,
        (_, Ok(text)) => return Err(format!("it got the reply `{text}`")),
        (_, Err(error)) => return Err(format!("it failed: {error:?}")),
    }
    if !case.expect.requests.contains(&seen.len()) {
        return Err(format!("{} requests reached the server", seen.len()));
    }
    for request in seen.iter().filter(|request| !request.line.ends_with("HTTP/2 (frames)")) {
        let lines = request.all("authorization");
        let right =
            if request.method() == "CONNECT" { lines.is_empty() } else { lines == [format!("Bearer {key}")] };
        if !right {
            return Err(format!("`{}` came with {} credential lines", request.line, lines.len()));
        }
    }
    Ok(())
}

/// Checks the error's kind, reason and details, and that it is one sentence without the key
/// (E1, X2).
pub(crate) fn compare(expected: &Failure, error: &Error, key: &str) -> Result<(), String> {
    let name = name_of(error);
    let wrong = |what: String| Err(format!("{what}: {error:?}"));
    if !expected.kinds.contains(&name) {
        return wrong(format!("its kind is {name}"));
    }
    if expected.status.is_some() && error.status().map(|status| status.as_u16()) != expected.status {
        return wrong(format!("its status is {:?}", error.status().map(|status| status.as_u16())));
    }
    if expected.attempts.is_some_and(|attempts| error.attempts() != attempts) {
        return wrong(format!("it says {} attempts", error.attempts()));
    }
    if expected.retryable.is_some_and(|retryable| error.is_retryable() != retryable) {
        return wrong(format!("is_retryable() is {}", error.is_retryable()));
    }
    let partial = error.partial().map(|partial| partial["choices"][0]["message"]["content"].clone());
    if expected.partial.as_ref().is_some_and(|text| partial != Some(text.as_str().into())) {
        return wrong(format!("the part is {partial:?}"));
    }
    if let Some(says) = &expected.says {
        let said = (error.server_message(), error.code(), error.server_type(), error.request_id());
        if said != (says.message, says.code, says.kind, Some("req_fault")) {
            return wrong(format!("what the server said is {said:?}, not {says:?}"));
        }
    }
    let text = error.to_string();
    if text.is_empty()
        || text.contains(['\n', '\r'])
        || !expected.words.is_none_or(|words| text.contains(words))
    {
        return wrong("its sentence is not as it should be".to_owned());
    }
    if error.key().is_none() || all_that_it_shows(error).contains(key) {
        return wrong("it names no key, or shows it".to_owned());
    }
    Ok(())
}

pub(crate) fn name_of(error: &Error) -> String {
    match error.kind().reason() {
        Some(reason) => format!("{}/{reason}", error.kind().as_str()),
        None => error.kind().as_str().to_owned(),
    }
}

fn all_that_it_shows(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {:?} {:?}", error.body(), error.server_message());
    let mut cause = error.source();
    while let Some(error) = cause {
        text += &format!(" {error} {error:?}");
        cause = error.source();
    }
    text
}
