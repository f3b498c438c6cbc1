// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/kind_rules.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

#include "domain/records/fields.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Collects what the rules of one draft find.
class Findings {
public:
    explicit Findings(QDate today) : m_today(today) {}

    void inconsistent(const QString& field, const QString& other, Severity severity)
    {
        m_problems.push_back(
            {.field = field, .code = ProblemCode::InconsistentWith, .severity = severity, .detail = other});
    }

    void missing(const QString& field)
    {
        m_problems.push_back({.field = field, .code = ProblemCode::Missing, .severity = Severity::Error});
    }

    void order(const QString& firstField, std::optional<QDate> first, const QString& lastField,
               std::optional<QDate> last)
    {
        if (first && last && first->isValid() && last->isValid() && *last < *first) {
            m_problems.push_back({.field = lastField,
                                  .code = ProblemCode::EndsBeforeStart,
                                  .severity = Severity::Error,
                                  .detail = firstField});
        }
    }

    void found(const QString& field, ProblemCode code, Severity severity)
    {
        m_problems.push_back({.field = field, .code = code, .severity = severity});
    }

    void notAfterToday(const QString& field, std::optional<QDate> day, Severity severity = Severity::Error)
    {
        if (day && day->isValid() && m_today.isValid() && *day > m_today) {
            m_problems.push_back({.field = field, .code = ProblemCode::InFuture, .severity = severity});
        }
    }

    std::vector<Problem> taken() { return std::move(m_problems); }

private:
    QDate m_today;
    std::vector<Problem> m_problems;
};

/// A school may announce the day of completion ahead: worth a look, no error.
template <class Education>
void checkEducation(const Education& education, Findings& findings)
{
    findings.order(u"started_on"_s, education.startedOn, u"completed_on"_s, education.completedOn);
    findings.notAfterToday(u"completed_on"_s, education.completedOn, Severity::Warning);
}

void check(const Programme& programme, Findings& findings)
{
    checkEducation(programme, findings);
}

void check(const Course& course, Findings& findings)
{
    checkEducation(course, findings);
}

void check(const StudySession& session, Findings& findings)
{
    findings.notAfterToday(u"on_date"_s, session.onDate);
}

void checkDomainScores(const PracticeExam& exam, Findings& findings)
{
    static const QString kField = u"domain_scores"_s;
    QSet<QString> domains;
    qint64 correct = 0;
    qint64 items = 0;
    bool rowsFit = true;
    for (const DomainScore& score : exam.domainScores) {
        rowsFit = rowsFit && !score.domain.isEmpty() && !domains.contains(score.domain) && score.items > 0 &&
                  score.correct >= 0 && score.correct <= score.items;
        domains.insert(score.domain);
        correct += score.correct;
        items += score.items;
    }
    if (!rowsFit) {
        findings.inconsistent(kField, kField, Severity::Error);
    } else if (items > exam.items) {
        findings.inconsistent(kField, u"items"_s, Severity::Error);
    } else if (correct > exam.correct || (items == exam.items && correct != exam.correct && items > 0)) {
        findings.inconsistent(kField, u"correct"_s, Severity::Error);
    }
}

void check(const PracticeExam& exam, Findings& findings)
{
    findings.notAfterToday(u"on_date"_s, exam.onDate);
    if (exam.correct > exam.items) {
        findings.inconsistent(u"correct"_s, u"items"_s, Severity::Error);
    }
    checkDomainScores(exam, findings);
}

void check(const Placement& placement, Findings& findings)
{
    findings.order(u"first_day"_s, placement.firstDay, u"last_day"_s, placement.lastDay);
}

void check(const ExperienceEntry& entry, Findings& findings)
{
    findings.notAfterToday(u"on_date"_s, entry.onDate);
}

void check(const ExamAttempt& attempt, Findings& findings)
{
    const bool sat = attempt.result == ExamResult::Passed || attempt.result == ExamResult::NotPassed;
    if (attempt.result != ExamResult::Scheduled) {
        findings.notAfterToday(u"on_date"_s, attempt.onDate);
    }
    if (attempt.score && !sat) {
        findings.inconsistent(u"score"_s, u"result"_s, Severity::Warning);
    } else if (attempt.score && attempt.passMark) {
        const bool reached = *attempt.score >= *attempt.passMark;
        if (reached != (attempt.result == ExamResult::Passed)) {
            findings.inconsistent(u"score"_s, u"pass_mark"_s, Severity::Warning);
        }
    }
    if (attempt.attemptNumber && attempt.attemptsBought && *attempt.attemptNumber > *attempt.attemptsBought) {
        findings.inconsistent(u"attempt_number"_s, u"attempts_bought"_s, Severity::Warning);
    }
}

void check(const HeldCredential& credential, Findings& findings)
{
    findings.notAfterToday(u"awarded_on"_s, credential.awardedOn);
    findings.order(u"awarded_on"_s, credential.awardedOn, u"ended_on"_s, credential.endedOn);
    findings.notAfterToday(u"ended_on"_s, credential.endedOn, Severity::Warning);
    // Without its last day it is not known which cycles were owed.
    const bool isOver =
        credential.status == CredentialStatus::Revoked || credential.status == CredentialStatus::Surrendered;
    if (isOver && !credential.endedOn) {
        findings.missing(u"ended_on"_s);
    }
}

void check(const PortalCycle& cycle, Findings& findings)
{
    findings.order(u"first_day"_s, cycle.firstDay, u"last_day"_s, cycle.lastDay);
}

/// One activity may count in full for credentials of two bodies, so that only the shares of each credential are summed.
void check(const CeuActivity& activity, Findings& findings)
{
    findings.notAfterToday(u"on_date"_s, activity.onDate);
    QMap<QString, qint64> shares;
    bool rowsFit = true;
    for (const CeuCredit& credit : activity.credits) {
        rowsFit = rowsFit && !credit.credential.isEmpty() && credit.amount.value >= 0;
        shares[credit.credential] += credit.amount.value;
    }
    const bool tooMuch =
        std::any_of(shares.cbegin(), shares.cend(), [&](qint64 share) { return share > activity.ceus.value; });
    if (!rowsFit || tooMuch) {
        findings.inconsistent(u"credits"_s, u"ceus"_s, Severity::Error);
    }
}

void check(const Document& document, Findings& findings)
{
    findings.order(u"covers_from"_s, document.coversFrom, u"covers_until"_s, document.coversUntil);
    if (document.askedOn && document.receivedOn && *document.receivedOn < *document.askedOn) {
        findings.inconsistent(u"received_on"_s, u"asked_on"_s, Severity::Error);
    }
    findings.notAfterToday(u"asked_on"_s, document.askedOn, Severity::Warning);
    findings.notAfterToday(u"received_on"_s, document.receivedOn, Severity::Warning);
    const auto links =
        std::to_array<std::pair<QString, bool>>({{u"programme"_s, document.programme.has_value()},
                                                 {u"placement"_s, document.placement.has_value()},
                                                 {u"ceu_activity"_s, document.ceuActivity.has_value()},
                                                 {u"exam_attempt"_s, document.examAttempt.has_value()},
                                                 {u"held_credential"_s, document.heldCredential.has_value()}});
    const QString* firstLink = nullptr;
    for (const auto& [field, isSet] : links) {
        if (isSet && firstLink != nullptr) {
            findings.inconsistent(field, *firstLink, Severity::Error);
        } else if (isSet) {
            firstLink = &field;
        }
    }
}

/// A yearly duty may be done ahead of its day, a single one is done when it is done.
void check(const Deadline& deadline, Findings& findings)
{
    if (deadline.repeat == DeadlineRepeat::Never) {
        findings.notAfterToday(u"done_on"_s, deadline.doneOn, Severity::Warning);
    }
}

void check(const Membership&, Findings&) {}

void check(const Goal&, Findings&) {}

/// Half of a change would be left out in silence.
void check(const Scenario& scenario, Findings& findings)
{
    if (scenario.awardedOn && scenario.credential.isEmpty()) {
        findings.inconsistent(u"credential"_s, u"awarded_on"_s, Severity::Error);
    }
    if (scenario.exam.isEmpty() != !scenario.examOn) {
        findings.inconsistent(u"exam_on"_s, u"exam"_s, Severity::Error);
    }
    if (scenario.pacePercent && scenario.weeklyStudy) {
        findings.inconsistent(u"pace_percent"_s, u"weekly_study"_s, Severity::Warning);
    }
}

void check(const StepChoice& choice, Findings& findings)
{
    if ((choice.fate == StepFate::Snoozed) != choice.until.has_value()) {
        findings.inconsistent(u"until"_s, u"fate"_s, Severity::Error);
    }
}

/// What they must fit is the rule book, which only services know.
void check(const RuleOverride&, Findings&) {}

void check(const RulePack&, Findings&) {}

/// Codes stand in credits, filters and the quick line, where other signs divide.
bool isCode(const QString& text)
{
    static const QRegularExpression kCode(u"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"_s);
    return kCode.match(text).hasMatch();
}

void check(const OwnCredential& own, Findings& findings)
{
    const bool hasSubject = !own.subject.trimmed().isEmpty();
    if (!own.code.isEmpty() && !isCode(own.code)) {
        findings.found(u"code"_s, ProblemCode::NotACode, Severity::Error);
    }
    if (hasSubject != own.ceus.has_value()) {
        findings.inconsistent(u"ceus"_s, u"subject"_s, Severity::Error);
    } else if (!hasSubject && own.level == CredentialLevel::Specialty) {
        findings.found(u"subject"_s, ProblemCode::SpecialtyWithoutCeus, Severity::Warning);
    }
}

void check(const ReferenceCopy& copy, Findings& findings)
{
    findings.notAfterToday(u"checked_on"_s, copy.checkedOn, Severity::Warning);
}

}  // namespace

std::vector<Problem> kindProblems(const AnyRecord& draft, QDate today)
{
    Findings findings(today);
    std::visit([&](const auto& record) { check(record, findings); }, draft);
    return findings.taken();
}

}  // namespace credence
