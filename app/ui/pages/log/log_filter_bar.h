// SPDX-License-Identifier: GPL-3.0-or-later
/// Which entries the log shows: words and conditions that are typed, the kind and the proof as choices.
#pragma once

#include <QWidget>

#include "models/log_filter_text.h"
#include "services/workspace.h"

class QComboBox;
class QLineEdit;

namespace credence {

class LogFilterBar : public QWidget {
    Q_OBJECT
public:
    LogFilterBar(const Workspace& workspace, QWidget* parent);

    [[nodiscard]] LogFilterReading reading() const;
    void focusText();
    /// `text` alone: kind and proof are any.
    void setText(const QString& text);
    /// Back to all entries.
    void clear();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Workspace& m_workspace;
    QLineEdit* m_search;
    QComboBox* m_kind;
    QComboBox* m_proof;
};

}  // namespace credence
