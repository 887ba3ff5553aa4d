// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.fine_tuning()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `fine_tuning`.
    pub fn fine_tuning(&self) -> FineTuning {
        FineTuning::new(self, self.client.fine_tuning())
    }
}

waiting! {
    fine_tuning::FineTuning { alpha: Alpha, checkpoints: Checkpoints, jobs: Jobs }
}

waiting! {
    fine_tuning::Alpha { graders: AlphaGraders }
}

waiting! {
    fine_tuning::AlphaGraders {}
    run(params: types::fine_tuning::FineTuningAlphaGraderRunParams) -> types::fine_tuning::GraderRunResponse;
    validate(params: types::fine_tuning::FineTuningAlphaGraderValidateParams) -> types::fine_tuning::GraderValidateResponse;
}

waiting! {
    fine_tuning::Checkpoints { permissions: CheckpointsPermissions }
}

waiting! {
    fine_tuning::CheckpointsPermissions {}
    create(fine_tuned_model_checkpoint: impl AsRef<str>, params: types::fine_tuning::FineTuningCheckpointPermissionCreateParams) -> types::ListPage<types::fine_tuning::FineTuningCheckpointPermission>;
    delete(fine_tuned_model_checkpoint: impl AsRef<str>, permission_id: impl AsRef<str>) -> types::fine_tuning::FineTuningCheckpointPermissionDeleteResponse;
    list(fine_tuned_model_checkpoint: impl AsRef<str>) -> types::ListPage<types::fine_tuning::FineTuningCheckpointPermission>;
    list_with(fine_tuned_model_checkpoint: impl AsRef<str>, params: types::fine_tuning::FineTuningCheckpointPermissionListParams) -> types::ListPage<types::fine_tuning::FineTuningCheckpointPermission>;
    #[deprecated = "deprecated in the official SDKs"]
    retrieve(fine_tuned_model_checkpoint: impl AsRef<str>) -> types::fine_tuning::FineTuningCheckpointPermissionRetrieveResponse;
    #[deprecated = "deprecated in the official SDKs"]
    retrieve_with(fine_tuned_model_checkpoint: impl AsRef<str>, params: types::fine_tuning::FineTuningCheckpointPermissionRetrieveParams) -> types::fine_tuning::FineTuningCheckpointPermissionRetrieveResponse;
}

waiting! {
    fine_tuning::Jobs { checkpoints: JobsCheckpoints }
    cancel(fine_tuning_job_id: impl AsRef<str>) -> types::fine_tuning::FineTuningJob;
    create(params: types::fine_tuning::FineTuningJobCreateParams) -> types::fine_tuning::FineTuningJob;
    list() -> types::ListPage<types::fine_tuning::FineTuningJob>;
    list_with(params: types::fine_tuning::FineTuningJobListParams) -> types::ListPage<types::fine_tuning::FineTuningJob>;
    list_events(fine_tuning_job_id: impl AsRef<str>) -> types::ListPage<types::fine_tuning::FineTuningJobEvent>;
    list_events_with(fine_tuning_job_id: impl AsRef<str>, params: types::fine_tuning::FineTuningJobListEventsParams) -> types::ListPage<types::fine_tuning::FineTuningJobEvent>;
    pause(fine_tuning_job_id: impl AsRef<str>) -> types::fine_tuning::FineTuningJob;
    resume(fine_tuning_job_id: impl AsRef<str>) -> types::fine_tuning::FineTuningJob;
    retrieve(fine_tuning_job_id: impl AsRef<str>) -> types::fine_tuning::FineTuningJob;
}

waiting! {
    fine_tuning::JobsCheckpoints {}
    list(fine_tuning_job_id: impl AsRef<str>) -> types::ListPage<types::fine_tuning::FineTuningJobCheckpoint>;
    list_with(fine_tuning_job_id: impl AsRef<str>, params: types::fine_tuning::FineTuningJobCheckpointListParams) -> types::ListPage<types::fine_tuning::FineTuningJobCheckpoint>;
}
