// SPDX-License-Identifier: GPL-3.0-or-later
/// A ring filled as far as an amount is done, with the figure in its middle.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace credence {

class Ring : public QWidget {
    Q_OBJECT
public:
    explicit Ring(QWidget* parent = nullptr);

    /// `done` and `needed` in one unit.
    void setAmounts(int done, int needed);
    void setTone(Tone tone);
    void setSmall(bool on);
    /// In the middle: the figure large, its unit small below; both shrink until they fit.
    void setTexts(const QString& figure, const QString& unit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTexts(QPainter& painter, const QRectF& inside) const;

    double m_done = 0;
    bool m_isSmall = false;
    Tone m_tone = Tone::Accent;
    QString m_figure;
    QString m_unit;
};

}  // namespace credence
