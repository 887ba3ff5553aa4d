// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "fine_tuning.alpha.graders.run",
        params: Some(collect::<types::fine_tuning::FineTuningAlphaGraderRunParams>),
        reply: Reply::Json(round_trip::<types::fine_tuning::GraderRunResponse>),
        event: None,
    },
    Codecs {
        id: "fine_tuning.alpha.graders.validate",
        params: Some(collect::<types::fine_tuning::FineTuningAlphaGraderValidateParams>),
        reply: Reply::Json(round_trip::<types::fine_tuning::GraderValidateResponse>),
        event: None,
    },
    Codecs {
        id: "fine_tuning.checkpoints.permissions.create",
        params: Some(collect::<types::fine_tuning::FineTuningCheckpointPermissionCreateParams>),
        reply: Reply::Page(
            round_trip::<types::fine_tuning::FineTuningCheckpointPermission>,
            round_trip::<types::ListPage<types::fine_tuning::FineTuningCheckpointPermission>>,
        ),
        event: None,
    },
    Codecs {
        id: "fine_tuning.checkpoints.permissions.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::fine_tuning::FineTuningCheckpointPermissionDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "fine_tuning.checkpoints.permissions.list",
        params: Some(collect::<types::fine_tuning::FineTuningCheckpointPermissionListParams>),
        reply: Reply::Page(
            round_trip::<types::fine_tuning::FineTuningCheckpointPermission>,
            round_trip::<types::ListPage<types::fine_tuning::FineTuningCheckpointPermission>>,
        ),
        event: None,
    },
    Codecs {
        id: "fine_tuning.checkpoints.permissions.retrieve",
        params: Some(collect::<types::fine_tuning::FineTuningCheckpointPermissionRetrieveParams>),
        reply: Reply::Json(round_trip::<types::fine_tuning::FineTuningCheckpointPermissionRetrieveResponse>),
        event: None,
    },
    Codecs {
        id: "fine_tuning.jobs.cancel",
        params: None,
        reply: Reply::Json(round_trip::<types::fine_tuning::FineTuningJob>),
        event: None,
    },
    Codecs {
        id: "fine_tuning.jobs.checkpoints.list",
        params: Some(collect::<types::fine_tuning::FineTuningJobCheckpointListParams>),
        reply: Reply::Page(
            round_trip::<types::fine_tuning::FineTuningJobCheckpoint>,
            round_trip::<types::ListPage<types::fine_tuning::FineTuningJobCheckpoint>>,
        ),
        event: None,
    },
    Codecs {
        id: "fine_tuning.jobs.create",
        params: Some(collect::<types::fine_tuning::FineTuningJobCreateParams>),
        reply: Reply::Json(round_trip::<types::fine_tuning::FineTuningJob>),
        event: None,
    },
    Codecs {
        id: "fine_tuning.jobs.list",
        params: Some(collect::<types::fine_tuning::FineTuningJobListParams>),
        reply: Reply::Page(
            round_trip::<types::fine_tuning::FineTuningJob>,
            round_trip::<types::ListPage<types::fine_tuning::FineTuningJob>>,
        ),
        event: None,
    },
    Codecs {
        id: "fine_tuning.jobs.list_events",
        params: Some(collect::<types::fine_tuning::FineTuningJobListEventsParams>),
        reply: Reply::Page(
            round_trip::<types::fine_tuning::FineTuningJobEvent>,
            round_trip::<types::ListPage<types::fine_tuning::FineTuningJobEvent>>,
        ),
        event: None,
    },
    Codecs {
        id: "fine_tuning.jobs.pause",
        params: None,
        reply: Reply::Json(round_trip::<types::fine_tuning::FineTuningJob>),
        event: None,
    },
    Codecs {
        id: "fine_tuning.jobs.resume",
        params: None,
        reply: Reply::Json(round_trip::<types::fine_tuning::FineTuningJob>),
        event: None,
    },
    Codecs {
        id: "fine_tuning.jobs.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::fine_tuning::FineTuningJob>),
        event: None,
    },
];
