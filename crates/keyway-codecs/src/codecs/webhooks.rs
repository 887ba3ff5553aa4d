// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "webhooks.create",
        params: Some(collect::<types::webhooks::WebhookCreateParams>),
        reply: Reply::Json(round_trip::<types::webhooks::WebhookEndpointWithSecret>),
        event: None,
    },
    Codecs {
        id: "webhooks.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::webhooks::DeletedWebhookEndpoint>),
        event: None,
    },
    Codecs {
        id: "webhooks.event_types.list",
        params: None,
        reply: Reply::Json(round_trip::<types::webhooks::WebhookEventTypeList>),
        event: None,
    },
    Codecs {
        id: "webhooks.list",
        params: Some(collect::<types::webhooks::WebhookListParams>),
        reply: Reply::Page(
            round_trip::<types::webhooks::WebhookEndpoint>,
            round_trip::<types::ListPage<types::webhooks::WebhookEndpoint>>,
        ),
        event: None,
    },
    Codecs {
        id: "webhooks.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::webhooks::WebhookEndpoint>),
        event: None,
    },
    Codecs {
        id: "webhooks.rotate_secret",
        params: Some(collect::<types::webhooks::WebhookRotateSecretParams>),
        reply: Reply::Json(round_trip::<types::webhooks::WebhookEndpointWithSecret>),
        event: None,
    },
    Codecs {
        id: "webhooks.test",
        params: Some(collect::<types::webhooks::WebhookTestParams>),
        reply: Reply::Json(round_trip::<types::webhooks::WebhookEndpointTestResult>),
        event: None,
    },
    Codecs {
        id: "webhooks.update",
        params: Some(collect::<types::webhooks::WebhookUpdateParams>),
        reply: Reply::Json(round_trip::<types::webhooks::WebhookEndpoint>),
        event: None,
    },
];
