// SPDX-License-Identifier: GPL-3.0-or-later
/// The one-line grammar of an entry: text in, a draft and the understood parts out. Deterministic; reads nothing
/// but its arguments. An unknown word is never an error: it stays in the title.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/records/fields.h"
#include "domain/records/validate.h"

namespace credence {

/// What the words may refer to.
struct QuickLineContext {
    struct Subject {
        QString code;
        QStringList words;  ///< lower case: code, names, aliases
    };
    struct Place {
        PlacementId id;
        QString name;
        PlacementKind kind;
        QDate firstDay;
        std::optional<QDate> lastDay;
    };
    QDate today;
    std::vector<Subject> subjects;
    std::vector<Place> places;
    QStringList credentials;             ///< codes of the catalogue
    std::vector<Subject> ceuSubjects{};  ///< further ones that CEUs are bound to, named behind # only
    QString lastSubject{};               ///< default for study
    RecordKind lastKind = RecordKind::StudySession;
};

struct QuickLine {
    std::optional<AnyRecord> draft;  ///< StudySession, ExperienceEntry, CeuActivity or ExamAttempt
    std::vector<Problem> problems;   ///< what is missing or wrong; without an Error among them Enter saves
};

/// Grammar: design table in docs/quick-line.md. Empty text gives no draft and no problem.
QuickLine parseQuickLine(const QString& text, const QuickLineContext& context);

}  // namespace credence
