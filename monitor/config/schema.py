"""The JSON Schema of a configuration file, for editors that complete and check as one types.

python -m monitor.config.schema > docs/config.schema.json
"""

import json
from typing import Any

from monitor.config.tables import ID_PATTERN, NAMED, TABLES


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a whole file, from the models that read it."""
    definitions: dict[str, Any] = {}
    properties: dict[str, Any] = {}
    for name, model in TABLES.items():
        if model is None:
            properties[name] = {
                "type": "object",
                "description": "Any setting of Scrapy, by its upper-case name.",
                "propertyNames": {"pattern": "^[A-Z][A-Z0-9_]*$"},
            }
            continue
        table = model.model_json_schema(ref_template="#/$defs/{model}")
        definitions |= table.pop("$defs", {})
        definitions[model.__name__] = table
        reference = {"$ref": f"#/$defs/{model.__name__}"}
        properties[name] = _named(name, reference) if name in NAMED else reference
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "policy-monitor configuration",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "$defs": {name: _tidy(table) for name, table in sorted(definitions.items())},
    }


def text() -> str:
    """The schema as the file in docs/ holds it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _named(name: str, reference: dict[str, str]) -> dict[str, Any]:
    return {
        "type": "object",
        "description": f"One table a {name}: [{name}.<id>].",
        "propertyNames": {"pattern": ID_PATTERN},
        "additionalProperties": reference,
    }


def _tidy(table: dict[str, Any]) -> dict[str, Any]:
    """The table's schema without titles and nulls: TOML has no null, a key is there or not."""
    table = {key: value for key, value in table.items() if key != "title"}
    table["properties"] = {key: _tidy_property(value) for key, value in table["properties"].items()}
    return table


def _tidy_property(found: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in found.items() if key != "title" and not (key == "default" and value is None)}
    options = [option for option in kept.get("anyOf", ()) if option != {"type": "null"}]
    if len(options) == 1:
        del kept["anyOf"]
        kept = {**options[0], **kept}
    return kept


if __name__ == "__main__":
    print(text(), end="")
