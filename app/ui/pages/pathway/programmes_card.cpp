// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathway/programmes_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/judgement/progress.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/part_with.h"
#include "ui/widgets/tile_layout.h"
#include "ui/widgets/writing_acts.h"
#include "words/format_programmes.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kChoiceCharacters = 30;

Tone toneOf(format::ProgrammeRow row, const ComparedProgramme& one)
{
    if (row != format::ProgrammeRow::ForTheA) {
        return Tone::Text;
    }
    switch (one.forTheA) {
        case ForTheA::Counts:
            return Tone::Good;
        case ForTheA::HoursNotStated:
            return Tone::Warn;
        case ForTheA::TooFewHours:
            return Tone::Bad;
        case ForTheA::NotAsked:
        case ForTheA::NotPreparation:
            return Tone::Secondary;
    }
    Q_UNREACHABLE();
}

/// On two lines where one is too short; an ellipsis ends the second where that is too short as well.
QStringList wrapped(const QString& words, const QFontMetrics& metrics, int room)
{
    qsizetype fits = words.size();
    while (fits > 0 && metrics.horizontalAdvance(words.first(fits)) > room) {
        fits = words.lastIndexOf(u' ', fits - 1);
    }
    if (fits <= 0 || fits == words.size()) {
        return {metrics.elidedText(words, Qt::ElideRight, room)};
    }
    return {words.first(fits), metrics.elidedText(words.sliced(fits + 1), Qt::ElideRight, room)};
}

}  // namespace

ProgrammesCard::ProgrammesCard(QWidget* parent)
    : Card(tr("Education: programmes side by side"), parent),
      m_choice(new QWidget(this)),
      m_table(new WholeTable(this)),
      m_empty(new EmptyNote(tr("What programmes take, cost and teach stands here side by side, also of those that you "
                               "only think of."),
                            tr("Add a programme…"), this))
{
    setObjectName(u"programmesCard"_s);
    m_table->setObjectName(u"programmes"_s);
    m_table->setAccessibleName(tr("Programmes side by side"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setWordWrap(true);
    auto* add = makeWritingButton(u"addProgramme"_s, tr("+ Pro&gramme"), this);
    auto* course = makeWritingButton(u"addCourse"_s, tr("+ C&ourse"), this);
    tools()->addWidget(add);
    tools()->addWidget(course);
    const auto addProgramme = [this] { Q_EMIT formRequested(blankRecord(RecordKind::Programme)); };
    connect(add, &QPushButton::clicked, this, addProgramme);
    connect(m_empty, &EmptyNote::actChosen, this, addProgramme);
    connect(course, &QPushButton::clicked, this, [this] {
        AnyRecord blank = blankRecord(RecordKind::Course);
        if (!m_compared.programmes.empty()) {
            std::get<Course>(blank).programme = m_compared.programmes.front().programme.id;
        }
        Q_EMIT formRequested(blank);
    });
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        const auto shown = chosen();
        if (index.column() > 0 && index.column() <= static_cast<int>(shown.size())) {
            Q_EMIT recordRequested(refTo(shown[static_cast<std::size_t>(index.column()) - 1]->programme));
        }
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ProgrammesCard::elideHeadings,
            Qt::QueuedConnection);
    new TileLayout(kChoiceCharacters, m_choice);
    content()->addWidget(m_choice);
    content()->addWidget(m_table);
    content()->addWidget(m_empty);
    content()->addStretch();
}

void ProgrammesCard::show(const ComparedProgrammes& compared)
{
    m_compared = compared;
    fillChoice();
    fillTable();
    const bool isEmpty = compared.programmes.empty();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    findChild<QWidget*>(u"addProgramme"_s)->setVisible(!isEmpty);  // without any the note has it
}

/// At most four: the first of those that the user did not take away.
std::vector<const ComparedProgramme*> ProgrammesCard::chosen() const
{
    std::vector<const ComparedProgramme*> shown;
    for (const ComparedProgramme& one : m_compared.programmes) {
        if (!m_leftOut.contains(one.programme.id.value) && static_cast<int>(shown.size()) < kMostCompared) {
            shown.push_back(&one);
        }
    }
    return shown;
}

void ProgrammesCard::fillChoice()
{
    partWithAll(*m_choice);
    const bool isAsked = static_cast<int>(m_compared.programmes.size()) > kMostCompared;
    m_choice->setVisible(isAsked);
    const auto shown = chosen();
    for (const ComparedProgramme& one : isAsked ? m_compared.programmes : std::vector<ComparedProgramme>()) {
        const bool isShown = std::ranges::any_of(
            shown, [&one](const ComparedProgramme* each) { return each->programme.id == one.programme.id; });
        auto* box = new QCheckBox(one.programme.name, m_choice);
        box->setObjectName(u"compare-%1"_s.arg(one.programme.id.value));
        box->setChecked(isShown);
        box->setEnabled(isShown || static_cast<int>(shown.size()) < kMostCompared);
        box->setToolTip(box->isEnabled() ? QString() : tr("Four stand side by side: take one away first."));
        m_choice->layout()->addWidget(box);
        box->show();
        connect(box, &QCheckBox::toggled, this, [this, id = one.programme.id.value](bool on) { compare(id, on); });
    }
}

void ProgrammesCard::fillTable()
{
    const auto shown = chosen();
    const std::vector<format::ProgrammeRow> rows = format::programmeRows(m_compared);
    const QModelIndex before = m_table->currentIndex();
    m_table->clear();
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->setColumnCount(static_cast<int>(shown.size()) + 1);
    m_table->setHorizontalHeaderItem(0, new QTableWidgetItem(QString()));
    const QColor ground = colour(Tone::Selection, palette());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto* title = new QTableWidgetItem(format::programmeRow(rows[static_cast<std::size_t>(row)], m_compared));
        title->setForeground(colour(Tone::Secondary, palette()));
        m_table->setItem(row, 0, title);
    }
    for (int column = 1; column < m_table->columnCount(); ++column) {
        const ComparedProgramme& one = *shown[static_cast<std::size_t>(column) - 1];
        const QString sub = format::programmeSubheading(one);
        const QString words =
            sub.isEmpty() ? format::programmeHeading(one) : format::programmeHeading(one) + u'\n' + sub;
        auto* heading = new QTableWidgetItem(words);
        heading->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        heading->setToolTip(plainToolTip(words));
        heading->setData(Qt::AccessibleTextRole, words);
        m_table->setHorizontalHeaderItem(column, heading);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const format::ProgrammeRow asked = rows[static_cast<std::size_t>(row)];
            auto* cell = new QTableWidgetItem(format::programmeCell(asked, one, m_compared));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cell->setForeground(colour(toneOf(asked, one), palette()));
            cell->setToolTip(plainToolTip(cell->text()));
            if (one.isYours) {
                cell->setBackground(ground);
            }
            m_table->setItem(row, column, cell);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(space::kRowHeight);
    m_table->setCurrentCell(std::clamp(before.row(), 0, std::max(m_table->rowCount() - 1, 0)),
                            std::clamp(before.column(), 1, std::max(m_table->columnCount() - 1, 1)));
    elideHeadings();
    m_table->updateGeometry();
}

/// Each of their lines in the room of its column, wrapped once; the tooltip has them whole.
void ProgrammesCard::elideHeadings()
{
    for (int column = 1; column < m_table->columnCount(); ++column) {
        QTableWidgetItem* heading = m_table->horizontalHeaderItem(column);
        const int room = m_table->horizontalHeader()->sectionSize(column) - 4 * space::kGrid;
        QStringList lines;
        for (const QString& line : heading->data(Qt::AccessibleTextRole).toString().split(u'\n')) {
            lines << wrapped(line, m_table->horizontalHeader()->fontMetrics(), room);
        }
        heading->setText(lines.join(u'\n'));
    }
}

void ProgrammesCard::compare(qint64 id, bool on)
{
    // What is not shown now was left out, though perhaps only for want of room.
    const auto shown = chosen();
    for (const ComparedProgramme& one : m_compared.programmes) {
        const bool isShown = std::ranges::any_of(
            shown, [&one](const ComparedProgramme* each) { return each->programme.id == one.programme.id; });
        if (!isShown) {
            m_leftOut.insert(one.programme.id.value);
        }
    }
    if (on) {
        m_leftOut.remove(id);
    } else {
        m_leftOut.insert(id);
    }
    fillChoice();
    fillTable();
    if (auto* box = m_choice->findChild<QCheckBox*>(u"compare-%1"_s.arg(id))) {
        box->setFocus();
    }
}

std::optional<RuleCitation> ProgrammesCard::ruleInFocus() const
{
    const std::vector<format::ProgrammeRow> rows = format::programmeRows(m_compared);
    const int row = m_table->currentRow();
    const bool isOfA = m_table->hasFocus() && row >= 0 && row < static_cast<int>(rows.size()) &&
                       rows[static_cast<std::size_t>(row)] == format::ProgrammeRow::ForTheA;
    return isOfA ? std::optional(m_compared.rule) : std::nullopt;
}

}  // namespace credence
