// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "domain/judgement/progress.h"
#include "domain/rules/rule_book.h"
#include "words/format.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QLabel* namedLabel(TextRole role, const QString& text, QWidget* parent, const QString& name)
{
    auto* label = new RoleLabel(role, text, parent);
    label->setObjectName(name);
    return label;
}

/// Escaped words, and a link only to a web page: the catalogue may come from a file of someone else.
QString sourceHtml(const RuleSource& source)
{
    const QString title = source.title.toHtmlEscaped();
    const bool isWeb = source.url.startsWith(u"https://"_s) || source.url.startsWith(u"http://"_s);
    return isWeb ? u"<a href=\"%1\">%2</a>"_s.arg(source.url.toHtmlEscaped(), title) : title;
}

}  // namespace

RoleLabel::RoleLabel(TextRole role, const QString& text, QWidget* parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role == TextRole::Secondary) {
        setForegroundRole(QPalette::PlaceholderText);
    }
    followFont();
}

void RoleLabel::setRole(TextRole role)
{
    m_role = role;
    followFont();
}

bool RoleLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        followFont();
    }
    return QLabel::event(event);
}

/// Tab comes to the link at once: the label around it is no stop of its own, at which nothing would be marked.
void RoleLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    const bool isByTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByTab && textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard) && text().contains(u"<a "_s)) {
        QLabel::focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
}

void RoleLabel::followFont()
{
    if (m_role != TextRole::Body) {
        setFont(fontFor(m_role, QApplication::font()));
    }
}

QLabel* makeLabel(const QString& text, QWidget* parent, const QString& name)
{
    return namedLabel(TextRole::Body, text, parent, name);
}

QLabel* makeSecondaryLabel(const QString& text, QWidget* parent, const QString& name)
{
    return namedLabel(TextRole::Secondary, text, parent, name);
}

QLabel* makeSourceLabel(const RuleSource& source, QWidget* parent)
{
    QLabel* link = makeSecondaryLabel({}, parent, u"source-"_s + source.id);
    link->setTextFormat(Qt::RichText);
    link->setText(QCoreApplication::translate("SourceLabel", "Source: %1").arg(sourceHtml(source)));
    link->setTextInteractionFlags(Qt::TextBrowserInteraction);
    link->setOpenExternalLinks(true);
    link->setToolTip(plainToolTip(source.url));
    return link;
}

ElidedLabel::ElidedLabel(TextRole role, QWidget* parent) : RoleLabel(role, {}, parent)
{
    setWordWrap(false);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize full = sizeHint();
    return {std::min(full.width(), fontMetrics().averageCharWidth() * 8), full.height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        }
        return true;
    }
    return RoleLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

Tone toneOf(ProgressState state)
{
    switch (state) {
        case ProgressState::Done:
            return Tone::Good;
        case ProgressState::Partly:
            return Tone::Accent;
        case ProgressState::Open:
            return Tone::Secondary;
        case ProgressState::Late:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

StateLabel::StateLabel(ProgressState state, QWidget* parent)
    : QLabel(format::stateMark(state) + u' ' + format::stateWord(state), parent), m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(format::stateWord(state));
}

QSize StateLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
}

void StateLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(colour(toneOf(m_state), palette()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, text());
}

}  // namespace credence
