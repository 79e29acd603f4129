"""Says of each E.164 number, one a line, what python3-phonenumbers makes of it; the first line is its version."""

import json
import sys

import phonenumbers

KINDS = {
    value: name
    for name, value in vars(phonenumbers.PhoneNumberType).items()
    if name.isupper() and isinstance(value, int)
}

print(json.dumps(phonenumbers.__version__))
for line in sys.stdin:
    try:
        number = phonenumbers.parse(json.loads(line))
    except phonenumbers.NumberParseException as exception:
        print(json.dumps([False, str(exception), None, None]))
        continue
    print(
        json.dumps(
            [
                phonenumbers.is_valid_number(number),
                KINDS[phonenumbers.number_type(number)],
                phonenumbers.region_code_for_number(number),
                phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
            ]
        )
    )
