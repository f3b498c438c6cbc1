// SPDX-License-Identifier: GPL-3.0-or-later
/// How far a requirement is, as mark and word: state is never colour alone.
#pragma once

#include <QLabel>

#include "domain/judgement/progress.h"
#include "ui/theme/theme.h"

namespace credence {

Tone toneOf(ProgressState state);

class StateLabel : public QLabel {
    Q_OBJECT
public:
    explicit StateLabel(ProgressState state, QWidget* parent = nullptr);

    void setState(ProgressState state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ProgressState m_state = ProgressState::Open;
};

}  // namespace credence
