// SPDX-License-Identifier: GPL-3.0-or-later
/// The whole words of a column's head where there is room for a part of them.
#pragma once

#include <QObject>

namespace credence {

/// Answers the question for a tooltip over the head of a column that is too narrow for its words, in every table.
class HeaderTips : public QObject {
public:
    explicit HeaderTips(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace credence
