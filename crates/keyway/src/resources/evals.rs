// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Measures how well a model does a task: an evaluation has test data and graders, a run is one
//! model on it.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::evals::{CreateEvalCustomDataSourceConfig, EvalCreateParams};
//! use keyway::types::fine_tuning::StringCheckGrader;
//! use serde_json::json;
//!
//! let schema = json!({"type": "object", "properties": {"label": {"type": "string"}}});
//! let data = CreateEvalCustomDataSourceConfig::new(schema).include_sample_schema(true);
//! let grader = StringCheckGrader::new("exact", "{{sample.output_text}}", "{{item.label}}", "eq");
//! let params = EvalCreateParams::new(data, [grader.into()]).name("labels");
//! println!("{}", client.evals().create(params).await?.id);
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `evals`; its [module](crate::resources::evals) has an example.
    pub fn evals(&self) -> Evals {
        Evals::new(self)
    }
}

resource! {
    /// The resource `evals`.
    Evals
}

impl Evals {
    /// The resource `evals.runs`.
    pub fn runs(&self) -> Runs {
        Runs::new(&self.client)
    }

    /// `evals.create`: `POST /evals`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals/post>.
    #[inline]
    pub fn create(&self, params: types::evals::EvalCreateParams) -> Call<types::evals::Eval> {
        Call::new(&self.client, &rows::EVALS_CREATE, &[]).params(&params)
    }

    /// `evals.delete`: `DELETE /evals/{eval_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals>.
    #[inline]
    pub fn delete(&self, eval_id: impl AsRef<str>) -> Call<types::evals::EvalDeleteResponse> {
        Call::new(&self.client, &rows::EVALS_DELETE, &[eval_id.as_ref()])
    }

    /// `evals.list`: `GET /evals`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals/list>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::evals::Eval>> {
        Call::new(&self.client, &rows::EVALS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::evals::EvalListParams,
    ) -> Call<types::ListPage<types::evals::Eval>> {
        Call::new(&self.client, &rows::EVALS_LIST, &[]).params(&params)
    }

    /// `evals.retrieve`: `GET /evals/{eval_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals/get>.
    #[inline]
    pub fn retrieve(&self, eval_id: impl AsRef<str>) -> Call<types::evals::Eval> {
        Call::new(&self.client, &rows::EVALS_RETRIEVE, &[eval_id.as_ref()])
    }

    /// `evals.update`: `POST /evals/{eval_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals/update>.
    #[inline]
    pub fn update(
        &self,
        eval_id: impl AsRef<str>,
        params: types::evals::EvalUpdateParams,
    ) -> Call<types::evals::Eval> {
        Call::new(&self.client, &rows::EVALS_UPDATE, &[eval_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `evals.runs`.
    Runs
}

impl Runs {
    /// The resource `evals.runs.output_items`.
    pub fn output_items(&self) -> RunsOutputItems {
        RunsOutputItems::new(&self.client)
    }

    /// `evals.runs.cancel`: `POST /evals/{eval_id}/runs/{run_id}/cancel`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals/post>.
    #[inline]
    pub fn cancel(&self, eval_id: impl AsRef<str>, run_id: impl AsRef<str>) -> Call<types::evals::EvalRun> {
        Call::new(&self.client, &rows::EVALS_RUNS_CANCEL, &[eval_id.as_ref(), run_id.as_ref()])
    }

    /// `evals.runs.create`: `POST /evals/{eval_id}/runs`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals>.
    #[inline]
    pub fn create(
        &self,
        eval_id: impl AsRef<str>,
        params: types::evals::EvalRunCreateParams,
    ) -> Call<types::evals::EvalRun> {
        Call::new(&self.client, &rows::EVALS_RUNS_CREATE, &[eval_id.as_ref()]).params(&params)
    }

    /// `evals.runs.delete`: `DELETE /evals/{eval_id}/runs/{run_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals/delete>.
    #[inline]
    pub fn delete(
        &self,
        eval_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
    ) -> Call<types::evals::EvalRunDeleteResponse> {
        Call::new(&self.client, &rows::EVALS_RUNS_DELETE, &[eval_id.as_ref(), run_id.as_ref()])
    }

    /// `evals.runs.list`: `GET /evals/{eval_id}/runs`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals/get-runs>.
    #[inline]
    pub fn list(&self, eval_id: impl AsRef<str>) -> Call<types::ListPage<types::evals::EvalRun>> {
        Call::new(&self.client, &rows::EVALS_RUNS_LIST, &[eval_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        eval_id: impl AsRef<str>,
        params: types::evals::EvalRunListParams,
    ) -> Call<types::ListPage<types::evals::EvalRun>> {
        Call::new(&self.client, &rows::EVALS_RUNS_LIST, &[eval_id.as_ref()]).params(&params)
    }

    /// `evals.runs.retrieve`: `GET /evals/{eval_id}/runs/{run_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals/get>.
    #[inline]
    pub fn retrieve(&self, eval_id: impl AsRef<str>, run_id: impl AsRef<str>) -> Call<types::evals::EvalRun> {
        Call::new(&self.client, &rows::EVALS_RUNS_RETRIEVE, &[eval_id.as_ref(), run_id.as_ref()])
    }
}

resource! {
    /// The resource `evals.runs.output_items`.
    RunsOutputItems
}

impl RunsOutputItems {
    /// `evals.runs.output_items.list`: `GET /evals/{eval_id}/runs/{run_id}/output_items`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals/get>.
    #[inline]
    pub fn list(
        &self,
        eval_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::evals::EvalRunOutputItem>> {
        Call::new(&self.client, &rows::EVALS_RUNS_OUTPUT_ITEMS_LIST, &[eval_id.as_ref(), run_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        eval_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
        params: types::evals::EvalRunOutputItemListParams,
    ) -> Call<types::ListPage<types::evals::EvalRunOutputItem>> {
        Call::new(&self.client, &rows::EVALS_RUNS_OUTPUT_ITEMS_LIST, &[eval_id.as_ref(), run_id.as_ref()])
            .params(&params)
    }

    /// `evals.runs.output_items.retrieve`: `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/evals/get>.
    #[inline]
    pub fn retrieve(
        &self,
        eval_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
        output_item_id: impl AsRef<str>,
    ) -> Call<types::evals::EvalRunOutputItem> {
        Call::new(
            &self.client,
            &rows::EVALS_RUNS_OUTPUT_ITEMS_RETRIEVE,
            &[eval_id.as_ref(), run_id.as_ref(), output_item_id.as_ref()],
        )
    }
}
