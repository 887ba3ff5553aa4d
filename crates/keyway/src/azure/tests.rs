use std::sync::{Arc, Mutex};

use http::{HeaderMap, Request, Response};
use keyway_credentials::FakeSystem;
use keyway_types::file_source::Collected;
use keyway_types::operations::{self, Operation};

use super::*;
use crate::client::OpenAI;
use crate::error::{AuthenticationReason, Result};
use crate::reply::RawReply;
use crate::transport::{Exchange, ReplyBody, RequestBody, Transport};

/// Records the URLs and headers of requests.
#[derive(Clone, Debug, Default)]
struct Noting(Arc<Mutex<Vec<(String, HeaderMap)>>>);

impl Transport for Noting {
    fn send(&self, request: Request<RequestBody>) -> Exchange {
        self.0.lock().unwrap().push((request.uri().to_string(), request.headers().clone()));
        Box::pin(std::future::ready(Ok(Response::new(ReplyBody::from_bytes("{}")))))
    }
}

impl Noting {
    fn client(&self, azure: Azure, machine: FakeSystem) -> OpenAI {
        OpenAI::builder().azure(azure).system(machine).transport(self.clone()).build().unwrap()
    }

    fn last(&self) -> (String, HeaderMap) {
        self.0.lock().unwrap().last().unwrap().clone()
    }
}

const ENDPOINT: &str = "https://example.openai.azure.com/";

fn resource() -> Azure {
    Azure::new(ENDPOINT, "2024-10-21")
}

fn machine() -> FakeSystem {
    FakeSystem::new()
        .with_var("AZURE_OPENAI_API_KEY", "azure-emul-1")
        .with_var("AZURE_OPENAI_AD_TOKEN", "token-emul-1")
        .with_var("OPENAI_API_KEY", "sk-emul-1")
        .with_var("OPENAI_BASE_URL", "https://other.example/v1")
}

async fn call(client: &OpenAI, operation: &'static Operation, json: &str) -> Result<RawReply> {
    client.operation(operation, &[]).arguments(Collected::plain(json.into())).raw().await
}

#[tokio::test]
async fn h13_the_model_of_a_call_names_its_deployment() {
    let noted = Noting::default();
    let client = noted.client(resource(), machine());
    call(&client, &operations::CHAT_COMPLETIONS_CREATE, r#"{"messages": [], "model": "my gpt/4"}"#)
        .await
        .unwrap();
    let (url, headers) = noted.last();
    let wanted = "https://example.openai.azure.com/openai/deployments/my%20gpt%2F4/chat/completions?api-version=2024-10-21";
    assert_eq!(url, wanted);
    assert_eq!(headers["api-key"], "azure-emul-1");
    assert!(!headers.contains_key("authorization"));
    call(&client, &operations::EMBEDDINGS_CREATE, r#"{"model": "other", "input": "a"}"#).await.unwrap();
    assert!(noted.last().0.contains("/deployments/other/embeddings?"), "the first URL is not kept");
}

#[tokio::test]
async fn h13_a_named_deployment_is_that_of_all_models_and_of_nothing_else() {
    let noted = Noting::default();
    let client = noted.client(resource().deployment("mine"), machine());
    call(&client, &operations::EMBEDDINGS_CREATE, r#"{"model": "other", "input": "a"}"#).await.unwrap();
    assert!(noted.last().0.contains("/openai/deployments/mine/embeddings?"));
    call(&client, &operations::MODELS_LIST, "{}").await.unwrap();
    assert_eq!(noted.last().0, "https://example.openai.azure.com/openai/models?api-version=2024-10-21");
}

#[tokio::test]
async fn h13_a_deployment_in_the_base_url_is_not_added_again() {
    let noted = Noting::default();
    let base = "https://gateway.example/openai/deployments/mine";
    let client = noted.client(Azure::at(base, "v"), machine());
    call(&client, &operations::EMBEDDINGS_CREATE, r#"{"model": "other", "input": "a"}"#).await.unwrap();
    assert_eq!(noted.last().0, format!("{base}/embeddings?api-version=v"));
}

#[tokio::test]
async fn h13_a_token_is_sent_as_a_bearer_token() {
    let noted = Noting::default();
    let client = noted.client(resource().tokens(), machine());
    call(&client, &operations::MODELS_LIST, "{}").await.unwrap();
    let (_, headers) = noted.last();
    assert_eq!(headers["authorization"], "Bearer token-emul-1");
    assert!(!headers.contains_key("api-key"));
    let copy = client.with_options(|options| options.api_key("token-emul-2")).unwrap();
    call(&copy, &operations::MODELS_LIST, "{}").await.unwrap();
    assert_eq!(noted.last().1["authorization"], "Bearer token-emul-2");
}

#[tokio::test]
async fn h13_a_copy_and_a_single_call_write_the_same_header() {
    let noted = Noting::default();
    let client = noted.client(resource(), machine());
    let copy = client.with_options(|options| options.api_key("azure-emul-2")).unwrap();
    call(&copy, &operations::MODELS_LIST, "{}").await.unwrap();
    assert_eq!(noted.last().1["api-key"], "azure-emul-2");
    client.operation(&operations::MODELS_LIST, &[]).api_key("azure-emul-3").raw().await.unwrap();
    assert_eq!(noted.last().1["api-key"], "azure-emul-3");
}

#[tokio::test]
async fn k17_a_key_of_openai_is_never_sent_to_azure() {
    let noted = Noting::default();
    let machine = FakeSystem::new().with_var("OPENAI_API_KEY", "sk-emul-1");
    let error = call(&noted.client(resource(), machine), &operations::MODELS_LIST, "{}").await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::NotFound, "{error}");
    assert!(error.to_string().contains("AZURE_OPENAI_API_KEY"), "{error}");
    assert!(noted.0.lock().unwrap().is_empty());
}
