// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_COMPUTER_ACTION: Named =
    Named { name: "BetaComputerAction", shape: Ref(&COMPUTER_ACTION) };

pub(in crate::schema) static BETA_COMPUTER_ACTION_LIST: Named =
    Named { name: "BetaComputerActionList", shape: Ref(&COMPUTER_ACTION_LIST) };

pub(in crate::schema) static BETA_COMPUTER_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaComputerCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"computer_call_output\""),
                required: true,
                default: Some("\"computer_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "acknowledged_safety_checks",
                shape: Nullable(&List {
                    of: &Ref(&BETA_COMPUTER_CALL_SAFETY_CHECK_PARAM),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_COMPUTER_CALL_OUTPUT_STATUS: Named =
    Named { name: "BetaComputerCallOutputStatus", shape: Ref(&COMPUTER_CALL_OUTPUT_STATUS) };

pub(in crate::schema) static BETA_COMPUTER_CALL_SAFETY_CHECK_PARAM: Named =
    Named { name: "BetaComputerCallSafetyCheckParam", shape: Ref(&COMPUTER_CALL_SAFETY_CHECK_PARAM) };

pub(in crate::schema) static BETA_COMPUTER_SCREENSHOT_CONTENT: Named =
    Named { name: "BetaComputerScreenshotContent", shape: Ref(&COMPUTER_SCREENSHOT_CONTENT) };

pub(in crate::schema) static BETA_COMPUTER_TOOL: Named =
    Named { name: "BetaComputerTool", shape: Ref(&COMPUTER_TOOL) };

pub(in crate::schema) static BETA_COMPUTER_USE_PREVIEW_TOOL: Named =
    Named { name: "BetaComputerUsePreviewTool", shape: Ref(&COMPUTER_USE_PREVIEW_TOOL) };

pub(in crate::schema) static COMPUTER_USE_APPROVAL_REQUEST_KIND_RESOURCE_BROWSER_AUTHENTICATION: Named =
    Named {
        name: "ComputerUseApprovalRequestKindResourceBrowserAuthentication",
        shape: Object(&Record {
            fields: &[
                Field { name: "credential_origin", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
                Field {
                    name: "fields",
                    shape: List {
                        of: &Ref(&COMPUTER_USE_APPROVAL_REQUEST_KIND_RESOURCE_BROWSER_AUTHENTICATION_FIELD),
                        min: None,
                        max: None,
                    },
                    required: true,
                    ..A_FIELD
                },
                Field {
                    name: "options",
                    shape: List {
                        of: &Ref(&COMPUTER_USE_APPROVAL_REQUEST_KIND_RESOURCE_BROWSER_AUTHENTICATION_OPTION),
                        min: None,
                        max: None,
                    },
                    required: true,
                    ..A_FIELD
                },
                Field { name: "reason", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
                Field { name: "type", shape: Const("\"browser_authentication\""), required: true, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static COMPUTER_USE_APPROVAL_REQUEST_KIND_RESOURCE_BROWSER_AUTHENTICATION_FIELD: Named =
    Named {
        name: "ComputerUseApprovalRequestKindResourceBrowserAuthenticationField",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
                Field { name: "label", shape: A_TEXT, required: true, ..A_FIELD },
                Field { name: "required", shape: Flag, required: true, ..A_FIELD },
                Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static COMPUTER_USE_APPROVAL_REQUEST_KIND_RESOURCE_BROWSER_AUTHENTICATION_OPTION:
    Named = Named {
    name: "ComputerUseApprovalRequestKindResourceBrowserAuthenticationOption",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "field_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "label", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPUTER_USE_APPROVAL_REQUEST_KIND_RESOURCE_BROWSER_ORIGIN_ACCESS: Named =
    Named {
        name: "ComputerUseApprovalRequestKindResourceBrowserOriginAccess",
        shape: Object(&Record {
            fields: &[
                Field { name: "origin", shape: A_TEXT, required: true, ..A_FIELD },
                Field { name: "reason", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
                Field { name: "type", shape: Const("\"browser_origin_access\""), required: true, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static COMPUTER_USE_APPROVAL_REQUEST_RESULT_ITEM_RESOURCE: Named = Named {
    name: "ComputerUseApprovalRequestResultItemResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "response",
                shape: Ref(&COMPUTER_USE_APPROVAL_REQUEST_RESULT_ITEM_RESOURCE_RESPONSE),
                required: true,
                ..A_FIELD
            },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"computer_use_approval_request_result\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPUTER_USE_APPROVAL_REQUEST_RESULT_ITEM_RESOURCE_RESPONSE: Named = Named {
    name: "ComputerUseApprovalRequestResultItemResourceResponse",
    shape: Union {
        tag: Some("action"),
        variants: &[
            Variant {
                label: "Submit",
                tags: &["submit"],
                shape: Ref(
                    &COMPUTER_USE_APPROVAL_RESPONSE_KIND_RESOURCE_BROWSER_AUTHENTICATION_SUBMIT_RESOURCE,
                ),
            },
            Variant {
                label: "Cancel",
                tags: &["cancel"],
                shape: Ref(
                    &COMPUTER_USE_APPROVAL_RESPONSE_KIND_RESOURCE_BROWSER_AUTHENTICATION_CANCEL_RESOURCE,
                ),
            },
        ],
    },
};

pub(in crate::schema) static COMPUTER_USE_APPROVAL_RESPONSE_KIND_RESOURCE_BROWSER_AUTHENTICATION_CANCEL_RESOURCE: Named = Named { name: "ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource", shape: Object(&Record { fields: &[Field { name: "action", shape: Const("\"cancel\""), required: true, ..A_FIELD },
Field { name: "type", shape: Const("\"browser_authentication\""), required: true, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static COMPUTER_USE_APPROVAL_RESPONSE_KIND_RESOURCE_BROWSER_AUTHENTICATION_SUBMIT_RESOURCE: Named = Named { name: "ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource", shape: Object(&Record { fields: &[Field { name: "action", shape: Const("\"submit\""), required: true, ..A_FIELD },
Field { name: "selected_option", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
Field { name: "type", shape: Const("\"browser_authentication\""), required: true, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static COMPUTER_USE_CALL_ITEM_RESOURCE: Named = Named {
    name: "ComputerUseCallItemResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Nullable(&Ref(&COMPUTER_USE_CALL_ITEM_RESOURCE_OUTPUT)),
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "title", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"computer_use_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPUTER_USE_CALL_ITEM_RESOURCE_OUTPUT: Named = Named {
    name: "ComputerUseCallItemResourceOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"computer_screenshot\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
