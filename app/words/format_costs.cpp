// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_costs.h"

#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString estimated(const QString& words, bool isEstimate)
{
    return isEstimate ? Text::tr("about %1", "an amount").arg(words) : words;
}

}  // namespace

QString costPart(CostPart part)
{
    switch (part) {
        case CostPart::Education:
            return Text::tr("Education", "part of the cost");
        case CostPart::Exams:
            return Text::tr("Exams", "part of the cost");
        case CostPart::Renewal:
            return Text::tr("Dues, renewal", "part of the cost");
    }
    Q_UNREACHABLE();
}

QString costRange(const CostRange& range)
{
    return range.low == range.high
               ? money(range.low)
               : Text::tr("%1–%2", "from one amount to another").arg(money(range.low), money(range.high));
}

QString costSum(const CostSum& sum)
{
    if (sum.items == 0) {
        return u"—"_s;
    }
    if (!sum.amount) {
        return Text::tr("not stated");
    }
    const QString amount = estimated(costRange(*sum.amount), sum.isEstimate);
    return sum.notStated > 0 ? Text::tr("%1 and more", "an amount").arg(amount) : amount;
}

QString costTitle(const CostItem& item)
{
    switch (item.kind) {
        case CostKind::Programme:
            return item.about;
        case CostKind::ExamFee:
            return Text::tr("%1 exam", "code of a credential").arg(item.about);
        case CostKind::Dues:
            return Text::tr("%1 dues, a year").arg(item.about);
        case CostKind::RenewalFee:
            return Text::tr("%1 renewal fee").arg(item.about);
    }
    Q_UNREACHABLE();
}

QString costAmount(const CostItem& item)
{
    return item.amount ? estimated(costRange(*item.amount), item.isEstimate) : Text::tr("not stated");
}

QString costDetail(const CostItem& item)
{
    const QString whose =
        item.rule.ruleId.isEmpty() ? item.record ? Text::tr("by your record") : QString() : Text::tr("by the rules");
    return joined({item.day ? date(*item.day) : QString(), whose, doubts(item.rule).join(u", "_s)});
}

}  // namespace credence::format
