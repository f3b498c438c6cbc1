// SPDX-License-Identifier: GPL-3.0-or-later
/// A word-wrapped label in a text role; its size follows the zoom, its colour the palette.
#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace credence {

class RoleLabel : public QLabel {
    Q_OBJECT
public:
    RoleLabel(TextRole role, const QString& text, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void followFont();

    TextRole m_role;
};

}  // namespace credence
