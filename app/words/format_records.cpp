// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of kinds, and values of fields as tables show them.
#include <optional>

#include "domain/records/record_words.h"
#include "words/format_ahead.h"
#include "words/format_choices.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString creditWords(const CeuCredit& credit)
{
    return Text::tr("%1: %2, %3", "credential, CEUs, state")
        .arg(credit.credential, ceus(credit.amount), wordsOf(credit.state).toLower());
}

QString scoreWords(const DomainScore& score)
{
    const QLocale locale;
    return Text::tr("%1: %2 of %3", "exam domain, right answers, questions")
        .arg(score.domain, locale.toString(score.correct), locale.toString(score.items));
}

template <class Row, class Words>
QString joinedRows(const std::vector<Row>& rows, Words words)
{
    QStringList texts;
    for (const Row& row : rows) {
        texts << words(row);
    }
    return texts.join(u"; "_s);
}

/// One overload per alternative of FieldValue.
class ValueWords {
public:
    explicit ValueWords(const FieldSpec& spec) : m_spec(spec) {}

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const
    {
        return m_spec.type == FieldType::Choice ? choiceWords(m_spec, text) : text;
    }
    QString operator()(QDate day) const { return date(day); }
    QString operator()(Minutes minutes) const
    {
        return m_spec.type == FieldType::TimeOfDay ? timeOfDay(minutes) : duration(minutes);
    }
    QString operator()(CeuHundredths amount) const { return ceus(amount); }
    QString operator()(Cents cents) const { return money(cents); }
    QString operator()(int number) const { return QLocale().toString(number); }
    QString operator()(bool flag) const { return flag ? Text::tr("yes") : Text::tr("no"); }
    QString operator()(qint64 id) const { return u"#%1"_s.arg(id); }
    QString operator()(const QStringList& names) const
    {
        QStringList words;
        for (const QString& name : names) {
            words << choiceWords(m_spec, name);
        }
        return words.join(u", "_s);
    }
    QString operator()(const std::vector<CeuCredit>& credits) const { return joinedRows(credits, creditWords); }
    QString operator()(const std::vector<DomainScore>& scores) const { return joinedRows(scores, scoreWords); }

private:
    const FieldSpec& m_spec;
};

}  // namespace

QString capitalised(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString kindName(RecordKind kind)
{
    switch (kind) {
        case RecordKind::Programme:
            return Text::tr("programme");
        case RecordKind::Course:
            return Text::tr("course");
        case RecordKind::StudySession:
            return Text::tr("study session");
        case RecordKind::PracticeExam:
            return Text::tr("practice exam");
        case RecordKind::Placement:
            return Text::tr("placement");
        case RecordKind::ExperienceEntry:
            return Text::tr("experience entry");
        case RecordKind::ExamAttempt:
            return Text::tr("exam attempt");
        case RecordKind::HeldCredential:
            return Text::tr("held credential");
        case RecordKind::Membership:
            return Text::tr("membership");
        case RecordKind::PortalCycle:
            return Text::tr("cycle from your account");
        case RecordKind::CeuActivity:
            return Text::tr("CEU activity");
        case RecordKind::Document:
            return Text::tr("document");
        case RecordKind::Deadline:
            return Text::tr("deadline");
        case RecordKind::Goal:
            return Text::tr("goal");
        case RecordKind::Scenario:
            return Text::tr("what-if");
        case RecordKind::StepChoice:
            return Text::tr("answer to a next step");
        case RecordKind::RuleOverride:
            return Text::tr("own value of a rule");
        case RecordKind::RulePack:
            return Text::tr("rule pack");
        case RecordKind::ReferenceCopy:
            return Text::tr("own entry to look up");
        case RecordKind::OwnCredential:
            return Text::tr("own credential");
    }
    Q_UNREACHABLE();
}

QString kindNamePlural(RecordKind kind)
{
    switch (kind) {
        case RecordKind::Programme:
            return Text::tr("programmes");
        case RecordKind::Course:
            return Text::tr("courses");
        case RecordKind::StudySession:
            return Text::tr("study sessions");
        case RecordKind::PracticeExam:
            return Text::tr("practice exams");
        case RecordKind::Placement:
            return Text::tr("placements");
        case RecordKind::ExperienceEntry:
            return Text::tr("experience entries");
        case RecordKind::ExamAttempt:
            return Text::tr("exam attempts");
        case RecordKind::HeldCredential:
            return Text::tr("held credentials");
        case RecordKind::Membership:
            return Text::tr("memberships");
        case RecordKind::PortalCycle:
            return Text::tr("cycles from your account");
        case RecordKind::CeuActivity:
            return Text::tr("CEU activities");
        case RecordKind::Document:
            return Text::tr("documents");
        case RecordKind::Deadline:
            return Text::tr("deadlines");
        case RecordKind::Goal:
            return Text::tr("goals");
        case RecordKind::Scenario:
            return Text::tr("what-ifs");
        case RecordKind::StepChoice:
            return Text::tr("answers to next steps");
        case RecordKind::RuleOverride:
            return Text::tr("own values of rules");
        case RecordKind::RulePack:
            return Text::tr("rule packs");
        case RecordKind::ReferenceCopy:
            return Text::tr("own entries to look up");
        case RecordKind::OwnCredential:
            return Text::tr("own credentials");
    }
    Q_UNREACHABLE();
}

QString logKindName(LogKind kind)
{
    switch (kind) {
        case LogKind::Study:
            return Text::tr("Study");
        case LogKind::Experience:
            return Text::tr("Experience");
        case LogKind::Ceu:
            return Text::tr("CEU");
        case LogKind::Exam:
            return Text::tr("Exam");
        case LogKind::PracticeExam:
            return Text::tr("Practice exam");
    }
    Q_UNREACHABLE();
}

QString choiceLabel(RecordKind kind, const QString& field, const QString& choice)
{
    const std::optional<int> index = fieldIndex(kind, field);
    return index ? choiceWords(fieldSpecs(kind)[static_cast<std::size_t>(*index)], choice) : choice;
}

QString fieldValue(const FieldSpec& spec, const FieldValue& value)
{
    return std::visit(ValueWords(spec), value);
}

QString subjectName(const RuleBook& rules, const QString& code)
{
    const CurriculumSubject* subject = rules.subject(code);
    return subject ? subject->shortName : code;
}

QString recordTitle(const AnyRecord& record)
{
    if (const auto* answer = std::get_if<StepChoice>(&record); answer && !answer->step.isEmpty()) {
        return stepTitle(answer->step);
    }
    const QString words = ownWords(record);
    const RecordKind kind = kindOf(record);
    const QDate day = dayOf(record);
    if (const auto* placement = std::get_if<Placement>(&record); placement && day.isValid()) {
        return Text::tr("%1, %2 from %3", "organisation, kind, first day")
            .arg(words, wordsOf(placement->kind).toLower(), date(day));
    }
    // Of these there are several with the same words, and of an untitled entry there are none.
    const bool needsDay = words.isEmpty() || kind == RecordKind::ExamAttempt || kind == RecordKind::HeldCredential;
    const QString name = words.isEmpty() ? kindName(kind) : words;
    return needsDay && day.isValid() ? Text::tr("%1, %2", "what, day").arg(name, date(day)) : name;
}

}  // namespace credence::format
