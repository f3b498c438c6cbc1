// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <utility>

#include "words/format.h"
#include "words/joined.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/in_sight.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qreal kCorner = 4;

/// Shares of a line with columns, whatever stands in them: lines of one width stand below each other.
constexpr int kTitleShare = 46;
constexpr int kColumnShare = 27;

/// As wide as its share of the line.
void shareLine(QLabel* label)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
}

/// A figure at the right of a column.
QLabel* makeColumnLabel(TextRole role, const QString& text, QWidget* parent)
{
    auto* label = new RoleLabel(role, text, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    shareLine(label);
    return label;
}

QLabel* makeArrow(const QString& sign, QWidget* parent)
{
    auto* arrow = new RoleLabel(TextRole::Secondary, sign, parent);
    arrow->setWordWrap(false);
    return arrow;
}

constexpr QStringView kClosed = u"▸";

}  // namespace

FigureButton::FigureButton(const QString& title, const QString& figure, QWidget* parent)
    : PaintedButton(parent),
      m_firstLine(new QHBoxLayout),
      m_lines(new QVBoxLayout(this)),
      m_title(new RoleLabel(TextRole::Body, title, this)),
      m_figure(new RoleLabel(TextRole::Body, figure, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMinimumHeight(space::kRowHeight);
    m_lines->setContentsMargins(kInset, space::kGrid, kInset, space::kGrid);
    m_lines->setSpacing(space::kGrid);
    m_firstLine->setSpacing(2 * space::kGrid);
    m_lines->addLayout(m_firstLine);
    m_figure->setWordWrap(false);
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_figure->setVisible(!figure.isEmpty());
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_firstLine->addWidget(m_title, 1);
    m_firstLine->addWidget(m_figure, 0, Qt::AlignTop);
    addPart(m_title);
    addPart(m_figure);
    m_spoken << title << figure;
    sayAll();
    connect(this, &QAbstractButton::clicked, this, &FigureButton::pointedAt);
}

void FigureButton::addPart(QWidget* part)
{
    part->setAttribute(Qt::WA_TransparentForMouseEvents);
    part->setFocusPolicy(Qt::NoFocus);
}

void FigureButton::makeHeading()
{
    m_title->setRole(TextRole::Heading);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);  // with what stands beside the button
}

void FigureButton::setState(ProgressState state)
{
    auto* label = new StateLabel(state, this);
    addPart(label);
    m_firstLine->insertWidget(1, label, 0, Qt::AlignTop);
    m_spoken.insert(1, format::stateWord(state));
    sayAll();
}

void FigureButton::setDetail(const QString& detail)
{
    if (detail.isEmpty()) {
        return;
    }
    auto* label = new RoleLabel(TextRole::Secondary, detail, this);
    addPart(label);
    m_lines->insertWidget(1, label);
    m_spoken << detail;
    sayAll();
}

void FigureButton::setBar(int done, int needed, Tone tone, std::optional<int> pace)
{
    auto* bar = new ProgressBar(this);
    bar->setAmounts(done, needed, pace);
    bar->setTone(tone);
    bar->setTexts(m_title->text(), m_figure->text());
    addPart(bar);
    m_lines->addWidget(bar);
}

void FigureButton::addMarks(const QStringList& marks)
{
    int place = 1;
    for (const QString& mark : marks) {
        auto* pill = new Pill(mark, Tone::Warn, Pill::Ground::Soft, this);
        addPart(pill);
        m_firstLine->insertWidget(place++, pill, 0, Qt::AlignTop);
    }
    m_spoken << marks;
    sayAll();
}

void FigureButton::addColumnBefore(const QString& figure)
{
    QLabel* before = makeColumnLabel(TextRole::Body, figure, this);
    m_figure->setWordWrap(true);
    shareLine(m_figure);
    shareLine(m_title);
    addPart(before);
    const int place = m_firstLine->indexOf(m_figure);
    m_firstLine->insertWidget(place, before, kColumnShare);
    m_firstLine->setStretch(place + 1, kColumnShare);
    m_firstLine->setAlignment(m_figure, {});
    m_firstLine->setStretch(m_firstLine->indexOf(m_title), kTitleShare);
    m_arrow = makeArrow(u" "_s, this);
    m_arrow->setFixedWidth(fontMetrics().horizontalAdvance(kClosed.toString()));
    addPart(m_arrow);
    m_firstLine->addWidget(m_arrow, 0, Qt::AlignTop);
    m_spoken.insert(1, figure);
    sayAll();
}

void FigureButton::setOpens(QWidget* part)
{
    setCheckable(true);
    if (!m_arrow) {
        m_arrow = makeArrow({}, this);
        addPart(m_arrow);
        m_firstLine->addWidget(m_arrow, 0, m_title->alignment() & Qt::AlignVertical_Mask);
    }
    m_arrow->setText(kClosed.toString());
    connect(this, &QAbstractButton::toggled, m_arrow, [this](bool open) {
        m_arrow->setText(open ? u"▾"_s : u"▸"_s);
        if (hasFocus()) {
            Announcer::say(*this, open ? tr("unfolded") : tr("folded"));
        }
    });
    part->hide();
    connect(this, &QAbstractButton::toggled, part, &QWidget::setVisible);
    keepInSight(*this, *part);
}

void FigureButton::sayAll()
{
    setAccessibleName(format::joined(m_spoken, u", "_s));
}

void FigureButton::paintEvent(QPaintEvent*)
{
    if (!hasFocus() && !underMouse()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colour(Tone::Accent, palette()), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(hasFocus() ? QBrush(Qt::NoBrush) : QBrush(colour(Tone::Window, palette())));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCorner, kCorner);
}

void FigureButton::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT pointedAt();
}

QWidget* makeColumnHeadings(const QStringList& headings, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* columns = new QHBoxLayout(line);
    columns->setContentsMargins(FigureButton::kInset, 0, FigureButton::kInset, 0);
    columns->setSpacing(2 * space::kGrid);
    columns->addStretch(kTitleShare);
    for (const QString& heading : headings) {
        columns->addWidget(makeColumnLabel(TextRole::Secondary, heading, line), kColumnShare);
    }
    columns->addSpacing(columns->spacing() + line->fontMetrics().horizontalAdvance(kClosed.toString()));
    return line;
}

QLabel* insetLabel(const QString& text, QWidget* parent)
{
    auto* label = new RoleLabel(TextRole::Secondary, text, parent);
    label->setContentsMargins(FigureButton::kInset, 0, FigureButton::kInset, 0);
    return label;
}

FigureButton* makeFigureButton(const Progress& progress, QWidget* parent)
{
    auto* button = new FigureButton(progress.title, format::progress(progress), parent);
    button->setState(progress.state);
    return button;
}

}  // namespace credence
