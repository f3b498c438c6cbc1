// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of the quick line that are always the same, and those that the context knows.
#pragma once

#include <optional>
#include <vector>

#include "domain/quick_line/line_words.h"
#include "domain/quick_line/quick_line.h"

namespace credence {

/// "study", "work", "exam" ...; `placement` is the kind of place that the word prefers.
struct KindWord {
    RecordKind kind;
    std::optional<PlacementKind> placement{};
};
std::optional<KindWord> kindWord(QStringView word);

/// The word for a kind, or "applied", of which `typed` is a slip.
std::optional<QString> kindWordNear(const QString& typed);

/// "hiim", "core".
bool isFlagWord(QStringView word);

/// "taught", "self-study" and their like: those that no title begins with as a matter of course.
std::optional<CeuActivityKind> ceuKindWord(QStringView word);

/// "passed", "failed", "no-show" and their like.
std::optional<ExamResult> resultWord(QStringView word);

/// An organisation whose name says the source of CEUs.
struct KnownProvider {
    QString name;
    CeuSource source;
};
/// The known organisation with which the provider's name begins.
std::optional<KnownProvider> knownProvider(QStringView name);
QStringList knownProviderNames();

/// Words of the line that name a subject.
struct SubjectMatch {
    int first;
    int count;
    QString code;
};
/// From left to right, the longest at each place; none overlaps another.
std::vector<SubjectMatch> subjectMatches(const std::vector<LineWord>& words, const QuickLineContext& context);
/// Code of the subject that `words` name alone.
std::optional<QString> subjectNamed(QStringView words, const QuickLineContext& context);
/// The same among the subjects that CEUs are bound to too.
std::optional<QString> ceuSubjectNamed(QStringView words, const QuickLineContext& context);

/// Codes of the subjects, those that CEUs are bound to among them, of which `typed` may be a slip; the likeliest few.
/// None if it names one. Only words of at least `shortest` letters are compared.
std::vector<QString> subjectsNear(const QString& typed, const QuickLineContext& context, qsizetype shortest = 2);

/// Codes of the subjects of study whose names `typed` begins: cut within a word, "pathophys"; or, with `isAll`, by some
/// of their words alone, "evaluation" or "law". None for words that many names have.
std::vector<QString> subjectsBegun(const QString& typed, const QuickLineContext& context, bool isAll);

/// The code as the catalogue writes it.
std::optional<QString> credentialNamed(QStringView word, const QuickLineContext& context);

/// A name as it is compared: without case and punctuation, so that "st mary's" is "St. Mary's".
QString spelledPlainly(QStringView name);

/// Whether a place is called `words`, as far as they go; each of them may be cut short to three letters: "st mary
/// hospital".
bool goesOnAsPlace(const QuickLineContext& context, QStringView words);

/// Whether `next`, which stands behind the name `typed` and is no part of it, may spell the name of another place with
/// it: "st" and "luke's", "boston" and "medical center". `behind` is the word behind `next`.
bool maySpellAnotherPlace(QStringView typed, QStringView next, QStringView behind);

/// The names of all places that begin with `name` and are as near to it as the first that placeOrNull would take: held
/// on `day` as it is, or spelled exactly so.
QStringList placesMeant(const QuickLineContext& context, QStringView name, QDate day);

/// The place whose name begins with `name` (any place if empty), or null. First come places that were held on
/// `day`, then the exact name, then `kind`, then the one begun last. Without a name only places held on `day` are
/// meant.
const QuickLineContext::Place* placeOrNull(const QuickLineContext& context, QStringView name, QDate day,
                                           std::optional<PlacementKind> kind);

/// The employer whose whole name `name` spells, or null.
const QuickLineContext::Employer* employerOrNull(const QuickLineContext& context, QStringView name);

}  // namespace credence
