// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/career/ledger_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/theme/theme.h"
#include "ui/widgets/in_sight.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kColumns = static_cast<int>(std::size(format::kLedgerColumns));
constexpr int kFigureColumn = 1;
constexpr int kSourceColumn = 2;
constexpr int kIndent = 4;  ///< blanks before the title of a line, and once more before that of a part
/// Those that give way first, where there is no room for all. The third stays: the source of each line begins there.
constexpr format::LedgerColumn kGiveWay[] = {format::LedgerColumn::Weeks, format::LedgerColumn::Dues,
                                             format::LedgerColumn::Ceus, format::LedgerColumn::Band};

int numberOf(format::LedgerColumn column)
{
    return static_cast<int>(std::ranges::find(format::kLedgerColumns, column) - std::begin(format::kLedgerColumns));
}

Tone toneOf(format::LedgerColumn column, const NextCredential& row)
{
    if (column == format::LedgerColumn::Once && !row.once.isStated()) {
        return Tone::Warn;
    }
    if (column == format::LedgerColumn::Study && !row.study.amount.isStated()) {
        return Tone::Warn;
    }
    if (column != format::LedgerColumn::BreakEven) {
        return Tone::Text;
    }
    switch (row.cash.state) {
        case PayOff::AtOnce:
            return Tone::Good;
        case PayOff::Years:
            return row.cash.mayNever ? Tone::Warn : Tone::Text;
        case PayOff::Never:
            return Tone::Bad;
        default:
            return Tone::Secondary;
    }
}

/// In which of the user's figures an edit of the cell begins.
QString fieldOf(format::LedgerColumn column)
{
    switch (column) {
        case format::LedgerColumn::Study:
        case format::LedgerColumn::Weeks:
            return u"study_low"_s;
        case format::LedgerColumn::Band:
        case format::LedgerColumn::BreakEven:
            return u"gain_low"_s;
        default:
            return u"fee_low"_s;
    }
}

}  // namespace

LedgerTable::LedgerTable(QWidget* parent) : WholeTable(parent)
{
    setObjectName(u"ledger"_s);
    setAccessibleName(tr("Next credentials"));
    setColumnCount(kColumns);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QStringList headings;
    for (const format::LedgerColumn column : format::kLedgerColumns) {
        headings << format::ledgerColumn(column);
    }
    setHorizontalHeaderLabels(headings);
    for (int i = 1; i < kColumns; ++i) {
        horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(space::kTarget);
    setSelectionMode(QAbstractItemView::NoSelection);
}

void LedgerTable::show(const Career& career)
{
    m_career = career;
    m_lines.clear();
    for (const NextCredential& row : career.rows) {
        m_lines.push_back(format::ledgerLines(row, career.basis));
    }
    if (!m_isBegun && career.answer()) {
        m_unfolded.insert(career.answer()->credential);
        m_isBegun = true;
    }
    fill();
}

void LedgerTable::fill()
{
    const int row = currentRow();
    const int column = currentColumn();
    clearContents();
    clearSpans();
    setRowCount(0);
    m_shown.clear();
    for (std::size_t i = 0; i < m_career.rows.size(); ++i) {
        addRow(i);
        if (m_unfolded.contains(keyOf({.row = i}))) {
            addLines(i);
        }
    }
    resizeRowsToContents();
    fitColumns();
    hideColumnsWithoutRoom();
    if (rowCount() > 0) {
        setCurrentCell(std::clamp(row, 0, rowCount() - 1), std::max(column, 0));
    }
    updateGeometry();
}

void LedgerTable::addRow(std::size_t row)
{
    const NextCredential& next = m_career.rows[row];
    const int at = rowCount();
    insertRow(at);
    m_shown.push_back({.row = row});
    const bool isOpen = m_unfolded.contains(keyOf({.row = row}));
    const bool isAnswer = &next == m_career.answer();
    for (int i = 0; i < kColumns; ++i) {
        const format::LedgerColumn column = format::kLedgerColumns[i];
        const QString words = format::ledgerCell(column, next);
        auto* cell = new QTableWidgetItem(i == 0 ? (isOpen ? u"▾ "_s : u"▸ "_s) + words : words);
        cell->setFont(font());
        cell->setForeground(colour(toneOf(column, next), palette()));
        cell->setToolTip(plainToolTip(words));
        if (i == 0) {
            cell->setData(Qt::AccessibleTextRole, words);
            cell->setData(Qt::AccessibleDescriptionRole, isOpen ? tr("unfolded") : tr("folded"));
        } else {
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        if (isAnswer) {
            QFont bold = font();
            bold.setBold(i == 0 || column == format::LedgerColumn::BreakEven);
            cell->setFont(bold);
        }
        if (isOpen) {
            cell->setBackground(colour(Tone::Selection, palette()));
        }
        setItem(at, i, cell);
    }
}

QString LedgerTable::keyOf(const Shown& shown) const
{
    const QString& credential = m_career.rows[shown.row].credential;
    return shown.line ? u"%1:%2"_s.arg(credential).arg(static_cast<int>(m_lines[shown.row][*shown.line].part))
                      : credential;
}

void LedgerTable::addLines(std::size_t row)
{
    for (std::size_t line = 0; line < m_lines[row].size(); ++line) {
        addLine({.row = row, .line = line});
        const bool isOpen = m_unfolded.contains(keyOf({.row = row, .line = line}));
        for (std::size_t part = 0; isOpen && part < m_lines[row][line].parts.size(); ++part) {
            addLine({.row = row, .line = line, .part = part});
        }
    }
}

void LedgerTable::addLine(const Shown& shown)
{
    const int at = rowCount();
    insertRow(at);
    m_shown.push_back(shown);
    const format::LedgerLine& one = *lineAt(at);
    const bool isOpen = m_unfolded.contains(keyOf(shown));
    const QString indent(shown.part ? 2 * kIndent : kIndent, u' ');
    const QString fold = one.parts.empty() ? QString() : isOpen ? u"▾ "_s : u"▸ "_s;
    const std::array<QString, 3> words{indent + fold + one.title, one.figure, one.source};
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        auto* cell = new QTableWidgetItem(words[static_cast<std::size_t>(i)]);
        const bool isSource = i == kSourceColumn;
        cell->setFont(fontFor(TextRole::Secondary, font()));
        cell->setBackground(colour(Tone::Selection, palette()));
        cell->setForeground(colour(one.isUnknown || (isSource && one.isWeak) ? Tone::Warn
                                   : isSource                                ? Tone::Secondary
                                                                             : Tone::Text,
                                   palette()));
        cell->setToolTip(plainToolTip(i == 0 ? one.title : words[static_cast<std::size_t>(i)]));
        if (i == 0 && !one.parts.empty()) {
            cell->setData(Qt::AccessibleTextRole, one.title);
            cell->setData(Qt::AccessibleDescriptionRole, isOpen ? tr("unfolded") : tr("folded"));
        }
        if (i == kFigureColumn) {
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        setItem(at, i, cell);
    }
    setSpan(at, kSourceColumn, 1, kColumns - kSourceColumn);
}

/// As wide as the rows need: the source of a line spans several columns and widens none.
void LedgerTable::fitColumns()
{
    for (int column = kFigureColumn; column < kColumns; ++column) {
        int wide = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rowCount(); ++row) {
            const QTableWidgetItem* cell = lineAt(row) && column >= kSourceColumn ? nullptr : item(row, column);
            wide = cell ? std::max(wide, sizeHintForIndex(indexFromItem(cell)).width()) : wide;
        }
        horizontalHeader()->resizeSection(column, wide);
    }
}

void LedgerTable::hideColumnsWithoutRoom()
{
    for (int i = 0; i < kColumns; ++i) {
        setColumnHidden(i, false);
    }
    const auto needed = [this] {
        int sum = 0;
        for (int i = 0; i < kColumns; ++i) {
            sum += isColumnHidden(i) ? 0 : i == 0 ? sizeHintForColumn(i) : columnWidth(i);
        }
        return sum;
    };
    for (const format::LedgerColumn column : kGiveWay) {
        if (needed() <= viewport()->width()) {
            return;
        }
        setColumnHidden(numberOf(column), true);
    }
}

const format::LedgerLine* LedgerTable::lineAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_shown.size())) {
        return nullptr;
    }
    const Shown& shown = m_shown[static_cast<std::size_t>(row)];
    if (!shown.line) {
        return nullptr;
    }
    const format::LedgerLine& line = m_lines[shown.row][*shown.line];
    return shown.part ? &line.parts[*shown.part] : &line;
}

/// Nothing above it moves: it stays current.
void LedgerTable::fold(const Shown& shown)
{
    const QString key = keyOf(shown);
    const bool isOpened = !m_unfolded.remove(key);
    if (isOpened) {
        m_unfolded.insert(key);
    }
    fill();
    if (isOpened) {
        showUnfolded(*viewport(), [this, shown] { return areaOf(shown); });
    }
}

/// With the lines, or parts, below it.
QRect LedgerTable::areaOf(const Shown& shown) const
{
    QRect area;
    for (int row = 0; row < rowCount(); ++row) {
        const Shown& each = m_shown[static_cast<std::size_t>(row)];
        if (each.row == shown.row && (!shown.line || each.line == shown.line)) {
            area |= visualRect(model()->index(row, 0));
        }
    }
    return area;
}

void LedgerTable::activateCell(int row, int column)
{
    if (row < 0 || row >= static_cast<int>(m_shown.size())) {
        return;
    }
    const Shown shown = m_shown[static_cast<std::size_t>(row)];
    const NextCredential& next = m_career.rows[shown.row];
    if (const format::LedgerLine* line = lineAt(row)) {
        if (line->isUnknown && !line->field.isEmpty()) {
            Q_EMIT editRequested(next.credential, line->field);
        } else if (!line->parts.empty()) {
            fold(shown);
        } else if (!line->sources.empty()) {
            Q_EMIT sourceRequested(line->sources.front());
        }
        return;
    }
    const format::LedgerColumn what = format::kLedgerColumns[std::clamp(column, 0, kColumns - 1)];
    const bool isMissing = toneOf(what, next) == Tone::Warn && what != format::LedgerColumn::BreakEven;
    if (isMissing) {
        Q_EMIT editRequested(next.credential, fieldOf(what));
    } else {
        fold(shown);
    }
}

void LedgerTable::editCell(int row, int column)
{
    if (row < 0 || row >= static_cast<int>(m_shown.size())) {
        return;
    }
    const NextCredential& next = m_career.rows[m_shown[static_cast<std::size_t>(row)].row];
    const format::LedgerLine* line = lineAt(row);
    if (line && line->field.isEmpty()) {
        return;
    }
    Q_EMIT editRequested(next.credential,
                         line ? line->field : fieldOf(format::kLedgerColumns[std::clamp(column, 0, kColumns - 1)]));
}

std::optional<RuleCitation> LedgerTable::ruleInFocus() const
{
    const format::LedgerLine* line = hasFocus() ? lineAt(currentRow()) : nullptr;
    if (!line) {
        return std::nullopt;
    }
    for (const FigureSource& source : line->sources) {
        if (!source.rule.ruleId.isEmpty()) {
            return source.rule;
        }
    }
    return std::nullopt;
}

void LedgerTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentRow();
    const bool isShown = row >= 0 && row < static_cast<int>(m_shown.size());
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            activateCell(row, currentColumn());
            return;
        case Qt::Key_F2:
            editCell(row, currentColumn());
            return;
        case Qt::Key_Delete: {
            const NextCredential* next = isShown ? &m_career.rows[m_shown[static_cast<std::size_t>(row)].row] : nullptr;
            if (next && next->figures && next->sort == NextSort::Compared) {
                Q_EMIT removeRequested(*next->figures);
            }
            return;
        }
        default:
            WholeTable::keyPressEvent(event);
    }
}

void LedgerTable::mouseReleaseEvent(QMouseEvent* event)
{
    WholeTable::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        activateCell(index.row(), index.column());
    }
}

/// A second click would fold again what the first one unfolded.
void LedgerTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
}

void LedgerTable::resizeEvent(QResizeEvent* event)
{
    WholeTable::resizeEvent(event);
    hideColumnsWithoutRoom();
}

void LedgerTable::changeEvent(QEvent* event)
{
    WholeTable::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_shown.empty()) {
        fill();
    }
}

}  // namespace credence
