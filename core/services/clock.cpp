// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clock.h"

namespace credence {

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime PinnedClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

}  // namespace credence
