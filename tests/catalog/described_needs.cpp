// SPDX-License-Identifier: GPL-3.0-or-later
#include "described_needs.h"

#include <algorithm>
#include <iterator>

#include "catalog/rule_value_reader.h"
#include "domain/records/choices.h"

namespace credence::testing {

using namespace Qt::StringLiterals;

namespace {

QString hoursOf(Minutes minutes)
{
    const QString hours = u"%1h"_s.arg(minutes.value / 60);  // whole ones; the rest is said
    return minutes.value % 60 == 0 ? hours : u"%1 %2min"_s.arg(hours).arg(minutes.value % 60);
}

/// One overload for each kind of need: a new kind does not compile without its words.
struct Words {
    static QString timed(const char* kind, int months, const QStringList& codeSets)
    {
        return u"%1 %2 %3"_s.arg(QString::fromLatin1(kind)).arg(months).arg(codeSets.join(u'|')).trimmed();
    }
    QString operator()(const ExperienceNeed& need) const { return timed("experience", need.months, need.codeSets); }
    QString operator()(const LetterNeed& need) const { return timed("letters", need.months, need.codeSets); }
    QString operator()(const CourseNeed& need) const { return u"course %1"_s.arg(hoursOf(need.contactHours)); }
    QString operator()(const ProgrammeNeed& need) const
    {
        QStringList kinds;
        std::ranges::transform(need.kinds, std::back_inserter(kinds), [](ProgrammeKind kind) { return nameOf(kind); });
        return u"programme %1 %2"_s.arg(kinds.join(u'|'), need.recognition).simplified();
    }
    QString operator()(const PracticodeNeed&) const { return u"practicode"_s; }
    QString operator()(const DiplomaNeed&) const { return u"diploma"_s; }
    QString operator()(const ExamNeed& need) const { return u"exam %1"_s.arg(need.credential); }
    QString operator()(const MembershipNeed& need) const { return u"membership %1"_s.arg(need.body); }
    QString operator()(const CredentialNeed& need) const { return u"credential %1"_s.arg(need.anyOf.join(u'|')); }
    QString operator()(const SubjectsNeed& need) const { return u"subjects %1"_s.arg(need.subjects.join(u'|')); }
    QString operator()(const AllOfNeed& need) const { return u"all of %1"_s.arg(need.needs.size()); }
    QString operator()(const AnyOfNeed& need) const { return u"any of %1"_s.arg(need.needs.size()); }
};

}  // namespace

QString describe(const Need& need)
{
    return u"%1 = %2"_s.arg(need.id, std::visit(Words(), need.what));
}

QStringList describe(const RuleValue& value)
{
    QStringList lines;
    if (const auto* route = std::get_if<RouteRule>(&value)) {
        lines << u"%1 to %2"_s.arg(route->from, route->to);
    } else if (const auto* eligibility = std::get_if<EligibilityRule>(&value)) {
        lines << u"required %1, recommended %2"_s.arg(eligibility->required.size())
                     .arg(eligibility->recommendedAnyOf.size());
    }
    for (const Need* need : needsIn(value)) {
        lines << describe(*need);
    }
    return lines;
}

}  // namespace credence::testing
