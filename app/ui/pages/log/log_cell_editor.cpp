// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_cell_editor.h"

#include <QLabel>
#include <QValidator>

#include "models/log_table_model.h"
#include "ui/theme/theme.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the editor open on Enter and Tab while the model would refuse its text.
class CellValidator final : public QValidator {
public:
    explicit CellValidator(LogCellEditor* editor) : QValidator(editor), m_editor(*editor) {}

    State validate(QString&, int&) const override { return m_editor.refusal().isEmpty() ? Acceptable : Intermediate; }

private:
    const LogCellEditor& m_editor;
};

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
    setValidator(new CellValidator(this));
    connect(this, &QLineEdit::textChanged, this, &LogCellEditor::followText);
}

LogCellEditor::~LogCellEditor()
{
    delete m_reason;
}

QString LogCellEditor::refusal() const
{
    // Text that was put there by the model is as it stands in the file.
    return isModified() && m_index.isValid() ? m_model.refusal(m_index, text()) : QString();
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

}  // namespace credence
