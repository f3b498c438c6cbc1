// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quick_hint.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qreal kHintRadius = 6;

QString keysFor(QuickHint::Mood mood)
{
    switch (mood) {
        case QuickHint::Mood::Ready:
            return QuickHint::tr("Enter saves · Up recalls the last lines · Esc clears");
        case QuickHint::Mood::Asking:
            return QuickHint::tr("Cannot be saved yet · Esc clears");
        case QuickHint::Mood::InDoubt:
            return QuickHint::tr("Not saved before this is answered · Enter goes to the answers · Esc clears");
        case QuickHint::Mood::Doubtful:
            return QuickHint::tr("Worth a look · Enter twice saves it as it is · Esc clears");
        case QuickHint::Mood::Confirming:
            return QuickHint::tr("Enter once more saves it as it is · Esc clears");
    }
    Q_UNREACHABLE();
}

}  // namespace

QuickHint::QuickHint(QWidget* parent)
    : QFrame(parent),
      m_chips(new ChipRow(this)),
      m_problems(makeLabel({}, this)),
      m_doubt(new QWidget(this)),
      m_question(makeLabel({}, m_doubt)),
      m_answerRow(makeFlush<QHBoxLayout>(m_doubt, 2 * space::kGrid)),
      m_keys(makeSecondaryLabel({}, this))
{
    setObjectName(u"quickHint"_s);
    m_chips->setAccessibleName(tr("Understood"));
    m_question->setWordWrap(false);
    m_question->setObjectName(u"quickQuestion"_s);
    m_answerRow->addWidget(m_question);
    m_answerRow->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * space::kGrid, 2 * space::kGrid, 3 * space::kGrid, 2 * space::kGrid);
    layout->setSpacing(space::kGrid);
    layout->addWidget(m_chips);
    layout->addWidget(m_problems);
    layout->addWidget(m_doubt);
    layout->addWidget(m_keys);
    hide();
}

void QuickHint::showFor(const Shown& shown)
{
    m_mood = shown.mood;
    m_chips->setChips(shown.chips);
    m_chips->setVisible(!shown.chips.empty());
    m_problems->setText(shown.problems.join(u'\n'));
    m_problems->setVisible(!shown.problems.isEmpty());
    m_question->setText(shown.question);
    m_doubt->setVisible(!shown.question.isEmpty());
    showAnswers(shown.answers);
    m_keys->setText(keysFor(shown.mood));
    setAccessibleName((QStringList(shown.problems) << shown.question).join(u'\n').trimmed());
    show();
    raise();
    const bool isUnderstood = accessibleName().isEmpty();
    Announcer::sayWhenTypingRests(*this, isUnderstood ? m_chips->accessibleDescription() : accessibleName());
}

void QuickHint::showAnswers(const QStringList& answers)
{
    for (int i = 0; i < answers.size(); ++i) {
        const std::size_t at = static_cast<std::size_t>(i);
        if (at == m_answers.size()) {
            auto* button = new QPushButton(m_doubt);
            button->setObjectName(u"quickAnswer%1"_s.arg(i + 1));
            button->installEventFilter(this);
            connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT answered(i); });
            m_answerRow->insertWidget(i + 1, button);
            m_answers.push_back(button);
        }
        m_answers[at]->setText(u"Alt+%1  %2"_s.arg(QString::number(i + 1), QString(answers[i]).replace(u'&', u"&&"_s)));
        m_answers[at]->setAccessibleName(answers[i]);
        m_answers[at]->setAccessibleDescription(m_question->text());
        m_answers[at]->show();  // the layout would only do so later, and Enter may come at once
    }
    // They stay for the next question: one of them may be the one that was just pressed.
    for (std::size_t i = static_cast<std::size_t>(answers.size()); i < m_answers.size(); ++i) {
        m_answers[i]->hide();
    }
    m_count = answers.size();
}

void QuickHint::focusAnswers()
{
    if (m_count > 0) {
        m_answers.front()->setFocus(Qt::TabFocusReason);
    }
}

bool QuickHint::hasFocusInside() const
{
    return std::ranges::any_of(m_answers, [](const QPushButton* answer) { return answer->hasFocus(); });
}

bool QuickHint::eventFilter(QObject* watched, QEvent* event)
{
    const auto answer = std::ranges::find(m_answers, watched);
    if (answer == m_answers.end()) {
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut && !hasFocusInside()) {
        Q_EMIT answersLeft(false);
    }
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const std::ptrdiff_t last = m_count - 1;
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            (*answer)->click();
            return true;
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const std::ptrdiff_t step = key->key() == Qt::Key_Left ? -1 : 1;
            const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(answer - m_answers.begin() + step, 0, last);
            m_answers[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
            return true;
        }
        case Qt::Key_Escape:
            Q_EMIT answersLeft(true);
            return true;
        default:
            return QFrame::eventFilter(watched, event);
    }
}

void QuickHint::placeBelow(const QWidget* field)
{
    const QPoint corner = field->mapTo(parentWidget(), QPoint(0, field->height() + 1));
    const int width = field->width();
    setGeometry(QRect(corner, QSize(width, layout()->totalHeightForWidth(width))));
}

void QuickHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(m_mood == Mood::Ready ? Tone::Accent : Tone::Warn, palette()), 1));
    painter.setBrush(colour(Tone::Card, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kHintRadius, kHintRadius);
}

}  // namespace credence
