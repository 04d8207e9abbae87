"""Writes conversations as JSON lines: `python -m generate --count 1000 [--test] > out.jsonl`."""

import argparse
import json

from .dialog import conversation

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--count", type=int, default=10)
parser.add_argument("--first", type=int, default=0, help="the first seed")
parser.add_argument("--test", action="store_true", help="draw from the test split")
args = parser.parse_args()
for seed in range(args.first, args.first + args.count):
    print(json.dumps(conversation(seed, args.test), ensure_ascii=False))
