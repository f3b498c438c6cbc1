// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/letters_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/part_with.h"
#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {

LettersCard::LettersCard(QWidget* parent) : Card(tr("On the way"), parent), m_papers(new QWidget(this))
{
    setObjectName(u"lettersCard"_s);
    makeFlush<QVBoxLayout>(m_papers, space::kGrid);
    content()->addWidget(m_papers);
}

void LettersCard::show(const std::vector<Document>& documents, QDate today, bool isReadOnly)
{
    partWithAll(*m_papers);
    bool isEmpty = true;
    for (const Document& document : documents) {
        if (document.askedOn && !document.receivedOn) {
            addPaper(document, today, isReadOnly);
            isEmpty = false;
        }
    }
    setVisible(!isEmpty);
}

void LettersCard::addPaper(const Document& document, QDate today, bool isReadOnly)
{
    auto* row = new QWidget(m_papers);
    auto* lines = makeFlush<QVBoxLayout>(row, space::kGrid / 2);
    lines->addWidget(makeLabel(document.title, row));
    const QString asked = tr("Asked for %1, %Ln day(s) ago", nullptr, static_cast<int>(document.askedOn->daysTo(today)))
                              .arg(format::date(*document.askedOn));
    lines->addWidget(makeSecondaryLabel(
        document.remindedOn ? tr("%1 · reminded %2").arg(asked, format::date(*document.remindedOn)) : asked, row));
    if (!isReadOnly) {
        auto* acts = makeFlush<QHBoxLayout>(nullptr, space::kGrid);
        const QString suffix = u"-%1"_s.arg(document.id.value);
        auto* remind = makeActButton(u"remind"_s + suffix, tr("Reminded today"), row);
        auto* came = makeActButton(u"arrived"_s + suffix, tr("It came…"), row);
        remind->setEnabled(document.remindedOn != today);
        connect(remind, &QPushButton::clicked, this, [this, document, today] {
            Document now = document;
            now.remindedOn = today;
            Q_EMIT reminded(now);
        });
        connect(came, &QPushButton::clicked, this, [this, document, today] {
            Document now = document;
            now.receivedOn = today;
            Q_EMIT arrived(now);
        });
        acts->addWidget(remind);
        acts->addWidget(came);
        acts->addStretch();
        lines->addLayout(acts);
    }
    m_papers->layout()->addWidget(row);
}

}  // namespace credence
