//! async-openai with its own types, as its documentation shows it.

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::types::chat::{
    ChatCompletionRequestSystemMessageArgs, ChatCompletionRequestUserMessageArgs,
    CreateChatCompletionRequest, CreateChatCompletionRequestArgs,
};
use futures_util::StreamExt;

#[derive(Clone)]
struct AsyncOpenAi(Client<OpenAIConfig>);

fn request() -> CreateChatCompletionRequest {
    let system = ChatCompletionRequestSystemMessageArgs::default().content(harness::SYSTEM).build();
    let user = ChatCompletionRequestUserMessageArgs::default().content(harness::PROMPT).build();
    CreateChatCompletionRequestArgs::default()
        .model(harness::MODEL)
        .messages([system.expect("a message").into(), user.expect("a message").into()])
        .temperature(harness::TEMPERATURE as f32)
        .max_completion_tokens(harness::MAX_TOKENS)
        .build()
        .expect("a request")
}

impl harness::Client for AsyncOpenAi {
    async fn chat(&self) -> u64 {
        let reply = self.0.chat().create(request()).await.expect("a completion");
        reply.usage.expect("usage").total_tokens.into()
    }

    async fn stream(&self) -> u64 {
        let mut stream = self.0.chat().create_stream(request()).await.expect("a stream");
        let mut chunks = 0;
        while let Some(chunk) = stream.next().await {
            let chunk = chunk.expect("a chunk");
            let text = chunk.choices.first().and_then(|choice| choice.delta.content.as_deref());
            chunks += u64::from(text.is_some_and(|text| !text.is_empty()));
        }
        chunks
    }
}

fn main() {
    harness::run("async-openai", |base| {
        let config = OpenAIConfig::new().with_api_key(harness::KEY).with_api_base(format!("{base}/v1"));
        AsyncOpenAi(Client::with_config(config))
    });
}
