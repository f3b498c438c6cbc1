// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_career.h"

#include "words/format.h"
#include "words/format_spans.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString yearsOf(YearTenths years)
{
    return QLocale().toString(years.value / 10.0, 'f', 1);
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
    if (needsLeastGain(row.cash)) {
        return unknown(Text::tr("needs the least gain"));
    }
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

}  // namespace

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
    if (needsLeastGain(row->cash)) {
        return Text::tr("%1: what it is worth needs the least gain that you expect", "credential").arg(title);
    }
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
    const bool isReckoned =
        (row->cash.state == PayOff::Years && !needsLeastGain(row->cash)) || row->cash.state == PayOff::Never;
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

}  // namespace credence::format
