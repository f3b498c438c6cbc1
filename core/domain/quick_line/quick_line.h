// SPDX-License-Identifier: GPL-3.0-or-later
/// The one-line grammar of an entry: text in, a draft and the understood parts out. Deterministic; reads nothing
/// but its arguments. An unknown word stands in the title; one that looks like a day, an amount, a subject or a place
/// is a question, and the line is not saved before it is answered.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <map>
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
    struct Employer {
        EmployerId id;
        QString name;
    };
    /// The scores that the exam for a credential can have.
    struct Scores {
        QString credential;
        bool inPercent;
        int least;
        int most;
        std::optional<int> pass{};  ///< the least that passes
    };
    QDate today;
    std::vector<Subject> subjects;
    std::vector<Place> places;
    QStringList credentials;              ///< codes of the catalogue
    std::vector<Subject> ceuSubjects{};   ///< further ones that CEUs are bound to, named behind # only
    QStringList providers{};              ///< of CEUs that are there already
    QString lastSubject{};                ///< default for study
    std::optional<Minutes> lastLength{};  ///< of the last study or experience
    RecordKind lastKind = RecordKind::StudySession;
    std::vector<Employer> employers{};  ///< of applications
    std::vector<Scores> scores{};       ///< as far as the rules know them
    /// Of credentials without an exam of their own, whose it is: CPC-A, CPC.
    std::map<QString, QString> examOf{};

    [[nodiscard]] QString examFor(const QString& credential) const
    {
        const auto other = examOf.find(credential);
        return other == examOf.end() ? credential : other->second;
    }
};

/// Where a value of the draft comes from.
enum class LineSense {
    Said,      ///< by words of the line
    Guessed,   ///< not said: as last time, or today
    New,       ///< said, and not known before
    LeftOver,  ///< the words that are no part of anything else
};

/// What can be done with words that were not understood, and how the whole line reads then.
struct LineAnswer {
    enum class Act {
        Take,         ///< as `meaning` says
        KeepInTitle,  ///< or in the note, beside a title of its own
        MakeNew,      ///< a subject, provider or employer of that name
        AddPlace,     ///< a placement, with its form; the line stays as it is
    };
    Act act;
    FieldValue meaning{};  ///< of Take: day, Minutes, CeuHundredths; text of a name; id of a place
    QString line{};
    std::optional<PlacementKind> placeKind{};  ///< of AddPlace, where the line says it

    friend bool operator==(const LineAnswer&, const LineAnswer&) = default;
};

/// A question that stands before the line can be saved.
struct LineDoubt {
    enum class About {
        Day,
        Amount,
        Subject,
        Place,
        PlaceKind,  ///< a kind of place was typed, and no such place was held on the day
        Provider,
        Employer,
        Credential,
        Result,
        Score,
        IndexNumber,
        Kind,   ///< a slip of a word for a kind, or words that leave open which it is, or whether time was spent
        Stage,  ///< of an application, later than the one that a line keeps
        Mark,
        BroughtForward,  ///< more than a day has
    };
    About about;
    QString words{};  ///< as they were typed; empty for what is missing
    std::vector<LineAnswer> answers{};

    friend bool operator==(const LineDoubt&, const LineDoubt&) = default;
};

struct QuickLine {
    /// StudySession, StudyBroughtForward, ExperienceEntry, CeuActivity, ExamAttempt, PracticeExam, Application or Pay
    std::optional<AnyRecord> draft{};
    std::vector<Problem> problems{};  ///< what is missing or wrong
    std::vector<LineDoubt> doubts{};  ///< the first ones; without a doubt and without an Error Enter saves
    LineSense kindSense = LineSense::Said;
    QString newEmployer{};                  ///< of an application: to be added with it
    std::map<QString, LineSense> senses{};  ///< of fields, where they were not Said

    [[nodiscard]] LineSense senseOf(const QString& field) const
    {
        const auto found = senses.find(field);
        return found == senses.end() ? LineSense::Said : found->second;
    }
    /// Whether a doubt asks what the field is to be.
    [[nodiscard]] bool isAsked(const QString& field) const;
    /// Those that no doubt asks about already.
    [[nodiscard]] std::vector<Problem> problemsBesideDoubts() const;
    [[nodiscard]] bool canBeSaved() const { return draft && doubts.empty() && !hasError(problems); }
};

/// Grammar: design table in docs/quick-line.md. Empty text gives no draft and no problem.
QuickLine parseQuickLine(const QString& text, const QuickLineContext& context);

}  // namespace credence
