// SPDX-License-Identifier: GPL-3.0-or-later
/// What was learned: programmes, their courses, study time and practice exams.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/ids.h"
#include "domain/units.h"

namespace credence {

enum class ProgrammeKind {
    HighSchool,   ///< diploma or equivalent
    Certificate,  ///< certificate programme of a school
    Associate,
    Bachelor,
    PreparationCourse,  ///< coding preparation course for one exam
    Practicode,         ///< AAPC's practice-coding programme
    Other,
};

enum class Delivery { InPerson, Online, Hybrid };

/// A programme of education. It is completed from `completedOn` on; without that date it is in progress.
struct Programme {
    ProgrammeId id{};
    QString name;
    QString provider{};
    ProgrammeKind kind = ProgrammeKind::Certificate;
    std::optional<Delivery> delivery{};
    std::optional<Minutes> contactHours{};  ///< contact hours of the whole programme, not CEUs
    std::optional<QDate> startedOn{};
    std::optional<QDate> completedOn{};
    bool codingPreparation = false;  ///< its content is a medical-coding preparation course
    QString recognition{};           ///< CAHIIM, PCAP, AAPC-licensed, as the school says
    std::optional<Cents> cost{};
    QString note{};

    friend bool operator==(const Programme&, const Programme&) = default;
};

/// A course, part of a programme.
struct Course {
    CourseId id{};
    ProgrammeId programme;
    QString name;
    QString subject{};  ///< curriculum subject code or the user's own word
    std::optional<Minutes> contactHours{};
    std::optional<QDate> startedOn{};
    std::optional<QDate> completedOn{};
    QString grade{};
    QString note{};

    friend bool operator==(const Course&, const Course&) = default;
};

/// Time spent studying one subject on one day (the day it began).
struct StudySession {
    StudySessionId id{};
    QDate onDate;
    Minutes minutes;
    QString subject;                     ///< curriculum subject code or the user's own word
    std::optional<Minutes> startedAt{};  ///< minutes after midnight, 0..1439
    QString title{};
    QString note{};
    QString importKey{};  ///< identity of the imported row, empty if typed

    friend bool operator==(const StudySession&, const StudySession&) = default;
};

/// Right answers of one exam domain in a practice exam.
struct DomainScore {
    QString domain;  ///< code of the exam domain in the catalogue
    int correct;
    int items;

    friend bool operator==(const DomainScore&, const DomainScore&) = default;
};

/// A practice exam taken for the exam of `credential`.
struct PracticeExam {
    PracticeExamId id{};
    QDate onDate;
    QString credential;  ///< credential code, e.g. CPC
    QString title{};
    int correct;
    int items;
    std::optional<Minutes> minutes{};
    std::vector<DomainScore> domainScores{};
    QString note{};

    friend bool operator==(const PracticeExam&, const PracticeExam&) = default;
};

}  // namespace credence
