// SPDX-License-Identifier: GPL-3.0-or-later
/// Pills in a row that wraps, each with a mark and a ground that say how sure it is; only shows.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

namespace credence {

class ChipRow : public QWidget {
    Q_OBJECT
public:
    enum class Mark {
        Known,     ///< "✓ 2 h 00"
        Guessed,   ///< "≈ Study", with a dashed edge
        New,       ///< "+ telehealth"
        LeftOver,  ///< "“update”", on grey
        Doubtful,  ///< "? nov 20"
    };
    struct Chip {
        QString text;
        Mark mark = Mark::Known;
    };

    explicit ChipRow(QWidget* parent = nullptr);

    void setChips(const std::vector<Chip>& chips);
    /// As they are shown, each with its mark.
    [[nodiscard]] QStringList shown() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> places(int width) const;
    [[nodiscard]] QFont chipFont() const;
    void paintChip(QPainter& painter, const QRectF& place, const Chip& chip) const;

    std::vector<Chip> m_chips;
};

}  // namespace credence
