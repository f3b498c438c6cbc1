// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's own entries to look up.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

enum class ReferenceKind {
    Programme,   ///< a school's programme, or how large programmes are
    Funding,     ///< what pays for training, and what it costs
    Externship,  ///< practice during and after training
    Employer,
    Body,       ///< associations and their chapters
    Role,       ///< a step of the ladder of jobs
    Pay,        ///< a figure of pay, with its year and population
    Work,       ///< pace, accuracy, remote work, licence
    Calendar,   ///< days on which code sets and exams change
    Interview,  ///< a topic to prepare
};

CREDENCE_CHOICES(ReferenceKind,
                 {
                     {Programme, u"programme", QT_TRANSLATE_NOOP("Records", "School or programme")},
                     {Funding, u"funding", QT_TRANSLATE_NOOP("Records", "Funding and cost")},
                     {Externship, u"externship", QT_TRANSLATE_NOOP("Records", "Practice during training")},
                     {Employer, u"employer", QT_TRANSLATE_NOOP("Records", "Employer")},
                     {Body, u"body", QT_TRANSLATE_NOOP("Records", "Association")},
                     {Role, u"role", QT_TRANSLATE_NOOP("Records", "Role")},
                     {Pay, u"pay", QT_TRANSLATE_NOOP("Records", "Pay")},
                     {Work, u"work", QT_TRANSLATE_NOOP("Records", "Working conditions")},
                     {Calendar, u"calendar", QT_TRANSLATE_NOOP("Records", "Coding calendar")},
                     {Interview, u"interview", QT_TRANSLATE_NOOP("Records", "Interview topic")},
                 });

using ReferenceCopyId = Id<struct ReferenceCopy>;

/// An entry to look up in the user's own words: instead of one of the program's, or one more.
struct ReferenceCopy {
    static constexpr KindUse kUse = KindUse::Kept;

    ReferenceCopyId id{};
    QString reference{};  ///< id of the program's entry; empty: one of the user's own
    ReferenceKind kind = ReferenceKind::Programme;
    QString title;
    QString text{};
    QString facts{};  ///< a line each: "name: value"
    std::optional<QDate> checkedOn{};
    QString note{};

    friend bool operator==(const ReferenceCopy&, const ReferenceCopy&) = default;
};

}  // namespace credence
