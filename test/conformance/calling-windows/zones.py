"""Says of each E.164 number, one a line, in which time zones python3-phonenumbers has it; the first line is its version."""

import json
import sys

import phonenumbers
from phonenumbers import timezone

print(json.dumps(phonenumbers.__version__))
for line in sys.stdin:
    number = phonenumbers.parse(json.loads(line))
    print(json.dumps([list(timezone.time_zones_for_number(number)), list(timezone.time_zones_for_geographical_number(number))]))
