// SPDX-License-Identifier: GPL-3.0-or-later
/// Pay of others, one's own and what is offered, all for a full-time year on one scale.
#pragma once

#include <optional>
#include <vector>

#include "domain/career/published_figures.h"
#include "domain/judgement/situation.h"

namespace credence {

enum class ScaleSort { Published, Own, Offered };

CREDENCE_ENUM_NAMES(ScaleSort, {{Published, u"published"}, {Own, u"own"}, {Offered, u"offered"}});

/// One pay of the user's own.
struct ScalePoint {
    Cents fullTime;
    QDate from;
    bool isAhead = false;  ///< it begins after the as-of date
    RecordRef record;
};

struct ScaleLine {
    ScaleSort sort;
    QString area{};  ///< of published ones; empty: not said
    QString label;   ///< population or employer
    std::optional<Cents> low{};
    std::optional<Cents> middle{};
    std::optional<Cents> high{};
    bool opensUpward = false;
    QString by{};                         ///< of published ones: whose figure it is
    QString year{};                       ///< of published ones; empty: not known
    std::vector<ScalePoint> points{};     ///< of Own, by day
    bool isOffer = false;                 ///< of Offered: an offer, not only named
    std::optional<QDate> answerBy{};      ///< of an offer
    std::vector<FigureSource> sources{};  ///< each once
};

struct PayScale {
    std::vector<ScaleLine> lines{};  ///< published by area as they come, own by employer, then what is offered
    int first = 0;                   ///< in whole dollars, a multiple of `step`: where the scale begins
    int last = 0;                    ///< the same where it ends; no lines: both 0
    int step = 0;
    std::optional<Cents> mark{};  ///< to hold the others against: the first offer, else what is earned
};

/// Entries of one area and group make one line: several middles are its ends. Offers are the open applications for a
/// job that stand at an offer, or whose employer named the pay. Without a full-time year only pay by the year is there.
PayScale payScaleOf(const PublishedFigures& figures, const Situation& situation);

}  // namespace credence
