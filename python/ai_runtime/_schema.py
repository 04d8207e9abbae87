"""A tool's JSON Schema from a plain Python function: its signature, its annotations, its docstring."""

from __future__ import annotations

import dataclasses
import enum
import inspect
import re
import types
import typing
from collections.abc import Callable
from typing import Any

from ._errors import SchemaError

_PLAIN: dict[Any, dict[str, Any]] = {
    int: {"type": "integer"},
    float: {"type": "number"},
    str: {"type": "string"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    dict: {"type": "object"},
    list: {"type": "array"},
    Any: {},
}


def schema_of(annotation: Any) -> dict[str, Any]:
    """The JSON Schema of a type: plain types, list, dict, Literal, Enum, Optional, dataclass, TypedDict, pydantic."""
    if annotation in _PLAIN:
        return dict(_PLAIN[annotation])
    if hasattr(annotation, "model_json_schema"):
        return typing.cast("dict[str, Any]", annotation.model_json_schema())
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        schema = schema_of(arguments[0])
        for note in arguments[1:]:
            if isinstance(note, str):
                schema["description"] = note
        return schema
    if origin is typing.Literal:
        return _enumeration(list(arguments))
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [schema_of(argument) for argument in arguments]}
    if origin in (list, set, frozenset, tuple) and arguments:
        items = [argument for argument in arguments if argument is not Ellipsis]
        if origin is tuple and Ellipsis not in arguments:
            fixed = [schema_of(item) for item in items]
            return {"type": "array", "prefixItems": fixed, "minItems": len(fixed), "maxItems": len(fixed)}
        return {"type": "array", "items": schema_of(items[0])}
    if origin is dict and len(arguments) == 2:
        return {"type": "object", "additionalProperties": schema_of(arguments[1])}
    if inspect.isclass(annotation) and issubclass(annotation, enum.Enum):
        return _enumeration([member.value for member in annotation])
    if dataclasses.is_dataclass(annotation) and inspect.isclass(annotation):
        hints = typing.get_type_hints(annotation, include_extras=True)
        required = [
            field.name
            for field in dataclasses.fields(annotation)
            if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        ]
        return _object({name: schema_of(hint) for name, hint in hints.items()}, required)
    if typing.is_typeddict(annotation):
        hints = typing.get_type_hints(annotation, include_extras=True)
        return _object({name: schema_of(hint) for name, hint in hints.items()}, sorted(annotation.__required_keys__))
    raise SchemaError(
        f"no JSON Schema for the type {annotation!r}: expected int, float, str, bool, list, dict, Literal, Enum, "
        "Optional, a dataclass, a TypedDict or a pydantic model"
    )


def _enumeration(values: list[Any]) -> dict[str, Any]:
    kinds = {type(value) for value in values}
    schema: dict[str, Any] = {"enum": values}
    if len(kinds) == 1:
        schema = {**_PLAIN.get(kinds.pop(), {}), **schema}
    return schema


def _object(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def docstring_of(function: Callable[..., Any]) -> tuple[str, dict[str, str]]:
    """What a function does, and what each parameter is: from Google, NumPy or Sphinx style docstrings."""
    text = inspect.getdoc(function) or ""
    parameters = dict(re.findall(r"^:param (?:\w+ )?(\w+):[ \t]*(.+)$", text, re.MULTILINE))
    numpy = re.search(r"^Parameters\n-+\n(.*?)(?:\n\n[A-Z]\w*\n-+\n|\Z)", text, re.MULTILINE | re.DOTALL)
    if numpy:
        for name, what in re.findall(r"^(\w+)[^\n]*\n((?:[ \t]+[^\n]*\n?)+)", numpy.group(1), re.MULTILINE):
            parameters[name] = " ".join(what.split())
    google = re.search(r"^(?:Args|Arguments|Parameters):\n((?:[ \t]+[^\n]*\n?|\n)+)", text, re.MULTILINE)
    if google:
        block = inspect.cleandoc(google.group(1))
        for name, what in re.findall(
            r"^(\w+)(?: ?\([^)]*\))?:[ \t]*((?:[^\n]*)(?:\n[ \t]+[^\n]*)*)", block, re.MULTILINE
        ):
            parameters[name] = " ".join(what.split())
    summary = re.split(
        r"\n\s*(?:Args|Arguments|Parameters|Returns|Raises|Yields|Examples?|Notes?):?\s*\n|\n\s*:param ", text
    )[0]
    return " ".join(summary.split()), parameters


def spec_of(function: Callable[..., Any]) -> tuple[str, str, dict[str, Any]]:
    """Name, description and parameter schema of a function that is to be a tool."""
    name = getattr(function, "__name__", type(function).__name__)
    description, notes = docstring_of(function)
    try:
        hints = typing.get_type_hints(function, include_extras=True)
    except (NameError, TypeError) as error:
        raise SchemaError(f"tool '{name}': its annotations cannot be resolved: {error}") from error
    properties: dict[str, Any] = {}
    required: list[str] = []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY):
            raise SchemaError(
                f"tool '{name}': the parameter '{parameter.name}' cannot be filled by name; "
                "expected parameters that can be passed as keywords, without *args and **kwargs"
            )
        try:
            schema = schema_of(hints.get(parameter.name, Any))
        except SchemaError as error:
            raise SchemaError(f"tool '{name}', parameter '{parameter.name}': {error}") from None
        if parameter.name in notes:
            schema.setdefault("description", notes[parameter.name])
        if parameter.default is parameter.empty:
            required.append(parameter.name)
        properties[parameter.name] = schema
    return name, description, _object(properties, required)


def convert(annotation: Any, value: Any) -> Any:
    """A JSON value as the type that a function asks for: enums, dataclasses and pydantic models are built."""
    if hasattr(annotation, "model_validate"):
        return annotation.model_validate(value)
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return convert(arguments[0], value)
    if origin in (list, set, frozenset, tuple) and arguments and isinstance(value, list):
        if origin is tuple and Ellipsis not in arguments:
            return tuple(convert(kind, item) for kind, item in zip(arguments, value, strict=True))
        return origin(convert(arguments[0], item) for item in value)
    if origin in (typing.Union, types.UnionType) and value is not None:
        kinds = [kind for kind in arguments if kind is not type(None)]
        return convert(kinds[0], value) if len(kinds) == 1 else value
    if inspect.isclass(annotation) and origin is None:
        if issubclass(annotation, enum.Enum):
            return annotation(value)
        if dataclasses.is_dataclass(annotation) and isinstance(value, dict):
            hints = typing.get_type_hints(annotation, include_extras=True)
            return annotation(**{key: convert(hints.get(key, Any), item) for key, item in value.items()})
        if annotation is float and isinstance(value, int):
            return float(value)
    return value
