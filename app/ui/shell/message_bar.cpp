// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <chrono>

#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr std::chrono::seconds kNoticeTime{10};

}  // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_end(new QTimer(this)), m_text(makeLabel({}, this))
{
    m_end->setSingleShot(true);
    m_end->setInterval(kNoticeTime);
    connect(m_end, &QTimer::timeout, this, &MessageBar::dismiss);
    setObjectName(u"messageBar"_s);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Dismiss the message"));
    close->setToolTip(tr("Dismiss the message (Esc)"));
    close->setFocusPolicy(Qt::NoFocus);  // else it gets the keys whenever what had them is gone from the page
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(5 * space::kGrid, 2 * space::kGrid, 2 * space::kGrid, 2 * space::kGrid);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(const QString& text)
{
    show(text, false);
}

void MessageBar::showNotice(const QString& text)
{
    show(text, true);
}

void MessageBar::show(const QString& text, bool isNotice)
{
    m_isNotice = isNotice;
    isNotice ? m_end->start() : m_end->stop();
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(true);
    update();
    Announcer::say(*this, text);
}

void MessageBar::dismiss()
{
    m_text->clear();
    hide();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Tone::Card, palette()));
    painter.fillRect(QRect(0, 0, space::kGrid, height()), colour(m_isNotice ? Tone::Good : Tone::Warn, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Tone::Border, palette()));
}

}  // namespace credence
