// SPDX-License-Identifier: GPL-3.0-or-later
/// Thin bars: how much of an amount is done, and a band that is held against a mark.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/theme/theme.h"

namespace credence {

/// What the bars have in common.
class Bar : public QWidget {
    Q_OBJECT
public:
    explicit Bar(QWidget* parent);

    void setTone(Tone tone);
    /// `name` is what it is about, `figures` what it shows as text: tooltip and screen reader say them.
    void setTexts(const QString& name, const QString& figures);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// A rounded part of it in `tone`.
    void paintPart(QPainter& painter, const QRectF& part, Tone tone) const;
    [[nodiscard]] Tone tone() const { return m_tone; }

private:
    Tone m_tone = Tone::Accent;
};

/// How much of an amount is done, with an optional mark where an even pace would stand.
class ProgressBar : public Bar {
    Q_OBJECT
public:
    explicit ProgressBar(QWidget* parent = nullptr) : Bar(parent) {}

    /// `done`, `needed` and `pace` in one unit; more than needed fills the bar, nothing needed counts as full.
    void setAmounts(int done, int needed, std::optional<int> pace = std::nullopt);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_done = 0;
    std::optional<double> m_pace;
};

/// A track from 0 to 100 with a band on it, its middle, and a mark that the band is held against.
class BandBar : public Bar {
    Q_OBJECT
public:
    explicit BandBar(QWidget* parent = nullptr) : Bar(parent) {}

    /// All in percent, 0 to 100; no `mark` where nothing can be held against it.
    void setBand(int low, int middle, int high, std::optional<int> mark);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal placeOf(int percent) const;

    int m_low = 0;
    int m_middle = 0;
    int m_high = 0;
    std::optional<int> m_mark;
};

/// `done` of `needed` as a part of 1 for painting; 1 where nothing is needed.
double paintedShare(int done, int needed);

}  // namespace credence
