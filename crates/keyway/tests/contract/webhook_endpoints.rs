//! Webhook endpoints: what the API sends to one is what [`WebhookVerifier`] accepts.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use keyway::error::WebhookReason;
use keyway::types::responses::ResponseCreateParams;
use keyway::types::webhooks::{
    UnwrapWebhookEvent, WebhookCreateParams, WebhookCreateParamsEventType, WebhookRotateSecretParams,
    WebhookTestParams, WebhookTestParamsEventType,
};
use keyway::webhooks::WebhookVerifier;
use keyway::{ErrorKind, OpenAI};
use keyway_emulator::Emulator;

use crate::support::seen::Seen;
use crate::support::{Reply, Server};

fn client(emulator: &Emulator) -> OpenAI {
    let key = emulator.key().create();
    OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).max_retries(0).build().unwrap()
}

/// The headers of a request, as a web framework has them.
fn headers(seen: &Seen) -> HeaderMap {
    let header = |(name, value): &(String, String)| {
        (HeaderName::try_from(name).unwrap(), HeaderValue::try_from(value).unwrap())
    };
    seen.headers.iter().map(header).collect()
}

/// The requests of a server, once there are so many.
async fn arrived(server: &Server, count: usize) -> Vec<Seen> {
    for _ in 0..500 {
        if server.requests().len() >= count {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let requests = server.requests();
    assert_eq!(requests.len(), count);
    requests
}

/// A response in the background, which ends with `response.completed`.
async fn work(client: &OpenAI) -> String {
    let params = ResponseCreateParams::new().model("gpt-4.1").input("Hello").background(true);
    client.responses().create(params).await.unwrap().id.clone()
}

fn completed(verifier: &WebhookVerifier, seen: &Seen) -> String {
    match verifier.unwrap(&seen.body, &headers(seen)).unwrap() {
        UnwrapWebhookEvent::ResponseCompleted(event) => event.data.id.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn x7_an_endpoint_gets_signed_events_until_it_is_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let (client, endpoint) = (client(&emulator), Server::always(Reply::new(204, "")).await);
    let types = vec![WebhookCreateParamsEventType::ResponseCompleted];
    let params = WebhookCreateParams::new(types, "tests", endpoint.url());
    let made = client.webhooks().create(params).await.unwrap();
    let response = work(&client).await;
    let seen = arrived(&endpoint, 1).await;
    let first = WebhookVerifier::new(made.signing_secret.as_str());
    assert_eq!(completed(&first, &seen[0]), response);

    // The other secret is used at once, and the one before no more.
    let rotated = client.webhooks().rotate_secret(&made.id, WebhookRotateSecretParams::new()).await.unwrap();
    let response = work(&client).await;
    let seen = arrived(&endpoint, 2).await;
    let second = WebhookVerifier::new(rotated.signing_secret.as_str());
    assert_eq!(completed(&second, &seen[1]), response);
    let error = first.unwrap(&seen[1].body, &headers(&seen[1])).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Webhook(WebhookReason::Signature));

    // Unless it is to stay good for a day.
    let both = WebhookRotateSecretParams::new().keep_old_secret_active_for_24_hours(true);
    let rotated = client.webhooks().rotate_secret(&made.id, both).await.unwrap();
    let test = WebhookTestParams::new(WebhookTestParamsEventType::ResponseCompleted);
    assert_eq!(client.webhooks().test(&made.id, test).await.unwrap().status_code, 204);
    let seen = arrived(&endpoint, 3).await;
    for verifier in [second, WebhookVerifier::new(rotated.signing_secret.as_str())] {
        completed(&verifier, &seen[2]);
    }

    client.webhooks().delete(&made.id).await.unwrap();
    work(&client).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    arrived(&endpoint, 3).await;
    assert!(client.webhooks().retrieve(&made.id).await.is_err());
}
