// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/career/career_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/pages/career/ladder_view.h"
#include "ui/pages/career/ledger_table.h"
#include "ui/pages/career/pay_chart.h"
#include "ui/pages/career/skills_card.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/chart_or_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/hidden_columns_note.h"
#include "ui/widgets/writing_acts.h"
#include "words/format.h"
#include "words/format_career.h"
#include "words/format_pay.h"
#include "words/format_resume.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Characters of width from which ladder and pay have room beside each other.
constexpr int kRoomForTwoColumns = 155;  ///< with less, titles of roles and labels of pay are cut
constexpr int kLadderShare = 7;
constexpr int kPayShare = 13;

/// A secondary label in the colour of what is in doubt.
class DoubtLabel : public RoleLabel {
public:
    explicit DoubtLabel(const QString& name) : RoleLabel(TextRole::Secondary, {})
    {
        setObjectName(name);
        setForegroundRole(QPalette::WindowText);
    }

protected:
    bool event(QEvent* event) override
    {
        const bool isDone = RoleLabel::event(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::Polish) {
            const QColor tone = colour(Tone::Warn, palette());
            if (palette().color(QPalette::WindowText) != tone) {
                QPalette warned = palette();
                warned.setColor(QPalette::WindowText, tone);
                setPalette(warned);
            }
        }
        return isDone;
    }
};

/// Of whom not even the pay is known the gain is asked for; else a survey's figure is enough to go on with.
bool needsGain(const NextCredential& row, const LedgerBasis& basis)
{
    return row.cash.state == PayOff::NeedsGain || (needsLeastGain(row.cash) && !basis.pay);
}

}  // namespace

CareerPage::CareerPage(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : Page(workspace, ledger, parent),
      m_desk(workspace),
      m_answer(new RoleLabel(TextRole::Title, {})),
      m_reason(makeSecondaryLabel({}, nullptr, u"careerReason"_s)),
      m_doubt(new DoubtLabel(u"careerDoubt"_s)),
      m_unread(new DoubtLabel(u"careerUnread"_s)),
      m_next(makeWritingButton(u"careerNext"_s, {})),
      m_ladder(new LadderView),
      m_chart(new PayChart),
      m_fullTime(makeSecondaryLabel({}, nullptr, u"fullTime"_s)),
      m_pace(new ElidedLabel(TextRole::Secondary)),
      m_table(new LedgerTable),
      m_empty(new EmptyNote(tr("Each credential that you want or think of stands here with what it costs, what it asks "
                               "for ever and when it has paid for itself."),
                            tr("Compare a &credential…"))),
      m_skills(new SkillsCard),
      m_why(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_pair(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"careerPage"_s);
    setAccessibleName(tr("Career"));
    m_answer->setObjectName(u"careerAnswer"_s);
    makePrimary(*m_next);
    m_pace->setObjectName(u"careerPace"_s);
    QScrollArea* scroll = makePageScroll(u"careerScroll"_s, this);
    scroll->setWidget(makeContent());
    makeFlush<QVBoxLayout>(this)->addWidget(scroll);
    connectParts();
}

QWidget* CareerPage::makeHead()
{
    auto* head = new QWidget;
    auto* row = makeFlush<QHBoxLayout>(head, space::kGap);
    auto* words = makeFlush<QVBoxLayout>(nullptr, space::kGrid / 2);
    words->addWidget(m_answer);
    m_why->setContentsMargins(0, 0, 0, 0);
    m_why->setSpacing(2 * space::kGrid);
    m_why->addWidget(m_reason);
    m_why->addWidget(m_doubt, 1);
    words->addLayout(m_why);
    words->addWidget(m_unread);
    row->addLayout(words, 1);
    row->addWidget(m_next, 0, Qt::AlignVCenter);
    return head;
}

void CareerPage::makeLadderCard()
{
    m_ladderCard = new Card(tr("Ladder"));
    m_ladderCard->setObjectName(u"ladderCard"_s);
    m_ladderCard->content()->addWidget(m_ladder);
    m_ladderCard->content()->addStretch();
}

void CareerPage::makePayCard()
{
    m_payCard = new Card(format::scaleHeading());
    m_payCard->setObjectName(u"payCard"_s);
    m_pay = new ChartOrTable(m_chart, format::scaleHeading(), m_payCard);
    auto* add = makeWritingButton(u"addPay"_s, tr("+ Pa&y"), m_payCard);
    connect(add, &QPushButton::clicked, this, &CareerPage::addPay);
    auto* legend = new ElidedLabel(TextRole::Secondary, m_payCard);
    legend->setObjectName(u"payLegend"_s);
    legend->setText(tr("◆ you  ◇ offer  ┃ middle", "signs of a chart"));
    m_payCard->tools()->addWidget(legend);
    m_payCard->tools()->addWidget(m_pay->toggle());
    m_payCard->tools()->addWidget(add);
    m_payCard->content()->addWidget(m_pay);
    m_payCard->content()->addWidget(m_fullTime);
    m_payCard->content()->addStretch();
}

void CareerPage::makeLedgerCard()
{
    m_ledgerCard = new Card(tr("Next credential"));
    m_ledgerCard->setObjectName(u"ledgerCard"_s);
    m_ledgerCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* add = makeWritingButton(u"compareAnother"_s, tr("+ Co&mpare another"), m_ledgerCard);
    connect(add, &QPushButton::clicked, this, &CareerPage::compareAnother);
    m_ledgerCard->tools()->addWidget(m_pace);
    m_ledgerCard->tools()->addWidget(add);
    m_ledgerCard->content()->addWidget(m_table);
    m_ledgerCard->content()->addWidget(new HiddenColumnsNote(*m_table, m_ledgerCard));
    m_ledgerCard->content()->addWidget(m_empty);
}

QWidget* CareerPage::makeContent()
{
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(space::kPage, space::kPageTop, space::kPage, space::kPage);
    lines->setSpacing(space::kGap);
    makeLadderCard();
    makePayCard();
    makeLedgerCard();
    lines->addWidget(makeHead());
    m_pair->setSpacing(space::kGap);
    m_pair->addWidget(m_ladderCard, kLadderShare);
    m_pair->addWidget(m_payCard, kPayShare);
    lines->addLayout(m_pair);
    lines->addWidget(m_ledgerCard);
    lines->addWidget(m_skills);
    lines->addStretch();
    return inside;
}

void CareerPage::connectParts()
{
    connect(m_next, &QPushButton::clicked, this, &CareerPage::planNext);
    connect(m_ladder, &LadderView::sourceRequested, this, &CareerPage::openSource);
    connect(m_chart, &PayChart::sourceRequested, this, &CareerPage::openSource);
    connect(m_table, &LedgerTable::sourceRequested, this, &CareerPage::openSource);
    connect(m_table, &LedgerTable::editRequested, this, &CareerPage::editFigures);
    connect(m_table, &LedgerTable::removeRequested, this, &CareerPage::remove);
    connect(m_empty, &EmptyNote::actChosen, this, &CareerPage::compareAnother);
    connect(m_skills, &SkillsCard::recordRequested, this, &CareerPage::openRecord);
    connect(m_skills, &SkillsCard::placementWanted, this,
            [this] { Q_EMIT formRequested(blankRecord(RecordKind::Placement)); });
    connect(m_skills, &SkillsCard::copyRequested, this, &CareerPage::copyResume);
    connect(m_skills, &SkillsCard::saveRequested, this, &Page::resumeRequested);
}

std::vector<PageAct> CareerPage::acts()
{
    return {{.text = tr("Unfold, or open a source"), .keys = Qt::Key_Return},
            {.text = tr("Edit your own figure"), .keys = Qt::Key_F2},
            {.text = tr("Take off what is compared"), .keys = Qt::Key_Delete}};
}

void CareerPage::refresh()
{
    const Result<Career> read = m_desk.career();
    if (!read) {
        Q_EMIT messageRaised(format::error(read.error()));
        return;
    }
    m_career = read.value();
    const ViewState before = viewStateOf(*this);
    showHead();
    m_ladder->show(m_career.ladder);
    m_ladderCard->setVisible(!m_career.ladder.rungs.empty());
    showPay();
    m_table->show(m_career);
    m_pace->setText(format::paceWords(m_career.basis.pace));
    m_table->setVisible(!m_career.rows.empty());
    m_pace->setVisible(!m_career.rows.empty());
    m_empty->setVisible(m_career.rows.empty());
    m_skills->show(m_career.skills);
    arrange();
    restoreViewState(*this, before);
    if (workspace().isReadOnly()) {
        restWritingActs(*this);
    }
}

void CareerPage::showHead()
{
    m_answer->setText(format::careerAnswer(m_career));
    m_reason->setText(format::careerReason(m_career));
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_doubt->setText(format::careerDoubt(m_career));
    m_doubt->setVisible(!m_doubt->text().isEmpty());
    m_unread->setText(format::unreadWords(m_career));
    m_unread->setVisible(!m_unread->text().isEmpty());
    const NextCredential* row = m_career.answer();
    m_next->setText(!row                                  ? tr("Compare a credential…")
                    : row->sort == NextSort::RemovalOfA   ? tr("Open Credentials")
                    : row->cash.state == PayOff::NeedsFee ? tr("Add the fee…")
                    : needsGain(*row, m_career.basis)     ? tr("Add the gain…")
                                                          : tr("Plan the %1 exam…").arg(row->credential));
}

void CareerPage::showPay()
{
    m_chart->show(m_career.scale);
    FigureTable figures{.columns = {tr("Of"), tr("Pay, full-time a year"), tr("Where it stands")}, .rows = {}};
    for (const ScaleLine& line : m_career.scale.lines) {
        figures.rows.push_back(
            {tr("%1: %2", "area, population").arg(format::scaleGroup(line), format::scaleLabel(line)),
             format::scaleFigure(line), format::scaleSource(line)});
    }
    m_pay->setFigures(std::move(figures));
    m_fullTime->setText(format::fullTimeWords(m_career));
    m_fullTime->setVisible(!m_fullTime->text().isEmpty());
}

/// What is missing comes before the exam.
void CareerPage::planNext()
{
    const NextCredential* row = m_career.answer();
    if (!row) {
        compareAnother();
    } else if (row->sort == NextSort::RemovalOfA) {
        Q_EMIT pageRequested(PageId::Credentials);
    } else if (row->cash.state == PayOff::NeedsFee) {
        editFigures(row->credential, u"fee_low"_s);
    } else if (needsGain(*row, m_career.basis)) {
        editFigures(row->credential, u"gain_low"_s);
    } else {
        Q_EMIT formRequested(ExamAttempt{.credential = row->credential, .onDate = row->byDate.value_or(QDate())});
    }
}

void CareerPage::compareAnother()
{
    Q_EMIT formRequested(CareerDesk::draftFor({}, workspace()));
}

void CareerPage::addPay()
{
    Pay pay{.employer = {}, .fromDay = workspace().today(), .amount = {}};
    if (m_career.basis.pay) {
        pay.employer = m_career.basis.pay->pay.employer;
        pay.per = m_career.basis.pay->pay.per;
        pay.weekly = m_career.basis.pay->pay.weekly;
        pay.placement = m_career.basis.pay->pay.placement;
    }
    Q_EMIT formRequested(pay);
}

void CareerPage::openSource(const FigureSource& source)
{
    if (source.record) {
        openRecord(*source.record);
    } else if (!source.entry.isEmpty()) {
        Q_EMIT entryRequested(source.entry);
    } else if (workspace().rules().rule(source.rule.ruleId)) {
        Q_EMIT ruleRequested(source.rule);
    } else if (!source.rule.ruleId.isEmpty()) {
        // The target of a subject is no rule that could be shown in full.
        Q_EMIT noticeRaised(format::citation(source.rule, workspace().rules()));
    }
}

void CareerPage::editFigures(const QString& credential, const QString& field)
{
    if (!workspace().isReadOnly()) {
        Q_EMIT formFieldRequested(CareerDesk::draftFor(credential, workspace()), field);
    }
}

void CareerPage::remove(const RecordRef& figures)
{
    if (!workspace().isReadOnly()) {
        report(ledger().remove({&figures, 1}), tr("Taken off. Ctrl+Z brings it back."));
    }
}

void CareerPage::copyResume()
{
    const Result<Resume> resume = m_desk.resume();
    if (!resume) {
        Q_EMIT messageRaised(format::error(resume.error()));
        return;
    }
    QGuiApplication::clipboard()->setText(format::resumeLines(resume.value(), workspace().rules()).join(u'\n') + u'\n');
    Q_EMIT noticeRaised(tr("The summary is in the clipboard."));
}

void CareerPage::focusFirst()
{
    if (m_table->isVisible()) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_next->setFocus(Qt::OtherFocusReason);
    }
}

std::optional<RuleCitation> CareerPage::ruleInFocus() const
{
    return m_table->ruleInFocus();
}

void CareerPage::arrange()
{
    const bool isWide = width() >= fontMetrics().averageCharWidth() * kRoomForTwoColumns;
    m_pair->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_pair->setStretch(0, isWide ? kLadderShare : 0);
    m_pair->setStretch(1, isWide ? kPayShare : 0);
    int line = 2 * space::kPage + m_why->spacing() + space::kGap + m_next->sizeHint().width();
    for (const QLabel* words : {m_reason, m_doubt}) {
        line += words->fontMetrics().horizontalAdvance(words->text());
    }
    const bool isOneLine = isWide && line <= width();
    m_why->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_reason->setWordWrap(!isOneLine);
    m_doubt->setWordWrap(!isOneLine);
}

void CareerPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

}  // namespace credence
