"""Reads the whole data package with pandas. Python 3.8 or later, pandas 1.3 or later.

    python3 example.py [folder of the package]
"""

import sys
from pathlib import Path

import pandas as pd

folder = Path(sys.argv[1] if len(sys.argv) > 1 else "public/data")


def read(path):
    # Codes are text: 44 is a province, and a code must never become a number. Only an empty
    # cell is missing, so that a place called "NA" would stay one.
    return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")


regions = read(folder / "regions.csv")
metrics = read(folder / "metrics.csv")
files = sorted((folder / "observations").glob("*.csv"))
observations = pd.concat([read(file) for file in files], ignore_index=True)

# An empty value becomes NaN, a gap: `status` says why. Never fill it with 0.
observations["year"] = observations["year"].astype(int)
observations["value"] = pd.to_numeric(observations["value"].replace("", float("nan")))

figures = observations.merge(
    regions[["code", "name", "parent"]], left_on="region", right_on="code", how="left"
).merge(
    metrics[["id", "name", "unit"]], left_on="metric", right_on="id", how="left",
    suffixes=("", "_metric"),
)

# An approximate figure (约, 余, more than) is not exact: count it apart, and compute no change from it.
print("figures", len(figures))
print("with a value", figures["value"].notna().sum())
print("approximate", (figures["status"] == "approximate").sum())
print("empty, with the reason", figures["value"].isna().sum())

# Hotline tickets in one year, for all towns of Nansha District (440115). A left join keeps the
# towns without a figure: they were not read or did not publish, which is not 0.
tickets = figures[(figures["metric"] == "hotline_tickets") & (figures["year"] == 2021)]
towns = regions[(regions["parent"] == "440115") & (regions["level"] == "town")]
by_town = towns[["code", "name"]].merge(
    tickets[["region", "value", "status"]], left_on="code", right_on="region", how="left"
)
print("\nhotline tickets, 2021")
for town in by_town.sort_values("code").itertuples():
    about = "about " if town.status == "approximate" else ""
    print(town.code, town.name, "no figure" if pd.isna(town.value) else f"{about}{town.value:g}")

# One report, each figure with its place in it. Two rows for one metric are two statements of the
# report that disagree: show both, and choose neither.
print("\nHuangge Town, 2021")
wanted = ["items_published", "requests_received", "hotline_tickets", "hotline_satisfaction_pct"]
report = figures[(figures["region"] == "440115102") & (figures["year"] == 2021)]
for metric in wanted:
    for row in report[report["metric"] == metric].itertuples():
        print(metric, f"{row.value:g}", row.unit, row.report, row.place)
