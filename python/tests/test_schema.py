"""A plain function becomes a tool."""

import dataclasses
import enum
from typing import Annotated, Any, Literal, Optional, TypedDict

import pytest
from pydantic import BaseModel

import ai_runtime
from ai_runtime._schema import convert, spec_of


class Unit(enum.Enum):
    CELSIUS = "c"
    FAHRENHEIT = "f"


@dataclasses.dataclass
class Place:
    city: str
    country: str = "NO"


class Trip(BaseModel):
    city: str
    days: int


class Options(TypedDict, total=False):
    wind: bool


def test_name_description_and_parameters_come_from_signature_and_docstring():
    def weather(city: str, unit: Literal["c", "f"] = "c", days: Optional[int] = None) -> dict:
        """Weather in a city.

        Longer text.

        Args:
            city: City name,
                for example "Oslo".
            unit: Temperature unit.

        Returns:
            A forecast.
        """

    name, description, schema = spec_of(weather)
    assert name == "weather"
    assert description == "Weather in a city. Longer text."
    assert schema == {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": 'City name, for example "Oslo".'},
            "unit": {"type": "string", "enum": ["c", "f"], "description": "Temperature unit."},
            "days": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
        },
        "required": ["city"],
        "additionalProperties": False,
    }


def test_sphinx_and_numpy_docstrings_are_read():
    def sphinx(a: int):
        """Does a thing.

        :param a: a number
        """

    def numpy(a: int):
        """Does a thing.

        Parameters
        ----------
        a : int
            A number.
        """

    assert spec_of(sphinx)[2]["properties"]["a"]["description"] == "a number"
    assert spec_of(numpy)[2]["properties"]["a"]["description"] == "A number."
    assert spec_of(numpy)[1] == "Does a thing."


@pytest.mark.parametrize(
    ("annotation", "schema"),
    [
        (list[int], {"type": "array", "items": {"type": "integer"}}),
        (dict[str, float], {"type": "object", "additionalProperties": {"type": "number"}}),
        (Unit, {"type": "string", "enum": ["c", "f"]}),
        (Annotated[str, "a note"], {"type": "string", "description": "a note"}),
        (Any, {}),
        (
            Place,
            {
                "type": "object",
                "properties": {"city": {"type": "string"}, "country": {"type": "string"}},
                "required": ["city"],
                "additionalProperties": False,
            },
        ),
        (
            Options,
            {
                "type": "object",
                "properties": {"wind": {"type": "boolean"}},
                "required": [],
                "additionalProperties": False,
            },
        ),
    ],
)
def test_types_have_the_schema_one_expects(annotation, schema):
    def function(value):
        """Takes a value."""

    function.__annotations__["value"] = annotation
    assert spec_of(function)[2]["properties"]["value"] == schema


def test_a_pydantic_model_is_recognised_without_importing_pydantic():
    def book(trip: Trip):
        """Books."""

    assert spec_of(book)[2]["properties"]["trip"]["required"] == ["city", "days"]


def test_values_arrive_as_the_types_that_were_asked_for():
    assert convert(Unit, "c") is Unit.CELSIUS
    assert convert(Place, {"city": "Oslo"}) == Place("Oslo")
    assert convert(Trip, {"city": "Bergen", "days": 3}) == Trip(city="Bergen", days=3)
    assert convert(list[Unit], ["f"]) == [Unit.FAHRENHEIT]
    assert convert(float, 3) == 3.0


def test_what_cannot_be_a_tool_is_said():
    def stars(*values):
        """No."""

    def strange(value: object()):  # type: ignore[valid-type]
        """No."""

    with pytest.raises(ai_runtime.SchemaError, match="values"):
        spec_of(stars)
    with pytest.raises(ai_runtime.SchemaError, match="value"):
        spec_of(strange)
