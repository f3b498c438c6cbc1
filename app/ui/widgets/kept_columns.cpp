// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kept_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>
#include <cstdlib>
#include <optional>

#include "ui/settings/ui_settings.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestLetters = 4;
constexpr int kMostLetters = 200;
/// What the column that takes the rest has at least before others give way to it.
constexpr int kLettersOfRest = 24;

}  // namespace

KeptColumns::KeptColumns(const QString& name, const std::vector<Column>& columns, QTableView& table)
    : QObject(&table), m_name(name), m_columns(columns), m_isChosen(columns.size(), true), m_table(table)
{
    read();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const bool takesRest = m_columns[i].letters == 0;
        m_table.horizontalHeader()->setSectionResizeMode(static_cast<int>(i),
                                                         takesRest ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
    m_table.installEventFilter(this);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        Column& resized = m_columns[static_cast<std::size_t>(column)];
        if (!m_isFitting && size > 0 && resized.letters > 0) {
            resized.letters = std::clamp(size / m_table.fontMetrics().averageCharWidth(), kFewestLetters, kMostLetters);
            keep();
        }
    });
    fit();
}

void KeptColumns::addTicksTo(QMenu& menu)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].canGo) {
            continue;
        }
        const QString words = m_table.model()->headerData(static_cast<int>(i), Qt::Horizontal).toString();
        QAction* tick = menu.addAction(words);
        tick->setObjectName(u"column_"_s + m_columns[i].name);
        tick->setCheckable(true);
        tick->setChecked(m_isChosen[i]);
        connect(tick, &QAction::toggled, this, [this, i](bool isChosen) {
            m_isChosen[i] = isChosen;
            keep();
            fit();
        });
    }
}

std::vector<int> KeptColumns::shown() const
{
    std::vector<int> shown;
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        if (!m_table.isColumnHidden(i)) {
            shown.push_back(i);
        }
    }
    return shown;
}

bool KeptColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::Show) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

void KeptColumns::read()
{
    // "day=19 time=-14": a column that was left out has a minus. What is no such word is passed over.
    for (const QString& word : UiSettings().arrangement(m_name).split(u' ', Qt::SkipEmptyParts)) {
        const auto column = std::ranges::find(m_columns, word.section(u'=', 0, 0), &Column::name);
        bool isNumber = false;
        const int letters = word.section(u'=', 1).toInt(&isNumber);
        if (column == m_columns.end() || !isNumber) {
            continue;
        }
        m_isChosen[static_cast<std::size_t>(column - m_columns.begin())] = letters >= 0 || !column->canGo;
        if (column->letters > 0) {
            column->letters = std::clamp(std::abs(letters), kFewestLetters, kMostLetters);
        }
    }
}

void KeptColumns::keep()
{
    QStringList words;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int letters = std::max(m_columns[i].letters, 1);
        words << u"%1=%2"_s.arg(m_columns[i].name, QString::number(m_isChosen[i] ? letters : -letters));
    }
    UiSettings().setArrangement(m_name, words.join(u' '));
}

void KeptColumns::fit()
{
    const int letter = m_table.fontMetrics().averageCharWidth();
    const int room = m_table.width() / letter - (m_table.verticalScrollBar()->isVisible() ? 3 : 0);
    std::vector<bool> isShown = m_isChosen;
    const auto lettersShown = [&] {
        int sum = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const int letters = m_columns[i].letters == 0 ? kLettersOfRest : m_columns[i].letters;
            sum += isShown[i] ? letters : 0;
        }
        return sum;
    };
    while (lettersShown() > room) {
        std::optional<std::size_t> next;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (isShown[i] && m_columns[i].givesWay > (next ? m_columns[*next].givesWay : 0)) {
                next = i;
            }
        }
        if (!next) {
            break;
        }
        isShown[*next] = false;
    }
    m_isFitting = true;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_table.setColumnHidden(static_cast<int>(i), !isShown[i]);
        if (m_columns[i].letters > 0) {
            m_table.setColumnWidth(static_cast<int>(i), m_columns[i].letters * letter);
        }
    }
    m_isFitting = false;
}

}  // namespace credence
