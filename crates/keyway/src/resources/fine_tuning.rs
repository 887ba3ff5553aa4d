// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Trains models on your own examples.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::FileSource;
//! use keyway::types::files::FileCreateParams;
//! use keyway::types::fine_tuning::FineTuningJobCreateParams;
//!
//! let examples = r#"{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ahoy!"}]}"#;
//! let examples = FileSource::from_bytes("pirate.jsonl", format!("{examples}\n").repeat(10));
//! let file = client.files().create(FileCreateParams::new(examples, "fine-tune")).await?;
//! let params = FineTuningJobCreateParams::new("gpt-4.1-2025-04-14", file.id.clone()).suffix("pirate");
//! let job = client.fine_tuning().jobs().create(params).await?;
//! println!("{} is {}", job.id, job.status);
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `fine_tuning`; its [module](crate::resources::fine_tuning) has an example.
    pub fn fine_tuning(&self) -> FineTuning {
        FineTuning::new(self)
    }
}

resource! {
    /// The resource `fine_tuning`.
    FineTuning
}

impl FineTuning {
    /// The resource `fine_tuning.alpha`.
    pub fn alpha(&self) -> Alpha {
        Alpha::new(&self.client)
    }

    /// The resource `fine_tuning.checkpoints`.
    pub fn checkpoints(&self) -> Checkpoints {
        Checkpoints::new(&self.client)
    }

    /// The resource `fine_tuning.jobs`.
    pub fn jobs(&self) -> Jobs {
        Jobs::new(&self.client)
    }
}

resource! {
    /// The resource `fine_tuning.alpha`.
    Alpha
}

impl Alpha {
    /// The resource `fine_tuning.alpha.graders`.
    pub fn graders(&self) -> AlphaGraders {
        AlphaGraders::new(&self.client)
    }
}

resource! {
    /// The resource `fine_tuning.alpha.graders`.
    AlphaGraders
}

impl AlphaGraders {
    /// `fine_tuning.alpha.graders.run`: `POST /fine_tuning/alpha/graders/run`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/graders>.
    #[inline]
    pub fn run(
        &self,
        params: types::fine_tuning::FineTuningAlphaGraderRunParams,
    ) -> Call<types::fine_tuning::GraderRunResponse> {
        Call::new(&self.client, &rows::FINE_TUNING_ALPHA_GRADERS_RUN, &[]).params(&params)
    }

    /// `fine_tuning.alpha.graders.validate`: `POST /fine_tuning/alpha/graders/validate`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/graders>.
    #[inline]
    pub fn validate(
        &self,
        params: types::fine_tuning::FineTuningAlphaGraderValidateParams,
    ) -> Call<types::fine_tuning::GraderValidateResponse> {
        Call::new(&self.client, &rows::FINE_TUNING_ALPHA_GRADERS_VALIDATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `fine_tuning.checkpoints`.
    Checkpoints
}

impl Checkpoints {
    /// The resource `fine_tuning.checkpoints.permissions`.
    pub fn permissions(&self) -> CheckpointsPermissions {
        CheckpointsPermissions::new(&self.client)
    }
}

resource! {
    /// The resource `fine_tuning.checkpoints.permissions`.
    CheckpointsPermissions
}

impl CheckpointsPermissions {
    /// `fine_tuning.checkpoints.permissions.create`: `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn create(
        &self,
        fine_tuned_model_checkpoint: impl AsRef<str>,
        params: types::fine_tuning::FineTuningCheckpointPermissionCreateParams,
    ) -> Call<types::ListPage<types::fine_tuning::FineTuningCheckpointPermission>> {
        Call::new(
            &self.client,
            &rows::FINE_TUNING_CHECKPOINTS_PERMISSIONS_CREATE,
            &[fine_tuned_model_checkpoint.as_ref()],
        )
        .params(&params)
    }

    /// `fine_tuning.checkpoints.permissions.delete`: `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn delete(
        &self,
        fine_tuned_model_checkpoint: impl AsRef<str>,
        permission_id: impl AsRef<str>,
    ) -> Call<types::fine_tuning::FineTuningCheckpointPermissionDeleteResponse> {
        Call::new(
            &self.client,
            &rows::FINE_TUNING_CHECKPOINTS_PERMISSIONS_DELETE,
            &[fine_tuned_model_checkpoint.as_ref(), permission_id.as_ref()],
        )
    }

    /// `fine_tuning.checkpoints.permissions.list`: `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn list(
        &self,
        fine_tuned_model_checkpoint: impl AsRef<str>,
    ) -> Call<types::ListPage<types::fine_tuning::FineTuningCheckpointPermission>> {
        Call::new(
            &self.client,
            &rows::FINE_TUNING_CHECKPOINTS_PERMISSIONS_LIST,
            &[fine_tuned_model_checkpoint.as_ref()],
        )
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        fine_tuned_model_checkpoint: impl AsRef<str>,
        params: types::fine_tuning::FineTuningCheckpointPermissionListParams,
    ) -> Call<types::ListPage<types::fine_tuning::FineTuningCheckpointPermission>> {
        Call::new(
            &self.client,
            &rows::FINE_TUNING_CHECKPOINTS_PERMISSIONS_LIST,
            &[fine_tuned_model_checkpoint.as_ref()],
        )
        .params(&params)
    }

    /// `fine_tuning.checkpoints.permissions.retrieve`: `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
    ///
    /// [`retrieve_with`](Self::retrieve_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve(
        &self,
        fine_tuned_model_checkpoint: impl AsRef<str>,
    ) -> Call<types::fine_tuning::FineTuningCheckpointPermissionRetrieveResponse> {
        Call::new(
            &self.client,
            &rows::FINE_TUNING_CHECKPOINTS_PERMISSIONS_RETRIEVE,
            &[fine_tuned_model_checkpoint.as_ref()],
        )
    }

    /// As [`retrieve`](Self::retrieve), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve_with(
        &self,
        fine_tuned_model_checkpoint: impl AsRef<str>,
        params: types::fine_tuning::FineTuningCheckpointPermissionRetrieveParams,
    ) -> Call<types::fine_tuning::FineTuningCheckpointPermissionRetrieveResponse> {
        Call::new(
            &self.client,
            &rows::FINE_TUNING_CHECKPOINTS_PERMISSIONS_RETRIEVE,
            &[fine_tuned_model_checkpoint.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `fine_tuning.jobs`.
    Jobs
}

impl Jobs {
    /// The resource `fine_tuning.jobs.checkpoints`.
    pub fn checkpoints(&self) -> JobsCheckpoints {
        JobsCheckpoints::new(&self.client)
    }

    /// `fine_tuning.jobs.cancel`: `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn cancel(&self, fine_tuning_job_id: impl AsRef<str>) -> Call<types::fine_tuning::FineTuningJob> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_CANCEL, &[fine_tuning_job_id.as_ref()])
    }

    /// `fine_tuning.jobs.create`: `POST /fine_tuning/jobs`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn create(
        &self,
        params: types::fine_tuning::FineTuningJobCreateParams,
    ) -> Call<types::fine_tuning::FineTuningJob> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_CREATE, &[]).params(&params)
    }

    /// `fine_tuning.jobs.list`: `GET /fine_tuning/jobs`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::fine_tuning::FineTuningJob>> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::fine_tuning::FineTuningJobListParams,
    ) -> Call<types::ListPage<types::fine_tuning::FineTuningJob>> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_LIST, &[]).params(&params)
    }

    /// `fine_tuning.jobs.list_events`: `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`.
    ///
    /// [`list_events_with`](Self::list_events_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn list_events(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::fine_tuning::FineTuningJobEvent>> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_LIST_EVENTS, &[fine_tuning_job_id.as_ref()])
    }

    /// As [`list_events`](Self::list_events), with parameters.
    #[inline]
    pub fn list_events_with(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
        params: types::fine_tuning::FineTuningJobListEventsParams,
    ) -> Call<types::ListPage<types::fine_tuning::FineTuningJobEvent>> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_LIST_EVENTS, &[fine_tuning_job_id.as_ref()])
            .params(&params)
    }

    /// `fine_tuning.jobs.pause`: `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn pause(&self, fine_tuning_job_id: impl AsRef<str>) -> Call<types::fine_tuning::FineTuningJob> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_PAUSE, &[fine_tuning_job_id.as_ref()])
    }

    /// `fine_tuning.jobs.resume`: `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn resume(&self, fine_tuning_job_id: impl AsRef<str>) -> Call<types::fine_tuning::FineTuningJob> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_RESUME, &[fine_tuning_job_id.as_ref()])
    }

    /// `fine_tuning.jobs.retrieve`: `GET /fine_tuning/jobs/{fine_tuning_job_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn retrieve(&self, fine_tuning_job_id: impl AsRef<str>) -> Call<types::fine_tuning::FineTuningJob> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_RETRIEVE, &[fine_tuning_job_id.as_ref()])
    }
}

resource! {
    /// The resource `fine_tuning.jobs.checkpoints`.
    JobsCheckpoints
}

impl JobsCheckpoints {
    /// `fine_tuning.jobs.checkpoints.list`: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/fine-tuning>.
    #[inline]
    pub fn list(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::fine_tuning::FineTuningJobCheckpoint>> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_CHECKPOINTS_LIST, &[fine_tuning_job_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
        params: types::fine_tuning::FineTuningJobCheckpointListParams,
    ) -> Call<types::ListPage<types::fine_tuning::FineTuningJobCheckpoint>> {
        Call::new(&self.client, &rows::FINE_TUNING_JOBS_CHECKPOINTS_LIST, &[fine_tuning_job_id.as_ref()])
            .params(&params)
    }
}
