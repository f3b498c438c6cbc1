// SPDX-License-Identifier: GPL-3.0-or-later
/// The answers to what is in doubt: each is the line as it would stand with it.
#pragma once

#include <QString>
#include <vector>

#include "domain/quick_line/line_parts.h"
#include "domain/quick_line/line_reading.h"
#include "domain/quick_line/quick_line.h"

namespace credence {

struct WordsOfLine {
    int first;
    int count;
};

/// Words in doubt, and what they may mean.
struct Suspect {
    LineDoubt::About about;
    int first = 0;
    int count = 0;  ///< 0: something is missing
    struct Meaning {
        LineAnswer::Act act = LineAnswer::Act::Take;
        FieldValue value{};
        QString typed{};                           ///< as it is written so that it is not in doubt
        std::optional<PlacementKind> placeKind{};  ///< of AddPlace
        std::optional<WordsOfLine> instead{};      ///< what `typed` stands in place of, where more changes
    };
    std::vector<Meaning> meanings{};
    bool canBeTitle = true;  ///< words can be kept in the title
    QString behindDash{};    ///< the words, where they stand behind the dash

    [[nodiscard]] bool covers(int index) const { return first <= index && index < first + count; }
};

/// Each as it is typed in an answer.
Suspect::Meaning asSubject(const QString& code);
Suspect::Meaning asDay(QDate day);
Suspect::Meaning asMinutes(Minutes length);

/// A line as it was read, from which the questions are drawn.
struct ReadLine {
    const LineReading& line;
    const LineParts& parts;
    const QuickLineContext& context;

    [[nodiscard]] bool isOf(RecordKind kind) const { return parts.kind == kind; }
    [[nodiscard]] bool isExperience() const { return isOf(RecordKind::ExperienceEntry); }
    [[nodiscard]] bool isStudy() const { return isOf(RecordKind::StudySession); }
    [[nodiscard]] bool isCeu() const { return isOf(RecordKind::CeuActivity); }
    /// An exam without score and result: its day lies ahead.
    [[nodiscard]] bool isPlan() const
    {
        return isOf(RecordKind::ExamAttempt) && !parts.score &&
               parts.result.value_or(ExamResult::Scheduled) == ExamResult::Scheduled;
    }
    [[nodiscard]] bool lacksTime() const { return (isStudy() || isExperience()) && !parts.amount && !parts.range; }
    [[nodiscard]] bool lacksCeus() const { return isCeu() && !parts.ceus; }
    /// Whether no word of the title stands before `index`.
    [[nodiscard]] bool beginsTitle(int index) const;
    /// Where a word that is also one of titles is read: before it, or at its end.
    [[nodiscard]] bool isAtEdge(int index, int count) const
    {
        return beginsTitle(index) || !line.goesOnBehind(index + count);
    }
    /// Whether no word of the title stands right before or behind the words: they are all that is left there.
    [[nodiscard]] bool standAlone(int index, int count) const;
    [[nodiscard]] QDate day() const { return parts.day.value_or(context.today); }
    /// The words that are left over, joined; empty if they do not stand together or one is understood.
    [[nodiscard]] QString freeWords(int first, int count) const
    {
        return first >= 0 && line.areFree(first, count) ? line.joined(first, count) : QString();
    }
};

/// Of so many near ones an answer is offered.
constexpr std::size_t kMostNear = 3;

/// As a name is typed behind its mark.
QString quotedIfNeeded(const QString& name);

/// Each suspect as a doubt, without the days that the line could not be saved with. `text` is the line that was read as
/// `line` and `parts`.
std::vector<LineDoubt> doubtsWithAnswers(const QString& text, const LineReading& line, const LineParts& parts,
                                         const QuickLineContext& context, const std::vector<Suspect>& suspects);

}  // namespace credence
