// SPDX-License-Identifier: GPL-3.0-or-later
/// Pills in a row that wraps; only shows.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

namespace credence {

class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget* parent = nullptr);

    void setChips(const QStringList& chips);
    [[nodiscard]] const QStringList& chips() const { return m_chips; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> places(int width) const;
    [[nodiscard]] QFont chipFont() const;

    QStringList m_chips;
};

}  // namespace credence
