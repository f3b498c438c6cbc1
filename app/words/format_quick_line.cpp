// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_quick_line.h"

#include <algorithm>

#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

/// With its year where that is not the present one: an entry years off must not look like one of this week.
QString dayWords(QDate day, QDate today)
{
    return day.year() == today.year() ? dateShort(day) : date(day);
}

QString fieldWords(RecordKind kind, const FieldSpec& spec, const FieldValue& value, const QuickLineContext& context,
                   const RuleBook& rules)
{
    if (const auto* id = std::get_if<qint64>(&value)) {
        const auto place = std::ranges::find(context.places, PlacementId(*id), &QuickLineContext::Place::id);
        return place == context.places.end() ? QString() : place->name;
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? fieldLabel(kind, spec.name) : QString();
    }
    if (const auto* day = std::get_if<QDate>(&value)) {
        const QString words = dayWords(*day, context.today);
        return kind == RecordKind::StudyBroughtForward ? Text::tr("until %1", "the last day").arg(words) : words;
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        if (spec.meaning == FieldMeaning::SubjectCode) {
            return subjectName(rules, *text);
        }
        return spec.type == FieldType::Choice ? choiceLabel(kind, spec.name, *text) : *text;
    }
    return fieldValue(spec, value);
}

/// Employer, role and day alone: that it is a job, and where it stands then, goes without saying.
std::vector<LineChip> applicationChips(const QuickLine& line, const Application& application,
                                       const QuickLineContext& context)
{
    std::vector<LineChip> chips{{.text = kindName(RecordKind::Application), .sense = line.kindSense}};
    const auto add = [&](const QString& text, const QString& field) {
        if (!text.isEmpty()) {
            chips.push_back({.text = text, .sense = line.senseOf(field)});
        }
    };
    const auto known = std::ranges::find(context.employers, application.employer, &QuickLineContext::Employer::id);
    add(known == context.employers.end() ? line.newEmployer : known->name, u"employer"_s);
    add(application.role, u"role"_s);
    const std::optional<QDate> day = sentOn(application);
    add(day ? dayWords(*day, context.today) : QString(), u"stages"_s);
    return chips;
}

/// A slip of a word for a kind, with that word as the answer.
bool isAboutOneWord(const LineDoubt& doubt)
{
    const LineAnswer& first = doubt.answers.front();
    const QString* word = std::get_if<QString>(&first.meaning);
    return std::ranges::count(doubt.answers, LineAnswer::Act::Take, &LineAnswer::act) == 1 && word &&
           !first.line.contains(*word + u" \""_s);
}

}  // namespace

std::vector<LineChip> lineChips(const QuickLine& line, const QuickLineContext& context, const RuleBook& rules)
{
    if (!line.draft) {
        return {};
    }
    if (const auto* application = std::get_if<Application>(&*line.draft)) {
        return applicationChips(line, *application, context);
    }
    const RecordKind kind = kindOf(*line.draft);
    const AnyRecord blank = blankRecord(kind);
    std::vector<LineChip> chips{{.text = kindName(kind), .sense = line.kindSense}};
    const auto specs = fieldSpecs(kind);
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const FieldSpec& spec = specs[static_cast<std::size_t>(i)];
        const FieldValue value = credence::fieldValue(*line.draft, i);
        const bool said = spec.need == FieldNeed::Required || value != credence::fieldValue(blank, i);
        // What is still to be typed is a question below, and no chip such as "0 min".
        const QString text = said && !isUnset(spec, value) ? fieldWords(kind, spec, value, context, rules) : QString();
        // A new name is one of the answers, and new only once it was chosen.
        const bool isUndecided = line.senseOf(spec.name) == LineSense::New && line.isAsked(spec.name);
        if (!text.isEmpty() && !isUndecided && std::ranges::find(chips, text, &LineChip::text) == chips.end()) {
            chips.push_back({.text = text, .sense = line.senseOf(spec.name)});
        }
    }
    return chips;
}

QString lineQuestion(const LineDoubt& doubt)
{
    const bool canBeTaken = std::ranges::any_of(
        doubt.answers, [](const LineAnswer& answer) { return answer.act == LineAnswer::Act::Take; });
    switch (doubt.about) {
        case LineDoubt::About::Day:
            return doubt.words.isEmpty() ? Text::tr("On which day?")
                   : canBeTaken          ? Text::tr("“%1”: is it the day?").arg(doubt.words)
                                         : Text::tr("“%1” looks like a day.").arg(doubt.words);
        case LineDoubt::About::Amount:
            return doubt.words.isEmpty() ? Text::tr("How long?")
                   : canBeTaken          ? Text::tr("“%1”: how much is it?").arg(doubt.words)
                                         : Text::tr("“%1” looks like an amount.").arg(doubt.words);
        case LineDoubt::About::Subject: {
            const bool isSecond = std::ranges::count(doubt.answers, LineAnswer::Act::KeepInTitle, &LineAnswer::act) ==
                                  std::ssize(doubt.answers);
            return (isSecond ? Text::tr("“%1”: an entry has one subject.") : Text::tr("No subject is called “%1”."))
                .arg(doubt.words);
        }
        case LineDoubt::About::Place:
            return (doubt.words.startsWith(u'@') ? Text::tr("No place is called “%1”.")
                                                 : Text::tr("“%1”: is it the place?"))
                .arg(doubt.words);
        case LineDoubt::About::PlaceKind:
            return Text::tr("“%1”: no place of that kind was held on the day.").arg(doubt.words);
        case LineDoubt::About::Provider:
            return (doubt.words.startsWith(u'@') ? Text::tr("No provider is called “%1” so far.")
                                                 : Text::tr("“%1”: is it the provider?"))
                .arg(doubt.words);
        case LineDoubt::About::Employer:
            return Text::tr("“%1”: which employer is it?").arg(doubt.words);
        case LineDoubt::About::Credential:
            return (doubt.words.startsWith(u'+') ? Text::tr("No credential is called “%1”, or it is there already.")
                    : canBeTaken                 ? Text::tr("“%1”: is it the credential?")
                                                 : Text::tr("“%1” is a second credential: an exam is of one."))
                .arg(doubt.words);
        case LineDoubt::About::Result:
            return doubt.words.isEmpty() ? Text::tr("Passed or not passed?")
                   : canBeTaken
                       ? Text::tr("“%1”: is it the result?").arg(doubt.words)
                       : Text::tr("“%1” is no result that is kept: the exam would be planned.").arg(doubt.words);
        case LineDoubt::About::Score:
            return Text::tr("“%1”: right answers, or the day?").arg(doubt.words);
        case LineDoubt::About::IndexNumber:
            return Text::tr("“%1”: is it the index number?").arg(doubt.words);
        case LineDoubt::About::Kind:
            return (!canBeTaken             ? Text::tr("“%1”: was the time spent?")
                    : isAboutOneWord(doubt) ? Text::tr("“%1” is near a word that the line knows.")
                                            : Text::tr("“%1”: what kind of entry is it?"))
                .arg(doubt.words);
        case LineDoubt::About::Stage:
            return Text::tr("“%1”: a line keeps that you applied. Log it, then move the application to its stage.")
                .arg(doubt.words);
        case LineDoubt::About::Mark:
            return Text::tr("“%1” says nothing for this kind of entry.").arg(doubt.words);
        case LineDoubt::About::BroughtForward:
            return Text::tr("“%1” is more than a day has.").arg(doubt.words);
    }
    Q_UNREACHABLE();
}

QString lineAnswer(const LineDoubt& doubt, const LineAnswer& answer, const QuickLineContext& context,
                   const RuleBook& rules)
{
    const QString* name = std::get_if<QString>(&answer.meaning);
    switch (answer.act) {
        case LineAnswer::Act::KeepInTitle:
            return Text::tr("keep it in the title");
        case LineAnswer::Act::MakeNew:
            return (doubt.about == LineDoubt::About::Subject    ? Text::tr("new subject: %1")
                    : doubt.about == LineDoubt::About::Employer ? Text::tr("new employer: %1")
                                                                : Text::tr("new provider: %1"))
                .arg(*name);
        case LineAnswer::Act::AddPlace:
            return answer.placeKind ? Text::tr("new place of that kind…") : Text::tr("new place: %1…").arg(*name);
        case LineAnswer::Act::Take:
            break;
    }
    if (const auto* day = std::get_if<QDate>(&answer.meaning)) {
        return dayWords(*day, context.today);
    }
    if (const auto* length = std::get_if<Minutes>(&answer.meaning)) {
        return *length == context.lastLength ? Text::tr("%1, as last time").arg(duration(*length)) : duration(*length);
    }
    if (const auto* worth = std::get_if<CeuHundredths>(&answer.meaning)) {
        return amount(*worth);
    }
    switch (doubt.about) {
        case LineDoubt::About::Subject:
            return subjectName(rules, *name);
        case LineDoubt::About::BroughtForward:
            return Text::tr("brought forward from before the log");
        case LineDoubt::About::Result:
            return choiceLabel(RecordKind::ExamAttempt, u"result"_s, *name);
        case LineDoubt::About::Score: {
            const QStringList parts = name->split(u" of "_s);
            return Text::tr("%1 of %2 right").arg(parts.value(0), parts.value(1));
        }
        default:
            return *name;
    }
}

}  // namespace credence::format
