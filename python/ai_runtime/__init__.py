"""An AI orchestrator inside your process: local GGUF models, strict tool calls, MCP servers.

import ai_runtime

model = ai_runtime.load("model.gguf")
print(model.chat("Say hello.").text)
"""

from ._ai_runtime import __version__
from ._errors import (
    AuthError,
    CallbackError,
    Cancelled,
    ConfigError,
    ContextFull,
    CorruptModel,
    Error,
    InternalError,
    InvalidArgument,
    IoError,
    McpError,
    NetworkError,
    NotFound,
    OutOfMemory,
    ProviderError,
    RateLimited,
    SchemaError,
    Timeout,
    ToolError,
    UnsupportedModel,
)
from ._events import (
    Answer,
    Done,
    Event,
    Reasoning,
    Text,
    ToolCall,
    ToolCallBegin,
    ToolCallDelta,
    ToolResult,
    Usage,
)
from ._model import Model, Session, Stream, load
from ._tools import McpServers, ToolAbort, mcp_servers, tool

__all__ = [
    "Answer",
    "AuthError",
    "CallbackError",
    "Cancelled",
    "ConfigError",
    "ContextFull",
    "CorruptModel",
    "Done",
    "Error",
    "Event",
    "InternalError",
    "InvalidArgument",
    "IoError",
    "McpError",
    "McpServers",
    "Model",
    "NetworkError",
    "NotFound",
    "OutOfMemory",
    "ProviderError",
    "RateLimited",
    "Reasoning",
    "SchemaError",
    "Session",
    "Stream",
    "Text",
    "Timeout",
    "ToolAbort",
    "ToolCall",
    "ToolCallBegin",
    "ToolCallDelta",
    "ToolError",
    "ToolResult",
    "UnsupportedModel",
    "Usage",
    "__version__",
    "load",
    "mcp_servers",
    "tool",
]
