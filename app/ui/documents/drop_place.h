// SPDX-License-Identifier: GPL-3.0-or-later
/// A place that shows that files can be dropped. It takes none itself: the whole window does.
#pragma once

#include <QWidget>

namespace credence {

class DropPlace : public QWidget {
    Q_OBJECT
public:
    explicit DropPlace(const QString& words, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace credence
