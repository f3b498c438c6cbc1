// SPDX-License-Identifier: GPL-3.0-or-later
/// Words that say nothing themselves, and words that turn what stands beside them into something else.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "domain/quick_line/line_reading.h"
#include "domain/quick_line/vocabulary.h"
#include "domain/records/any_record.h"

namespace credence {

/// What a small word may lead to.
enum class LedTo { Amount, Day, Subject, Name, Credential };
/// "on" leads to a day or a subject, "at" to a place; that of "log in yesterday" to nothing.
bool leadsTo(const QString& word, LedTo what);

/// What the word at `index`, which was understood, says; nothing that a small word leads to.
std::optional<LedTo> partAt(const LineReading& line, int index, const QuickLineContext& context,
                            const std::vector<SubjectMatch>& subjects);

/// "I", "did", "spent": at the beginning of a line they say nothing.
bool isFiller(const QString& word);

/// Whether the word is one of them all.
bool isConnecting(const QString& word);

/// Whether a word for a kind of entry is none because of the one behind it: "job hunting", "exam prep", "work sheet".
bool isAside(RecordKind kind, const QString& next);

/// Whether all of the title's words, from `first` on, say that no time was spent: "sick", "called out", "lunch"; or it
/// begins with a wish, "need to study", "no class", or the line does with a plan, "planned 2h cpt".
bool saysNotSpent(const LineReading& line, int first);

/// "lunch", "minus": what stands beside it was taken off.
bool saysPause(const QString& word);

/// Words of what is paid, not earned: "dues", "exam fee".
bool isOfExpense(const QString& word);

}  // namespace credence
