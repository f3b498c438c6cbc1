# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts acts short in every way that a machine can, and counts what does not hold. See README.md beside this file."""
import argparse
import concurrent.futures
import os
import sys
import tempfile

import hostile
import mutated
import trials
from acts import ACTS


def spread(count, most):
    """At most `most` of the numbers from 1 to `count`, evenly spread, the last among them."""
    step = max(1, count / most)
    return sorted({count - int(number * step) for number in range(int(count / step))} - {0})


class Report:
    def __init__(self):
        self.lines, self.failed = [], 0

    def tried(self, what, count, faults):
        self.lines.append((what, count, len(faults)))
        print(f"{what:<28} {count:>6} tried {len(faults):>4} do not hold", flush=True)
        for where, texts in faults[:20]:
            print(f"    {where}: " + "; ".join(texts), flush=True)
        self.failed += len(faults)


def all_of(workers, jobs):
    """Does the jobs, (where, call), side by side; gives how many, and those with faults."""
    futures = {workers.submit(call): where for where, call in jobs}
    found = [(futures[done], done.result()) for done in concurrent.futures.as_completed(futures)]
    return len(found), sorted(one for one in found if one[1])


def main():
    options = argparse.ArgumentParser()
    options.add_argument("cli", type=os.path.abspath)
    options.add_argument("library", type=os.path.abspath)
    options.add_argument("--short", action="store_true")
    options.add_argument("--only", choices=["kills", "power", "faults", "copies", "hostile"])
    options.add_argument("--act", choices=list(ACTS))
    options.add_argument("--seed", type=int, default=1)
    told = options.parse_args()
    most = 6 if told.short else 10_000
    report = Report()
    with tempfile.TemporaryDirectory(prefix="credence-stands-") as below, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        stands = [trials.Stand(told.cli, told.library, act, below) for act in ACTS if told.act in (None, act)]
        if told.only in (None, "kills"):
            jobs = [(f"{stand.act}, killed before change {moment} of {stand.changes}{', torn' * is_torn}",
                     lambda stand=stand, moment=moment, is_torn=is_torn: trials.killed(stand, moment, is_torn))
                    for stand in stands for moment in spread(stand.changes, most)
                    for is_torn in ((False,) if told.short else (False, True))]
            report.tried("kills", *all_of(workers, jobs))
        if told.only in (None, "faults"):
            jobs = [(f"{stand.act}, call {moment} of {stand.calls}: {os.strerror(error)}{', for good' * is_for_good}",
                     lambda stand=stand, moment=moment, error=error, is_for_good=is_for_good:
                     trials.fault_at(stand, moment, error, is_for_good))
                    for stand in stands for moment in spread(stand.calls, most)
                    for error in (trials.ERRORS[:1] if told.short else trials.ERRORS)
                    for is_for_good in ((False,) if told.short else (False, True))]
            report.tried("failing calls", *all_of(workers, jobs))
        if told.only in (None, "power"):
            found, count = [], 0
            cut = stands[1:3] if told.short and not told.act else stands
            lost = [workers.submit(lambda stand=stand: list(trials.without_power(stand, told.seed))) for stand in cut]
            for stand, states in zip(cut, lost):
                for where, faults in states.result():
                    count += 1
                    found += [(f"{stand.act}, {where}", faults)] if faults else []
            report.tried("losses of power", count, found)
        if told.only in (None, "copies"):
            report.tried("mutated copies", *all_of(workers, mutated.jobs(told.cli, below, told.seed, 100 if told.short else 5000)))
        if told.only in (None, "hostile"):
            report.tried("hostile files", *all_of(workers, hostile.jobs(told.cli, below)))
    # The closing line of the other test programs, so that the same script counts them.
    held = sum(1 for line in report.lines if line[2] == 0)
    print(f"[  PASSED  ] {held} tests.")
    if report.failed:
        print(f" {len(report.lines) - held} FAILED TESTS")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
