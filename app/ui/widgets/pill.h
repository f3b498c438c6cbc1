// SPDX-License-Identifier: GPL-3.0-or-later
/// A short text on a rounded ground: a chip of what was understood, a filter, a badge with a count.
#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace credence {

class Pill : public QLabel {
    Q_OBJECT
public:
    enum class Ground {
        Soft,   ///< a tint of the tone, text in the text colour
        Solid,  ///< the tone itself
    };

    explicit Pill(const QString& text, Tone tone = Tone::Secondary, Ground ground = Ground::Soft,
                  QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    Ground m_ground;
};

/// Paints what a Pill shows; for delegates and other painted widgets.
void paintPill(QPainter& painter, const QRectF& rect, const QString& text, Tone tone, Pill::Ground ground,
               const QPalette& palette);
/// Size of a pill with `text` in `font`.
QSize pillSize(const QString& text, const QFont& font);

}  // namespace credence
