// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_cell_delegate.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <algorithm>

#include "models/log_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"

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

Tone toneOf(RecordKind kind)
{
    switch (kind) {
        case RecordKind::StudySession:
        case RecordKind::StudyBroughtForward:
            return Tone::Study;
        case RecordKind::ExperienceEntry:
            return Tone::Accent;
        case RecordKind::CeuActivity:
            return Tone::Good;
        default:
            return Tone::Secondary;
    }
}

/// A square in its colour before the word of the kind.
void markKind(QStyleOptionViewItem& option, RecordKind kind)
{
    const int side = option.fontMetrics.xHeight() + space::kGrid / 2;
    QPixmap square(side, side);
    square.fill(colour(toneOf(kind), option.palette));
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.decorationSize = square.size();
    option.icon = QIcon(square);
}

}  // namespace

LogCellEditor::LogCellEditor(const LogTableModel& model, const QModelIndex& index, const std::vector<int>& rows,
                             QWidget* parent)
    : QLineEdit(parent), m_model(model), m_index(index), m_reason(new QLabel(parent))
{
    for (const int row : rows) {
        if (row != index.row()) {
            m_others.emplace_back(model.index(row, index.column()));
        }
    }
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
    QString reason = m_model.refusal(m_index, text());
    for (const QPersistentModelIndex& other : m_others) {
        reason = reason.isEmpty() && other.isValid() ? m_model.refusal(other, text()) : reason;
    }
    const QString near = reason.isEmpty() && text() != m_newSubject ? m_model.nearSubject(m_index, text()) : QString();
    return near.isEmpty() ? reason
                          : tr("No subject is called “%1”. Alt+1: %2 · Alt+2: it is a new one").arg(text(), near);
}

std::vector<int> LogCellEditor::rows() const
{
    std::vector<int> rows;
    if (m_index.isValid()) {
        rows.push_back(m_index.row());
    }
    for (const QPersistentModelIndex& other : m_others) {
        if (other.isValid()) {
            rows.push_back(other.row());
        }
    }
    return rows;
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
    Announcer::say(*this, m_reason->text());
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

LogCellDelegate::LogCellDelegate(LogTableModel& model, QTableView& table)
    : QStyledItemDelegate(&table), m_model(model), m_table(table)
{}

std::vector<int> LogCellDelegate::rowsEditedWith(const QModelIndex& index) const
{
    std::vector<int> selected;
    for (const QModelIndex& row : m_table.selectionModel()->selectedRows()) {
        selected.push_back(row.row());
    }
    const bool isOneOfThem = std::ranges::find(selected, index.row()) != selected.end();
    return isOneOfThem ? m_model.rowsEditedWith(index.row(), selected, index.column()) : std::vector{index.row()};
}

QWidget* LogCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new LogCellEditor(m_model, index, rowsEditedWith(index), parent);
    if (index.column() == LogTableModel::About &&
        LogCells::field(m_model.row(index.row()).ref.kind, LogTableModel::About) == u"subject"_s) {
        auto* completer = new QCompleter(m_model.subjectNames(), editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        editor->setCompleter(completer);
    }
    return editor;
}

void LogCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* line = qobject_cast<LogCellEditor*>(editor);
    const std::vector<int> rows = line ? line->rows() : std::vector<int>();
    if (rows.size() < 2) {
        QStyledItemDelegate::setModelData(editor, model, index);
    } else if (line->isModified()) {
        m_model.setTexts(rows, index.column(), line->text());
    }
}

void LogCellDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                   const LogLayout::Section& section) const
{
    const LogTableModel::Heading words = m_model.heading(section);
    const QRect line(0, option.rect.top(), m_table.viewport()->width(), option.rect.height());
    const QRect text = line.adjusted(2 * space::kGrid, 0, -2 * space::kGrid, 0);
    const int gap = 4 * space::kGrid;
    painter.save();
    painter.setClipRect(option.rect);
    painter.fillRect(option.rect, colour(Tone::Window, option.palette));
    const QString group = (section.isFolded ? u"▸ "_s : u"▾ "_s) + words.group;
    painter.setFont(fontFor(TextRole::Heading, option.font));
    const int groupWidth = QFontMetrics(painter.font()).horizontalAdvance(group);
    painter.setPen(colour(Tone::Text, option.palette));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, group);
    painter.setFont(option.font);
    const int sumsWidth = option.fontMetrics.horizontalAdvance(words.sums);
    const int entriesWidth = option.fontMetrics.horizontalAdvance(words.entries);
    const int room = text.width() - groupWidth - gap;
    if (sumsWidth <= room) {
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, words.sums);
    }
    if (entriesWidth <= room - (sumsWidth <= room ? sumsWidth + gap : 0)) {
        painter.setPen(colour(Tone::Secondary, option.palette));
        painter.drawText(text.adjusted(groupWidth + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words.entries);
    }
    if (m_table.hasFocus() && m_table.currentIndex().row() == section.heading) {
        painter.setPen(QPen(colour(Tone::Accent, option.palette), 2));
        painter.drawRect(line.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

void LogCellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == LogTableModel::Kind) {
        markKind(*option, m_model.row(index.row()).ref.kind);
    }
    if (!m_model.overlapAt(index.row())) {
        return;
    }
    constexpr qreal kFaint = 0.10;
    QColor ground = colour(Tone::Warn, option->palette);
    ground.setAlphaF(kFaint);
    option->backgroundBrush = ground;
    if (index.column() == LogTableModel::Proof && !option->state.testFlag(QStyle::State_Selected)) {
        option->palette.setColor(QPalette::Text, colour(Tone::Warn, option->palette));
    }
}

void LogCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (const LogLayout::Section* section = m_model.layout().headingAt(index.row())) {
        paintHeading(*painter, option, *section);
        return;
    }
    QStyledItemDelegate::paint(painter, option, index);
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
