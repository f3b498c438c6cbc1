// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/practice_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialog_size.h"
#include "words/format.h"
#include "words/format_practice.h"
#include "words/format_text.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kPracticeWide = 80;  ///< characters
constexpr int kPracticeHigh = 34;  ///< lines

}  // namespace

PracticeDialog::PracticeDialog(const Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_scroll(makePageScroll(u"practiceScroll"_s, this))
{
    setObjectName(u"practiceDialog"_s);
    setWindowTitle(tr("Coding practice"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyPractice"_s);
    connect(m_copy, &QPushButton::clicked, this, &PracticeDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->addWidget(m_scroll, 1);
    lines->addWidget(buttons);
    sizeInLetters(*this, kPracticeWide, kPracticeHigh);
    connect(&workspace, &Workspace::changed, this, &PracticeDialog::refresh);
    refresh();
}

void PracticeDialog::refresh()
{
    const Result<std::shared_ptr<const Judged>> judged = m_workspace.judged();
    m_records = judged ? practiceRecords(judged.value()->situation) : std::vector<PracticeRecord>();
    auto* inside = new QWidget(m_scroll);
    auto* cards = new QVBoxLayout(inside);
    cards->setSpacing(space::kGap);
    for (const PracticeRecord& record : m_records) {
        addRecord(record, *cards);
    }
    if (m_records.empty()) {
        const QString words =
            judged ? format::practiceText(m_records, m_workspace.today()) : format::error(judged.error());
        cards->addWidget(makeLabel(words, inside, u"noPractice"_s));
    }
    cards->addStretch(1);
    m_scroll->setWidget(inside);  // and the old one goes
    m_copy->setEnabled(!m_records.empty());
}

void PracticeDialog::addRecord(const PracticeRecord& record, QVBoxLayout& lines)
{
    auto* card = new Card(format::practiceTitle(record));
    card->content()->addWidget(
        makeLabel(tr("All questions: %1, %2; in the last three exams: %3", "percent, 410 of 500 right, percent")
                      .arg(format::accuracy(record.total.all), format::answers(record.total.all),
                           format::accuracy(record.total.last)),
                  card));
    addTable(tr("Code set"), record.codeSets, *card->content());
    addTable(tr("Exam domain"), record.domains, *card->content());
    lines.addWidget(card);
}

void PracticeDialog::addTable(const QString& heading, const std::vector<PracticeLine>& figures, QVBoxLayout& lines)
{
    if (figures.empty()) {
        return;
    }
    auto* table = new WholeTable(this);
    makeCalm(*table);
    table->setAccessibleName(heading);
    const QStringList headings{heading, tr("Right"), tr("All"), tr("Last three")};
    table->setColumnCount(static_cast<int>(headings.size()));
    table->setRowCount(static_cast<int>(figures.size()));
    const auto put = [table](int row, int column, const QString& words, const QString& tip = {}) {
        auto* item = new QTableWidgetItem(words);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        item->setToolTip(plainToolTip(tip));
        table->setItem(row, column, item);
    };
    for (int column = 0; column < table->columnCount(); ++column) {
        auto* item = new QTableWidgetItem(headings[column]);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        table->setHorizontalHeaderItem(column, item);
    }
    for (int row = 0; row < table->rowCount(); ++row) {
        const PracticeLine& figure = figures[static_cast<std::size_t>(row)];
        put(row, 0, figure.shortName, figure.domains.isEmpty() ? figure.name : figure.domains.join(u'\n'));
        table->item(row, 0)->setData(Qt::AccessibleTextRole, figure.name);
        put(row, 1, format::answers(figure.all));
        put(row, 2, format::accuracy(figure.all));
        put(row, 3, format::accuracy(figure.last));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    lines.addWidget(table);
}

void PracticeDialog::copy()
{
    QGuiApplication::clipboard()->setText(format::practiceText(m_records, m_workspace.today()));
}

}  // namespace credence
