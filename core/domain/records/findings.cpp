// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/findings.h"

namespace credence {

using namespace Qt::StringLiterals;

void Findings::found(const QString& field, ProblemCode code, Severity severity, const QString& detail)
{
    m_problems.push_back({.field = field, .code = code, .severity = severity, .detail = detail});
}

void Findings::inconsistent(const QString& field, const QString& other, Severity severity)
{
    found(field, ProblemCode::InconsistentWith, severity, other);
}

void Findings::missing(const QString& field)
{
    found(field, ProblemCode::Missing, Severity::Error);
}

void Findings::order(const QString& firstField, std::optional<QDate> first, const QString& lastField,
                     std::optional<QDate> last)
{
    if (first && last && first->isValid() && last->isValid() && *last < *first) {
        found(lastField, ProblemCode::EndsBeforeStart, Severity::Error, firstField);
    }
}

void Findings::notAfterToday(const QString& field, std::optional<QDate> day, Severity severity)
{
    if (day && day->isValid() && m_today.isValid() && *day > m_today) {
        found(field, ProblemCode::InFuture, severity);
    }
}

void Findings::completion(std::optional<QDate> startedOn, std::optional<QDate> completedOn)
{
    order(u"started_on"_s, startedOn, u"completed_on"_s, completedOn);
    notAfterToday(u"completed_on"_s, completedOn, Severity::Warning);
}

}  // namespace credence
