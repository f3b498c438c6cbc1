// SPDX-License-Identifier: GPL-3.0-or-later
/// A thin bar: how much of an amount is done, with an optional mark where an even pace would stand.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/theme/theme.h"

namespace credence {

class ProgressBar : public QWidget {
    Q_OBJECT
public:
    explicit ProgressBar(QWidget* parent = nullptr);

    /// `done`, `needed` and `pace` in one unit; more than needed fills the bar, nothing needed counts as full.
    void setAmounts(int done, int needed, std::optional<int> pace = std::nullopt);
    void setTone(Tone tone);
    /// `name` is what it is about, `figures` the same amounts as text: tooltip and screen reader say them.
    void setTexts(const QString& name, const QString& figures);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_done = 0;
    std::optional<double> m_pace;
    Tone m_tone = Tone::Accent;
};

/// `done` of `needed` as a part of 1 for painting; 1 where nothing is needed.
double paintedShare(int done, int needed);

}  // namespace credence
