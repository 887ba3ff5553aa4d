//! genai with its own types, as in its documentation: one API for many providers, here used with
//! one.

use futures_util::StreamExt;
use genai::adapter::AdapterKind;
use genai::chat::{ChatMessage, ChatOptions, ChatRequest, ChatStreamEvent};
use genai::embed::EmbedOptions;
use genai::resolver::{AuthData, Endpoint};
use genai::{Client, ModelIden, ServiceTarget};
use harness::{Counter, Encoding, Scenario};

#[derive(Clone)]
struct Genai {
    client: Client,
    base_url: String,
}

fn request() -> ChatRequest {
    ChatRequest::default().with_system(harness::SYSTEM).append_message(ChatMessage::user(harness::PROMPT))
}

fn options() -> ChatOptions {
    ChatOptions::default().with_temperature(harness::TEMPERATURE).with_max_tokens(harness::MAX_TOKENS)
}

impl Genai {
    fn target(&self, kind: AdapterKind, model: &'static str) -> ServiceTarget {
        ServiceTarget {
            endpoint: Endpoint::from_owned(self.base_url.as_str()),
            auth: AuthData::from_single(harness::KEY),
            model: ModelIden::new(kind, model),
        }
    }
}

impl harness::Client for Genai {
    fn connect(base_url: &str, _: Scenario) -> Self {
        Self { client: Client::new().expect("a client"), base_url: format!("{base_url}/") }
    }

    async fn chat(&self) -> u64 {
        let target = self.target(AdapterKind::OpenAI, harness::MODEL);
        let reply = self.client.exec_chat(target, request(), Some(&options())).await.expect("a completion");
        count(reply.usage.total_tokens)
    }

    async fn stream(&self, seen: &Counter) {
        let target = self.target(AdapterKind::OpenAI, harness::MODEL);
        let reply = self.client.exec_chat_stream(target, request(), Some(&options())).await;
        let mut stream = reply.expect("a stream").stream;
        while let Some(event) = stream.next().await {
            if let ChatStreamEvent::Chunk(chunk) = event.expect("an event") {
                seen.add(&chunk.content);
            }
        }
    }

    async fn respond(&self) -> u64 {
        let target = self.target(AdapterKind::OpenAIResp, harness::MODEL);
        let reply = self.client.exec_chat(target, request(), Some(&options())).await.expect("a response");
        count(reply.usage.total_tokens)
    }

    async fn refused(&self) -> u16 {
        let target = self.target(AdapterKind::OpenAI, harness::MODEL);
        let refused = self.client.exec_chat(target, request(), Some(&options())).await;
        refused.expect_err("a refusal").status().expect("a status").as_u16()
    }

    async fn embed(&self, inputs: usize, encoding: Encoding) -> usize {
        // It accepts vectors as numbers only.
        if encoding == Encoding::Base64 {
            harness::absent();
        }
        let options = EmbedOptions::new().with_encoding_format("float");
        let target = self.target(AdapterKind::OpenAI, harness::EMBEDDING_MODEL);
        let texts = vec![harness::PROMPT.to_owned(); inputs];
        let reply = self.client.embed_batch(target, texts, Some(&options)).await.expect("vectors");
        reply.embeddings.iter().map(|item| item.vector().len()).sum()
    }
}

fn count(number: Option<i32>) -> u64 {
    number.expect("a number").try_into().expect("a count")
}

fn main() {
    harness::run::<Genai>();
}
