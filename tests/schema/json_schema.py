# SPDX-License-Identifier: Apache-2.0
"""What schemas forbid. Standard input has pairs of lines, a schema and a value; each pair is answered with a
line: a list of "/prices/x: message". A keyword that jsonschema would pass over is a problem, too."""
import functools
import json
import sys

from jsonschema import Draft202012Validator, SchemaError
from jsonschema.validators import validator_for

ANNOTATIONS = {"$schema", "title", "description", "definitions", "$defs", "default", "then", "else"}
VALUES = {"const", "enum", "default", "required"}
BY_NAME = {"properties", "patternProperties", "definitions", "$defs"}


def unknown_keywords(schema, known):
    for keyword, rule in schema.items() if isinstance(schema, dict) else ():
        if keyword not in known:
            yield f'the schema has the keyword "{keyword}", which is not checked'
        if keyword in VALUES:
            continue
        for inner in rule.values() if keyword in BY_NAME else rule if isinstance(rule, list) else [rule]:
            yield from unknown_keywords(inner, known)


@functools.lru_cache(maxsize=None)
def compiled(text):
    # To Python a $ is also before a newline at the end; \Z is not.
    schema = json.loads(text.replace('$"', '\\\\Z"'))
    kind = validator_for(schema, default=Draft202012Validator)
    try:
        kind.check_schema(schema)
    except SchemaError as error:
        return None, [f"the schema breaks its own: {error.message}"]
    # Formats are annotations unless somebody asks for them.
    return kind(schema), list(unknown_keywords(schema, set(kind.VALIDATORS) - {"format"} | ANNOTATIONS))


print("ready", flush=True)
for schema_text in sys.stdin:
    validator, problems = compiled(schema_text)
    value = json.loads(next(sys.stdin))
    for error in validator.iter_errors(value) if validator else ():
        problems = problems + ["".join(f"/{key}" for key in error.absolute_path) + ": " + error.message]
    print(json.dumps(problems), flush=True)
