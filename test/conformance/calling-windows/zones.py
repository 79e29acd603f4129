"""Where python3-phonenumbers has phone numbers, E.164, a JSON string each line.

The first line says its version, what the bare row of +1 has, and of each North American area code the zones of all rows that begin with it. The others
say of each number its type, its zones, its zones by the longest prefix alone, and those of its calling code alone.
"""

import json
import sys

import phonenumbers
from phonenumbers import timezone
from phonenumbers.tzdata import TIMEZONE_DATA

TYPES = {value: name for name, value in vars(phonenumbers.PhoneNumberType).items() if name.isupper() and isinstance(value, int)}

area_codes = {}
for prefix, zones in TIMEZONE_DATA.items():
    if prefix.startswith("1") and len(prefix) > 1:
        area_codes.setdefault(prefix[:4], set()).update(zones)
facts = {"version": phonenumbers.__version__, "bare": sorted(TIMEZONE_DATA["1"]), "areaCodes": {code: sorted(zones) for code, zones in area_codes.items()}}
print(json.dumps(facts))


def known(zones):
    return sorted(set(zones) - {timezone.UNKNOWN_TIMEZONE})


for line in sys.stdin:
    number = phonenumbers.parse(json.loads(line))
    print(
        json.dumps(
            [
                TYPES[phonenumbers.number_type(number)],
                known(timezone.time_zones_for_number(number)),
                known(timezone.time_zones_for_geographical_number(number)),
                known(TIMEZONE_DATA.get(str(number.country_code), ())),
            ]
        )
    )
