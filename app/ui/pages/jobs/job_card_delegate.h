// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws an application as a card of the board: tag, employer, role, pay of an offer, what is next, days in the stage.
#pragma once

#include <QStyledItemDelegate>

namespace credence {

class JobCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace credence
