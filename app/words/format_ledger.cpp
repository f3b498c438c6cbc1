// SPDX-License-Identifier: GPL-3.0-or-later
/// The lines of which a row of the ledger is made, and where each figure stands.
#include <algorithm>
#include <iterator>

#include "catalog/catalogue_words.h"
#include "words/format.h"
#include "words/format_career.h"
#include "catalog/catalogue_words.h"
#include "words/format_spans.h"
#include "words/joined.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString sourcesWords(const std::vector<FigureSource>& sources)
{
    QStringList words;
    for (const FigureSource& source : sources) {
        words << figureSource(source);
    }
    words.removeDuplicates();
    return joined(words);
}

template <class Unit>
LedgerLine lineOf(LedgerPart part, const QString& title, const LedgerFigure<Unit>& figure, const QString& words,
                  const QString& todo, const QString& field)
{
    const bool isKnown = figure.amount.isStated();
    std::vector<LedgerLine> parts;
    for (const FigureSource& source : figure.sources) {
        parts.push_back({.part = part,
                         .title = Text::tr("rests on", "a figure, where it stands"),
                         .figure = {},
                         .source = figureSource(source),
                         .sources = {source},
                         .isWeak = isWeak(source)});
    }
    if (!isKnown || parts.size() < 2) {
        parts.clear();
    }
    return {.part = part,
            .title = title,
            .figure = isKnown ? withMark(words, figure.isOwn()) : Text::tr("not stated"),
            .source = isKnown ? sourcesWords(figure.sources) : todo,
            .sources = figure.sources,
            .field = field,
            .isOwn = figure.isOwn(),
            .isWeak = figure.isWeak(),
            .isUnknown = !isKnown,
            .parts = std::move(parts)};
}

QString feeTitle(const NextCredential& row)
{
    return row.sort == NextSort::RemovalOfA ? Text::tr("Fee") : Text::tr("Exam fee");
}

QString guideFigure(const StudyGuide& guide)
{
    return guide.weeks ? Text::tr("%Ln week(s)", nullptr, *guide.weeks)
                       : Text::tr("%1 h", "hours").arg(hoursOf(guide.time));
}

LedgerLine guideLine(const StudyGuide& guide, const LedgerBasis& basis)
{
    QString figure = guideFigure(guide);
    if (guide.weeks && basis.pace.weekly > Minutes{}) {
        const Minutes time{*guide.weeks * basis.pace.weekly.value};
        figure = Text::tr("%1, %2 h at your pace", "a plan of weeks, hours").arg(figure, hoursOf(exactly(time)));
    }
    return {.part = LedgerPart::Guide,
            .title = Text::tr("What guides plan, for comparison"),
            .figure = figure,
            .source = figureSource(guide.source),
            .sources = {guide.source},
            .isWeak = isWeak(guide.source)};
}

QString studyTitle(const NextCredential& row)
{
    const bool isBegun = row.studyDone && *row.studyDone > Minutes{};
    return isBegun ? Text::tr("Study to go, less %1 done", "time").arg(amount(amountOf(*row.studyDone)))
                   : Text::tr("Study to go");
}

LedgerLine subjectLine(const SubjectToGo& subject)
{
    const auto time = [](Minutes minutes) { return amount(amountOf(minutes)); };
    const QString target = Text::tr("of %1", "time planned for a subject").arg(spanWords(subject.target, time));
    const QString done =
        subject.done > Minutes{} ? Text::tr("%1 done", "time").arg(time(subject.done)) : Text::tr("nothing done yet");
    return {
        .part = LedgerPart::Study,
        .title = inSpokenLanguage(subject.title),
        .figure = spanWords(subject.left, time),
        .source = joined({target, done, isWeak(subject.source) ? confidenceWord(Confidence::Low) : QString()}, u", "_s),
        .sources = {subject.source},
        .isWeak = isWeak(subject.source)};
}

std::vector<LedgerLine> subjectLines(const std::vector<SubjectToGo>& subjects)
{
    std::vector<LedgerLine> lines;
    std::ranges::transform(subjects, std::back_inserter(lines), subjectLine);
    return lines;
}

/// Of the curriculum's subjects there are many: how many says more than their names, which stand in the parts.
LedgerLine studyLine(const NextCredential& row)
{
    LedgerLine line =
        lineOf(LedgerPart::Study, studyTitle(row), row.study, Text::tr("%1 h", "hours").arg(hoursOf(row.study.amount)),
               Text::tr("no source gives it: add yours"), u"study_low"_s);
    if (row.studyDone && !line.sources.empty()) {
        const QString targets =
            Text::tr("planning targets of %Ln subject(s)", nullptr, static_cast<int>(line.sources.size()));
        line.parts = subjectLines(row.subjects);
        line.source = line.isWeak ? u"%1, %2"_s.arg(targets, confidenceWord(Confidence::Low)) : targets;
    }
    return line;
}

}  // namespace

QString ownMark()
{
    return u"✎"_s;
}

QString figureSource(const FigureSource& source)
{
    if (source.record && source.record->kind == RecordKind::CredentialFigures) {
        return source.day ? Text::tr("your figure, %1", "day").arg(date(*source.day)) : Text::tr("your figure");
    }
    if (source.record) {
        return source.day ? Text::tr("your record, %1", "day").arg(date(*source.day)) : Text::tr("your record");
    }
    QStringList parts{source.rule.ruleId.isEmpty() ? source.title : source.rule.title};
    if (source.isOwnEntry) {
        parts << (source.day ? Text::tr("your entry, %1", "day").arg(date(*source.day)) : Text::tr("your entry"));
    } else if (!source.asOf.isEmpty()) {
        parts << Text::tr("as of %1", "how a source is dated").arg(inSpokenLanguage(source.asOf));
    }
    if (isWeak(source)) {
        parts << confidenceWord(Confidence::Low);
    }
    return joined(parts, u", "_s);
}

std::vector<LedgerLine> ledgerLines(const NextCredential& row, const LedgerBasis& basis)
{
    const bool isA = row.sort == NextSort::RemovalOfA;
    std::vector<LedgerLine> lines{lineOf(LedgerPart::Fee, feeTitle(row), row.fee, dollars(row.fee.amount),
                                         Text::tr("no source gives it: add yours"), u"fee_low"_s)};
    if (!isA) {
        lines.push_back(lineOf(LedgerPart::Books, Text::tr("Code books, courses"), row.books, dollars(row.books.amount),
                               Text::tr("only you know: add yours"), u"books_low"_s));
        lines.push_back(studyLine(row));
    }
    if (row.guide) {
        lines.push_back(guideLine(*row.guide, basis));
    }
    lines.push_back(lineOf(LedgerPart::Ceus, Text::tr("CEUs for ever, a year more"), row.ceus,
                           ledgerCell(LedgerColumn::Ceus, row), Text::tr("no rule gives it"), {}));
    lines.push_back(lineOf(LedgerPart::Dues, Text::tr("Dues and renewal, a year more"), row.dues,
                           ledgerCell(LedgerColumn::Dues, row), Text::tr("no rule gives it"), {}));
    lines.push_back(lineOf(LedgerPart::Gain, Text::tr("Gain, a full-time year"), row.gain, dollars(row.gain.amount),
                           Text::tr("no survey gives it: add yours"), u"gain_low"_s));
    // Where the gain is the difference of the band's ends, both stand written in one place.
    const bool isOfGain = !row.gain.sources.empty() && !row.band.sources.empty() &&
                          row.gain.sources.back().entry == row.band.sources.back().entry;
    if (row.band.amount.isStated() && !isOfGain) {
        lines.push_back(lineOf(LedgerPart::Band, Text::tr("Pay band"), row.band, dollars(row.band.amount), {}, {}));
    }
    if (row.withStudy != row.cash) {
        lines.push_back({.part = LedgerPart::WithStudy,
                         .title = Text::tr("Years with study at your pay"),
                         .figure = breakEven(row.withStudy),
                         .source = basis.pay && basis.pay->anHour
                                       ? Text::tr("at your %1 an hour", "money").arg(money(*basis.pay->anHour))
                                       : Text::tr("add your pay")});
    }
    return lines;
}

}  // namespace credence::format
