// SPDX-License-Identifier: GPL-3.0-or-later
/// The understood parts become a draft.
#include "domain/quick_line/quick_line.h"

#include <algorithm>

#include "domain/quick_line/line_parts.h"

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

AnyRecord draftOf(const LineParts& parts, const LineReading& line, const QuickLineContext& context)
{
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

}  // namespace

QuickLine parseQuickLine(const QString& text, const QuickLineContext& context)
{
    LineReading line(text);
    if (line.isEmpty()) {
        return {};
    }
    const LineParts parts = readParts(line, context);
    const AnyRecord draft = draftOf(parts, line, context);
    return {.draft = draft, .problems = problemsOf(draft, parts, context)};
}

}  // namespace credence
