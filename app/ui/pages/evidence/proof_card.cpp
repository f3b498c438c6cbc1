// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/proof_card.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "catalog/catalogue_words.h"
#include "services/workspace.h"
#include "ui/documents/document_preview.h"
#include "ui/documents/drop_place.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/part_with.h"
#include "words/format.h"
#include "words/format_evidence.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// A box with words that wrap; a click on the words ticks it, too.
class PointBox : public QWidget {
public:
    PointBox(const ProofPoint& point, QWidget* parent) : QWidget(parent), m_box(new QCheckBox(this))
    {
        auto* row = makeFlush<QHBoxLayout>(this, space::kGrid);
        m_box->setObjectName(u"point-"_s + point.point);
        const QString shown = inSpokenLanguage(point.point);
        m_box->setAccessibleName(shown);
        m_box->setChecked(point.found);
        auto* words = new RoleLabel(TextRole::Body, shown, this);
        words->setTextInteractionFlags(Qt::NoTextInteraction);
        row->addWidget(m_box, 0, Qt::AlignTop);
        row->addWidget(words, 1);
    }
    [[nodiscard]] QCheckBox* box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QWidget::mouseReleaseEvent(event);
        if (m_box->isEnabled() && rect().contains(event->pos())) {
            m_box->toggle();
        }
    }

private:
    QCheckBox* m_box;
};

/// Without the widgets that it had.
QVBoxLayout* emptied(QWidget* box)
{
    partWithAll(*box);
    return static_cast<QVBoxLayout*>(box->layout());
}

QWidget* makeBox(QWidget* parent)
{
    auto* box = new QWidget(parent);
    makeFlush<QVBoxLayout>(box, space::kGrid);
    return box;
}

Document withPoint(Document document, const QString& point, bool isFound)
{
    std::erase(document.points, DocumentPoint{point});
    if (isFound) {
        document.points.push_back({point});
    }
    return document;
}

}  // namespace

ProofCard::ProofCard(QWidget* parent)
    : Card({}, parent),
      m_preview(new DocumentPreview(this)),
      m_drop(new DropPlace(tr("Drop the paper here"), this)),
      m_points(makeBox(this)),
      m_acts(makeBox(this))
{
    setObjectName(u"proofCard"_s);
    m_drop->setFixedHeight(4 * space::kRowHeight);
    content()->addWidget(m_preview);
    content()->addWidget(m_drop);
    content()->addWidget(m_points);
    content()->addWidget(m_acts);
    content()->addStretch();
}

void ProofCard::show(const ProofModel::Row* row, const Workspace& workspace)
{
    m_preview->setVisible(row && row->document);
    m_drop->setVisible(row && !workspace.isReadOnly() && (!row->document || row->document->content.isEmpty()));
    if (!row) {
        setHeading(tr("Nothing chosen"));
        m_preview->showWords({});
        m_shownContent.clear();
        emptied(m_points);
        emptied(m_acts);
        return;
    }
    setHeading(row->document ? row->document->title : format::proofLabel(*row->proof));
    showFile(*row, workspace);
    showPoints(*row, workspace.isReadOnly());
    showActs(*row, workspace.isReadOnly());
}

void ProofCard::showFile(const ProofModel::Row& row, const Workspace& workspace)
{
    const QString content = row.document ? row.document->content : QString();
    if (!content.isEmpty() && content == m_shownContent) {
        return;
    }
    m_shownContent.clear();
    if (content.isEmpty()) {
        m_preview->showWords(row.document ? tr("No copy is kept here.") : QString());
    } else if (const Result<QByteArray> bytes = workspace.content(content)) {
        m_preview->showFile(bytes.value(), row.document->fileName);
        m_shownContent = content;
    } else {
        m_preview->showWords(format::error(bytes.error()));
    }
}

void ProofCard::showPoints(const ProofModel::Row& row, bool isReadOnly)
{
    const QWidget* focused = QApplication::focusWidget();
    const QString inFocus = focused && m_points->isAncestorOf(focused) ? focused->objectName() : QString();
    QVBoxLayout* lines = emptied(m_points);
    if (!row.proof || row.proof->points.empty()) {
        return;
    }
    lines->addWidget(
        makeSecondaryLabel(row.document ? tr("Does it show this?") : tr("It will have to show:"), m_points));
    for (const ProofPoint& point : row.proof->points) {
        auto* line = new PointBox(point, m_points);
        QCheckBox* box = line->box();
        box->setEnabled(row.document && !isReadOnly);
        lines->addWidget(line);
        if (box->objectName() == inFocus) {
            line->show();
            box->setFocus();  // the keys stay where they were: the next point is one Tab away
        }
        if (row.document) {
            connect(box, &QCheckBox::toggled, this, [this, document = *row.document, text = point.point](bool isFound) {
                Q_EMIT pointsChanged(withPoint(document, text, isFound));
            });
        }
    }
    auto* about = makeActButton(u"aboutPoints"_s, tr("About this rule"), m_points);
    connect(about, &QPushButton::clicked, this,
            [this, rule = row.proof->points.front().rule] { Q_EMIT ruleRequested(rule); });
    lines->addWidget(about, 0, Qt::AlignLeft);
}

void ProofCard::showActs(const ProofModel::Row& row, bool isReadOnly)
{
    QVBoxLayout* lines = emptied(m_acts);
    const auto add = [&](const QString& name, const QString& words, auto act) {
        auto* button = makeActButton(name, words, m_acts);
        connect(button, &QPushButton::clicked, this, act);
        lines->addWidget(button);
        return button;
    };
    const bool hasFile = row.document && !row.document->content.isEmpty();
    if (hasFile) {
        add(u"openDocument"_s, tr("&Open it outside"),
            [this, document = *row.document] { Q_EMIT openWanted(document); });
        add(u"saveDocument"_s, tr("&Save a copy…"), [this, document = *row.document] { Q_EMIT copyWanted(document); });
    } else if (!isReadOnly) {
        add(u"fileDocument"_s, row.document ? tr("Keep its &file…") : tr("Keep the &paper that proves it…"),
            [this] { Q_EMIT fileWanted(); });
    }
    if (row.document) {
        add(u"editDocument"_s, isReadOnly ? tr("Look at &document") : tr("Edit the &document…"),
            [this, ref = refOf(row.document->id)] { Q_EMIT editWanted(ref); });
    }
    if (row.proof) {
        add(u"editProven"_s, tr("Open the &record…"), [this, ref = row.proof->record] { Q_EMIT editWanted(ref); });
    }
}

}  // namespace credence
