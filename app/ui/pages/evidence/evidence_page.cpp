// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/evidence_page.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "services/placement_papers.h"
#include "ui/pages/evidence/letters_card.h"
#include "ui/pages/evidence/papers_card.h"
#include "ui/pages/evidence/proof_card.h"
#include "ui/pages/evidence/proof_choices.h"
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
constexpr int kRowsMeasured = 50;  ///< for the widths of columns

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
      m_choices(new ProofChoices(m_proofs, m_columns)),
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
    m_groupsCard = onCard(m_choices->list(), m_columns);
    m_layout->addWidget(m_groupsCard);
    auto* middle = makeFlush<QVBoxLayout>(nullptr, space::kGap);
    middle->addWidget(m_choices->line());
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
    connect(m_choices, &ProofChoices::chosen, this, [this](const ProofModel::Choice& choice) {
        m_isFilling = true;
        m_proofs.choose(choice);
        m_isFilling = false;
        showChosen();
    });
    connect(m_empty, &EmptyNote::actChosen, this, &EvidencePage::filesRequested);
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
    m_choices->show();
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
    QList<QWidget*> all{m_choices->list(), m_choices->line(), m_table};
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
    const bool hasGroups = m_choices->areSeveral() || !m_proofs.evidence().proofs.empty();
    m_groupsCard->setVisible(hasGroups && isWide);
    m_choices->line()->setVisible(hasGroups && !isWide);
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
