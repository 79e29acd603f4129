"""Where each rule's windows begin and end, day by day, by the oracle's rules and Python's clocks.

Reads one JSON object {"first": "YYYY-MM-DD", "days": n, "asks": [[zone, rule], …], "years": [first, last], "calendars": [name, …]}. Prints, for
each ask, its days as [weekday (Monday is 0), whether it is a holiday, seconds from midnight to midnight, seconds since the epoch at midnight,
[[from, until], …] in seconds since the epoch]; then, for each calendar, its holidays by year as "MMDD MMDD …".
"""

import datetime as dt
import json
import sys
from zoneinfo import ZoneInfo

sys.dont_write_bytecode = True

from oracle import DAY, RULES, WINDOWS, holidays  # noqa: E402

asked = json.load(sys.stdin)
first = dt.date.fromisoformat(asked["first"])
for zone, rule in asked["asks"]:
    info = ZoneInfo(zone)

    def at(date, minute):
        return int(dt.datetime.combine(date, dt.time(minute // 60, minute % 60), info).timestamp())

    calendar = RULES[rule][3]
    days = []
    for date in (first + DAY * index for index in range(asked["days"])):
        weekday = date.weekday()
        is_holiday = calendar is not None and date in holidays(calendar, date.year)
        windows = [] if is_holiday else WINDOWS[rule][0 if weekday < 5 else weekday - 4]
        midnight = at(date, 0)
        days.append([weekday, is_holiday, at(date + DAY, 0) - midnight, midnight, [[at(date, m) for m in w] for w in windows]])
    print(json.dumps(days))
for calendar in asked["calendars"]:
    years = range(asked["years"][0], asked["years"][1] + 1)
    print(json.dumps({year: " ".join(f"{day:%m%d}" for day in sorted(holidays(calendar, year))) for year in years}))
