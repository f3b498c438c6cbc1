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

/// Whether a source of funding pays for a programme.
enum class FundingState { Possible, AskedFor, Granted, Refused };

CREDENCE_CHOICES(FundingState, {
                                   {Possible, u"possible", QT_TRANSLATE_NOOP("Records", "Possible")},
                                   {AskedFor, u"asked_for", QT_TRANSLATE_NOOP("Records", "Asked for")},
                                   {Granted, u"granted", QT_TRANSLATE_NOOP("Records", "Granted")},
                                   {Refused, u"refused", QT_TRANSLATE_NOOP("Records", "Refused")},
                               });

/// What a source of funding does for a programme.
struct ProgrammeFunding {
    QString source;
    FundingState state = FundingState::Possible;
    std::optional<Cents> amount{};  ///< that it pays; nothing: not known

    friend bool operator==(const ProgrammeFunding&, const ProgrammeFunding&) = default;
};

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
    QString length{};             ///< as the school says: "9 months", "4 semesters"
    bool costIsEstimate = false;  ///< the cost is the user's reckoning, not the school's figure
    std::vector<ProgrammeFunding> funding{};

    friend bool operator==(const Programme&, const Programme&) = default;
};

/// Whether what it teaches may be coding: it is neither school nor Practicode.
inline bool teachesCoding(const Programme& programme)
{
    return programme.kind != ProgrammeKind::HighSchool && programme.kind != ProgrammeKind::Practicode;
}

/// What it costs less the funding that was granted, not below 0; nothing where the cost is not stated.
std::optional<Cents> afterFunding(const Programme& programme);

}  // namespace credence
