use std::ffi::{c_char, c_void};

use ai_runtime::tools::{Function, Import, Output};
use ai_runtime::{Error, ErrorKind, Executor, ToolSpec, Toolbox};
use serde_json::Value;

use crate::error::{air_error, air_status};
use crate::guard::{guard, not_null, output, text};
use crate::strings::{air_str, air_string};

/// Host functions and MCP servers. Adding takes a plain pointer: one thread at a time; sessions share a set freely.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[derive(Debug)]
pub struct air_tools {
    pub(crate) toolbox: Toolbox,
    pub(crate) executor: Executor,
}

/// Where a tool puts its answer. Valid until the callback returns.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[derive(Debug, Default)]
pub struct air_tool_reply {
    answer: Option<Result<String, String>>,
}

/// A tool: reads the arguments (a JSON object, valid under the tool's schema) and answers through `reply`. It may be
/// called on any thread, and several calls of one turn at the same time. It must not unwind or longjmp out.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
pub type air_tool_fn =
    Option<unsafe extern "C" fn(user_data: *mut c_void, arguments_json: air_str, reply: *mut air_tool_reply)>;

/// Called once when the library no longer needs `user_data`.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
pub type air_destroy_fn = Option<unsafe extern "C" fn(user_data: *mut c_void)>;

/// What the host gave along with a callback; destroyed once, when the last holder goes.
struct UserData {
    pointer: *mut c_void,
    destroy: air_destroy_fn,
}

// SAFETY: the header says that a tool may be called on any thread, several calls at once; what the pointer leads to is the
// host's, and this side only passes it on.
unsafe impl Send for UserData {}
// SAFETY: as above.
unsafe impl Sync for UserData {}

impl Drop for UserData {
    fn drop(&mut self) {
        if let Some(destroy) = self.destroy {
            // SAFETY: the host gave both together, and this runs once.
            unsafe { destroy(self.pointer) };
        }
    }
}

/// An empty set of tools.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_tools_new(out: *mut *mut air_tools, error: *mut *mut air_error) -> air_status {
    guard(error, || {
        let out = output(out, "out")?;
        let tools = air_tools { toolbox: Toolbox::new(), executor: Executor::new() };
        out.write(Box::into_raw(Box::new(tools)));
        Ok(())
    })
}

/// Adds a function of the host. `parameters_json` is the JSON Schema of an object; NULL means no parameters. `destroy`
/// (may be NULL) is called with `user_data` once: when the set and all sessions over it are freed, or at once on failure.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_tools_add(
    tools: *mut air_tools,
    name: *const c_char,
    description: *const c_char,
    parameters_json: *const c_char,
    call: air_tool_fn,
    user_data: *mut c_void,
    destroy: air_destroy_fn,
    error: *mut *mut air_error,
) -> air_status {
    let user_data = UserData { pointer: user_data, destroy };
    guard(error, || {
        let tools = not_null(tools, "tools")?;
        let name = text(name, "name")?;
        let description = crate::guard::optional_text(description, "description")?.unwrap_or_default();
        let schema = match crate::guard::optional_text(parameters_json, "parameters_json")? {
            None => serde_json::json!({"type": "object", "properties": {}}),
            Some(json) => parse(json, "parameters_json")?,
        };
        let call = call.ok_or_else(|| crate::guard::null("call"))?;
        let function = move |arguments: Value, _| {
            let user_data = &user_data;
            let arguments = arguments.to_string();
            let mut reply = air_tool_reply::default();
            // SAFETY: the host gave this function with this data; the arguments and the reply outlive the call.
            unsafe { call(user_data.pointer, air_str::new(&arguments), &mut reply) };
            match reply.answer {
                Some(Ok(text)) => Ok(Output::from(text)),
                Some(Err(message)) => Ok(Output::error(message)),
                None => Ok(Output::error("the tool gave no answer")),
            }
        };
        tools.toolbox.add(Function::blocking(ToolSpec::new(name, description, schema), function))
    })
}

/// Starts the MCP servers of a configuration and adds their tools. `config_json` is what desktop hosts read:
/// {"mcpServers": {"name": {"command": "...", "args": ["..."], "env": {}}}}. Waits until they have listed their tools.
/// Where a server fails, the others stay, and the error names it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_tools_add_mcp(
    tools: *mut air_tools,
    config_json: *const c_char,
    error: *mut *mut air_error,
) -> air_status {
    guard(error, || {
        let tools = not_null(tools, "tools")?;
        let import = Import::json(text(config_json, "config_json")?, |name| std::env::var(name).ok())?;
        let results = tools.executor.block_on(tools.toolbox.add_servers(import.servers))?;
        for (name, result) in results {
            result.map_err(|error| error.context(format!("MCP server '{name}'")))?;
        }
        Ok(())
    })
}

/// The tools as the model sees them: a JSON array of {"name", "description", "parameters"}.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_tools_list(
    tools: *const air_tools,
    json: *mut air_string,
    error: *mut *mut air_error,
) -> air_status {
    guard(error, || {
        let tools = not_null(tools, "tools")?;
        let out = output(json, "json")?;
        let specs = serde_json::to_string(&tools.toolbox.specs()).map_err(|e| internal(&e))?;
        out.write(air_string::new(specs));
        Ok(())
    })
}

/// Frees a set of tools and, when no session uses it any more, ends its servers. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_tools_free(tools: *mut air_tools) {
    if !tools.is_null() {
        // SAFETY: the pointer came from air_tools_new and is freed once.
        drop(unsafe { Box::from_raw(tools) });
    }
}

/// The tool's answer, plain text or JSON; copied. The last answer counts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_tool_reply_text(reply: *mut air_tool_reply, text: air_str) {
    // SAFETY: the caller passes the reply that its callback was given.
    if let Some(reply) = unsafe { reply.as_mut() } {
        reply.answer = Some(text.read("text").map(str::to_owned).map_err(|error| error.to_string()));
    }
}

/// The tool failed; the model reads the message. Copied. The last answer counts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_tool_reply_error(reply: *mut air_tool_reply, message: air_str) {
    // SAFETY: the caller passes the reply that its callback was given.
    if let Some(reply) = unsafe { reply.as_mut() } {
        reply.answer =
            Some(Err(message.read("message").map_or_else(|error| error.to_string(), str::to_owned)));
    }
}

pub(crate) fn parse(json: &str, name: &str) -> ai_runtime::Result<Value> {
    serde_json::from_str(json)
        .map_err(|error| Error::new(ErrorKind::InvalidArgument, format!("'{name}' is not JSON: {error}")))
}

pub(crate) fn internal(error: &serde_json::Error) -> Error {
    Error::new(ErrorKind::Internal, format!("writing JSON: {error}"))
}
