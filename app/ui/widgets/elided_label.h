// SPDX-License-Identifier: GPL-3.0-or-later
/// A one-line label that gives way when room is short: it ends in an ellipsis and the tooltip says all of it.
#pragma once

#include "ui/widgets/role_label.h"

namespace credence {

class ElidedLabel : public RoleLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(TextRole role, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace credence
