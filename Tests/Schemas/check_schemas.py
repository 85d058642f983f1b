#!/usr/bin/env python3
"""check_schemas.py ATTEST: holds what attest writes, run over the seed and the fixtures, against Schemas/.

First the schemas themselves are checked, and that every reference in them leads somewhere. Then each command is run, and each object that it writes
is held against the schema of its form and against what a schema can't say: spans are slices of the text, what is referred to is there, nothing is
null, no fraction has more than four decimals. At last each form is broken in every way that its schema should notice, so that the check can fail.
"""
import copy
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "Schemas"
FORMS = ("document", "extraction", "score", "comparison", "finding", "report", "error")
LINES = {"document": "documents", "sentence": "sentences", "claim": "claims", "query": "queries"}


class Schemas:
    """The schemas of the folder, found by their places, without a network."""

    def __init__(self):
        self.documents = {path: json.loads(path.read_text()) for path in sorted(SCHEMAS.rglob("*.schema.json"))}
        resources = [(path.as_uri(), Resource.from_contents(schema)) for path, schema in self.documents.items()]
        self.registry = Registry().with_resources(resources)

    def validator(self, name, part=""):
        reference = {"$ref": (SCHEMAS / f"{name}.schema.json").as_uri() + part}
        return Draft202012Validator(reference, registry=self.registry, format_checker=FormatChecker())

    def faults(self):
        for path, schema in self.documents.items():
            Draft202012Validator.check_schema(schema)
            resolver = self.registry.resolver(path.as_uri())
            for node in nodes(schema):
                if isinstance(node, dict) and "$ref" in node:
                    try:
                        resolver.lookup(node["$ref"])
                    except Exception as error:
                        yield f"{path.name}: {node['$ref']} leads nowhere ({error})"


class Tally:
    def __init__(self):
        self.passed = self.failed = 0

    def note(self, what, faults):
        faults = list(faults)
        self.passed, self.failed = self.passed + (not faults), self.failed + bool(faults)
        if faults:
            print(f"FAILED  {what}")
            for fault in faults[:8]:
                print(f"        {fault[:400]}")
            if len(faults) > 8:
                print(f"        and {len(faults) - 8} more")
        else:
            print(f"passed  {what}")


def nodes(value):
    yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(inner)


# What a schema can't say

def unwritten(value):
    """Nulls anywhere, and fractions with more than four decimals."""
    if any(node is None for node in nodes(value)):
        yield "there is a null"
    for node in nodes(value):
        if isinstance(node, dict):
            for name in ("confidence", "checkworthiness"):
                if name in node and len(str(node[name]).partition(".")[2]) > 4:
                    yield f"{name} {node[name]} has more than four decimals"


def slices(value, text):
    """Each span of a value whose `text` is not what stands in the document, or that does not lie in it."""
    for node in nodes(value):
        if isinstance(node, dict) and isinstance(node.get("start"), int) and isinstance(node.get("end"), int) and "type" not in node:
            if not 0 <= node["start"] <= node["end"] <= len(text):
                yield f"{node['start']}..{node['end']} does not lie in a text of {len(text)}"
            elif "text" in node and text[node["start"]:node["end"]] != node["text"]:
                yield f"{node['start']}..{node['end']} is {text[node['start']:node['end']]!r}, not {node['text']!r}"


def order(blocks):
    for before, after in zip(blocks, blocks[1:]):
        if before["end"] > after["start"]:
            yield f"the blocks {before} and {after} overlap or are out of order"


def references(found):
    """Ids that a claim, quote, entity or name speaks of and that are not there; ids that come twice."""
    ids = [item["id"] for kind in ("names", "entities", "times", "quantities", "quotes", "claims") for item in found.get(kind, [])]
    yield from (f"the id {one} comes {count} times" for one, count in Counter(ids).items() if count > 1)
    wanted = [name.get("entity") for name in found.get("names", [])]
    wanted += [mention for entity in found.get("entities", []) for mention in entity["mentions"]] if "names" in found else []
    for quote in found.get("quotes", []):
        wanted += [quote.get("within"), quote.get("speaker", {}).get("entity")]
    for claim in found.get("claims", []):
        wanted += [claim.get("within")] + [use["ref"] for use in claim["times"] + claim["quantities"]]
        wanted += [link.get("quote") for link in claim["attribution"]]
    wanted += [claim for finding in found.get("findings", []) for claim in finding.get("claims", [])]
    yield from (f"{one} is spoken of and is not there" for one in sorted({one for one in wanted if one} - set(ids)))


def origins(document):
    """The runs must touch each other, cover the text and lie in the source."""
    end = 0
    for start, stop, first, last in document.get("origins", []):
        if start != end or stop <= start or not 0 <= first <= last <= document["byteLength"]:
            yield f"the run {[start, stop, first, last]} does not follow on {end}, or leaves the source"
        end = stop
    if "origins" in document and end != len(document["text"]):
        yield f"the runs end at {end}, the text at {len(document['text'])}"


def content(value):
    """What can be wrong with an object of any form beyond its schema."""
    yield from unwritten(value)
    form = value["form"]
    if form != "attest/report@1" and next(iter(value)) != "form":
        yield f"it begins with {next(iter(value))}, not with its form"
    if form in ("attest/document@1", "attest/extraction@1"):
        yield from slices({name: inner for name, inner in value.items() if name != "document"}, value["text"])
        yield from order(value["blocks"])
        yield from references(value)
        yield from origins(value)
    if form == "attest/report@1":
        texts = {thing["id"]: thing["text"] for thing in value["articles"] + value["evidence"]}
        for article in value["articles"]:
            yield from slices({name: inner for name, inner in article.items() if name != "document"}, article["text"])
            yield from references(article)
        for link in value["links"]:
            yield from slices(link.get("passage", {}), texts[link["evidence"]])
            for check in link["checks"]:
                yield from slices(check["claim"], texts[link["article"]])
                yield from slices(check["evidence"], texts[link["evidence"]])


# The commands

class Attest:
    """The program, run in a folder of its own with a clock that stands still."""

    def __init__(self, binary, folder, tally):
        self.binary, self.folder, self.tally = binary, folder, tally
        self.environment = dict(os.environ, SOURCE_DATE_EPOCH="1662800400", ATTEST_CASE=str(folder / "schemas.attest"), ATTEST_BY="A. Checker")

    def __call__(self, *arguments, status=(0,)):
        done = subprocess.run([self.binary, *map(str, arguments)], cwd=ROOT, env=self.environment, capture_output=True, timeout=300)
        if done.returncode not in status:
            error = done.stderr.decode(errors="replace").strip()[-300:]
            self.tally.note(f"attest {' '.join(map(str, arguments))}", [f"status {done.returncode}, not {status}: {error}"])
        return done.stdout.decode()

    def lines(self, *arguments, status=(0,)):
        return [json.loads(line) for line in self(*arguments, status=status).splitlines()]


def documents(attest):
    good = [ROOT / "seeds", ROOT / "Fixtures/albania", ROOT / "Fixtures/articles"]
    bad = sorted((ROOT / "Fixtures/bad").iterdir())
    forms = ROOT / "Fixtures/forms/documents.jsonl"
    for command in ("read", "extract"):
        yield json.loads(attest(command, *(["--format", "json"] if command == "extract" else []), ROOT / "seeds/albania.txt"))
        yield from attest.lines(command, "--json-lines", *good)
        yield from attest.lines(command, "--json-lines", forms, status=(2,))
        results = attest.lines(command, "--json-lines", *bad, status=(2,))
        attest.tally.note(
            f"{command}: each of {len(bad)} bad inputs has a line, and one of them at least is an error",
            [] if len(results) == len(bad) and any(one["form"] == "attest/error@1" for one in results) else [str([one["form"] for one in results])])
        yield from results
    yield from attest.lines("read", "--origins", "--json-lines", *good)
    yield from attest.lines("extract", "--json-lines", "--only", "quotes", *good)
    yield from attest.lines("read", "--json-lines", "no/such/file.html", status=(2, 66))
    old = attest.folder / "old.json"
    old.write_text(attest("extract", "--format", "json", ROOT / "seeds/albania.txt"))
    yield json.loads(attest("extract", "--format", "json", "--against", old, ROOT / "Fixtures/albania/statement.nitf.xml"))


def lines(attest):
    forms = ROOT / "Fixtures/forms"
    yield from attest.lines("score", forms / "sentences.jsonl")
    yield from attest.lines("compare", forms / "claims.jsonl")
    yield from attest.lines("find", "--queries", forms / "queries.jsonl", "--in", ROOT / "Fixtures/albania")
    yield from attest.lines("find", "hours to leave the country", "--top", "2", "--in", ROOT / "Fixtures/albania")
    broken = attest.folder / "broken.jsonl"
    broken.write_text('{"id": "1"}\n[]\n')
    for command in ("score", "compare"):
        yield from attest.lines(command, broken, status=(2,))


def report(attest, schemas):
    """A case with every kind of verdict in it, and its report; the parts of it as `show --json` gives them."""
    attest("extract", ROOT / "seeds/albania.txt", "--case", attest.environment["ATTEST_CASE"])
    attest("attach", ROOT / "Fixtures/albania", "--note", "From the fixtures", "--url", "https://example.org/", "--retrieved", "2022-09-09T08:00:00Z")
    things = attest.lines("show", "--json")
    claims = [thing["id"] for thing in things if thing["id"].startswith("c-")]
    evidence = [thing["id"] for thing in things if thing["id"].startswith("v-")]
    if not claims or not evidence:
        attest.tally.note("a case with claims and evidence", [f"{len(claims)} claims, {len(evidence)} pieces of evidence"])
        return
    attest("verdict", claims[0], "supported", "--because", "So it stands.", "--evidence", evidence[0])
    attest("verdict", claims[0], "supported", "--because", "So it still stands.", "--label", "True")
    attest("verdict", claims[0], "refuted", "--because", "It does not.", "--by", "B. Checker", "--evidence", evidence[0], "--evidence", evidence[1])
    attest("verdict", claims[0], "--withdraw", "--because", "Too early.")
    attest("verdict", claims[1], "conflicting", "--because", "Two say two things.")
    kinds = {"a": "#/$defs/article", "c": "#/$defs/claim", "v": "#/$defs/evidence", "r": "#/$defs/verdict", "q": "#/$defs/quote"}
    for prefix, part in kinds.items():
        of_kind = [thing for thing in attest.lines("show", "--json") if re.match(rf"{prefix}[-\d]", thing["id"])]
        validator = schemas.validator("extraction" if prefix in "cq" else "report", part)
        faults = [f"{thing['id']}: {fault}" for thing in of_kind for fault in told(validator, thing)]
        attest.tally.note(f"show --json, {len(of_kind)} of {part.rpartition('/')[2]}", faults or ([] if of_kind else ["there is none"]))
    text = attest("report", "--format", "json")
    value = json.loads(text)
    faults = [] if not re.search(r"[\n\t]", text.rstrip("\n")) and list(value) == sorted(value) else ["it has white space or an order of its own"]
    attest.tally.note("the report is canonical and the same a second time", faults + ([] if attest("report", "--format", "json") == text else ["it differs"]))
    yield value


def told(validator, value):
    """What the schema holds against a value, each fault with its place."""
    for error in sorted(validator.iter_errors(value), key=lambda error: -len(error.absolute_path)):
        deepest = min(error.context, key=lambda inner: -len(inner.absolute_path)) if error.context else error
        yield f"{'/'.join(map(str, deepest.absolute_path)) or 'the whole'}: {deepest.message}"


def mutants(value):
    """The value broken in ways that every schema must notice, with a word on how."""
    for name in value:
        yield f"{name} is null", {**value, name: None}
        if name == "form":
            yield "the form is another", {**value, "form": "attest/other@1"}
            yield "there is no form", {key: inner for key, inner in value.items() if key != "form"}
    yield "there is an unknown member", {**value, "colour": "red"}
    for name, inner in value.items():
        if isinstance(inner, list) and inner and isinstance(inner[0], dict):
            changed = copy.deepcopy(value)
            changed[name][0]["colour"] = "red"
            yield f"{name}[0] has an unknown member", changed
            for member in ("id", "start", "kind", "sequence", "sha256"):
                if member in inner[0] and (member != "id" or "-" in str(inner[0]["id"])):
                    changed = copy.deepcopy(value)
                    changed[name][0][member] = "?"
                    yield f"{name}[0].{member} is “?”", changed
        if name in ("confidence", "checkworthiness"):
            yield f"{name} is 1.5", {**value, name: 1.5}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    tally, schemas = Tally(), Schemas()
    tally.note(f"{len(schemas.documents)} schemas are schemas, and their references lead somewhere", schemas.faults())
    for name, file in LINES.items():
        validator, texts = schemas.validator(f"lines/{name}"), (ROOT / f"Fixtures/forms/{file}.jsonl").read_text().splitlines()
        lines_of = [json.loads(text) for text in texts if text.endswith("}")]
        tally.note(f"lines/{name}: {len(lines_of)} lines of Fixtures/forms/{file}.jsonl", [fault for line in lines_of for fault in told(validator, line)])
        tally.note(f"lines/{name}: a line without an id is refused", [] if list(told(validator, {"text": "x"})) else ["it is not"])

    with tempfile.TemporaryDirectory() as folder:
        attest = Attest(Path(sys.argv[1]).resolve(), Path(folder), tally)
        objects = [*documents(attest), *lines(attest), *report(attest, schemas)]

    for form in FORMS:
        of_form = [value for value in objects if value.get("form") == f"attest/{form}@1"]
        validator = schemas.validator(form)
        faults = [f"{value.get('id', 'it')}: {fault}" for value in of_form for fault in [*told(validator, value), *content(value)]]
        tally.note(f"{form}: {len(of_form)} objects", faults or ([] if of_form else ["there is none"]))
        sound = [value for value in of_form if validator.is_valid(value)]
        if sound:
            broken = [*mutants(max(sound, key=len))]
            tally.note(f"{form}: {len(broken)} broken objects are refused", [how for how, value in broken if validator.is_valid(value)])
    tally.note("every object is of a known form", {f"{value.get('form')}" for value in objects} - {f"attest/{form}@1" for form in FORMS})
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main())
