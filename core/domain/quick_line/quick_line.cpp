// SPDX-License-Identifier: GPL-3.0-or-later
/// The understood parts become a draft.
#include "domain/quick_line/quick_line.h"

#include <algorithm>

#include "domain/quick_line/application_line.h"
#include "domain/quick_line/forward_line.h"
#include "domain/quick_line/line_doubts.h"
#include "domain/quick_line/line_parts.h"
#include "domain/quick_line/pay_line.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

Minutes minutesOf(const LineParts& parts)
{
    return parts.amount.value_or(parts.range ? parts.range->length : Minutes{});
}

std::optional<Minutes> startOf(const LineParts& parts)
{
    return parts.range ? std::optional(parts.range->startedAt) : std::nullopt;
}

CeuActivity ceuActivityOf(const LineParts& parts, const LineReading& line, QDate day)
{
    CeuActivity activity{.onDate = day,
                         .title = line.title(),
                         .provider = parts.provider,
                         .indexNumber = parts.indexNumber,
                         .ceus = parts.ceus.value_or(CeuHundredths{}),
                         .hiim = parts.hiim,
                         .kind = parts.ceuKind,
                         .subject = parts.subject.value_or(QString()),
                         .note = line.remark()};
    if (const std::optional<KnownProvider> known = knownProvider(parts.provider)) {
        activity.source = known->source;
    }
    for (const QString& credential : parts.credentials) {
        if (parts.ceus) {
            activity.credits.push_back({.credential = credential, .amount = *parts.ceus});
        }
    }
    return activity;
}

/// An exam has no title: all that is left is its note.
ExamAttempt examAttemptOf(const LineParts& parts, const LineReading& line, QDate day)
{
    return {.credential = parts.credentials.value(0),
            .onDate = day,
            .result = parts.result.value_or(ExamResult::Scheduled),
            .score = parts.score,
            .note = QString(line.title() + u' ' + line.remark()).trimmed()};
}

PracticeExam practiceExamOf(const LineParts& parts, const LineReading& line, QDate day)
{
    return {.onDate = day,
            .credential = parts.credentials.value(0),
            .title = line.title(),
            .correct = parts.answers ? parts.answers->correct : 0,
            .items = parts.answers ? parts.answers->items : 0,
            .minutes = parts.amount,
            .note = line.remark()};
}

/// Without a day it ends where the log most likely begins: with yesterday.
StudyBroughtForward studyBroughtForwardOf(const LineParts& parts, const LineReading& line,
                                          const QuickLineContext& context)
{
    return {.until = parts.day.value_or(context.today.addDays(-1)),
            .minutes = parts.amount.value_or(Minutes{}),
            .subject = parts.subject.value_or(context.lastSubject),
            .title = line.title(),
            .note = line.remark()};
}

AnyRecord draftOf(const LineParts& parts, const LineReading& line, const QuickLineContext& context)
{
    if (parts.broughtForward) {
        return studyBroughtForwardOf(parts, line, context);
    }
    const QDate day = parts.day.value_or(context.today);
    switch (parts.kind) {
        case RecordKind::ExperienceEntry:
            return ExperienceEntry{.onDate = day,
                                   .minutes = minutesOf(parts),
                                   .placement = parts.placement.value_or(PlacementId()),
                                   .startedAt = startOf(parts),
                                   .title = line.title(),
                                   .note = line.remark()};
        case RecordKind::CeuActivity:
            return ceuActivityOf(parts, line, day);
        case RecordKind::ExamAttempt:
            return examAttemptOf(parts, line, day);
        case RecordKind::PracticeExam:
            return practiceExamOf(parts, line, day);
        default:
            return StudySession{.onDate = day,
                                .minutes = minutesOf(parts),
                                .subject = parts.subject.value_or(context.lastSubject),
                                .startedAt = startOf(parts),
                                .title = line.title(),
                                .note = line.remark()};
    }
}

std::vector<Problem> problemsOf(const AnyRecord& draft, const LineParts& parts, const QuickLineContext& context)
{
    std::vector<Problem> problems =
        validate(draft, {.today = context.today, .credentialCodes = context.credentials, .bodyCodes = {}});
    if (!parts.unknownPlace.isEmpty()) {
        // Says more than that the place is missing.
        const auto missing = std::ranges::find(problems, u"placement"_s, &Problem::field);
        if (missing != problems.end()) {
            missing->code = ProblemCode::UnknownRecord;
            missing->detail = parts.unknownPlace;
        }
    }
    if (parts.score && !parts.result) {
        std::erase_if(problems, [](const Problem& problem) { return problem.field == u"score"_s; });
        problems.push_back({.field = u"result"_s, .code = ProblemCode::Missing, .severity = Severity::Error});
    }
    return problems;
}

/// Of the fields that no word of the line says, or that it says for the first time.
std::map<QString, LineSense> sensesOf(const LineParts& parts, const LineReading& line, const QuickLineContext& context)
{
    std::map<QString, LineSense> senses;
    const auto isGuess = [&senses](const QString& field, bool isSaid) {
        if (!isSaid) {
            senses[field] = LineSense::Guessed;
        }
    };
    isGuess(parts.broughtForward ? u"until"_s : u"on_date"_s, parts.day.has_value());
    isGuess(u"subject"_s, parts.subject.has_value());
    isGuess(u"placement"_s, parts.namesPlace);
    if (parts.subject && !ceuSubjectNamed(*parts.subject, context)) {
        senses[u"subject"_s] = LineSense::New;
    }
    if (!parts.provider.isEmpty() && !knownProvider(parts.provider) &&
        !context.providers.contains(parts.provider, Qt::CaseInsensitive)) {
        senses[u"provider"_s] = LineSense::New;
    }
    senses[line.hasOwnTitle() && parts.kind != RecordKind::ExamAttempt ? u"note"_s : u"title"_s] = LineSense::LeftOver;
    if (parts.kind == RecordKind::ExamAttempt) {
        senses[u"note"_s] = LineSense::LeftOver;
        isGuess(u"result"_s, parts.result.has_value());
    }
    return senses;
}

/// "CPT study brought forward": where it is all that is left, the word is no title.
void takeWordForStudy(LineReading& line)
{
    const std::optional<KindWord> kind = line.hasOwnTitle() ? std::nullopt : kindWord(line.title());
    for (int i = 0; kind && kind->kind == RecordKind::StudySession && i < line.count(); ++i) {
        if (line.isFree(i)) {
            line.take(i, 1);
        }
    }
}

/// A line of study that says "brought forward"; of anything else the words belong to the title.
std::optional<LineParts> readForwardParts(LineReading& line, const QuickLineContext& context)
{
    LineReading taken = line;
    const std::optional<ForwardWords> forward = takeForward(taken, context.today);
    if (!forward) {
        return std::nullopt;
    }
    QuickLineContext ofStudy = context;
    ofStudy.lastKind = RecordKind::StudySession;
    LineParts parts = readParts(taken, ofStudy);
    if (parts.kind != RecordKind::StudySession) {
        return std::nullopt;
    }
    takeWordForStudy(taken);
    line = std::move(taken);
    parts.broughtForward = true;
    parts.day = forward->until ? forward->until : parts.day;
    return parts;
}

/// An "until" that no day was found behind: no title says it, and another day would be guessed.
std::vector<LineDoubt> lastDayInDoubt(const LineReading& line, const LineParts& parts)
{
    for (int i = 0; parts.broughtForward && !parts.day && i + 1 < line.count(); ++i) {
        if (line.areFree(i, 2) && leadsToLastDay(line.bareWord(i))) {
            return {{.about = LineDoubt::About::Day, .words = line.joined(i, 2)}};
        }
    }
    return {};
}

QStringList fieldsAskedBy(LineDoubt::About about)
{
    switch (about) {
        case LineDoubt::About::Day:
            return {u"on_date"_s, u"until"_s};
        case LineDoubt::About::Amount:
            return {u"minutes"_s, u"ceus"_s};
        case LineDoubt::About::BroughtForward:
            return {u"minutes"_s};
        case LineDoubt::About::Subject:
            return {u"subject"_s};
        case LineDoubt::About::Place:
        case LineDoubt::About::PlaceKind:
            return {u"placement"_s, u"employer"_s};
        case LineDoubt::About::Employer:
            return {u"employer"_s};
        case LineDoubt::About::Credential:
            return {u"credential"_s};
        case LineDoubt::About::Provider:
            return {u"provider"_s};
        case LineDoubt::About::Result:
            return {u"result"_s, u"score"_s};
        case LineDoubt::About::Score:
            return {u"correct"_s, u"items"_s};
        default:
            return {};
    }
}

}  // namespace

bool QuickLine::isAsked(const QString& field) const
{
    return std::ranges::any_of(doubts,
                               [&field](const LineDoubt& doubt) { return fieldsAskedBy(doubt.about).contains(field); });
}

std::vector<Problem> QuickLine::problemsBesideDoubts() const
{
    std::vector<Problem> others = problems;
    std::erase_if(others, [this](const Problem& problem) { return isAsked(problem.field); });
    return others;
}

QuickLine parseQuickLine(const QString& text, const QuickLineContext& context)
{
    LineReading line(text);
    if (line.isEmpty()) {
        return {};
    }
    if (std::optional<QuickLine> application = parseApplicationLine(text, context)) {
        return *std::move(application);
    }
    if (std::optional<QuickLine> pay = parsePayLine(text, context)) {
        return *std::move(pay);
    }
    const std::optional<LineParts> forward = readForwardParts(line, context);
    const LineParts parts = forward ? *forward : readParts(line, context);
    std::vector<LineDoubt> doubts = doubtsOf(text, line, parts, context);
    if (doubts.empty()) {
        doubts = lastDayInDoubt(line, parts);
    }
    const AnyRecord draft = draftOf(parts, line, context);
    return {.draft = draft,
            .problems = problemsOf(draft, parts, context),
            .doubts = std::move(doubts),
            .kindSense = parts.saysKind || parts.broughtForward ? LineSense::Said : LineSense::Guessed,
            .senses = sensesOf(parts, line, context)};
}

}  // namespace credence
