// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.evals()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `evals`.
    pub fn evals(&self) -> Evals {
        Evals::new(self, self.client.evals())
    }
}

waiting! {
    evals::Evals { runs: Runs }
    create(params: types::evals::EvalCreateParams) -> types::evals::Eval;
    delete(eval_id: impl AsRef<str>) -> types::evals::EvalDeleteResponse;
    list() -> types::ListPage<types::evals::Eval>;
    list_with(params: types::evals::EvalListParams) -> types::ListPage<types::evals::Eval>;
    retrieve(eval_id: impl AsRef<str>) -> types::evals::Eval;
    update(eval_id: impl AsRef<str>, params: types::evals::EvalUpdateParams) -> types::evals::Eval;
}

waiting! {
    evals::Runs { output_items: RunsOutputItems }
    cancel(eval_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::evals::EvalRun;
    create(eval_id: impl AsRef<str>, params: types::evals::EvalRunCreateParams) -> types::evals::EvalRun;
    delete(eval_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::evals::EvalRunDeleteResponse;
    list(eval_id: impl AsRef<str>) -> types::ListPage<types::evals::EvalRun>;
    list_with(eval_id: impl AsRef<str>, params: types::evals::EvalRunListParams) -> types::ListPage<types::evals::EvalRun>;
    retrieve(eval_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::evals::EvalRun;
}

waiting! {
    evals::RunsOutputItems {}
    list(eval_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::ListPage<types::evals::EvalRunOutputItem>;
    list_with(eval_id: impl AsRef<str>, run_id: impl AsRef<str>, params: types::evals::EvalRunOutputItemListParams) -> types::ListPage<types::evals::EvalRunOutputItem>;
    retrieve(eval_id: impl AsRef<str>, run_id: impl AsRef<str>, output_item_id: impl AsRef<str>) -> types::evals::EvalRunOutputItem;
}
