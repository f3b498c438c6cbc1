// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "domain/records/record_words.h"
#include "models/format.h"
#include "models/words.h"

namespace credence::format {

using namespace Qt::StringLiterals;

QString kindName(RecordKind kind)
{
    switch (kind) {
        case RecordKind::Programme:
            return words("programme");
        case RecordKind::Course:
            return words("course");
        case RecordKind::StudySession:
            return words("study session");
        case RecordKind::PracticeExam:
            return words("practice exam");
        case RecordKind::Placement:
            return words("placement");
        case RecordKind::ExperienceEntry:
            return words("experience entry");
        case RecordKind::ExamAttempt:
            return words("exam attempt");
        case RecordKind::HeldCredential:
            return words("held credential");
        case RecordKind::Membership:
            return words("membership");
        case RecordKind::PortalCycle:
            return words("cycle from your account");
        case RecordKind::CeuActivity:
            return words("CEU activity");
        case RecordKind::Document:
            return words("document");
        case RecordKind::Deadline:
            return words("deadline");
        case RecordKind::Goal:
            return words("goal");
    }
    return {};
}

QString kindNamePlural(RecordKind kind)
{
    switch (kind) {
        case RecordKind::Programme:
            return words("programmes");
        case RecordKind::Course:
            return words("courses");
        case RecordKind::StudySession:
            return words("study sessions");
        case RecordKind::PracticeExam:
            return words("practice exams");
        case RecordKind::Placement:
            return words("placements");
        case RecordKind::ExperienceEntry:
            return words("experience entries");
        case RecordKind::ExamAttempt:
            return words("exam attempts");
        case RecordKind::HeldCredential:
            return words("held credentials");
        case RecordKind::Membership:
            return words("memberships");
        case RecordKind::PortalCycle:
            return words("cycles from your account");
        case RecordKind::CeuActivity:
            return words("CEU activities");
        case RecordKind::Document:
            return words("documents");
        case RecordKind::Deadline:
            return words("deadlines");
        case RecordKind::Goal:
            return words("goals");
    }
    return {};
}

QString logKindName(LogKind kind)
{
    switch (kind) {
        case LogKind::Study:
            return words("Study");
        case LogKind::Experience:
            return words("Experience");
        case LogKind::Ceu:
            return words("CEU");
        case LogKind::Exam:
            return words("Exam");
        case LogKind::PracticeExam:
            return words("Practice exam");
    }
    return {};
}

namespace {

/// Labels by field name; a name followed by the kind's where a kind calls it otherwise.
const QHash<QString, const char*>& fieldLabels()
{
    static const QHash<QString, const char*> kLabels{
        {u"asked_on"_s, QT_TRANSLATE_NOOP("credence::format", "Asked for on")},
        {u"attempt_number"_s, QT_TRANSLATE_NOOP("credence::format", "Attempt number")},
        {u"attempts_bought"_s, QT_TRANSLATE_NOOP("credence::format", "Attempts paid together")},
        {u"awarded_on"_s, QT_TRANSLATE_NOOP("credence::format", "Awarded on")},
        {u"body"_s, QT_TRANSLATE_NOOP("credence::format", "Certifying body")},
        {u"by_date"_s, QT_TRANSLATE_NOOP("credence::format", "Wanted by")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("credence::format", "Certificate in hand")},
        {u"ceu_activity"_s, QT_TRANSLATE_NOOP("credence::format", "Proves the CEU activity")},
        {u"ceus"_s, QT_TRANSLATE_NOOP("credence::format", "CEUs")},
        {u"code_sets"_s, QT_TRANSLATE_NOOP("credence::format", "Code sets used")},
        {u"coding_preparation"_s, QT_TRANSLATE_NOOP("credence::format", "Prepares for medical coding")},
        {u"completed_on"_s, QT_TRANSLATE_NOOP("credence::format", "Completed on")},
        {u"contact_hours"_s, QT_TRANSLATE_NOOP("credence::format", "Contact hours")},
        {u"correct"_s, QT_TRANSLATE_NOOP("credence::format", "Right answers")},
        {u"cost"_s, QT_TRANSLATE_NOOP("credence::format", "Cost")},
        {u"covers_from"_s, QT_TRANSLATE_NOOP("credence::format", "Vouches from")},
        {u"covers_until"_s, QT_TRANSLATE_NOOP("credence::format", "Vouches until")},
        {u"credential"_s, QT_TRANSLATE_NOOP("credence::format", "Credential")},
        {u"credits"_s, QT_TRANSLATE_NOOP("credence::format", "Credited to")},
        {u"delivery"_s, QT_TRANSLATE_NOOP("credence::format", "Delivery")},
        {u"domain_scores"_s, QT_TRANSLATE_NOOP("credence::format", "Scores by exam domain")},
        {u"done_on"_s, QT_TRANSLATE_NOOP("credence::format", "Done on")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("credence::format", "Due on")},
        {u"dues"_s, QT_TRANSLATE_NOOP("credence::format", "Dues a year")},
        {u"employer"_s, QT_TRANSLATE_NOOP("credence::format", "Employer or site")},
        {u"ended_on"_s, QT_TRANSLATE_NOOP("credence::format", "Held until")},
        {u"exam_attempt"_s, QT_TRANSLATE_NOOP("credence::format", "Proves the exam attempt")},
        {u"fee"_s, QT_TRANSLATE_NOOP("credence::format", "Fee")},
        {u"first_day"_s, QT_TRANSLATE_NOOP("credence::format", "First day")},
        {u"grade"_s, QT_TRANSLATE_NOOP("credence::format", "Grade")},
        {u"held_credential"_s, QT_TRANSLATE_NOOP("credence::format", "Proves the credential")},
        {u"hiim"_s, QT_TRANSLATE_NOOP("credence::format", "In a HIIM domain")},
        {u"import_key"_s, QT_TRANSLATE_NOOP("credence::format", "Identity in the imported file")},
        {u"index_number"_s, QT_TRANSLATE_NOOP("credence::format", "AAPC index number")},
        {u"items"_s, QT_TRANSLATE_NOOP("credence::format", "Questions")},
        {u"kind"_s, QT_TRANSLATE_NOOP("credence::format", "Kind")},
        {u"last_day"_s, QT_TRANSLATE_NOOP("credence::format", "Last day")},
        {u"location"_s, QT_TRANSLATE_NOOP("credence::format", "Where it is kept")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("credence::format", "Time")},
        {u"name"_s, QT_TRANSLATE_NOOP("credence::format", "Name")},
        {u"note"_s, QT_TRANSLATE_NOOP("credence::format", "Note")},
        {u"number"_s, QT_TRANSLATE_NOOP("credence::format", "Number")},
        {u"number membership"_s, QT_TRANSLATE_NOOP("credence::format", "Member number")},
        {u"number held_credential"_s, QT_TRANSLATE_NOOP("credence::format", "Certificate number")},
        {u"on_date"_s, QT_TRANSLATE_NOOP("credence::format", "Day")},
        {u"on_date ceu_activity"_s, QT_TRANSLATE_NOOP("credence::format", "Completed on")},
        {u"pass_mark"_s, QT_TRANSLATE_NOOP("credence::format", "Pass mark")},
        {u"placement"_s, QT_TRANSLATE_NOOP("credence::format", "Placement")},
        {u"placement document"_s, QT_TRANSLATE_NOOP("credence::format", "Proves the placement")},
        {u"programme"_s, QT_TRANSLATE_NOOP("credence::format", "Programme")},
        {u"programme document"_s, QT_TRANSLATE_NOOP("credence::format", "Proves the programme")},
        {u"provider"_s, QT_TRANSLATE_NOOP("credence::format", "Provider")},
        {u"rank"_s, QT_TRANSLATE_NOOP("credence::format", "Order among goals")},
        {u"received_on"_s, QT_TRANSLATE_NOOP("credence::format", "Received on")},
        {u"recognition"_s, QT_TRANSLATE_NOOP("credence::format", "Recognition (CAHIIM, PCAP, AAPC-licensed)")},
        {u"repeat"_s, QT_TRANSLATE_NOOP("credence::format", "Comes back")},
        {u"required"_s, QT_TRANSLATE_NOOP("credence::format", "Required CEUs")},
        {u"result"_s, QT_TRANSLATE_NOOP("credence::format", "Result")},
        {u"role"_s, QT_TRANSLATE_NOOP("credence::format", "Role")},
        {u"score"_s, QT_TRANSLATE_NOOP("credence::format", "Score")},
        {u"setting"_s, QT_TRANSLATE_NOOP("credence::format", "Setting")},
        {u"source"_s, QT_TRANSLATE_NOOP("credence::format", "Source")},
        {u"started_at"_s, QT_TRANSLATE_NOOP("credence::format", "Started at")},
        {u"started_on"_s, QT_TRANSLATE_NOOP("credence::format", "Started on")},
        {u"status"_s, QT_TRANSLATE_NOOP("credence::format", "Status")},
        {u"subject"_s, QT_TRANSLATE_NOOP("credence::format", "Subject")},
        {u"supervisor"_s, QT_TRANSLATE_NOOP("credence::format", "Supervisor")},
        {u"title"_s, QT_TRANSLATE_NOOP("credence::format", "Title")},
        {u"weekly"_s, QT_TRANSLATE_NOOP("credence::format", "Time a week")},
    };
    return kLabels;
}

/// Words of choices by name; a name followed by the kind's where a kind calls it otherwise.
const QHash<QString, const char*>& choiceLabels()
{
    static const QHash<QString, const char*> kLabels{
        {u"aapc"_s, QT_TRANSLATE_NOOP("credence::format", "AAPC")},
        {u"accepted"_s, QT_TRANSLATE_NOOP("credence::format", "Accepted")},
        {u"active"_s, QT_TRANSLATE_NOOP("credence::format", "Active")},
        {u"ahima"_s, QT_TRANSLATE_NOOP("credence::format", "AHIMA")},
        {u"ahima_component"_s, QT_TRANSLATE_NOOP("credence::format", "AHIMA component association")},
        {u"allocated"_s, QT_TRANSLATE_NOOP("credence::format", "Allocated")},
        {u"associate"_s, QT_TRANSLATE_NOOP("credence::format", "Associate degree")},
        {u"bachelor"_s, QT_TRANSLATE_NOOP("credence::format", "Bachelor's degree")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("credence::format", "Certificate programme")},
        {u"ceu_certificate"_s, QT_TRANSLATE_NOOP("credence::format", "CEU certificate")},
        {u"completion_certificate"_s, QT_TRANSLATE_NOOP("credence::format", "Certificate of completion")},
        {u"credential_certificate"_s, QT_TRANSLATE_NOOP("credence::format", "Credential certificate")},
        {u"exam_result"_s, QT_TRANSLATE_NOOP("credence::format", "Exam result")},
        {u"externship"_s, QT_TRANSLATE_NOOP("credence::format", "Externship")},
        {u"hcpro"_s, QT_TRANSLATE_NOOP("credence::format", "HCPro")},
        {u"high_school"_s, QT_TRANSLATE_NOOP("credence::format", "High-school diploma")},
        {u"hybrid"_s, QT_TRANSLATE_NOOP("credence::format", "Partly online")},
        {u"in_person"_s, QT_TRANSLATE_NOOP("credence::format", "In person")},
        {u"inactive"_s, QT_TRANSLATE_NOOP("credence::format", "Inactive")},
        {u"internship"_s, QT_TRANSLATE_NOOP("credence::format", "Internship")},
        {u"job"_s, QT_TRANSLATE_NOOP("credence::format", "Job")},
        {u"never"_s, QT_TRANSLATE_NOOP("credence::format", "Never")},
        {u"no_show"_s, QT_TRANSLATE_NOOP("credence::format", "Not attended")},
        {u"not_passed"_s, QT_TRANSLATE_NOOP("credence::format", "Not passed")},
        {u"online"_s, QT_TRANSLATE_NOOP("credence::format", "Online")},
        {u"other"_s, QT_TRANSLATE_NOOP("credence::format", "Other")},
        {u"passed"_s, QT_TRANSLATE_NOOP("credence::format", "Passed")},
        {u"practicode"_s, QT_TRANSLATE_NOOP("credence::format", "Practicode")},
        {u"preparation_course"_s, QT_TRANSLATE_NOOP("credence::format", "Exam preparation course")},
        {u"revoked"_s, QT_TRANSLATE_NOOP("credence::format", "Revoked")},
        {u"scheduled"_s, QT_TRANSLATE_NOOP("credence::format", "Planned")},
        {u"submitted"_s, QT_TRANSLATE_NOOP("credence::format", "Submitted")},
        {u"surrendered"_s, QT_TRANSLATE_NOOP("credence::format", "Given up")},
        {u"transcript"_s, QT_TRANSLATE_NOOP("credence::format", "Transcript")},
        {u"verification_letter"_s, QT_TRANSLATE_NOOP("credence::format", "Verification letter")},
        {u"volunteer"_s, QT_TRANSLATE_NOOP("credence::format", "Volunteer work")},
        {u"yearly"_s, QT_TRANSLATE_NOOP("credence::format", "Every year")},
    };
    return kLabels;
}

}  // namespace

QString fieldLabel(RecordKind kind, const QString& field)
{
    const char* special = fieldLabels().value(field + u' ' + nameOf(kind), nullptr);
    const char* label = special ? special : fieldLabels().value(field, nullptr);
    return label ? words(label) : field;
}

QString choiceLabel(RecordKind, const QString&, const QString& choice)
{
    const char* label = choiceLabels().value(choice, nullptr);
    return label ? words(label) : choice;
}

QString subjectName(const RuleBook& rules, const QString& code)
{
    const CurriculumSubject* subject = rules.subject(code);
    return subject ? subject->shortName : code;
}

QString recordTitle(const AnyRecord& record)
{
    const QString own = ownWords(record);
    if (const auto* placement = std::get_if<Placement>(&record)) {
        const QString kind = choiceLabel(RecordKind::Placement, u"kind"_s, nameOf(placement->kind));
        return words("%1, %2 from %3").arg(own, kind.toLower(), date(placement->firstDay));
    }
    if (std::holds_alternative<ExamAttempt>(record) || std::holds_alternative<HeldCredential>(record)) {
        return words("%1, %2").arg(own, date(dayOf(record)));
    }
    return own.isEmpty() ? kindName(kindOf(record)) : own;
}

}  // namespace credence::format
