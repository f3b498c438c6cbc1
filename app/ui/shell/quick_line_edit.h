// SPDX-License-Identifier: GPL-3.0-or-later
/// The field of the quick line: Up and Down recall the last lines that were saved, which are kept in the file itself;
/// Esc clears, and where there is nothing of its own to undo Ctrl+Z is left to the file.
#pragma once

#include <QLineEdit>
#include <optional>

namespace credence {

class Workspace;

class QuickLineEdit : public QLineEdit {
    Q_OBJECT
public:
    QuickLineEdit(Workspace& workspace, QWidget* parent);

    /// Remembers `line` as the newest of those that are recalled.
    void remember(const QString& line);
    /// Empties the field and ends the walk through the recalled lines.
    void startAnew();

Q_SIGNALS:
    void recalled();
    void clearWanted();
    /// Alt+1 chooses answer 0, and so on.
    void answerWanted(int answer);
    void focusChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QStringList& lines();
    /// 1: to the line before the one shown, -1: back; the way back ends at what was being typed.
    void walk(int step);

    Workspace& m_workspace;
    std::optional<QStringList> m_lines;  ///< newest first; read when first needed
    qsizetype m_place = -1;              ///< -1: at the line being typed
    QString m_typed;
};

}  // namespace credence
