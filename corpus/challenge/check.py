#!/usr/bin/env python3
"""Checks the challenge set (standard library only) and prints its counts.

Usage: python3 check.py [file.jsonl]      exit status 0 when valid, 1 otherwise.
Errors: malformed lines, duplicate ids, values outside the lists below, lengths, missing cards, families in two languages.
Warnings (status stays 0): near-duplicates across families, an axis value above 30 % of a rule's units.
"""
import collections
import hashlib
import itertools
import json
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
FIELDS = ["id", "lang", "unit", "kind", "text", "rule", "hardNegativeFor", "guard", "familyId", "register", "sector",
          "noise", "author"]
RULES_OF = {
    "v1": ["CL2001", "CL2010", "CL3001", "CL3008", "CL4001", "CL5002"],
    "v2": ["CL1002", "CL2004", "CL2006", "CL2007", "CL2011", "CL4002", "CL4006", "CL5001", "CL6010", "CL6011"],
    "v3": [f"CL{number}" for number in (*range(1001, 1014), *range(2001, 2013), *range(2021, 2025), *range(3001, 3013))],
    "v4a": [f"CL{number}" for number in range(4001, 4020)],
    "v4b": [f"CL{number}" for number in (*range(5001, 5013), *range(6001, 6008), *range(6010, 6013))],
}
RULES_OF["v5"] = [f"CL{number}" for number in (1001, 1002, 1004, 1009, 1013, *range(2001, 2008), 2009, 2011, 2012, *range(3001, 3008), 3011, 3012, *range(4001, 4020), *range(5001, 5010), 5012, *range(6001, 6008), *range(6010, 6013))]
RULES_OF["v6"] = RULES_OF["v5"]
VERSION = pathlib.Path(sys.argv[1]).stem if len(sys.argv) > 1 else "v1"
RULES = RULES_OF[VERSION]
# From version 3 on a unit says whether it uses the obvious words of its subject, and the halves are told apart by a hash. Versions 5 and 6 are frozen whole, and their units may have a second label.
IS_WHOLE = VERSION in ("v5", "v6")
IS_HASHED = VERSION not in ("v1", "v2", "v5", "v6")
if IS_HASHED or IS_WHOLE:
    FIELDS.append("trigger")
if IS_WHOLE:
    FIELDS.insert(FIELDS.index("hardNegativeFor"), "secondary")
# The half that is kept unread; the other one is in the folder of the development sentences.
FROZEN_HALF = len(sys.argv) < 2 or pathlib.Path(sys.argv[1]).resolve().parent == FOLDER
ALLOWED = {
    "lang": {"fr", "en"},
    "unit": {"clause", "document"},
    "kind": {"brief", "contract", "proposal", "template", None},
    "rule": set(RULES) | {None},
    "guard": {f"G{i}" for i in range(1, 19)} | {None},
    "register": {"curt-email", "warm-email", "chat", "voice-note", "rfp", "cahier-des-charges", "legal-clause",
                 "po-terms", "bilingual", "job-post"} | ({"letter", "form", "minutes", "list", "proposal"} if IS_WHOLE else set()),
    "noise": {"none", "typos", "no-accents", "caps", "sms", "emoji", "ocr"},
}
WORDS = {"clause": (6, 90), "document": (12, 180)}
SHINGLE, NEAR, AXIS = 3, 0.5, 0.30


def words(text):
    return re.findall(r"[^\W_]+", text.lower())


def shingles(text):
    w = words(text)
    return {tuple(w[i:i + SHINGLE]) for i in range(len(w) - SHINGLE + 1)}


def load(path, errors):
    units, seen = [], set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            unit = json.loads(line)
        except ValueError as problem:
            errors.append(f"line {number}: not JSON ({problem})")
            continue
        if list(unit) != FIELDS:
            errors.append(f"line {number}: fields are {list(unit)}")
            continue
        if unit["id"] in seen:
            errors.append(f"line {number}: id {unit['id']} used twice")
        seen.add(unit["id"])
        units.append(unit)
    return units


def check_unit(unit, cards, errors):
    name = unit["id"]
    for field, allowed in ALLOWED.items():
        if unit[field] not in allowed:
            errors.append(f"{name}: {field} = {unit[field]!r}")
    if not set(unit["hardNegativeFor"]) <= set(RULES):
        errors.append(f"{name}: hardNegativeFor = {unit['hardNegativeFor']}")
    if unit["rule"] in unit["hardNegativeFor"]:
        errors.append(f"{name}: positive and negative for {unit['rule']}")
    # A mutual covenant (G16) is still a positive: it is the only guard that may sit on one.
    if unit["guard"] not in (None, "G16") and not unit["hardNegativeFor"]:
        errors.append(f"{name}: a guard without hardNegativeFor")
    if unit["familyId"] not in cards or not (unit["familyId"].startswith(unit["lang"] + "-") or IS_WHOLE):
        errors.append(f"{name}: family {unit['familyId']} has no card in this language")
    low, high = WORDS.get(unit["unit"], (1, 999))
    # Split on spaces: an elided article ("l'audit") counts once, as a reader would count it.
    if not low <= len(unit["text"].split()) <= high:
        errors.append(f"{name}: {len(unit['text'].split())} words, {low}-{high} expected")
    if IS_HASHED:
        check_hashed(unit, errors)
    if unit["text"] != unit["text"].strip():
        errors.append(f"{name}: leading or trailing space")


def is_frozen(family):
    """From version 3 on the set is split by the parity of the first hexadecimal digit of the family's hash."""
    return int(hashlib.sha256(family.encode("utf-8")).hexdigest()[0], 16) % 2 == 0


def check_hashed(unit, errors):
    if not isinstance(unit["trigger"], bool):
        errors.append(f"{unit['id']}: trigger = {unit['trigger']!r}")
    if unit["rule"] is None and not unit["hardNegativeFor"]:
        errors.append(f"{unit['id']}: neither positive nor negative")
    if is_frozen(unit["familyId"]) != FROZEN_HALF:
        errors.append(f"{unit['id']}: family {unit['familyId']} belongs to the other half")


def check_balance(units, errors):
    """At least 40 frozen units for each family of rules (CL1, CL2, …) and language."""
    count = collections.Counter((unit["familyId"][3:6], unit["lang"]) for unit in units)
    for family in sorted({rule[:3] for rule in RULES}):
        for lang in ("fr", "en"):
            if count[family, lang] < 40:
                errors.append(f"{family} {lang}: {count[family, lang]} units, 40 expected")


def near_duplicates(units):
    sets = [(u, shingles(u["text"])) for u in units]
    for (a, sa), (b, sb) in itertools.combinations(sets, 2):
        if a["familyId"] != b["familyId"] and sa and sb:
            score = len(sa & sb) / len(sa | sb)
            if score >= NEAR:
                yield a["id"], b["id"], score


def groups(units):
    """The units that concern each rule: its positives and its hard negatives."""
    for rule in RULES:
        yield rule, [u for u in units if u["rule"] == rule or rule in u["hardNegativeFor"]]
    yield "none", [u for u in units if u["rule"] is None and not u["hardNegativeFor"]]


def report(units):
    print(f"{len(units)} units, {len({u['familyId'] for u in units})} families, {len({u['sector'] for u in units})} sectors")
    print("\nrule     lang  positives  hard negatives  ordinary")
    for rule, members in groups(units):
        for lang in ("fr", "en"):
            mine = [u for u in members if u["lang"] == lang]
            positives = sum(u["rule"] == rule for u in mine)
            negatives = sum(rule in u["hardNegativeFor"] for u in mine)
            print(f"{rule:8} {lang:4} {positives:10} {negatives:15} {len(mine) if rule == 'none' else 0:9}")
    print("\nguard of the hard negatives ('-': no guard, another subject)")
    for rule, members in groups(units):
        if rule != "none":
            count = collections.Counter(u["guard"] or "-" for u in members if rule in u["hardNegativeFor"])
            print(f"{rule:8} " + "  ".join(f"{g} {n}" for g, n in sorted(count.items(), key=lambda x: (len(x[0]), x[0]))))
    for axis in ("register", "noise", "kind"):
        print(f"\n{axis}")
        for rule, members in groups(units):
            count = collections.Counter(str(u[axis]) for u in members)
            print(f"{rule:8} " + "  ".join(f"{v} {n}" for v, n in count.most_common()))
    briefs = [u for u in units if u["kind"] == "brief"]
    print(f"\nnoise in brief units: {sum(u['noise'] != 'none' for u in briefs)} of {len(briefs)}")
    for unit in ("clause", "document"):
        lengths = sorted(len(u["text"].split()) for u in units if u["unit"] == unit)
        if lengths:
            print(f"words per {unit}: {lengths[0]}-{lengths[-1]}, median {lengths[len(lengths) // 2]}")


def main():
    path = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER / "v1.jsonl"
    errors = []
    page = "CARDS.md" if VERSION == "v1" else f"CARDS-{VERSION}.md"
    cards = set(re.findall(r"^(?:\| |- \*\*)(\w\w-\w+-f\d+)(?: \||\*\*)", (FOLDER / page).read_text(encoding="utf-8"), re.M))
    units = load(path, errors)
    for unit in units:
        check_unit(unit, cards, errors)
    # Every card has a unit in one of the two halves.
    halves = [path] if IS_WHOLE else [folder / f"{VERSION}.jsonl" for folder in (FOLDER, FOLDER.parent / "development")]
    written = [unit for half in halves for unit in load(half, errors if half.resolve() != path.resolve() else [])]
    if IS_HASHED and FROZEN_HALF:
        check_balance(units, errors)
    for unused in sorted(cards - {u["familyId"] for u in written}):
        errors.append(f"card {unused} has no unit")
    report(units)
    print()
    for rule, members in groups(units):
        for axis in ("register", "sector") if members else ():
            value, n = collections.Counter(u[axis] for u in members).most_common(1)[0]
            if n > AXIS * len(members):
                print(f"warning: {rule}: {axis} {value} is {n} of {len(members)}")
    for a, b, score in near_duplicates(units):
        print(f"warning: {a} and {b} are near-duplicates ({score:.2f})")
    for error in errors:
        print(f"error: {error}")
    print("valid" if not errors else f"{len(errors)} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
