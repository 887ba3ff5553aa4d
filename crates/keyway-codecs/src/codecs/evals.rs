// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "evals.create",
        params: Some(collect::<types::evals::EvalCreateParams>),
        reply: Reply::Json(round_trip::<types::evals::Eval>),
        event: None,
    },
    Codecs {
        id: "evals.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::evals::EvalDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "evals.list",
        params: Some(collect::<types::evals::EvalListParams>),
        reply: Reply::Page(
            round_trip::<types::evals::Eval>,
            round_trip::<types::ListPage<types::evals::Eval>>,
        ),
        event: None,
    },
    Codecs {
        id: "evals.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::evals::Eval>),
        event: None,
    },
    Codecs {
        id: "evals.runs.cancel",
        params: None,
        reply: Reply::Json(round_trip::<types::evals::EvalRun>),
        event: None,
    },
    Codecs {
        id: "evals.runs.create",
        params: Some(collect::<types::evals::EvalRunCreateParams>),
        reply: Reply::Json(round_trip::<types::evals::EvalRun>),
        event: None,
    },
    Codecs {
        id: "evals.runs.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::evals::EvalRunDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "evals.runs.list",
        params: Some(collect::<types::evals::EvalRunListParams>),
        reply: Reply::Page(
            round_trip::<types::evals::EvalRun>,
            round_trip::<types::ListPage<types::evals::EvalRun>>,
        ),
        event: None,
    },
    Codecs {
        id: "evals.runs.output_items.list",
        params: Some(collect::<types::evals::EvalRunOutputItemListParams>),
        reply: Reply::Page(
            round_trip::<types::evals::EvalRunOutputItem>,
            round_trip::<types::ListPage<types::evals::EvalRunOutputItem>>,
        ),
        event: None,
    },
    Codecs {
        id: "evals.runs.output_items.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::evals::EvalRunOutputItem>),
        event: None,
    },
    Codecs {
        id: "evals.runs.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::evals::EvalRun>),
        event: None,
    },
    Codecs {
        id: "evals.update",
        params: Some(collect::<types::evals::EvalUpdateParams>),
        reply: Reply::Json(round_trip::<types::evals::Eval>),
        event: None,
    },
];
