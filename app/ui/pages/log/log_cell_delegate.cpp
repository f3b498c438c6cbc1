// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_cell_delegate.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include "models/log_table_model.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

bool endsEditing(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress) {
        return false;
    }
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

}  // namespace

LogCellEditor::LogCellEditor(const LogTableModel& model, const QModelIndex& index, QWidget* parent)
    : QLineEdit(parent), m_model(model), m_index(index), m_reason(new QLabel(parent))
{
    setAutoFillBackground(true);
    setAccessibleName(model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    m_reason->setObjectName(u"refusal"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setFrameShape(QFrame::Box);
    m_reason->setMargin(space::kGrid);
    m_reason->setAutoFillBackground(true);
    QPalette palette = m_reason->palette();
    palette.setColor(QPalette::WindowText, colour(Tone::Bad, this->palette()));
    palette.setColor(QPalette::Window, colour(Tone::Card, this->palette()));
    m_reason->setPalette(palette);
    m_reason->hide();
    connect(this, &QLineEdit::textChanged, this, &LogCellEditor::followText);
}

LogCellEditor::~LogCellEditor()
{
    delete m_reason;
}

QString LogCellEditor::refusal() const
{
    // Text that was put there by the model is as it stands in the file.
    if (!isModified() || !m_index.isValid()) {
        return {};
    }
    const QString reason = m_model.refusal(m_index, text());
    const QString near = reason.isEmpty() && text() != m_newSubject ? m_model.nearSubject(m_index, text()) : QString();
    return near.isEmpty() ? reason
                          : tr("No subject is called “%1”. Alt+1: %2 · Alt+2: it is a new one").arg(text(), near);
}

void LogCellEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isAnswer = event->modifiers() == Qt::AltModifier &&
                          (event->key() == Qt::Key_1 || event->key() == Qt::Key_2) && isModified() && m_index.isValid();
    const QString near = isAnswer ? m_model.nearSubject(m_index, text()) : QString();
    if (near.isEmpty()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_1) {
        setText(near);
        setModified(true);
    } else {
        m_newSubject = text();
    }
    followText();
}

void LogCellEditor::showRefusal()
{
    m_reason->setText(tr("✗ %1").arg(refusal()));
    setAccessibleDescription(m_reason->text());
    m_reason->show();
    m_reason->raise();
    placeReason();
}

void LogCellEditor::followText()
{
    if (m_reason->isHidden()) {
        return;
    }
    if (refusal().isEmpty()) {
        m_reason->hide();
        setAccessibleDescription({});
    } else {
        showRefusal();
    }
}

void LogCellEditor::placeReason()
{
    const int room = parentWidget()->width();
    const int most = qMin(fontMetrics().averageCharWidth() * 48, room);
    const int width = qMin(m_reason->sizeHint().expandedTo({most, 0}).width(), most);
    const int height = m_reason->heightForWidth(width);
    const int below = geometry().bottom() + 1;
    const int top = below + height <= parentWidget()->height() ? below : qMax(0, y() - height);
    m_reason->setGeometry(qMin(x(), room - width), top, width, height);
}

void LogCellEditor::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    placeReason();
}

void LogCellEditor::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeReason();
}

LogCellDelegate::LogCellDelegate(const LogTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

QWidget* LogCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new LogCellEditor(m_model, index, parent);
    if (index.column() == LogTableModel::About && m_model.row(index.row()).kind == LogKind::Study) {
        auto* completer = new QCompleter(m_model.subjectNames(), editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        editor->setCompleter(completer);
    }
    return editor;
}

void LogCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setPen(QPen(colour(Tone::Text, option.palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

bool LogCellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<LogCellEditor*>(watched);
    const bool leaves = event->type() == QEvent::FocusOut;
    if (!editor || (!leaves && !endsEditing(*event))) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    const QString reason = editor->refusal();
    if (reason.isEmpty()) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    if (!leaves) {
        editor->showRefusal();
        return true;
    }
    if (static_cast<QFocusEvent*>(event)->reason() == Qt::ActiveWindowFocusReason) {
        return false;  // looking something up in another program costs nothing typed here
    }
    Q_EMIT editLeft(tr("“%1” was not taken: %2").arg(editor->text(), reason));
    Q_EMIT closeEditor(editor, RevertModelCache);
    return false;
}

}  // namespace credence
