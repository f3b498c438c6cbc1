// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look_up/look_up_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/records/choices.h"
#include "services/job_desk.h"
#include "services/reference_records.h"
#include "words/format.h"
#include "words/format_look_up.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/look_up/look_up_view.h"
#include "ui/settings/ui_settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/two_line_list.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kWide = 120;  ///< characters of the first width
constexpr int kHigh = 40;   ///< lines of the first height
const QString kSettingsName = u"look_up"_s;
/// A longer figure would leave its title no room on a narrow list.
constexpr int kFigureCharacters = 12;

/// Unconfirmed stands out by the mark and its word.
ListLine lineOf(const ShownReference& entry, QDate asOf)
{
    const QString mark = format::referenceMark(entry);
    const QString figure = format::referenceFigure(entry, asOf);
    const QString detail = format::referenceDetail(entry);
    const bool isShort = figure.size() <= kFigureCharacters;
    return {.mark = mark.isEmpty() ? QString()
                    : entry.copy   ? u"✎"_s
                                   : u"?"_s,
            .tone = entry.copy ? Tone::Accent : Tone::Warn,
            .title = entry.title,
            .figure = isShort ? figure : QString(),
            .detail = isShort ? detail : u"%1 · %2"_s.arg(figure, detail)};
}

}  // namespace

LookUpDialog::LookUpDialog(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_ledger(ledger), m_lookUp(&workspace)
{
    setObjectName(u"lookUpDialog"_s);
    setWindowTitle(tr("Look up: Massachusetts"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &LookUpDialog::fillList);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &LookUpDialog::fillList);
    connect(m_list, &TwoLineList::currentLineChanged, this, qOverload<int>(&LookUpDialog::choose));
    connect(m_view, &LookUpView::keepChosen, this, &LookUpDialog::keepEntry);
    connect(m_view, &LookUpView::editChosen, this, &LookUpDialog::editCopy);
    connect(m_view, &LookUpView::takeBackChosen, this, &LookUpDialog::takeBack);
    connect(m_view, &LookUpView::employerChosen, this, &LookUpDialog::takeEmployer);
    connect(m_nothingFound, &EmptyNote::actChosen, this, &LookUpDialog::addOwn);
    connect(m_new, &QPushButton::clicked, this, &LookUpDialog::addOwn);
    connect(&m_workspace, &Workspace::changed, this, &LookUpDialog::follow);
    read();
    fillList();
    if (!restoreGeometry(UiSettings().geometry(kSettingsName))) {
        sizeInLetters(*this, kWide, kHigh);
    }
}

LookUpDialog::~LookUpDialog()
{
    UiSettings().setGeometry(kSettingsName, saveGeometry());
}

void LookUpDialog::build()
{
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeLeft());
    m_scroll = new QScrollArea(split);
    m_scroll->setObjectName(u"entryScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Entry"));
    m_view =
        new LookUpView(m_workspace.isReadOnly() ? LookUpView::Acts::ReadOnly : LookUpView::Acts::Possible, m_scroll);
    m_scroll->setWidget(m_view);
    split->addWidget(m_scroll);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(2 * space::kGrid);
    lines->addWidget(split, 1);
    lines->addWidget(makeFoot());
}

QWidget* LookUpDialog::makeLeft()
{
    auto* left = new QWidget(this);
    m_search = new QLineEdit(left);
    m_search->setObjectName(u"lookUpSearch"_s);
    m_search->setPlaceholderText(tr("Find: remote, Springfield, CCS"));
    m_search->setAccessibleName(tr("Find an entry"));
    m_search->setClearButtonEnabled(true);
    m_kinds = new QComboBox(left);
    m_kinds->setObjectName(u"lookUpKinds"_s);
    m_kinds->setAccessibleName(tr("Kind"));
    fillKinds();
    auto* kindLabel = new QLabel(tr("&Kind"), left);
    kindLabel->setBuddy(m_kinds);
    auto* kindRow = new QHBoxLayout;
    kindRow->setSpacing(2 * space::kGrid);
    kindRow->addWidget(kindLabel);
    kindRow->addWidget(m_kinds, 1);
    m_list = new TwoLineList(TwoLineList::Height::OfLayout, left);
    m_list->setObjectName(u"lookUpList"_s);
    m_list->setAccessibleName(tr("Entries"));
    m_nothingFound = new EmptyNote(tr("No entry has all these words. What you know yourself can stand here."),
                                   tr("&Write an entry of your own…"), left);
    m_nothingFound->setObjectName(u"nothingFound"_s);
    m_nothingFound->setEnabled(!m_workspace.isReadOnly());
    auto* lines = makeFlush<QVBoxLayout>(left, 2 * space::kGrid);
    lines->addWidget(m_search);
    lines->addLayout(kindRow);
    lines->addWidget(m_nothingFound, 1);
    lines->addWidget(m_list, 1);
    return left;
}

void LookUpDialog::fillKinds()
{
    m_kinds->addItem(tr("All kinds"));
    for (const QString& name : namesOf<ReferenceKind>()) {
        const std::optional<ReferenceKind> kind = fromName<ReferenceKind>(name);
        m_kinds->addItem(format::wordsOf(*kind), name);
    }
}

QWidget* LookUpDialog::makeFoot()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_new = buttons->addButton(tr("&New entry of my own…"), QDialogButtonBox::ActionRole);
    m_new->setObjectName(u"newEntry"_s);
    m_new->setEnabled(!m_workspace.isReadOnly());
    m_new->setToolTip(m_workspace.isReadOnly() ? tr("The file is open for reading only.") : QString());
    for (QAbstractButton* button : buttons->buttons()) {
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);  // Enter in the search finds, it does not close
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void LookUpDialog::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

ReferenceFilter LookUpDialog::filter() const
{
    return {.kind = fromName<ReferenceKind>(m_kinds->currentData().toString()), .words = m_search->text()};
}

void LookUpDialog::read()
{
    const Result<void> read = m_lookUp.read();
    if (!read) {
        Q_EMIT messageRaised(format::error(read.error()));
    }
}

void LookUpDialog::fillList()
{
    const QString current = m_shown.value(m_list->currentLine());
    m_shown.clear();
    std::vector<ListLine> lines;
    for (const ShownReference& entry : m_lookUp.entries()) {
        if (isFound(entry, filter())) {
            m_shown << keyOf(entry);
            lines.push_back(lineOf(entry, m_workspace.today()));
        }
    }
    m_view->setVisible(!lines.empty());
    m_list->showFound(lines, m_shown.indexOf(current), *m_nothingFound);
}

void LookUpDialog::choose(int line)
{
    if (const ShownReference* entry = m_lookUp.entry(m_shown.value(line))) {
        m_view->show(*entry, m_lookUp.published(), m_workspace.today());
        showKeeping(*entry);
        m_scroll->ensureVisible(0, 0);
    }
}

void LookUpDialog::openForm(const AnyRecord& draft)
{
    auto* form = new RecordDialog(m_workspace, m_ledger, draft, this);
    openOnce(*form);
}

const ShownReference* LookUpDialog::current() const
{
    return m_lookUp.entry(m_shown.value(m_list->currentLine()));
}

void LookUpDialog::editCopy()
{
    if (const ShownReference* entry = current()) {
        openForm(draftOf(*entry, m_workspace.today()));
    }
}

void LookUpDialog::showKeeping(const ShownReference& entry)
{
    const std::optional<ReferenceUse> use = useOf(entry);
    const std::vector<Programme> programmes = recordsOf<Programme>(m_workspace);
    if (use == ReferenceUse::Programme) {
        const bool isThere = ownProgrammeOf(entry, programmes) != nullptr;
        m_view->setKeeping(isThere ? tr("&Open my programme…") : tr("&Add to my programmes"), {});
    } else if (use == ReferenceUse::Funding) {
        const Programme* programme = programmeToFund(programmes);
        const bool isThere = programme && fundedBy(*programme, entry) == *programme;
        m_view->setKeeping(programme ? tr("&Use for %1").arg(programme->name) : tr("&Use for my programme"),
                           !programme ? tr("Add a programme first.")
                           : isThere  ? tr("It is among its funding already.")
                                      : QString());
    } else {
        m_view->setKeeping(use == ReferenceUse::Placement ? tr("&Record an externship there…") : QString(), {});
    }
}

void LookUpDialog::save(const AnyRecord& record, const QString& notice)
{
    if (const Result<void> saved = m_ledger.save(record); !saved) {
        Q_EMIT messageRaised(format::error(saved.error()));
        return;
    }
    Q_EMIT noticeRaised(notice);
    if (const ShownReference* entry = current()) {
        showKeeping(*entry);
    }
}

void LookUpDialog::keepEntry()
{
    const ShownReference* entry = current();
    const std::optional<ReferenceUse> use = entry ? useOf(*entry) : std::nullopt;
    if (!use) {
        return;
    }
    const std::vector<Programme> programmes = recordsOf<Programme>(m_workspace);
    switch (*use) {
        case ReferenceUse::Programme:
            if (const Programme* own = ownProgrammeOf(*entry, programmes)) {
                openForm(*own);
            } else {
                save(programmeFrom(*entry),
                     tr("Among your programmes now: %1. Ctrl+Z takes it back.").arg(entry->title));
            }
            break;
        case ReferenceUse::Funding:
            if (const Programme* programme = programmeToFund(programmes)) {
                save(fundedBy(*programme, *entry),
                     tr("%1 may pay for %2 now. Ctrl+Z takes it back.", "funding, programme")
                         .arg(entry->title, programme->name));
            }
            break;
        case ReferenceUse::Placement:
            openForm(placementFrom(*entry));
            break;
    }
}

void LookUpDialog::addOwn()
{
    const ReferenceFilter asked = filter();
    openForm(ReferenceCopy{.kind = asked.kind.value_or(ReferenceKind::Employer),
                           .title = m_shown.isEmpty() ? asked.words.simplified() : QString(),
                           .checkedOn = m_workspace.today()});
}

void LookUpDialog::takeBack()
{
    const ShownReference* entry = current();
    if (!entry || !entry->copy) {
        return;
    }
    const bool hasPublished = entry->published.has_value();
    const RecordRef ref = refOf(*entry->copy);
    const Result<void> removed = m_ledger.remove(std::span(&ref, 1));
    if (!removed) {
        Q_EMIT messageRaised(format::error(removed.error()));
        return;
    }
    Q_EMIT noticeRaised(hasPublished ? tr("The published entry stands again. Ctrl+Z brings yours back.")
                                     : tr("Your entry is deleted. Ctrl+Z brings it back."));
}

void LookUpDialog::takeEmployer()
{
    const ShownReference* entry = current();
    if (!entry) {
        return;
    }
    const Result<RecordRef> taken = JobDesk(m_workspace, m_ledger).takeEmployer(*entry);
    if (taken) {
        Q_EMIT noticeRaised(tr("%1 is among your employers.").arg(entry->title));
    } else {
        Q_EMIT messageRaised(format::error(taken.error()));
    }
}

void LookUpDialog::follow(const ChangeSet& changes)
{
    if (!LookUp::shows(changes)) {
        if (const ShownReference* entry = changes.touches(RecordKind::Programme) ? current() : nullptr) {
            showKeeping(*entry);
        }
        return;
    }
    const bool hadFocus = m_view->isAncestorOf(focusWidget());
    read();
    fillList();
    if (changes.records.size() == 1) {
        choose(changes.records.front());
    }
    if (hadFocus && !m_view->isAncestorOf(focusWidget())) {
        m_list->setFocus();
    }
}

void LookUpDialog::choose(RecordRef ref)
{
    const auto isIt = [ref](const ShownReference& entry) { return entry.copy && refOf(*entry.copy) == ref; };
    const auto found = std::ranges::find_if(m_lookUp.entries(), isIt);
    if (found == m_lookUp.entries().end()) {
        return;
    }
    showEntry(keyOf(*found));
}

void LookUpDialog::showEntry(const QString& key)
{
    if (!m_shown.contains(key)) {
        m_kinds->setCurrentIndex(0);
        m_search->clear();
    }
    if (m_shown.contains(key)) {
        m_list->setCurrentLine(static_cast<int>(m_shown.indexOf(key)));
        m_list->setFocus();
    }
}

}  // namespace credence
