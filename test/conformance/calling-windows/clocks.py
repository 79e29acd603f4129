"""Which clocks of a region its numbers' zones leave out, by the time zone database's own table of regions.

Reads one JSON object {"start": seconds, "days": n, "asks": [[region, [zone, ...]], ...]} and prints, for each ask, the zones of the region whose clocks
are, on some day, ahead of all of the given zones or behind all of them.
"""

import datetime as dt
import json
import sys
from zoneinfo import ZoneInfo

zones_of = {}
with open("/usr/share/zoneinfo/zone.tab", encoding="utf-8") as table:
    for line in table:
        if not line.startswith("#"):
            region, _, zone = line.rstrip("\n").split("\t")[:3]
            zones_of.setdefault(region, []).append(zone)

asked = json.load(sys.stdin)
days = [asked["start"] + 86400 * day for day in range(asked["days"])]


def offsets(zone):
    info = ZoneInfo(zone)
    return [dt.datetime.fromtimestamp(day, info).utcoffset() for day in days]


for region, given in asked["asks"]:
    known = [offsets(zone) for zone in given]
    bounds = [(min(day), max(day)) for day in zip(*known)]
    out = [
        zone
        for zone in zones_of.get(region, [])
        if any(not low <= offset <= high for (low, high), offset in zip(bounds, offsets(zone)))
    ]
    print(json.dumps(sorted(out)))
