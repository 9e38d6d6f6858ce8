#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Takes what sets families of instance types apart into global/ec2-types.json.

usage: instance_families.py SPECIFICATIONS.csv [ec2-types.json]

SPECIFICATIONS.csv has a line for each instance type with the columns instance_type and cpu_manufacturer, as
made from getmoto/moto's copy of what the EC2 API describes. Its mark of current generations is not used: it
calls c5 and m6i previous. The generation is the number in a family's name. What AWS's pages say stands below, each with its source in SOURCES. Running it
again changes nothing; rows of types are left as they are.
"""
import csv
import json
import pathlib
import re
import sys

SOURCES = {
    "previous-2025": {
        "title": "Amazon EC2 Instance Types Guide, previous generation instances, a stored copy of 2025 (day unknown)",
        "date": "2025-01-01",
        "confidence": "medium",
    },
    "retired-2024": {
        "title": "Types that AWS lists no more among its previous generations, where the price table of April 2025 still has them",
        "date": "2025-04-04",
        "confidence": "low",
    },
    "credits-guide": {
        "title": "Amazon EC2 User Guide, burstable performance instances, as published at awsdocs/amazon-ec2-user-guide",
        "date": "2023-06-01",
        "confidence": "medium",
    },
    "flex-faq-2026": {
        "title": "Amazon EC2 FAQs, Flex instances, a stored copy of 2026 (day unknown)",
        "date": "2026-01-01",
        "confidence": "medium",
    },
}

PREVIOUS = ["a1", "c1", "c3", "c4", "g3", "i2", "m1", "m2", "m3", "m4", "p2", "r3", "r4", "t1", "t2"]
RETIRED = ["cr1", "g2", "g3s"]

# The share of each vCPU that is earned for good.
BASELINES = {
    "t2": {"nano": 0.05, "micro": 0.1, "small": 0.2, "medium": 0.2, "large": 0.3, "xlarge": 0.225, "2xlarge": 0.17},
}
for family in ("t3", "t3a", "t4g"):
    BASELINES[family] = {"nano": 0.05, "micro": 0.1, "small": 0.2, "medium": 0.2, "large": 0.3, "xlarge": 0.4, "2xlarge": 0.4}
CREDITS = {"t2": "standard", "t3": "unlimited", "t3a": "unlimited", "t4g": "unlimited"}
FLEX_BASELINE = 0.4


def group(family):
    """What a general type has not: "" for one without."""
    if re.match(r"(g|p|gr|inf|trn|dl)\d", family):
        return "accelerated"
    if re.match(r"(f|vt|hpc|mac)\d|mac-", family):
        return "special"
    return ""


def generation(family):
    return int(re.search(r"\d+", family).group())


def lines(rows, indent="      "):
    return "{\n" + ",\n".join(f"{indent}{json.dumps(key)}: {json.dumps(value)}" for key, value in rows.items()) + "\n    }"


def main():
    specifications = pathlib.Path(sys.argv[1])
    file = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parents[1] / "global" / "ec2-types.json")
    root = json.loads(file.read_text())
    makers = {}
    with specifications.open() as table:
        for row in csv.DictReader(table):
            makers.setdefault(row["instance_type"].split(".")[0], row["cpu_manufacturer"])
    types = root["types"]
    families = sorted({name.split(".")[0] for name in types})
    rows = {each: [generation(each), makers.get(each) or "Intel", group(each)] for each in families}
    baselines = {f"{family}.{size}": share for family, sizes in BASELINES.items() for size, share in sizes.items()}
    unknown = [name for name in baselines if name not in types]
    if unknown:
        sys.exit("no such types: " + ", ".join(unknown))
    flex = {each: FLEX_BASELINE for each in families if each.endswith("-flex")}
    sources = {key: value for key, value in root["sources"].items() if key not in SOURCES} | SOURCES
    text = "{\n"
    text += f'  "format": {json.dumps(root["format"])},\n  "version": {root["version"]},\n'
    text += '  "sources": ' + json.dumps(sources, indent=2).replace("\n", "\n  ") + ",\n"
    text += f'  "source": {json.dumps(root["source"])},\n'
    text += '  "families": {\n    "source": ' + json.dumps(root["source"]) + ',\n'
    text += '    "columns": ["generation", "cpu_maker", "group"],\n    "rows": ' + lines(rows) + "\n  },\n"
    text += '  "previous_generation": [\n'
    text += f'    {{"source": "previous-2025", "families": {json.dumps(PREVIOUS)}}},\n'
    text += f'    {{"source": "retired-2024", "families": {json.dumps(RETIRED)}}}\n  ],\n'
    text += '  "burstable": {\n    "source": "credits-guide",\n    "credits": ' + json.dumps(CREDITS)
    text += ',\n    "baseline": ' + lines(baselines) + "\n  },\n"
    text += '  "flex": {"source": "flex-faq-2026", "baseline": ' + json.dumps(flex) + "},\n"
    text += f'  "columns": {json.dumps(root["columns"])},\n  "types": {{\n'
    text += ",\n".join(f"    {json.dumps(name)}: {json.dumps(row)}" for name, row in types.items()) + "\n  }\n}\n"
    if json.loads(text)["types"] != types:
        sys.exit("the rows of types have changed")
    file.write_text(text)


if __name__ == "__main__":
    main()
