// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/records/kind_description.h"
#include "words/format.h"
#include "ui/settings/ui_settings.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/workbench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/two_line_list.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

using Sort = PaletteEntry::Sort;

constexpr int kWide = 90;  ///< characters
constexpr int kHigh = 26;  ///< lines
constexpr int kRest = 80;  ///< milliseconds after the last letter

QString headingOf(const PaletteEntry& entry)
{
    switch (entry.sort) {
        case Sort::Act:
            return CommandPalette::tr("Acts");
        case Sort::Record:
            return CommandPalette::tr("Records");
        case Sort::Subject:
            return CommandPalette::tr("Subjects");
        case Sort::LookUp:
            return CommandPalette::tr("Massachusetts");
    }
    Q_UNREACHABLE();
}

ListLine lineOf(const PaletteEntry& entry)
{
    QStringList detail{entry.detail};
    detail << entry.whyNot;
    detail.removeAll(QString());
    return {.title = entry.words, .figure = entry.figure, .detail = detail.join(u" · "_s)};
}

void openRecord(MainWindow& window, const QString& id)
{
    const std::optional<RecordKind> kind = fromName<RecordKind>(id.section(u':', 0, 0));
    Workbench* workbench = window.workbench();
    if (!kind || !workbench) {
        return;
    }
    const Result<AnyRecord> record =
        workbench->workspace().record({.kind = *kind, .id = id.section(u':', 1).toLongLong()});
    if (record) {
        workbench->openForm(record.value());
    } else {
        window.messages().showMessage(format::error(record.error()));
    }
}

void take(MainWindow& window, MainMenu& menu, const PaletteEntry& entry)
{
    UiSettings().addRecentChoice(entry.key());
    switch (entry.sort) {
        case Sort::Act:
            menu.trigger(entry.id);
            return;
        case Sort::Record:
            openRecord(window, entry.id);
            return;
        case Sort::Subject:
            window.workbench()->openPage(PageId::Log);
            window.workbench()->currentPage()->goTo(u"subject:"_s + entry.id);
            window.workbench()->currentPage()->focusFirst();
            return;
        case Sort::LookUp:
            window.workbench()->openEntry(entry.id);
            return;
    }
}

}  // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> acts, const Workspace* workspace, QWidget* parent)
    : QDialog(parent), m_acts(std::move(acts))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Go to anything"));
    if (workspace) {
        m_sources.emplace(*workspace);
    }
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setAccessibleName(tr("Act, record or page"));
    m_line->setPlaceholderText(tr("An act, a page, a record   ·   > acts   ·   @ places   ·   # subjects"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list = new TwoLineList(TwoLineList::Height::OfLayout, this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_nothing = makeLabel(tr("Nothing is called so."), this);
    m_nothing->setObjectName(u"paletteNothing"_s);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(2 * space::kGrid);
    lines->addWidget(m_line);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_nothing, 1, Qt::AlignTop);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentLine()); });
    connect(m_list, &TwoLineList::lineActivated, this, &CommandPalette::choose);
    connect(&m_rest, &QTimer::timeout, this, &CommandPalette::findInLog);
    find();
    sizeInLetters(*this, kWide, kHigh);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        constexpr int kPage = 6;
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int steps = key == Qt::Key_Down       ? 1
                          : key == Qt::Key_Up       ? -1
                          : key == Qt::Key_PageDown ? kPage
                          : key == Qt::Key_PageUp   ? -kPage
                                                    : 0;
        if (steps != 0 && !m_shown.empty()) {
            m_list->setCurrentLine(std::clamp(m_list->currentLine() + steps, 0, static_cast<int>(m_shown.size()) - 1));
            tellCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::find()
{
    const PaletteQuery query = PaletteQuery::of(m_line->text());
    const QStringList recent = UiSettings().recentChoices();
    m_found.clear();
    if (query.scope == PaletteQuery::Scope::All || query.scope == PaletteQuery::Scope::Acts) {
        const bool isAll = query.words.isEmpty() && query.scope == PaletteQuery::Scope::Acts;
        m_found.push_back(foundIn(m_acts, query, recent, isAll ? m_acts.size() : PaletteSources::kMost));
    }
    if (m_sources) {
        m_found.push_back(m_sources->records(query, recent));
        m_found.push_back(m_sources->subjects(query, recent));
        m_found.push_back(m_sources->lookUps(query, recent));
    }
    std::erase_if(m_found, [](const auto& entries) { return entries.empty(); });
    // What is found by its name never stands below what is found by scattered letters.
    std::ranges::stable_sort(m_found, {}, [](const auto& entries) { return entries.front().match; });
    show({});
    m_rest.start();
}

void CommandPalette::findInLog()
{
    if (!m_sources) {
        return;
    }
    std::vector<PaletteEntry> entries = m_sources->logEntries(PaletteQuery::of(m_line->text()));
    if (entries.empty()) {
        return;
    }
    const int line = m_list->currentLine();
    const QString current = line < 0 ? QString() : m_shown[static_cast<std::size_t>(line)].key();
    const auto records =
        std::ranges::find_if(m_found, [](const auto& found) { return found.front().sort == Sort::Record; });
    if (records == m_found.end()) {
        m_found.push_back(std::move(entries));
    } else {
        records->insert(records->end(), entries.begin(), entries.end());
    }
    show(current);
}

void CommandPalette::show(const QString& current)
{
    m_shown.clear();
    std::vector<ListLine> lines;
    qsizetype place = -1;
    for (const std::vector<PaletteEntry>& entries : m_found) {
        for (const PaletteEntry& entry : entries) {
            lines.push_back(lineOf(entry));
            if (&entry == &entries.front()) {
                lines.back().heading = headingOf(entry);
            }
            if (entry.key() == current) {
                place = static_cast<qsizetype>(m_shown.size());
            }
            m_shown.push_back(entry);
        }
    }
    m_list->showFound(lines, place, *m_nothing);
    tellCurrent();
}

void CommandPalette::choose(int line)
{
    if (line < 0) {
        return;
    }
    const PaletteEntry entry = m_shown[static_cast<std::size_t>(line)];
    if (!entry.whyNot.isEmpty()) {
        Announcer::say(*this, entry.whyNot);
        return;
    }
    accept();
    Q_EMIT chosen(entry);
}

void CommandPalette::tellCurrent()
{
    const int line = m_list->currentLine();
    if (m_line->hasFocus()) {
        const QString words =
            line < 0 ? m_nothing->text() : m_list->model()->index(line, 0).data(Qt::AccessibleTextRole).toString();
        Announcer::sayWhenTypingRests(*this, words);
    }
}

void openPalette(MainWindow& window)
{
    MainMenu& menu = window.menu();
    Workbench* workbench = window.workbench();
    auto* palette = new CommandPalette(menu.acts(), workbench ? &workbench->workspace() : nullptr, &window);
    QObject::connect(palette, &CommandPalette::chosen, &window,
                     [&window, &menu](const PaletteEntry& entry) { take(window, menu, entry); });
    openOnce(*palette);
}

}  // namespace credence
