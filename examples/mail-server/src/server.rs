//! The tools over MCP, by rmcp: both the protocol with a handshake (up to 2025-11-25) and the one without (2026-07-28).

use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation, ListToolsResult,
    PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool, ToolAnnotations,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler, ServiceExt};
use serde_json::Value;

use crate::{Answer, Mail, ToolDefinition};

/// The MCP server.
#[derive(Clone, Debug)]
pub struct MailServer {
    mail: Mail,
}

impl MailServer {
    /// A server for these tools.
    pub fn new(mail: Mail) -> Self {
        Self { mail }
    }
}

impl ServerHandler for MailServer {
    fn get_info(&self) -> ServerConfig {
        let implementation = Implementation::new("ai-runtime-mail-server", env!("CARGO_PKG_VERSION"));
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(implementation)
            .with_instructions("One mailbox. Ids of mails come from list_emails or search_emails.")
    }

    async fn list_tools(
        &self,
        _request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(tools()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let work = self.mail.call(&request.name, request.arguments.unwrap_or_default());
        let answer = tokio::select! {
            answer = work => answer,
            () = context.ct.cancelled() => return Err(ErrorData::internal_error("the call was cancelled", None)),
        };
        let Some(answer) = answer else {
            let names: Vec<&str> = Mail::definitions().iter().map(|tool| tool.name).collect();
            let message = format!("unknown tool '{}'; there are {}", request.name, names.join(", "));
            return Err(ErrorData::invalid_params(message, None));
        };
        Ok(result(answer).into())
    }
}

fn result(answer: Answer) -> CallToolResult {
    let content = vec![ContentBlock::text(answer.text)];
    let mut result =
        if answer.is_error { CallToolResult::error(content) } else { CallToolResult::success(content) };
    result.structured_content = answer.structured;
    result
}

/// The tools in the words of the protocol.
pub fn tools() -> Vec<Tool> {
    Mail::definitions().into_iter().map(tool).collect()
}

fn tool(definition: ToolDefinition) -> Tool {
    let schema = match definition.parameters {
        Value::Object(schema) => schema,
        _ => serde_json::Map::new(),
    };
    Tool::new(definition.name, definition.description, schema).with_title(definition.title).with_annotations(
        ToolAnnotations::from_raw(
            Some(definition.title.to_owned()),
            Some(definition.read_only),
            Some(definition.destructive),
            Some(definition.idempotent),
            Some(definition.open_world),
        ),
    )
}

/// Serves over standard input and output until the client closes its end.
///
/// # Errors
/// When the client does not speak the protocol.
pub async fn serve_stdio(mail: Mail) -> Result<(), String> {
    let (input, output) = rmcp::transport::stdio();
    let running = match MailServer::new(mail).serve((input, output)).await {
        Ok(running) => running,
        // A client that hangs up before it said anything wanted nothing.
        Err(rmcp::service::ServerInitializeError::ConnectionClosed(_)) => return Ok(()),
        Err(error) => return Err(format!("the client on standard input does not speak MCP: {error}")),
    };
    running.waiting().await.map(drop).map_err(|error| format!("serving over standard input: {error}"))
}
