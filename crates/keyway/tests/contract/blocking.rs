//! The blocking client: outside a runtime, inside one, and dropped there.

use std::future::{Future, IntoFuture};

use keyway::blocking::OpenAI;
use keyway::credentials::FakeSystem;
use keyway::error::{AuthenticationReason, ConfigurationReason};
use keyway::types::embeddings::EmbeddingCreateParams;
use keyway::{Error, ErrorKind};
use keyway_emulator::Emulator;

use crate::support::{builder, hello};

fn client(emulator: &Emulator) -> OpenAI {
    let key = emulator.key().create();
    OpenAI::build(builder().api_key(key.secret()).base_url(emulator.base_url())).unwrap()
}

#[test]
fn the_blocking_client_mirrors_the_async_one() {
    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    let reply = client.chat().completions().create(hello()).send().unwrap();
    assert_eq!(reply.text(), "You said: Hello");
    let chunks = client.chat().completions().create(hello()).stream().unwrap();
    let text: String = chunks.map(|chunk| chunk.unwrap().text().to_owned()).collect();
    assert_eq!(text, "You said: Hello");
    let stream = client.chat().completions().create(hello()).stream().unwrap();
    assert!(stream.get_ref().request_id().is_some());
    assert_eq!(stream.collect_reply().unwrap().text(), "You said: Hello");
    let models: Vec<_> = client.models().list().items().map(|model| model.unwrap().id).collect();
    assert_eq!(models.len(), client.models().list().send().unwrap().data.len());
    assert_eq!(client.models().retrieve(&*models[0]).send().unwrap().id, models[0]);
    let vectors =
        client.embeddings().create(EmbeddingCreateParams::new("text-embedding-3-small", "x")).send().unwrap();
    assert!(vectors.data[0].embedding.floats().is_some());
    assert_eq!(client.models().list().raw().unwrap().status(), 200);
}

#[test]
fn k5_the_blocking_client_has_the_same_errors() {
    let client =
        OpenAI::build(keyway::OpenAI::builder().gate(keyway::Gate::off()).system(FakeSystem::new())).unwrap();
    let error = client.models().list().send().unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::NotFound);
}

#[test]
fn clones_of_a_blocking_client_can_be_used_from_many_threads() {
    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            let client = client.clone();
            scope.spawn(move || client.chat().completions().create(hello()).send().map(drop).unwrap());
        }
    });
}

fn check_inside(client: &OpenAI) {
    let inside = |error: Error| {
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::BlockingInsideRuntime));
        assert!(error.to_string().contains("keyway::OpenAI"), "{error}");
    };
    inside(client.models().list().send().unwrap_err());
    inside(client.models().list().raw().unwrap_err());
    inside(client.models().list().items().next().unwrap().unwrap_err());
    inside(client.chat().completions().create(hello()).stream().map(drop).unwrap_err());
}

#[test]
fn the_blocking_client_says_clearly_when_it_is_used_inside_a_runtime() {
    let emulator = Emulator::start_blocking().unwrap();
    let outer = client(&emulator);
    let one = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let many = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    for runtime in [one, many] {
        let stream = outer.chat().completions().create(hello()).stream().unwrap();
        runtime.block_on(async {
            check_inside(&outer);
            // Built, used and dropped inside. So is a stream that was created outside.
            let inner = client(&emulator);
            check_inside(&inner);
            drop((inner, stream));
        });
        let (inner, emulator) = (outer.clone(), emulator.base_url().to_owned());
        runtime.block_on(async move {
            tokio::spawn(async move { check_inside(&inner) }).await.unwrap();
            drop(OpenAI::build(builder().base_url(emulator)).unwrap());
        });
    }
    // It still works outside.
    outer.chat().completions().create(hello()).send().unwrap();
}

#[test]
fn the_blocking_client_works_where_a_runtime_lets_threads_block() {
    let emulator = Emulator::start_blocking().unwrap();
    let outer = client(&emulator);
    let one = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let many = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let check = |client: &OpenAI| {
        client.chat().completions().create(hello()).send().unwrap();
        assert!(client.chat().completions().create(hello()).stream().unwrap().count() > 1);
    };
    many.block_on(async { tokio::task::block_in_place(|| check(&outer)) });
    for runtime in [one, many] {
        let (inner, emulator) = (outer.clone(), emulator.base_url().to_owned());
        let works = move || {
            check(&inner);
            drop(OpenAI::build(builder().base_url(emulator)).unwrap());
        };
        runtime.block_on(async { tokio::task::spawn_blocking(works).await.unwrap() });
        let _entered = runtime.enter();
        check(&outer);
    }
}

#[test]
fn the_blocking_client_does_not_panic_in_a_task_without_a_budget() {
    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let call = tokio::task::unconstrained(async { client.models().list().send().map(drop) });
    runtime.block_on(call).unwrap();
}

#[test]
fn an_async_call_outside_a_runtime_is_an_error_and_no_panic() {
    let client = builder().build().unwrap();
    let mut call = Box::pin(client.models().list().into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else {
        panic!("it must not wait")
    };
    assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::NoRuntime));
}

#[test]
fn d2_files_texts_and_raw_calls_wait_too() {
    use std::io::Read;
    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    let reply = client.get("/models").send().unwrap();
    assert!(reply["data"].is_array());
    let mut download = client.get("/models").download().unwrap();
    let mut begun = [0; 1];
    download.read_exact(&mut begun).unwrap();
    let rest = download.bytes().unwrap();
    assert_eq!([&begun[..], &rest[..]].concat(), reply.raw_json());
    assert_eq!(client.get("/models").text().unwrap().as_bytes(), reply.raw_json());
    let body = serde_json::json!({"model": "gpt-4.1", "messages": [{"role": "user", "content": "Hello"}]});
    let mut events = client.post("/chat/completions").body(body).stream().unwrap();
    assert!(events.next().unwrap().unwrap().json().contains("chat.completion.chunk"));
    let model = client.wait(client.get_ref().models().retrieve("gpt-4.1")).unwrap();
    assert_eq!(model.id, "gpt-4.1");
}
