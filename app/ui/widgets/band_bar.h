// SPDX-License-Identifier: GPL-3.0-or-later
/// A track from 0 to 100 with a band on it, its middle, and a mark that the band is held against.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/theme/theme.h"

namespace credence {

class BandBar : public QWidget {
    Q_OBJECT
public:
    explicit BandBar(QWidget* parent = nullptr);

    /// All in percent, 0 to 100; no `mark` where nothing can be held against it.
    void setBand(int low, int middle, int high, std::optional<int> mark);
    void setTone(Tone tone);
    /// `name` is what it is about, `figures` the same band as text: tooltip and screen reader say them.
    void setTexts(const QString& name, const QString& figures);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal placeOf(int percent) const;

    int m_low = 0;
    int m_middle = 0;
    int m_high = 0;
    std::optional<int> m_mark;
    Tone m_tone = Tone::Accent;
};

}  // namespace credence
