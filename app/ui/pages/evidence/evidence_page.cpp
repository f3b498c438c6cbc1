// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/evidence_page.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>
#include <utility>

#include "services/placement_papers.h"
#include "ui/pages/evidence/letters_card.h"
#include "ui/pages/evidence/papers_card.h"
#include "ui/pages/evidence/proof_card.h"
#include "ui/documents/drop_place.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/hidden_columns_note.h"
#include "ui/widgets/two_line_list.h"
#include "ui/widgets/writing_acts.h"
#include "words/format.h"
#include "words/format_evidence.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

// In average characters.
constexpr int kGroupsWidth = 34;
constexpr int kCardWidth = 42;
constexpr int kRoomForThree = 150;
constexpr int kRoomForTwo = 110;   ///< beside it, names are not cut to a word
constexpr int kRoomForSize = 190;  ///< beside names that are not cut
constexpr int kLongestChoice = 24;
constexpr int kRowsMeasured = 50;  ///< for the widths of columns

using What = ProofModel::Choice::What;

/// Nearly to the edges of a card of its own.
Card* onCard(QWidget* inside, QWidget* parent)
{
    auto* card = new Card({}, parent);
    card->layout()->setContentsMargins(space::kGrid, space::kGrid, space::kGrid, space::kGrid);
    card->content()->addWidget(inside);
    return card;
}

}  // namespace

EvidencePage::EvidencePage(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : Page(workspace, ledger, parent),
      m_answer(new RoleLabel(TextRole::Title, {}, this)),
      m_figures(makeSecondaryLabel({}, this, u"evidenceFigures"_s)),
      m_columns(new QWidget(this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, m_columns)),
      m_groups(new TwoLineList(TwoLineList::Height::OfLayout, m_columns)),
      m_groupsShort(new QComboBox(m_columns)),
      m_table(new QTableView(m_columns)),
      m_empty(
          new EmptyNote(tr("Each certificate, letter, exam and CEU that asks for a proof stands here, with the paper "
                           "that proves it and what that lacks."),
                        tr("&Keep documents…"), m_columns)),
      m_card(new ProofCard(m_columns)),
      m_letters(new LettersCard(m_columns)),
      m_papers(new PapersCard(m_columns))
{
    setObjectName(u"evidencePage"_s);
    m_answer->setObjectName(u"evidenceAnswer"_s);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::kPage, space::kPageTop, space::kPage, space::kGap);
    lines->setSpacing(space::kGap);
    makeHead(lines);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(space::kGap);
    makeTable();
    m_groups->setObjectName(u"proofGroups"_s);
    m_groups->setAccessibleName(tr("What is shown"));
    m_groupsShort->setObjectName(u"proofGroupsShort"_s);
    m_groupsShort->setAccessibleName(tr("What is shown"));
    m_groupsShort->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groupsShort->setMinimumContentsLength(kLongestChoice);
    m_groupsCard = onCard(m_groups, m_columns);
    m_layout->addWidget(m_groupsCard);
    auto* middle = makeFlush<QVBoxLayout>(nullptr, space::kGap);
    middle->addWidget(m_groupsShort);
    m_tableCard = onCard(m_table, m_columns);
    m_tableCard->content()->addWidget(new HiddenColumnsNote(*m_table, m_tableCard));
    middle->addWidget(m_tableCard, 1);
    middle->addWidget(makeEmptyCard(), 1);
    m_layout->addLayout(middle, 1);
    QScrollArea* beside = makePageScroll(u"proofScroll"_s, m_columns);
    auto* cards = new QWidget(beside);
    auto* below = makeFlush<QVBoxLayout>(cards, space::kGap);
    below->addWidget(m_card, 1);
    below->addWidget(m_letters);
    below->addWidget(m_papers);
    beside->setWidget(cards);
    cards->installEventFilter(this);
    m_layout->addWidget(beside);
    lines->addWidget(m_columns, 1);
    connectCard();
}

Card* EvidencePage::makeEmptyCard()
{
    m_emptyCard = new Card(tr("What proves what you did"), m_columns);
    m_emptyCard->content()->addWidget(m_empty);
    m_emptyCard->content()->addWidget(new DropPlace(tr("Drop certificates, letters or transcripts here"), m_emptyCard),
                                      1);
    return m_emptyCard;
}

void EvidencePage::makeHead(QBoxLayout* lines)
{
    auto* head = makeFlush<QHBoxLayout>(nullptr, space::kGap);
    auto* words = makeFlush<QVBoxLayout>(nullptr, space::kGrid / 2);
    words->addWidget(m_answer);
    words->addWidget(m_figures);
    head->addLayout(words, 1);
    auto* keep = makeWritingButton(u"keepDocuments"_s, tr("&Keep documents…"), this);
    makePrimary(*keep);
    connect(keep, &QPushButton::clicked, this, &EvidencePage::filesRequested);
    head->addWidget(keep, 0, Qt::AlignTop);
    lines->addLayout(head);
}

void EvidencePage::makeTable()
{
    m_table->setObjectName(u"proofs"_s);
    m_table->setAccessibleName(tr("Proofs"));
    m_table->setModel(&m_proofs);
    makeCalm(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_isFilling) {
            const ProofModel::Row& row = m_proofs.row(index.row());
            m_chosenRecord = row.proof ? std::optional(row.proof->record) : std::nullopt;
            m_chosenDocument = row.document ? std::optional(row.document->id) : std::nullopt;
            showChosen();
        }
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const ProofModel::Row& row = m_proofs.row(index.row());
        openRecord(row.document ? refOf(row.document->id) : row.proof->record);
    });
    connect(m_groups, &TwoLineList::currentLineChanged, this, &EvidencePage::choose);
    connect(m_groupsShort, &QComboBox::currentIndexChanged, m_groups, &TwoLineList::setCurrentLine);
    connect(m_empty, &EmptyNote::actChosen, this, &EvidencePage::filesRequested);
}

void EvidencePage::choose(int line)
{
    if (line < 0 || m_isFilling) {
        return;
    }
    const QSignalBlocker told(m_groupsShort);
    m_groupsShort->setCurrentIndex(line);
    if (!(m_choices[static_cast<std::size_t>(line)] == m_proofs.choice())) {
        m_isFilling = true;
        m_proofs.choose(m_choices[static_cast<std::size_t>(line)]);
        m_isFilling = false;
        showChosen();
    }
}

void EvidencePage::connectCard()
{
    connect(m_papers, &PapersCard::editWanted, this, &EvidencePage::openRecord);
    connect(m_papers, &PapersCard::handedIn, this, [this](PlacementId placement, const QString& what) {
        if (const Result<void> done = handIn(workspace(), placement, what, workspace().today()); !done) {
            Q_EMIT messageRaised(format::error(done.error()));
        }
    });
    connect(m_card, &ProofCard::editWanted, this, &EvidencePage::openRecord);
    connect(m_card, &ProofCard::ruleRequested, this, &EvidencePage::ruleRequested);
    connect(m_card, &ProofCard::fileWanted, this, &EvidencePage::filesRequested);
    connect(m_card, &ProofCard::pointsChanged, this, &EvidencePage::save);
    connect(m_letters, &LettersCard::reminded, this, &EvidencePage::save);
    connect(m_letters, &LettersCard::arrived, this, &EvidencePage::formRequested);
    connect(m_card, &ProofCard::openWanted, this, [this](const Document& document) {
        if (const Result<void> opened = m_copies.open(workspace(), document); !opened) {
            Q_EMIT messageRaised(format::error(opened.error()));
        }
    });
    connect(m_card, &ProofCard::copyWanted, this, [this](const Document& document) {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Save a copy of %1").arg(document.fileName));
        const Result<QString> path =
            folder.isEmpty() ? Result<QString>(QString()) : saveCopy(workspace(), document, folder);
        if (!path) {
            Q_EMIT messageRaised(format::error(path.error()));
        } else if (!path.value().isEmpty()) {
            Q_EMIT noticeRaised(tr("Saved a copy: %1").arg(path.value()));
        }
    });
}

void EvidencePage::save(const Document& document)
{
    if (const Result<void> edited = ledger().edit(document); !edited) {
        Q_EMIT messageRaised(format::error(edited.error()));
    }
}

void EvidencePage::refresh()
{
    const Result<std::shared_ptr<const Evidence>> evidence = workspace().evidence();
    const Result<std::vector<Document>> documents = allOf<Document>(workspace().file());
    const Result<QHash<QString, qint64>> sizes = workspace().contentSizes();
    if (!evidence || !documents || !sizes) {
        Q_EMIT messageRaised(format::error(!evidence    ? evidence.error()
                                           : !documents ? documents.error()
                                                        : sizes.error()));
        return;
    }
    m_isFilling = true;
    m_proofs.setEvidence(*evidence.value(), documents.value(), sizes.value(),
                         [this](const Document& document) { return aboutWords(document); });
    showGroups();
    m_isFilling = false;
    const qint64 bytes = std::accumulate(sizes.value().begin(), sizes.value().end(), qint64{0});
    m_answer->setText(format::couldFaceAnAudit(m_proofs.evidence()));
    m_figures->setText(tr("%1, %2 kept in the file", "12 documents, 2.8 MB")
                           .arg(format::counted(RecordKind::Document, static_cast<int>(documents.value().size())),
                                format::dataSize(bytes)));
    const bool isEmpty = m_proofs.evidence().proofs.empty() && documents.value().empty();
    m_letters->show(documents.value(), workspace().today(), workspace().isReadOnly());
    m_papers->show(m_proofs.evidence(), workspace().isReadOnly());
    m_emptyCard->setVisible(isEmpty);
    m_tableCard->setVisible(!isEmpty);
    m_figures->setVisible(!isEmpty);
    findChild<QWidget*>(u"keepDocuments"_s, Qt::FindDirectChildrenOnly)->setVisible(!isEmpty);
    showChosen();
}

void EvidencePage::showGroups()
{
    const Evidence& evidence = m_proofs.evidence();
    std::vector<ListLine> lines;
    m_choices.clear();
    const auto add = [&](ProofModel::Choice choice, const ListLine& line) {
        m_choices.push_back(choice);
        lines.push_back(line);
    };
    const auto whole = std::ranges::count(evidence.proofs, ProofState::Whole, &Proof::state);
    add({.what = What::Everything},
        {.title = tr("Everything"),
         .figure = tr("%1 of %2", "how many of how many")
                       .arg(QLocale().toString(whole), QLocale().toString(evidence.proofs.size()))});
    const auto addCount = [&](What what, const QString& mark, Tone tone, const QString& title) {
        if (const int count = m_proofs.count(what); count > 0) {
            add({.what = what}, {.mark = mark, .tone = tone, .title = title, .figure = QLocale().toString(count)});
        }
    };
    addCount(What::Lacking, u"!"_s, Tone::Bad, tr("Without proof"));
    addCount(What::Incomplete, u"◐"_s, Tone::Warn, tr("Incomplete"));
    addCount(What::Alike, u"◐"_s, Tone::Warn, tr("There twice?"));
    addCount(What::AboutNothing, u"○"_s, Tone::Secondary, tr("About nothing yet"));
    addCount(What::Beside, u"○"_s, Tone::Secondary, tr("Other papers"));
    QString heading;
    for (std::size_t i = 0; i < evidence.groups.size(); ++i) {
        const ProofGroup& group = evidence.groups[i];
        const QString above = std::exchange(heading, format::proofSort(group));
        const bool isWhole = wholeProofs(evidence, group) == static_cast<int>(group.proofs.size());
        add({.what = What::Group, .group = i},
            {.heading = heading == above ? QString() : heading,
             .mark = isWhole ? u"✓"_s : u"◐"_s,
             .tone = isWhole ? Tone::Good : Tone::Warn,
             .title = format::proofGroup(group, format::Beneath::Heading),
             .figure = format::proofFigure(evidence, group),
             .spoken = tr("%1, %2, %3", "heading, what is shown, how many")
                           .arg(heading, format::proofGroup(group), format::proofFigure(evidence, group))});
    }
    m_groups->setLines(lines);
    const QSignalBlocker told(m_groupsShort);
    m_groupsShort->clear();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ProofModel::Choice& choice = m_choices[i];
        const QString title =
            choice.what == What::Group ? format::proofGroup(evidence.groups[choice.group]) : lines[i].title;
        m_groupsShort->addItem(tr("%1: %2", "what is shown, how many").arg(title, lines[i].figure));
    }
    const auto current = std::ranges::find(m_choices, m_proofs.choice());
    if (current == m_choices.end()) {
        m_proofs.choose({});
    }
    const int line = current == m_choices.end() ? 0 : static_cast<int>(current - m_choices.begin());
    m_groups->setCurrentLine(line);
    m_groupsShort->setCurrentIndex(line);
}

/// The first record that it is about, and how many more there are.
QString EvidencePage::aboutWords(const Document& document) const
{
    const std::vector<RecordRef> about = recordsAbout(document);
    const Result<AnyRecord> first =
        about.empty() ? Result<AnyRecord>(Error{.code = Error::Code::NotFound}) : workspace().record(about.front());
    if (!first) {
        workspace().tellFailure(first.error());
        return tr("nothing yet", "what a document proves");
    }
    const QString words = format::namedWithKind(first.value());
    return about.size() == 1 ? words : tr("%1 and %Ln more", nullptr, static_cast<int>(about.size()) - 1).arg(words);
}

/// The row of the record or document that was chosen, wherever it is now; else the first.
void EvidencePage::showChosen()
{
    // A document may stand in several rows of what is there twice: the one with the keys stays.
    const int current = m_table->currentIndex().row();
    const int place = m_proofs.isOf(current, m_chosenRecord, m_chosenDocument)
                          ? current
                          : m_proofs.rowOf(m_chosenRecord, m_chosenDocument);
    const int row = place >= 0 ? place : m_proofs.rowCount() > 0 ? 0 : -1;
    if (row >= 0 && current != row) {
        m_isFilling = true;
        m_table->selectRow(row);
        m_isFilling = false;
    }
    m_card->show(row >= 0 ? &m_proofs.row(row) : nullptr, workspace());
    orderTabs();
    fitColumns();
}

/// In the order of the eye; the acts of the cards are made anew with every choice.
void EvidencePage::orderTabs()
{
    QList<QWidget*> all{m_groups, m_groupsShort, m_table};
    all += m_card->findChildren<QWidget*>();
    all += m_letters->findChildren<QWidget*>();
    all += m_papers->findChildren<QWidget*>();
    orderTabsBehind(findChild<QWidget*>(u"keepDocuments"_s, Qt::FindDirectChildrenOnly), all);
}

const ProofModel::Row* EvidencePage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_proofs.rowCount() ? &m_proofs.row(row) : nullptr;
}

std::vector<RecordRef> EvidencePage::meantBy(int row) const
{
    if (row < 0 || row >= m_proofs.rowCount()) {
        return {};
    }
    const ProofModel::Row& line = m_proofs.row(row);
    if (line.document && line.document->content.isEmpty()) {
        return {refOf(line.document->id)};
    }
    return line.proof ? std::vector<RecordRef>{line.proof->record} : std::vector<RecordRef>();
}

std::vector<RecordRef> EvidencePage::recordsAt(const QPoint& place) const
{
    const bool isOnCard = m_card->isVisible() && m_card->rect().contains(m_card->mapFromGlobal(place));
    return meantBy(isOnCard ? m_table->currentIndex().row() : indexAt(*m_table, place).row());
}

std::vector<RecordRef> EvidencePage::recordsInFocus() const
{
    const ProofModel::Row* row = chosen();
    const bool wants = row && (!row->document || row->document->content.isEmpty());
    return wants ? meantBy(m_table->currentIndex().row()) : std::vector<RecordRef>();
}

void EvidencePage::focusFirst()
{
    QWidget* first = m_table->isVisibleTo(this) ? static_cast<QWidget*>(m_table) : m_empty;
    first->setFocus(Qt::OtherFocusReason);
}

/// The table keeps its room: first the list at the left becomes one line, then the cards go below.
void EvidencePage::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = width() >= kRoomForThree * character;
    const bool isNarrow = width() < kRoomForTwo * character;
    const bool hasGroups = m_choices.size() > 1 || !m_proofs.evidence().proofs.empty();
    m_groupsCard->setVisible(hasGroups && isWide);
    m_groupsShort->setVisible(hasGroups && !isWide);
    m_groupsCard->setFixedWidth(kGroupsWidth * character);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    auto* beside = findChild<QScrollArea*>(u"proofScroll"_s);
    const int needed = beside->widget()->minimumSizeHint().width() + beside->verticalScrollBar()->sizeHint().width();
    const int least = std::max((isWide ? kCardWidth : kCardWidth * 7 / 8) * character, needed);
    beside->setMinimumWidth(isNarrow ? 0 : least);
    beside->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : least);
    m_layout->setStretchFactor(beside, isNarrow ? 1 : 0);
    beside->setVisible(m_table->isVisibleTo(this));
    setRowHeights(*m_table);
    m_table->setColumnHidden(ProofModel::Size, width() < kRoomForSize * character);
    m_table->setColumnHidden(ProofModel::Day, isNarrow);
    QHeaderView* header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(kRowsMeasured);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProofModel::DocumentName, QHeaderView::Stretch);
    header->setSectionResizeMode(ProofModel::Proves, QHeaderView::Stretch);
}

void EvidencePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitColumns();
}

/// The cards know how wide they must be once their acts are laid out.
bool EvidencePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fitColumns();
    }
    return Page::eventFilter(watched, event);
}

}  // namespace credence
