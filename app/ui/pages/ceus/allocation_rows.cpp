// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/allocation_rows.h"

#include <QHash>
#include <algorithm>
#include <tuple>

#include "domain/judgement/progress.h"

namespace credence {
namespace {

const CeuCredit* creditTo(const std::vector<CeuCredit>& credits, const QString& credential)
{
    const auto found = std::ranges::find(credits, credential, &CeuCredit::credential);
    return found == credits.end() ? nullptr : &*found;
}

AllocationRow rowOf(const ProposedCredit& credit, const CeuActivity* before)
{
    AllocationRow row{.activity = credit.activity,
                      .title = credit.title,
                      .day = credit.day,
                      .credential = credit.credential,
                      .amount = credit.amount,
                      .change = CreditChange::New,
                      .why = credit.why,
                      .beyond = credit.beyond};
    if (credit.why == CreditWhy::Locked) {
        row.change = CreditChange::Same;
    } else if (const CeuCredit* now = before ? creditTo(before->credits, credit.credential) : nullptr) {
        row.change = now->amount == credit.amount ? CreditChange::Same : CreditChange::Altered;
        row.before = now->amount;
    }
    return row;
}

/// Credits of the file that accepting would take away.
void addGone(std::vector<AllocationRow>& rows, const CeuActivity& before, const CeuActivity& after)
{
    for (const CeuCredit& credit : before.credits) {
        if (!creditTo(after.credits, credit.credential)) {
            rows.push_back({.activity = refTo(before),
                            .title = before.title,
                            .day = before.onDate,
                            .credential = credit.credential,
                            .amount = {},
                            .change = CreditChange::Gone,
                            .before = credit.amount});
        }
    }
}

int placeOf(const AllocationRow& row)
{
    if (row.change != CreditChange::Same) {
        return 0;
    }
    return row.spare ? 2 : 1;
}

}  // namespace

std::vector<AllocationRow> allocationRows(const Proposal& proposal)
{
    QHash<qint64, const CeuActivity*> before;
    for (const CeuActivity& activity : proposal.before) {
        before.insert(activity.id.value, &activity);
    }
    std::vector<AllocationRow> rows;
    for (const BodyAllocation& allocation : proposal.allocations) {
        for (const ProposedCredit& credit : allocation.credits) {
            rows.push_back(rowOf(credit, before.value(credit.activity.id)));
        }
        for (const SpareCredit& spare : allocation.spare) {
            rows.push_back({.activity = spare.activity,
                            .title = spare.title,
                            .day = spare.day,
                            .body = allocation.body,
                            .amount = spare.amount,
                            .spare = spare.why});
        }
    }
    for (const AnyRecord& changed : proposal.changed) {
        const auto& after = std::get<CeuActivity>(changed);
        if (const CeuActivity* activity = before.value(after.id.value)) {
            addGone(rows, *activity, after);
        }
    }
    std::ranges::stable_sort(rows, {}, [](const AllocationRow& row) {
        return std::tuple(placeOf(row), -row.day.toJulianDay(), row.activity.id);
    });
    return rows;
}

}  // namespace credence
