"""The exception tree: one base, one class a kind, the same kinds as in Rust and C."""


class Error(Exception):
    """Base of everything this package raises on its own account. `code` is the name of the status in C."""

    code = "INTERNAL"


class InvalidArgument(Error):
    """The caller passed something that cannot be; the message says what was expected."""

    code = "INVALID_ARGUMENT"


class NotFound(Error):
    """A file, model, tool or server of that name does not exist."""

    code = "NOT_FOUND"


class IoError(Error):
    """Reading or writing failed in the operating system."""

    code = "IO"


class UnsupportedModel(Error):
    """The file is sound, but its architecture or format is not covered."""

    code = "UNSUPPORTED_MODEL"


class CorruptModel(Error):
    """The file contradicts itself or is cut short."""

    code = "CORRUPT_MODEL"


class OutOfMemory(Error):
    """A memory budget does not suffice."""

    code = "OUT_OF_MEMORY"


class ContextFull(Error):
    """The conversation does not fit into the context window."""

    code = "CONTEXT_FULL"


class SchemaError(Error):
    """A JSON Schema, grammar or chat template is invalid."""

    code = "SCHEMA"


class ToolError(Error):
    """A tool failed in a way that is not a result."""

    code = "TOOL"


class McpError(Error):
    """An MCP server could not be started, reached or understood."""

    code = "MCP"


class ProviderError(Error):
    """A remote provider answered with an error."""

    code = "PROVIDER"


class RateLimited(Error):
    """A limit says: later."""

    code = "RATE_LIMITED"


class AuthError(Error):
    """Credentials are missing or wrong."""

    code = "AUTH"


class NetworkError(Error):
    """The network failed."""

    code = "NETWORK"


class Timeout(Error):
    """A time limit was reached."""

    code = "TIMEOUT"


class Cancelled(Error):
    """The request was cancelled."""

    code = "CANCELLED"


class CallbackError(Error):
    """A callback of the host failed."""

    code = "CALLBACK"


class ConfigError(Error):
    """A configuration is wrong."""

    code = "CONFIG"


class InternalError(Error):
    """A defect of the library."""

    code = "INTERNAL"


_BY_CODE: dict[str, type[Error]] = {
    kind.code: kind
    for kind in (
        InvalidArgument,
        NotFound,
        IoError,
        UnsupportedModel,
        CorruptModel,
        OutOfMemory,
        ContextFull,
        SchemaError,
        ToolError,
        McpError,
        ProviderError,
        RateLimited,
        AuthError,
        NetworkError,
        Timeout,
        Cancelled,
        CallbackError,
        ConfigError,
        InternalError,
    )
}


def from_code(code: str, message: str) -> Error:
    """The exception of a status name; the native module raises what this returns."""
    return _BY_CODE.get(code, Error)(message)
