// SPDX-License-Identifier: GPL-3.0-or-later
/// All text for people that is made from values: amounts, dates, names, reasons, errors. Window and command
/// line share it; nothing else formats a unit. Uses the default QLocale.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include "domain/cycles/outside_cycles.h"
#include "domain/goals/goal_progress.h"
#include "domain/steps/deadlines.h"
#include "domain/steps/next_step.h"
#include "domain/records/choices.h"
#include "domain/records/fields.h"
#include "domain/records/validate.h"
#include "domain/result.h"
#include "services/import.h"
#include "storage/history.h"
#include "storage/log_query.h"

namespace credence::format {

QString dataSize(qint64 bytes);                      ///< "938 bytes", "188.4 kB"
QString duration(Minutes minutes);                   ///< "1 h 30", "45 min", "120 h 00"
QString ceus(CeuHundredths ceus);                    ///< of columns: "14.75", "2.00"
QString money(Cents cents);                          ///< "$425" or "$425.50"
QString date(QDate day);                             ///< "23 Nov 2026" in the locale's order; empty for no day
QString datePattern();                               ///< of `date`, as editors of days take it
QString dateShort(QDate day);                        ///< "Mon 23 Nov"
QString dateInDigits(QDate day);                     ///< "11/20/2026" in the locale's order: as it can be typed
QString dayAndMonthInDigits(QDate day);              ///< the same without the year
QString decimal(double number, int decimals);        ///< for examples: "1.5"
QString dateRange(QDate first, QDate last);          ///< "since ..." without a last day
QString relativeDay(QDate day, QDate asOf);          ///< "today", "in 3 days", "2 days late"
QString dateTime(const QDateTime& utc, QDate asOf);  ///< "today 08:12", in local time
QString timeOfDay(Minutes afterMidnight);            ///< "21:05"
QString amount(Amount amount);                       ///< with its unit word: "167 days", "2 CEUs", "400 h"
QString amountNumber(Amount amount);                 ///< the same without the word, in sentences: "167", "2", "13.50"
QString amount(CeuHundredths ceus);                  ///< "2 CEUs"
QString amount(CalendarDays days);                   ///< "167 days"
QString amountOf(Amount done, Amount needed);        ///< "167 of 365 days"
QString progress(const Progress& progress);          ///< the same of a judgement
QString percent(int part, int whole);                ///< "58 %", rounded down

QString capitalised(const QString& words);  ///< "study session" as "Study session"
/// "Fully remote" as "fully remote"; of a first word in capitals ("CEU certificate") nothing changes.
QString amidSentence(const QString& words);

/// A text that a description of records carries, in the language of the user.
QString recordText(const char* english);
/// The words of a choice.
template <class E>
QString wordsOf(E value) requires requires
{
    EnumNames<E>::kWords;
}
{
    return recordText(englishOf(value));
}
/// The words of `choice` of the field; code sets are proper names and stay as they are.
QString choiceWords(const FieldSpec& spec, const QString& choice);

QString kindName(RecordKind kind);  ///< "study session"
QString kindNamePlural(RecordKind kind);
QString counted(RecordKind kind, int count);                ///< "12 documents"
QString fieldLabel(RecordKind kind, const QString& field);  ///< "First day", no mnemonic
QString fieldLabel(const FieldSpec& spec);                  ///< the same
QString choiceLabel(RecordKind kind, const QString& field, const QString& choice);
QString fieldValue(const FieldSpec& spec, const FieldValue& value);  ///< for tables; references as "#12"
QString subjectName(const RuleBook& rules, const QString& code);     ///< short name or the user's own word
QString recordTitle(const AnyRecord& record);                        ///< the user's words for it
QString namedWithKind(const AnyRecord& record);                      ///< "CEU activity: the user's words for it"

QString stateWord(ProgressState state);              ///< "done", "partly", "open", "late"
QString stateMark(ProgressState state);              ///< ✓ ◐ ○ !
QString stageWord(GoalStage stage);                  ///< "preparing", "apprentice", "held"
QString lapsedSinceWords(const LapsedSince& since);  ///< that a credential may not be used
QString reason(const NotCountedItem& item);          ///< why it did not count, without a stop
QString reasonInFull(const NotCountedItem& item);    ///< the same with what the rule says of it, where one asks why
QString reason(const BodyReason& why);               ///< the same with the body that gives it: "AAPC: ..."
QString whyOutside(const OutsideActivity& outside);  ///< the reasons of all bodies
QString confidenceWord(Confidence confidence);
QString factDate(const QString& asOf);  ///< "As of 2026-06"; "Undated copy": not every source has a date
/// What makes a figure less than certain, a few words each: "unconfirmed", "your value", else the doubt of its rule;
/// "estimate" first.
QStringList doubts(const RuleCitation& rule, bool isEstimate = false);
QString citation(const RuleCitation& citation, const RuleBook& rules);  ///< rule, edition, sources, as of
QString withoutAmount(const CycleProgress& cycle);  ///< which credentials the total only estimates; most often empty
QString deadlineTitle(const DeadlineItem& item);
QString nextStepTitle(const NextStep& step);
QString nextStepDetail(const NextStep& step);  ///< with its doubts
/// What makes the amounts and days of the step less than certain; see doubts.
QStringList stepDoubts(const NextStep& step);
QString nextStepDelay(const NextStep& step);   ///< what waiting costs, and from when; empty: not known
QString nextStepAction(const NextStep& step);  ///< the words of its button

QString fieldForm(const FieldSpec& spec);   ///< "a day such as 2026-11-20 ...": what can be typed
QString fieldError(const FieldSpec& spec);  ///< for text that is no value of the field
QString problem(RecordKind kind, const Problem& problem);
QString error(const Error& error);                ///< what happened and what to do
QString historyLabel(const HistoryLabel& label);  ///< "add study session “ICD-10-CM”"
/// "taken back: add goal “CPC”", "add goal “CPC” (undone)", "add goal “CPC” (can no longer be taken back)"
QString historyStep(const HistoryStep& step);
QString rowProblem(const ImportRow& row);
/// "Length: 2 h 00, Title: cards": what the row changes of its entry.
QString rowChanges(const ImportRow& row);
/// The warnings of a row that is taken; empty without any.
QString rowNotes(const ImportRow& row);
/// The two lengths that the row says, with both figures; empty where it says one.
QString rowLengths(const ImportRow& row);
QString importOutcome(const ImportOutcome& outcome);

}  // namespace credence::format
