// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_filter_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include "ui/widgets/flush_layout.h"
#include "words/format_log.h"

namespace credence {

using namespace Qt::StringLiterals;

LogFilterBar::LogFilterBar(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_search(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_proof(new QComboBox(this))
{
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter the log"));
    m_search->setPlaceholderText(
        tr("Filter: words, subject:cm, place:lakeside, after:2026-09, before:2026-11, -proof"));
    m_search->installEventFilter(this);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind of entry"));
    m_kind->addItem(tr("All kinds"));
    for (const auto& [kind, name] : kLogKinds) {
        m_kind->addItem(format::logKindName(kind), static_cast<int>(kind));
    }
    m_proof->setObjectName(u"proof"_s);
    m_proof->setAccessibleName(tr("Proof of CEUs"));
    m_proof->addItem(tr("Proof: any"), static_cast<int>(ProofFilter::Any));
    m_proof->addItem(tr("With proof"), static_cast<int>(ProofFilter::WithProof));
    m_proof->addItem(tr("Without proof"), static_cast<int>(ProofFilter::WithoutProof));
    auto* row = makeFlush<QHBoxLayout>(this);
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    row->addWidget(m_proof);
    connect(m_search, &QLineEdit::textChanged, this, &LogFilterBar::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
    connect(m_proof, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
}

LogFilterReading LogFilterBar::reading() const
{
    LogFilterReading reading =
        parseLogFilter(m_search->text(), m_workspace.rules(), recordsOf<Placement>(m_workspace), m_workspace.today());
    if (m_kind->currentIndex() > 0) {
        reading.filter.kinds = {static_cast<RecordKind>(m_kind->currentData().toInt())};
    }
    if (m_proof->currentIndex() > 0) {
        reading.filter.proof = static_cast<ProofFilter>(m_proof->currentData().toInt());
    }
    return reading;
}

void LogFilterBar::focusText()
{
    m_search->setFocus();
    m_search->selectAll();
}

void LogFilterBar::setText(const QString& text)
{
    {
        const QSignalBlocker quiet(this);  // one change, not three
        m_kind->setCurrentIndex(0);
        m_proof->setCurrentIndex(0);
        m_search->setText(text);
    }
    Q_EMIT changed();
}

void LogFilterBar::clear()
{
    setText({});
}

bool LogFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace credence
