use std::ffi::c_void;

use ai_runtime::Event;

use crate::strings::air_str;

/// A piece of the answer; `text` is what is to be appended.
pub const AIR_EVENT_TEXT: i32 = 0;
/// A piece of the model's reasoning; `text` is what is to be appended.
pub const AIR_EVENT_REASONING: i32 = 1;
/// The model began a tool call; `text` is JSON {"index", "id", "name"}.
pub const AIR_EVENT_TOOL_CALL_BEGIN: i32 = 2;
/// A piece of a call's arguments; `text` is what is to be appended.
pub const AIR_EVENT_TOOL_CALL_DELTA: i32 = 3;
/// A call is complete and valid; `text` is JSON {"index", "id", "name", "arguments"}.
pub const AIR_EVENT_TOOL_CALL: i32 = 4;
/// A tool answered; `text` is JSON {"call_id", "name", "content", "is_error"}.
pub const AIR_EVENT_TOOL_RESULT: i32 = 5;
/// What a turn cost; `text` is JSON with token counts and seconds.
pub const AIR_EVENT_USAGE: i32 = 6;
/// The end; `text` is JSON {"reason"}.
pub const AIR_EVENT_DONE: i32 = 7;

/// Something that happened while an answer is made. Valid until the callback returns. Ignore kinds you do not know.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct air_event {
    /// sizeof the struct in the library that made it.
    pub struct_size: usize,
    /// One of AIR_EVENT_*.
    pub kind: i32,
    /// A delta, or JSON; see the kinds.
    pub text: air_str,
}

/// Called for each event; return false to stop the answer. It must not unwind or longjmp out.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
pub type air_event_fn = Option<unsafe extern "C" fn(user_data: *mut c_void, event: *const air_event) -> bool>;

/// The kind and the text of an event as C sees it; `None` for kinds that this version of the interface does not carry.
pub(crate) fn to_c(event: &Event) -> Option<(i32, std::borrow::Cow<'_, str>)> {
    use serde_json::json;
    Some(match event {
        Event::Text { delta } => (AIR_EVENT_TEXT, delta.as_str().into()),
        Event::Reasoning { delta } => (AIR_EVENT_REASONING, delta.as_str().into()),
        Event::ToolCallBegin { index, id, name } => {
            (AIR_EVENT_TOOL_CALL_BEGIN, json!({"index": index, "id": id, "name": name}).to_string().into())
        }
        Event::ToolCallDelta { delta, .. } => (AIR_EVENT_TOOL_CALL_DELTA, delta.as_str().into()),
        Event::ToolCallEnd { index, call } => {
            let call = json!({"index": index, "id": call.id, "name": call.name, "arguments": call.arguments});
            (AIR_EVENT_TOOL_CALL, call.to_string().into())
        }
        Event::ToolResult { result } => (AIR_EVENT_TOOL_RESULT, serde_json::to_string(result).ok()?.into()),
        Event::Usage(usage) => (AIR_EVENT_USAGE, serde_json::to_string(usage).ok()?.into()),
        Event::Done { reason } => (AIR_EVENT_DONE, json!({"reason": reason}).to_string().into()),
        _ => return None,
    })
}
