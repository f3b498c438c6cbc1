// SPDX-License-Identifier: GPL-3.0-or-later
/// After how many years what is paid once has come back by more pay. Arithmetic only; knows no rule and no record.
#pragma once

#include "domain/career/figures.h"

namespace credence {

enum class PayOff {
    Years,       ///< as `best` and `worst` say
    AtOnce,      ///< there is nothing to pay, once or later
    Never,       ///< at best what it costs each year is all that it brings
    NeedsFee,    ///< nobody states what is to be paid once
    NeedsGain,   ///< nobody states what it brings
    NeedsStudy,  ///< nobody states how many hours are to go
    NeedsPay,    ///< an hour of the user's own is not worth anything that is known
};

CREDENCE_ENUM_NAMES(PayOff, {{Years, u"years"},
                             {AtOnce, u"at_once"},
                             {Never, u"never"},
                             {NeedsFee, u"needs_fee"},
                             {NeedsGain, u"needs_gain"},
                             {NeedsStudy, u"needs_study"},
                             {NeedsPay, u"needs_pay"}});

struct BreakEven {
    PayOff state;
    std::optional<YearTenths> best{};   ///< nothing: the most that it brings is not stated
    std::optional<YearTenths> worst{};  ///< nothing: the least is not stated, or `mayNever`
    bool mayNever = false;              ///< at worst the costs of each year are all that it brings

    friend bool operator==(const BreakEven&, const BreakEven&) = default;
};

/// Whether only the most that it may bring is stated, mostly by a survey: after how many years at the earliest says
/// nothing of what it is worth.
inline bool needsLeastGain(const BreakEven& result)
{
    return result.state == PayOff::Years && !result.worst && !result.mayNever;
}

/// What is worked of a full-time week.
struct WorkShare {
    Minutes weekly;
    Minutes fullWeek;  ///< more than none
};

/// `gain` is more pay for a full-time year, of which the share that is worked comes in; `dues` go off each year; all in
/// cents. Years are rounded up to a tenth: rather too late than too early. Dues that nobody states are left out.
BreakEven breakEven(const Span<Cents>& once, const Span<Cents>& gain, const Span<Cents>& dues, const WorkShare& share);

/// `once` with study time at `anHour`, rounded up to a cent.
Span<Cents> withStudyPaid(const Span<Cents>& once, const Span<Minutes>& study, Cents anHour);

}  // namespace credence
