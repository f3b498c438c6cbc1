// SPDX-License-Identifier: GPL-3.0-or-later
/// The only source of "now". Rules get dates as parameters and never see it.
#pragma once

#include <QDate>
#include <QDateTime>

namespace credence {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDate today() const = 0;  ///< the user's civil date
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// The time of day of `nowUtc` on the day `today`, in UTC: when a timer begins and ends.
    [[nodiscard]] virtual QDateTime momentUtc() const { return nowUtc(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDate today() const override { return QDate::currentDate(); }
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A day pinned for trying and testing; the time of day still runs.
class PinnedClock final : public Clock {
public:
    explicit PinnedClock(QDate today) : m_today(today) {}
    [[nodiscard]] QDate today() const override { return m_today; }
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QDateTime momentUtc() const override { return QDateTime(m_today, QTime::currentTime()).toUTC(); }

private:
    QDate m_today;
};

}  // namespace credence
