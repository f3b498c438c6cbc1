// SPDX-License-Identifier: GPL-3.0-or-later
/// All rules in force at any date, as immutable values. core/catalog fills it from JSON; nothing here reads files.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/ids.h"
#include "domain/rules/confidence.h"
#include "domain/rules/own_values.h"
#include "domain/rules/references.h"
#include "domain/rules/rule_values.h"

namespace credence {

/// The source of what the user says herself.
inline const QString kOwnSource = QStringLiteral("yours");

struct RuleSource {
    QString id;  ///< "aapc:R1"
    QString title;
    QString url{};
    QString asOf{};  ///< as the source itself is dated, free text
};

/// Which date chooses the edition that binds.
enum class BindingKey { CalendarDate, ActivityDate, CycleStart, ExamDate };

/// One version of a rule, in force from `from` to `to`, both included; open ends are unknown or unlimited.
struct RuleEdition {
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    RuleValue value;
    Confidence confidence;
    QStringList sources;  ///< ids of RuleSource
    QString asOf;         ///< day or year the fact was read or is dated
    QString note{};
    QString doubt{};              ///< in a few words, shown beside each figure and day of it
    std::vector<OwnValue> own{};  ///< values that are the user's, not the body's
};

struct Rule {
    QString id;                 ///< e.g. "ahima.renewal.hiim-share"
    QString title;              ///< for people, in English
    QString body;               ///< AAPC, AHIMA
    QStringList credentials{};  ///< codes it is about; empty: all of the body
    BindingKey binding;
    std::vector<RuleEdition> editions;  ///< by date, without gap or overlap

    /// The edition that binds on `day`, or null.
    [[nodiscard]] const RuleEdition* editionOn(QDate day) const;
};

struct Organisation {
    QString code;  ///< AAPC
    QString name;
    QString website{};
};

struct CredentialFacts {
    QString code;
    QString name;
    QString body;
    std::optional<QString> apprenticeOf{};  ///< CPC-A: CPC
    QString level{};                        ///< core, subject, specialty, apprentice, entry ...
    OwnCredentialId own{};                  ///< stored if the user added it
};

/// A subject of the coding curriculum. Target hours are planning defaults.
struct CurriculumSubject {
    QString code;         ///< "icd-10-cm"
    QString name;         ///< "ICD-10-CM diagnosis coding"
    QString shortName;    ///< "ICD-10-CM"
    QStringList aliases;  ///< further words that mean it in imports and on the quick line, lower case
    Minutes target;
    Minutes targetMin;
    Minutes targetMax;
    struct ExamDomains {
        QString credential;
        QStringList domains;
    };
    std::vector<ExamDomains> examDomains{};
    Confidence confidence;
    QStringList sources;
    QString note{};
};

struct CatalogueVersion {
    QString catalogue;  ///< "aapc"
    QString version;    ///< "2026-11"
    QDate compiledOn;
};

/// What a figure stands on: the rule, its edition and where it comes from.
struct RuleCitation {
    QString ruleId;
    QString title{};
    std::optional<QDate> editionFrom{};
    std::optional<QDate> editionTo{};
    Confidence confidence = Confidence::High;
    QStringList sources{};
    QString asOf{};
    QString note{};
    QString doubt{};
    std::vector<OwnValue> own{};
};

class RuleBook {
public:
    std::vector<CatalogueVersion> versions;
    std::vector<RuleSource> sources;
    std::vector<Organisation> organisations;
    std::vector<CredentialFacts> credentials;
    std::vector<Rule> rules;
    std::vector<CurriculumSubject> subjects;
    std::vector<ReferenceEntry> references;  ///< those of the program are read apart: builtInReferences()

    [[nodiscard]] const Rule* rule(QStringView id) const;
    [[nodiscard]] const RuleSource* source(QStringView id) const;
    [[nodiscard]] const CredentialFacts* credential(QStringView code) const;
    [[nodiscard]] const CurriculumSubject* subject(QStringView code) const;
    [[nodiscard]] const ReferenceEntry* reference(QStringView id) const;
    /// By code, name, short name or alias: spelled so but for case, else with the same letters and digits.
    [[nodiscard]] const CurriculumSubject* subjectByWord(QStringView word) const;
    /// Whether `word` names the subject that `rule` binds: by its name or aliases, or by any word of the curriculum's
    /// subject that these name. Only letters and digits count, in either case; no word names no subject.
    [[nodiscard]] bool isOfSubject(QStringView word, const SubjectBoundRule& rule) const;
    /// The same for the subject, or any of those, that `names` call so.
    [[nodiscard]] bool isOfSubject(QStringView word, const QStringList& names) const;
    /// The subjects that `bodies` bind CEUs to on `day`, in catalogue order.
    [[nodiscard]] std::vector<SubjectBoundRule> boundSubjects(const QStringList& bodies, QDate day) const;
};

RuleCitation citationOf(const Rule& rule, const RuleEdition& edition);

}  // namespace credence
