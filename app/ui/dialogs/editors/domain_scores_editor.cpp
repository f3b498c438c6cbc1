// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editors/domain_scores_editor.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>

#include "domain/judgement/rules_in_force.h"
#include "words/plain_tooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kNameColumn = 0;
constexpr int kRightColumn = 1;
constexpr int kItemsColumn = 2;
constexpr int kMostRowsShown = 7;  ///< longer ones scroll
constexpr int kManyItems = 1000;

/// Enter in a cell ends the cell: a dialog's default button would save before the number is taken.
class ScoreTable : public QTableWidget {
public:
    using QTableWidget::QTableWidget;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && state() == EditingState) {
            event->accept();
            return;
        }
        QTableWidget::keyPressEvent(event);
    }
};

QTableWidgetItem* nameItem(const QString& name)
{
    auto* item = new QTableWidgetItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainToolTip(name));
    return item;
}

QTableWidgetItem* numberItem(const std::optional<int>& number)
{
    auto* item = new QTableWidgetItem(number ? QString::number(*number) : QString());
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

/// Nothing for an empty cell.
Result<std::optional<int>> numberIn(const QTableWidgetItem* item)
{
    const QString text = item ? item->text().trimmed() : QString();
    if (text.isEmpty()) {
        return std::optional<int>();
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0 || number > kManyItems) {
        return Error{.code = Error::Code::InvalidInput, .detail = text};
    }
    return std::optional(number);
}

}  // namespace

DomainScoresEditor::DomainScoresEditor(const FieldSpec& spec, const Workspace& workspace, QWidget* parent)
    : FieldEditor(spec, parent),
      m_workspace(workspace),
      m_table(new ScoreTable(0, 3, this)),
      m_hint(makeSecondaryLabel({}, this))
{
    m_hint->setObjectName(spec.name + u"_hint"_s);
    m_table->setHorizontalHeaderLabels({tr("Domain"), tr("Right"), tr("Questions")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(kNameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeaderItem(kNameColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    layout()->addWidget(m_table);
    layout()->addWidget(m_hint);
    setInner(m_table);
    connect(m_table, &QTableWidget::itemChanged, this, &FieldEditor::edited);
}

Result<std::optional<DomainScore>> DomainScoresEditor::scoreIn(int row) const
{
    const Result<std::optional<int>> right = numberIn(m_table->item(row, kRightColumn));
    const Result<std::optional<int>> items = numberIn(m_table->item(row, kItemsColumn));
    if (!right || !items) {
        return right ? items.error() : right.error();
    }
    if (!right.value() && !items.value()) {
        return std::optional<DomainScore>();
    }
    const QString& code = m_rows[static_cast<std::size_t>(row)].code;
    if (!right.value() || !items.value() || *right.value() > *items.value()) {
        return Error{.code = Error::Code::InvalidInput, .detail = code};
    }
    return std::optional(DomainScore{.domain = code, .correct = *right.value(), .items = *items.value()});
}

Result<FieldValue> DomainScoresEditor::value() const
{
    std::vector<DomainScore> scores;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Result<std::optional<DomainScore>> score = scoreIn(row);
        if (!score) {
            return score.error();
        }
        if (score.value()) {
            scores.push_back(*score.value());
        }
    }
    return scores.empty() ? FieldValue() : FieldValue(scores);
}

std::vector<DomainScore> DomainScoresEditor::understood() const
{
    std::vector<DomainScore> scores;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const auto score = scoreIn(row); score && score.value()) {
            scores.push_back(*score.value());
        }
    }
    return scores;
}

void DomainScoresEditor::setValue(const FieldValue& value)
{
    const auto* scores = std::get_if<std::vector<DomainScore>>(&value);
    showRows(m_rows, scores ? *scores : std::vector<DomainScore>());
}

void DomainScoresEditor::setRecord(const AnyRecord& record)
{
    const auto* exam = std::get_if<PracticeExam>(&record);
    if (!exam) {
        return;
    }
    const QDate day = exam->onDate.isValid() ? exam->onDate : m_workspace.today();
    if (exam->credential == m_credential && day == m_day) {
        return;
    }
    m_credential = exam->credential;
    m_day = day;
    std::vector<Row> rows;
    if (const auto format = firstForCredential<ExamFormat>(m_workspace.rules(), m_credential, m_day)) {
        for (const ExamDomain& domain : format->value().domains) {
            rows.push_back({.code = domain.code, .name = domain.name});
        }
    }
    m_hint->setText(m_credential.isEmpty() ? tr("Choose the credential: the domains of its exam stand here.")
                                           : tr("The rules do not name the domains of the %1 exam.").arg(m_credential));
    showRows(rows, understood());
}

void DomainScoresEditor::showRows(const std::vector<Row>& rows, const std::vector<DomainScore>& scores)
{
    const QSignalBlocker quiet(m_table);
    m_rows = rows;
    for (const DomainScore& score : scores) {
        if (std::ranges::none_of(m_rows, [&score](const Row& row) {
                return row.code.compare(score.domain, Qt::CaseInsensitive) == 0;
            })) {
            m_rows.push_back({.code = score.domain, .name = score.domain});
        }
    }
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Row& row = m_rows[static_cast<std::size_t>(i)];
        const auto score = std::ranges::find_if(
            scores, [&row](const DomainScore& one) { return row.code.compare(one.domain, Qt::CaseInsensitive) == 0; });
        const bool isKnown = score != scores.end();
        m_table->setItem(i, kNameColumn, nameItem(row.name));
        m_table->setItem(i, kRightColumn, numberItem(isKnown ? std::optional(score->correct) : std::nullopt));
        m_table->setItem(i, kItemsColumn, numberItem(isKnown ? std::optional(score->items) : std::nullopt));
    }
    if (!m_rows.empty()) {
        m_table->setCurrentCell(0, kRightColumn, QItemSelectionModel::NoUpdate);  // current, but not painted as chosen
    }
    fit();
}

void DomainScoresEditor::fit()
{
    m_table->setVisible(!m_rows.empty());
    m_hint->setVisible(m_rows.empty());
    setFocusPolicy(m_rows.empty() ? Qt::NoFocus : m_table->focusPolicy());  // Tab would stop at a hidden table
    const int shown = std::min(static_cast<int>(m_rows.size()), kMostRowsShown);
    const int row = std::max(space::kRowHeight, fontMetrics().height() * 7 / 4);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const bool scrolls = static_cast<int>(m_rows.size()) > kMostRowsShown;
    m_table->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_table->ensurePolished();  // the header is as high as its style says
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * row + 2 * m_table->frameWidth() +
                            space::kGrid);
}

void DomainScoresEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

}  // namespace credence
