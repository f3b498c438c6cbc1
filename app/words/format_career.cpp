// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_career.h"

#include "words/format.h"
#include "words/format_costs.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStudyMinutesAnHour = 60;

QString fromTo(const QString& low, const QString& high)
{
    return low == high ? low : Text::tr("%1–%2", "from one amount to another").arg(low, high);
}

/// Both ends, "up to" or "from" where only one is stated; empty for none.
template <class Unit, class Words>
QString spanWords(const Span<Unit>& span, Words words)
{
    if (span.low && span.high) {
        return fromTo(words(*span.low), words(*span.high));
    }
    if (span.high) {
        return Text::tr("up to %1", "an amount").arg(words(*span.high));
    }
    return span.low ? Text::tr("from %1", "an amount").arg(words(*span.low)) : QString();
}

QString dollars(const Span<Cents>& span)
{
    return spanWords(span, [](Cents amount) { return money(amount); });
}

/// Whole hours, a begun one whole, without their unit.
QString hoursOf(const Span<Minutes>& span)
{
    return spanWords(span, [](Minutes time) {
        return QLocale().toString((time.value + kStudyMinutesAnHour - 1) / kStudyMinutesAnHour);
    });
}

QString yearsOf(YearTenths years)
{
    return QLocale().toString(years.value / 10.0, 'f', 1);
}

QString withMark(const QString& words, bool isOwn)
{
    return isOwn ? words + u' ' + ownMark() : words;
}

QString unknown(const QString& words)
{
    return u"%1 %2"_s.arg(stateMark(ProgressState::Open), words);
}

QString onceCell(const NextCredential& row)
{
    if (!row.once.isStated()) {
        return unknown(row.sort == NextSort::RemovalOfA ? Text::tr("not stated") : Text::tr("add the fee"));
    }
    return withMark(dollars(row.once), row.fee.isOwn() || row.books.isOwn());
}

QString studyCell(const NextCredential& row)
{
    const QString hours = hoursOf(row.study.amount);
    return hours.isEmpty() ? unknown(Text::tr("add the hours")) : withMark(hours, row.study.isOwn());
}

QString breakEvenCell(const NextCredential& row)
{
    const QString words = breakEven(row.cash);
    switch (row.cash.state) {
        case PayOff::AtOnce:
            return u"%1 %2"_s.arg(stateMark(ProgressState::Done), words);
        case PayOff::Years:
            return row.cash.mayNever ? u"%1 %2"_s.arg(stateMark(ProgressState::Late), words) : words;
        case PayOff::Never:
            return u"%1 %2"_s.arg(stateMark(ProgressState::Late), words);
        default:
            return unknown(words);
    }
}

/// The numbers of years alone; empty where there are none.
QString yearNumbers(const BreakEven& result)
{
    if (result.best && result.worst) {
        return fromTo(yearsOf(*result.best), yearsOf(*result.worst));
    }
    if (result.best) {
        return Text::tr("%1 or more", "a number of years").arg(yearsOf(*result.best));
    }
    return result.worst ? Text::tr("%1 or less", "a number of years").arg(yearsOf(*result.worst)) : QString();
}

QString weekWords(const LedgerBasis& basis)
{
    return basis.weekly ? Text::tr("at your %1 a week", "time").arg(amount(amountOf(*basis.weekly)))
                        : Text::tr("at full time");
}

QString sourcesWords(const std::vector<FigureSource>& sources)
{
    QStringList words;
    for (const FigureSource& source : sources) {
        words << figureSource(source);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u" · "_s);
}

template <class Unit>
LedgerLine lineOf(LedgerPart part, const QString& title, const LedgerFigure<Unit>& figure, const QString& words,
                  const QString& todo, const QString& field)
{
    const bool isKnown = figure.amount.isStated();
    return {.part = part,
            .title = title,
            .figure = isKnown ? withMark(words, figure.isOwn()) : Text::tr("not stated"),
            .source = isKnown ? sourcesWords(figure.sources) : todo,
            .sources = figure.sources,
            .field = field,
            .isOwn = figure.isOwn(),
            .isWeak = figure.isWeak(),
            .isUnknown = !isKnown};
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
    return row.studyDone && *row.studyDone > Minutes {}

    /// Of the curriculum's subjects there are many: how many says more than their names.
    LedgerLine studyLine(const NextCredential& row)
    {
        LedgerLine line = lineOf(LedgerPart::Study, studyTitle(row), row.study,
                                 Text::tr("%1 h", "hours").arg(hoursOf(row.study.amount)),
                                 Text::tr("no source gives it: add yours"), u"study_low"_s);
        if (row.studyDone && !line.sources.empty()) {
            const QString targets =
                Text::tr("planning targets of %Ln subject(s)", nullptr, static_cast<int>(line.sources.size()));
            line.source = line.isWeak ? u"%1, %2"_s.arg(targets, confidenceWord(Confidence::Low)) : targets;
        }
        return line;
    }

    ? Text::tr("Study to go, less %1 done", "time").arg(amount(amountOf(*row.studyDone))) : Text::tr("Study to go");
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
        parts << Text::tr("as of %1", "how a source is dated").arg(source.asOf);
    }
    if (isWeak(source)) {
        parts << confidenceWord(Confidence::Low);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString breakEven(const BreakEven& result)
{
    switch (result.state) {
        case PayOff::Years:
            if (result.mayNever) {
                return result.best ? Text::tr("%1 years to never").arg(yearsOf(*result.best)) : Text::tr("maybe never");
            }
            return yearNumbers(result).isEmpty() ? Text::tr("not known") : yearNumbers(result);
        case PayOff::AtOnce:
            return Text::tr("at once");
        case PayOff::Never:
            return Text::tr("never by pay alone");
        case PayOff::NeedsFee:
            return Text::tr("needs the fee");
        case PayOff::NeedsGain:
            return Text::tr("needs the gain");
        case PayOff::NeedsStudy:
            return Text::tr("needs the hours of study");
        case PayOff::NeedsPay:
            return Text::tr("needs your pay");
    }
    Q_UNREACHABLE();
}

QString nextCredentialTitle(const NextCredential& row)
{
    return row.sort == NextSort::RemovalOfA ? Text::tr("%1 without the A").arg(row.credential) : row.credential;
}

QString nextCredentialDetail(const NextCredential& row)
{
    if (row.sort != NextSort::Goal) {
        return {};
    }
    return row.byDate ? Text::tr("goal, %1", "day").arg(date(*row.byDate)) : Text::tr("goal");
}

QString careerAnswer(const Career& career)
{
    const NextCredential* row = career.answer();
    if (!row) {
        return Text::tr("What is the next step worth?");
    }
    const QString title = nextCredentialTitle(*row);
    switch (row->cash.state) {
        case PayOff::Years:
            if (row->cash.mayNever) {
                return row->cash.best ? Text::tr("%1 pays for itself in %2 years, or never", "credential, years")
                                            .arg(title, yearsOf(*row->cash.best))
                                      : Text::tr("%1 may never pay for itself").arg(title);
            }
            return Text::tr("%1 pays for itself in %2 years", "credential, years").arg(title, breakEven(row->cash));
        case PayOff::AtOnce:
            return Text::tr("%1 costs nothing more").arg(title);
        case PayOff::Never:
            return Text::tr("%1 does not pay for itself by pay alone").arg(title);
        default:
            return Text::tr("%1: what it is worth %2", "credential, what is missing").arg(title, breakEven(row->cash));
    }
}

QString careerReason(const Career& career)
{
    const NextCredential* row = career.answer();
    if (!row) {
        return Text::tr("Each credential that you want or compare stands here, with what it costs and brings.");
    }
    const bool isReckoned = row->cash.state == PayOff::Years || row->cash.state == PayOff::Never;
    const QString cash = isReckoned ? Text::tr("cash only, %1").arg(weekWords(career.basis)) : QString();
    const QString withStudy = !isReckoned || row->withStudy == row->cash ? QString()
                              : row->withStudy.state == PayOff::Years
                                  ? Text::tr("%1 with study hours at your pay", "years").arg(breakEven(row->withStudy))
                                  : Text::tr("with study hours: %1").arg(breakEven(row->withStudy));
    return joined({cash, withStudy});
}

QString careerDoubt(const Career& career)
{
    const NextCredential* row = career.answer();
    if (!row || row->cash.state != PayOff::Years) {
        return {};
    }
    QStringList parts;
    if (row->gain.isWeak()) {
        parts << Text::tr("the gain rests on a weak source");
    }
    if (!row->cash.worst && !row->cash.mayNever) {
        parts << Text::tr("add the least gain that you expect");
    }
    if (row->isWithoutBooks()) {
        parts << Text::tr("without books");
    }
    if (!row->dues.amount.isStated()) {
        parts << Text::tr("without dues");
    }
    return parts.isEmpty() ? QString() : u"! "_s + parts.join(u" · "_s);
}

QString paceWords(const CareerPace& pace)
{
    if (pace.weekly == Minutes{}) {
        return Text::tr("your pace: no study yet");
    }
    const QString hours = QLocale().toString(pace.weekly.value / 60.0, 'f', 1);
    return pace.basis == PaceBasis::Planned
               ? Text::tr("your pace: %1 study hours a week, as planned").arg(hours)
               : Text::tr("your pace: %1 study hours a week, last %Ln week(s)", nullptr, pace.weeks).arg(hours);
}

QString ledgerColumn(LedgerColumn column)
{
    switch (column) {
        case LedgerColumn::Credential:
            return Text::tr("Credential");
        case LedgerColumn::Once:
            return Text::tr("To pay once");
        case LedgerColumn::Study:
            return Text::tr("Study hours to go");
        case LedgerColumn::Weeks:
            return Text::tr("Weeks");
        case LedgerColumn::Ceus:
            return Text::tr("CEUs a year");
        case LedgerColumn::Dues:
            return Text::tr("Dues a year");
        case LedgerColumn::Band:
            return Text::tr("Pay band");
        case LedgerColumn::BreakEven:
            return Text::tr("Years to break even");
    }
    Q_UNREACHABLE();
}

QString ledgerCell(LedgerColumn column, const NextCredential& row)
{
    const QString none = u"—"_s;
    switch (column) {
        case LedgerColumn::Credential:
            return joined({nextCredentialTitle(row), nextCredentialDetail(row)});
        case LedgerColumn::Once:
            return onceCell(row);
        case LedgerColumn::Study:
            return studyCell(row);
        case LedgerColumn::Weeks: {
            const QString weeks = spanWords(row.weeks, [](int count) { return QLocale().toString(count); });
            return weeks.isEmpty() ? none : weeks;
        }
        case LedgerColumn::Ceus:
            return row.ceus.amount.isStated()
                       ? u"+"_s + spanWords(row.ceus.amount, [](CeuHundredths amount) { return ceus(amount); })
                       : none;
        case LedgerColumn::Dues:
            return row.dues.amount.isStated() ? u"+"_s + dollars(row.dues.amount) : none;
        case LedgerColumn::Band: {
            const QString band = dollars(row.band.amount);
            return band.isEmpty() ? none : band;
        }
        case LedgerColumn::BreakEven:
            return breakEvenCell(row);
    }
    Q_UNREACHABLE();
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
    if (row.band.amount.isStated()) {
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
