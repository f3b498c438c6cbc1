// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/proof_model.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <algorithm>
#include <iterator>

#include "ui/theme/theme.h"
#include "words/format.h"
#include "words/format_evidence.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

bool isIncomplete(const Proof& proof)
{
    return !isLacking(proof) && proof.state != ProofState::Whole;
}

Tone toneOf(ProofState state)
{
    switch (state) {
        case ProofState::Missing:
        case ProofState::Unreadable:
        case ProofState::Expired:
            return Tone::Bad;
        case ProofState::AskedFor:
            return Tone::Secondary;
        case ProofState::Incomplete:
        case ProofState::InHand:
        case ProofState::Unshown:
            return Tone::Warn;
        case ProofState::Whole:
            return Tone::Good;
    }
    Q_UNREACHABLE();
}

}  // namespace

void ProofModel::setEvidence(Evidence evidence, const std::vector<Document>& documents,
                             const QHash<QString, qint64>& sizes, AboutWords about)
{
    beginResetModel();
    m_evidence = std::move(evidence);
    m_documents.clear();
    for (const Document& document : documents) {
        m_documents.insert(document.id.value, document);
    }
    m_sizes = sizes;
    m_about = std::move(about);
    if (m_choice.what == Choice::What::Group && m_choice.group >= m_evidence.groups.size()) {
        m_choice = {};
    }
    fill();
    endResetModel();
}

void ProofModel::choose(Choice choice)
{
    beginResetModel();
    m_choice = choice;
    fill();
    endResetModel();
}

ProofModel::Row ProofModel::rowFor(const Proof& proof) const
{
    Row row{.proof = proof};
    if (proof.document) {
        row.document = m_documents.value(proof.document->value);
        row.bytes = m_sizes.value(row.document->content);
    }
    return row;
}

ProofModel::Row ProofModel::rowFor(DocumentId id) const
{
    Row row{.document = m_documents.value(id.value)};
    row.bytes = m_sizes.value(row.document->content);
    return row;
}

void ProofModel::fill()
{
    using enum Choice::What;
    m_rows.clear();
    if (m_choice.what == Group) {
        for (const std::size_t place : m_evidence.groups[m_choice.group].proofs) {
            m_rows.push_back(rowFor(m_evidence.proofs[place]));
        }
        return;
    }
    for (const Proof& proof : m_evidence.proofs) {
        if (m_choice.what == Everything || (m_choice.what == Lacking && isLacking(proof)) ||
            (m_choice.what == Incomplete && isIncomplete(proof))) {
            m_rows.push_back(rowFor(proof));
        }
    }
    if (m_choice.what == Alike) {
        for (const Duplicate& duplicate : m_evidence.duplicates) {
            for (const DocumentId id : duplicate.documents) {
                m_rows.push_back(rowFor(id));
                m_rows.back().alike = duplicate;
            }
        }
    }
    const auto addAll = [this](const std::vector<DocumentId>& documents) {
        std::ranges::transform(documents, std::back_inserter(m_rows), [this](DocumentId id) { return rowFor(id); });
    };
    if (m_choice.what == Everything || m_choice.what == AboutNothing) {
        addAll(m_evidence.aboutNothing);
    }
    if (m_choice.what == Everything || m_choice.what == Beside) {
        addAll(m_evidence.beside);
    }
}

int ProofModel::count(Choice::What what) const
{
    switch (what) {
        case Choice::What::Everything:
            return static_cast<int>(m_evidence.proofs.size());
        case Choice::What::Lacking:
            return static_cast<int>(std::ranges::count_if(m_evidence.proofs, isLacking));
        case Choice::What::Incomplete:
            return static_cast<int>(std::ranges::count_if(m_evidence.proofs, isIncomplete));
        case Choice::What::AboutNothing:
            return static_cast<int>(m_evidence.aboutNothing.size());
        case Choice::What::Beside:
            return static_cast<int>(m_evidence.beside.size());
        case Choice::What::Alike:
            return static_cast<int>(m_evidence.duplicates.size());
        case Choice::What::Group:
            break;
    }
    return 0;
}

bool ProofModel::isOf(int row, const std::optional<RecordRef>& record, const std::optional<DocumentId>& document) const
{
    if (row < 0 || row >= rowCount()) {
        return false;
    }
    const Row& shown = this->row(row);
    return record ? shown.proof && shown.proof->record == *record
                  : !shown.proof && document && shown.document && shown.document->id == *document;
}

int ProofModel::rowOf(const std::optional<RecordRef>& record, const std::optional<DocumentId>& document) const
{
    int row = 0;
    while (row < rowCount() && !isOf(row, record, document)) {
        ++row;
    }
    return row < rowCount() ? row : -1;
}

QString ProofModel::text(const Row& row, int column) const
{
    switch (column) {
        case DocumentName:
            if (!row.document) {
                return tr("not filed", "no document");
            }
            return !row.document->fileName.isEmpty() ? row.document->fileName
                   : !row.document->receivedOn       ? tr("not received", "a document")
                                                     : row.document->title;
        case Proves:
            return row.proof ? format::proofLabel(*row.proof) : m_about(*row.document);
        case Day:
            return row.proof ? format::date(row.proof->day)
                             : format::date(row.document->receivedOn.value_or(row.document->askedOn.value_or(QDate())));
        case Size:
            return row.bytes > 0 ? format::dataSize(row.bytes) : QString();
        case State:
            if (row.alike) {
                return tr("%1 %2", "mark, word").arg(u"◐"_s, format::duplicateWord(*row.alike));
            }
            return row.proof ? format::markedProof(*row.proof) : QString();
        default:
            return {};
    }
}

QVariant ProofModel::more(int row, int column, int role) const
{
    if (role != Qt::ForegroundRole) {
        return {};
    }
    const Row& shown = this->row(row);
    const QPalette palette = QGuiApplication::palette();
    if (column == State && (shown.alike || shown.proof)) {
        return colour(shown.alike ? Tone::Warn : toneOf(shown.proof->state), palette);
    }
    return column == DocumentName && !shown.document ? QVariant(colour(Tone::Secondary, palette)) : QVariant();
}

QStringList ProofModel::headings() const
{
    return {tr("Document"), tr("Proves"), tr("Date"), tr("Size"), tr("State")};
}

}  // namespace credence
