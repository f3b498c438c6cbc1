// SPDX-License-Identifier: GPL-3.0-or-later
/// Programmes of education.
#pragma once

#include "domain/records/kind_parts.h"

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

CREDENCE_CHOICES(ProgrammeKind,
                 {
                     {HighSchool, u"high_school", QT_TRANSLATE_NOOP("Records", "High school diploma or equivalent")},
                     {Certificate, u"certificate", QT_TRANSLATE_NOOP("Records", "Certificate programme")},
                     {Associate, u"associate", QT_TRANSLATE_NOOP("Records", "Associate degree")},
                     {Bachelor, u"bachelor", QT_TRANSLATE_NOOP("Records", "Bachelor's degree")},
                     {PreparationCourse, u"preparation_course",
                      QT_TRANSLATE_NOOP("Records", "Exam preparation course")},
                     {Practicode, u"practicode", QT_TRANSLATE_NOOP("Records", "AAPC Practicode")},
                     {Other, u"other", QT_TRANSLATE_NOOP("Records", "Other programme")},
                 });

enum class Delivery { InPerson, Online, Hybrid };

CREDENCE_CHOICES(Delivery, {
                               {InPerson, u"in_person", QT_TRANSLATE_NOOP("Records", "In person")},
                               {Online, u"online", QT_TRANSLATE_NOOP("Records", "Online")},
                               {Hybrid, u"hybrid", QT_TRANSLATE_NOOP("Records", "Partly online")},
                           });

using ProgrammeId = Id<struct Programme>;

/// A programme of education. It is completed from `completedOn` on; without that date it is in progress.
struct Programme {
    static constexpr KindUse kUse = KindUse::Judged;

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

}  // namespace credence
