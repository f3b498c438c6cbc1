// SPDX-License-Identifier: GPL-3.0-or-later
/// Collects what the checks of one draft find.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "domain/records/problem.h"

namespace credence {

class Findings {
public:
    /// Without a valid `today` no day lies in the future.
    explicit Findings(QDate today) : m_today(today) {}

    void found(const QString& field, ProblemCode code, Severity severity, const QString& detail = {});
    void inconsistent(const QString& field, const QString& other, Severity severity);
    void missing(const QString& field);
    /// `last` of `lastField` must not lie before `first` of `firstField`.
    void order(const QString& firstField, std::optional<QDate> first, const QString& lastField,
               std::optional<QDate> last);
    void notAfterToday(const QString& field, std::optional<QDate> day, Severity severity = Severity::Error);
    /// What is learned from "started_on" to "completed_on". A school may announce the day of completion ahead: worth a
    /// look, no error.
    void completion(std::optional<QDate> startedOn, std::optional<QDate> completedOn);

    std::vector<Problem> taken() { return std::exchange(m_problems, {}); }

private:
    QDate m_today;
    std::vector<Problem> m_problems;
};

}  // namespace credence
