// SPDX-License-Identifier: GPL-3.0-or-later
/// Stands where the pages would: why a file could not be opened, and what can be done now.
#pragma once

#include <QWidget>

#include "domain/result.h"

namespace credence {

class OpenFailedView : public QWidget {
    Q_OBJECT
public:
    OpenFailedView(const QString& path, const Error& error, QWidget* parent);

Q_SIGNALS:
    void retryChosen();
    void createChosen();
    void readOnlyChosen();
    void restoreChosen();
    void openOtherChosen();

private:
    using Signal = void (OpenFailedView::*)();

    void addButtons(class QLayout* layout, const QString& path, const Error& error);
};

}  // namespace credence
