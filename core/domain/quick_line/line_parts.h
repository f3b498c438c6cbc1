// SPDX-License-Identifier: GPL-3.0-or-later
/// What a line says. Parts that do not belong to its kind are not read and stay in the title.
#pragma once

#include <QDate>
#include <QStringList>
#include <optional>

#include "domain/quick_line/line_reading.h"
#include "domain/quick_line/amounts.h"
#include "domain/quick_line/vocabulary.h"

namespace credence {

struct LineParts {
    RecordKind kind = RecordKind::StudySession;
    bool saysKind = false;                     ///< by a word or a unit, else it is a guess
    std::optional<int> kindWord{};             ///< the word that says it
    std::optional<PlacementKind> placeKind{};  ///< the kind of place that it says
    std::optional<Minutes> amount{};
    int amountAt = 0;  ///< the first of its words
    int amountWords = 0;
    std::optional<TimeRange> range{};
    int rangeAt = 0;  ///< the first of its words
    int rangeWords = 0;
    bool broughtForward = false;  ///< of study: `day` is its last one
    std::optional<CeuHundredths> ceus{};
    std::optional<QDate> day{};
    int dayAt = 0;  ///< the first of its words
    int dayWords = 0;
    std::optional<QString> subject{};
    std::optional<PlacementId> placement{};  ///< of `placeKind` if there is one that day
    bool namesPlace = false;                 ///< by @, else it is a guess
    QString unknownPlace{};                  ///< typed after @, but there is no such place
    QString placeName{};                     ///< as it was typed
    int firstPlaceWord = 0;                  ///< of the words, behind @ or without, that name the place
    int placeWords = 0;                      ///< how many; 0: none does
    QString provider{};
    bool marksProvider = false;  ///< by @, else its name alone
    QStringList credentials{};
    bool hiim = false;
    std::optional<CeuActivityKind> ceuKind{};
    QString indexNumber{};
    std::optional<int> score{};
    std::optional<FoundScore> answers{};  ///< of a practice exam
    std::optional<ExamResult> result{};
};

/// Reads all parts of the line and takes their words out of it.
///
/// What cannot be anything else (2h, 1.5 ceu, @, #, +, idx:, yesterday, 2026-11-20) is read wherever it stands. What
/// could be a word of a title (mon, 11/20, anatomy, 9-11) is read where no title has begun yet or after it has
/// ended; beside a title in quotes or after a dash, anywhere. A subject amid the title is understood and stays there.
LineParts readParts(LineReading& line, const QuickLineContext& context);

}  // namespace credence
