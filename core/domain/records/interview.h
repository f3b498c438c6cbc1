// SPDX-License-Identifier: GPL-3.0-or-later
/// Interviews: when, with whom, what to prepare and what was asked.
#pragma once

#include "domain/records/application.h"
#include "domain/records/kind_parts.h"

namespace credence {

enum class InterviewWay { OnSite, Phone, Video };

CREDENCE_CHOICES(InterviewWay, {
                                   {OnSite, u"on_site", QT_TRANSLATE_NOOP("Records", "On site")},
                                   {Phone, u"phone", QT_TRANSLATE_NOOP("Records", "By phone")},
                                   {Video, u"video", QT_TRANSLATE_NOOP("Records", "By video")},
                               });

enum class TopicState { Open, Partly, Ready };

CREDENCE_CHOICES(TopicState, {
                                 {Open, u"open", QT_TRANSLATE_NOOP("Records", "Open")},
                                 {Partly, u"partly", QT_TRANSLATE_NOOP("Records", "Partly")},
                                 {Ready, u"ready", QT_TRANSLATE_NOOP("Records", "Ready")},
                             });

/// Something to be ready to talk about.
struct InterviewTopic {
    QString topic;
    TopicState state = TopicState::Open;
    QString answer{};  ///< in the user's own words

    friend bool operator==(const InterviewTopic&, const InterviewTopic&) = default;
};

/// Something that they asked.
struct InterviewQuestion {
    QString question;

    friend bool operator==(const InterviewQuestion&, const InterviewQuestion&) = default;
};

using InterviewId = Id<struct Interview>;

/// One conversation about an application. Its hour is that of a clock in `zone`.
struct Interview {
    static constexpr KindUse kUse = KindUse::Judged;

    InterviewId id{};
    ApplicationId application;
    QDate onDate;
    std::optional<Minutes> startsAt{};  ///< minutes after midnight in `zone`
    QString zone{};                     ///< IANA name, such as America/Chicago; empty: where the user is
    std::optional<Minutes> minutes{};   ///< how long
    std::optional<InterviewWay> way{};
    QString withWhom{};
    std::vector<InterviewTopic> topics{};
    std::vector<InterviewQuestion> questions{};
    QString note{};

    friend bool operator==(const Interview&, const Interview&) = default;
};

}  // namespace credence
