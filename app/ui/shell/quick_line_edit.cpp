// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quick_line_edit.h"

#include <QKeyEvent>
#include <algorithm>

#include "services/workspace.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kLinesKept = 50;
const QString kSettingKey = u"quick_lines"_s;

}  // namespace

QuickLineEdit::QuickLineEdit(Workspace& workspace, QWidget* parent) : QLineEdit(parent), m_workspace(workspace)
{
    connect(this, &QLineEdit::textEdited, this, [this] { m_place = -1; });
}

QStringList& QuickLineEdit::lines()
{
    if (!m_lines) {
        m_lines = m_workspace.setting(kSettingKey).value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
    }
    return *m_lines;
}

void QuickLineEdit::remember(const QString& line)
{
    QStringList& kept = lines();
    kept.removeAll(line);
    kept.prepend(line);
    kept = kept.mid(0, kLinesKept);
    // Losing a recalled line harms nobody; the entry itself is saved already.
    static_cast<void>(m_workspace.setSetting(kSettingKey, kept.join(u'\n')));
}

void QuickLineEdit::startAnew()
{
    // setText, not clear(): there is nothing left for the field's own Ctrl+Z.
    setText(QString());
    m_place = -1;
}

void QuickLineEdit::walk(int step)
{
    const qsizetype place = std::clamp<qsizetype>(m_place + step, -1, lines().size() - 1);
    QString shown = text();
    if (m_place < 0) {
        m_typed = shown;
    }
    if (place != m_place) {
        m_place = place;
        shown = place < 0 ? m_typed : lines()[place];
    }
    setText(shown);
    Q_EMIT recalled();
}

bool QuickLineEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void QuickLineEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        Q_EMIT answerWanted(event->key() - Qt::Key_1);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Up:
            walk(1);
            return;
        case Qt::Key_Down:
            walk(-1);
            return;
        case Qt::Key_Escape:
            Q_EMIT clearWanted();
            return;
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void QuickLineEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void QuickLineEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

}  // namespace credence
