// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counted_list.h"

#include "words/format.h"
#include "words/format_explain.h"
#include "words/format_text.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// `fate`: what became of it, in words.
ListLine lineOf(const auto& item, const QString& mark, Tone tone, const QStringList& fate)
{
    return {.mark = mark,
            .tone = tone,
            .title = format::itemTitle(item.label, item.record),
            .figure = format::amount(item.amount),
            .detail = format::joined(QStringList(format::itemDays(item.from, item.to)) + fate)};
}

}  // namespace

CountedList::CountedList(const Progress& progress, QWidget* parent) : TwoLineList(Height::OfContents, parent)
{
    std::vector<ListLine> lines;
    std::vector<RecordRef> records;
    for (const CountedItem& item : progress.counted) {
        lines.push_back(lineOf(item, u"✓"_s, Tone::Good, {tr("counted"), format::proofNote(item)}));
        records.push_back(item.record);
    }
    for (const NotCountedItem& item : progress.notCounted) {
        lines.push_back(lineOf(item, u"–"_s, Tone::Warn, {tr("not counted: %1").arg(format::reasonInFull(item))}));
        records.push_back(item.record);
    }
    setObjectName(u"items-"_s + progress.requirementId);
    setAccessibleName(tr("What counts toward %1 and what does not").arg(progress.title));
    setLines(lines);
    connect(this, &TwoLineList::lineActivated, this, [this, records](int line) {
        const RecordRef record = records.at(static_cast<std::size_t>(line));
        if (record.id > 0) {
            Q_EMIT recordRequested(record);
        }
    });
}

}  // namespace credence
