// SPDX-License-Identifier: GPL-3.0-or-later
/// The filter language of the log: "subject:cm after:sep -proof charts", "last month \"chapter 9\" -quiz".
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "domain/records/kinds.h"
#include "domain/rules/rule_book.h"
#include "storage/log_query.h"

namespace credence {

/// A condition that cannot be met because it was not understood.
struct UnreadCondition {
    enum class Why { UnknownKey, NoSuchKind, NoSuchPlace, NoSuchDay, SecondSubject, ProofBothWays };
    QString typed;
    Why why;

    friend bool operator==(const UnreadCondition&, const UnreadCondition&) = default;
};

struct LogFilterReading {
    LogFilter filter;
    std::vector<UnreadCondition> unread{};  ///< with one of them nothing may be shown as if it were the answer
};

/// The keys that conditions may have, as they are typed: "subject", "place" ...
QStringList logFilterKeys();

/// Conditions are subject:, place: (every place whose name begins so), kind: (study, experience, ceu, exam, practice),
/// after: (from that day, month or year on), before: (up to the day before it) and in: (a day, month or year), months
/// by name and with their year ("in:nov 2025") too; "this week", "last month" and their like; proof and -proof ask CEUs
/// for their certificate. Every other word must occur somewhere, quoted ones together and as they stand; none behind a
/// "-" may. A key without a value is still being typed and asks for nothing.
LogFilterReading parseLogFilter(const QString& text, const RuleBook& rules, const std::vector<Placement>& placements,
                                QDate today);

/// The filter that leaves the entries of these days, both included: "in:2026-11-16", "after:2026-11-16
/// before:2026-11-23".
QString logFilterOfDays(QDate first, QDate last);

/// A sentence for each condition that was not understood.
QString unreadWords(const std::vector<UnreadCondition>& unread);

}  // namespace credence
