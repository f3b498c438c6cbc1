// SPDX-License-Identifier: GPL-3.0-or-later
/// The stages of the road from education to growth. Below the steps, each of which leads on at one of them; where on
/// the road the user is stands in pathway.
#pragma once

#include <cstddef>

#include "domain/records/choices.h"

namespace credence {

/// In the order of the road. They overlap in time: a later one may be begun while an earlier one is not done.
enum class RoadStage {
    Education,   ///< programmes and courses
    Study,       ///< hours by subject for the next exam
    Exam,        ///< of the first credential
    Apprentice,  ///< experience until the A comes off
    Certified,   ///< credentials held without an A
    Renewal,     ///< CEUs, cycle after cycle
    Growth,      ///< further credentials
};

CREDENCE_ENUM_NAMES(RoadStage, {{Education, u"education"},
                                {Study, u"study"},
                                {Exam, u"exam"},
                                {Apprentice, u"apprentice"},
                                {Certified, u"certified"},
                                {Renewal, u"renewal"},
                                {Growth, u"growth"}});

inline constexpr std::size_t kRoadStages = EnumNames<RoadStage>::kNames.size();

}  // namespace credence
