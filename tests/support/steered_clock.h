// SPDX-License-Identifier: GPL-3.0-or-later
/// A clock that stands where a test puts it.
#pragma once

#include "services/clock.h"

namespace credence::testing {

class SteeredClock final : public Clock {
public:
    /// By the clock on the wall of this computer.
    explicit SteeredClock(const QDateTime& now) : m_now(now) {}

    [[nodiscard]] QDate today() const override { return m_now.toLocalTime().date(); }
    [[nodiscard]] QDateTime nowUtc() const override { return m_now.toUTC(); }

    void set(const QDateTime& now) { m_now = now; }
    void pass(int minutes) { m_now = m_now.addSecs(qint64{minutes} * 60); }

private:
    QDateTime m_now;
};

}  // namespace credence::testing
