use std::sync::{Arc, Mutex};

use http::{HeaderMap, Request, Response};
use keyway_credentials::FakeSystem;
use keyway_types::operations::{self, KeyNeeded};

use super::*;
use crate::error::AuthenticationReason;
use crate::transport::{Exchange, ReplyBody, RequestBody, Transport};

/// Records the headers of requests.
#[derive(Clone, Debug, Default)]
struct Noting(Arc<Mutex<Vec<HeaderMap>>>);

impl Transport for Noting {
    fn send(&self, request: Request<RequestBody>) -> Exchange {
        self.0.lock().unwrap().push(request.headers().clone());
        Box::pin(std::future::ready(Ok(Response::new(ReplyBody::from_bytes("{}")))))
    }
}

/// A call that requires an admin key, which no operation of this version does.
fn admin_call(variables: &[(&str, &str)]) -> (Call<()>, Noting) {
    let mut operation = operations::MODELS_LIST;
    operation.key = KeyNeeded::AdminKey;
    let operation: &'static Operation = Box::leak(Box::new(operation));
    let machine =
        variables.iter().fold(FakeSystem::new(), |machine, (name, value)| machine.with_var(*name, *value));
    let transport = Noting::default();
    let client = OpenAI::builder().system(machine).transport(transport.clone()).build().unwrap();
    (Call::new(&client, operation, &[]), transport)
}

#[tokio::test]
async fn k11_an_api_key_never_stands_in_for_an_admin_key() {
    let (call, transport) = admin_call(&[("OPENAI_API_KEY", "sk-emul-api")]);
    let error = call.raw().await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::NotFound);
    assert!(
        error.to_string().contains("OPENAI_ADMIN_KEY") && !error.to_string().contains("OPENAI_API_KEY"),
        "{error}"
    );
    assert!(transport.0.lock().unwrap().is_empty(), "nothing is sent");
}

#[tokio::test]
async fn k11_an_operation_of_the_administration_api_gets_the_admin_key() {
    let (call, transport) =
        admin_call(&[("OPENAI_API_KEY", "sk-emul-api"), ("OPENAI_ADMIN_KEY", "sk-emul-admin")]);
    call.raw().await.unwrap();
    assert_eq!(transport.0.lock().unwrap()[0]["authorization"], "Bearer sk-emul-admin");
}

#[test]
fn a_calls_future_comes_from_the_allocators_fast_path() {
    let (call, _) = admin_call(&[]);
    let execute = pipeline::execute(&call.request, Expect::Whole);
    // glibc's fast path is for up to 1,032 bytes, and the call's own future around it takes 32.
    let size = size_of_val(&execute);
    assert!(size <= 1000, "{size} bytes");
}
