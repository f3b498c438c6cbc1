// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reference_records.h"

#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

struct NamedSchool {
    QString programme;
    QString provider;
};

NamedSchool partsOf(const QString& title)
{
    const qsizetype comma = title.lastIndexOf(u", "_s);
    return comma < 0 ? NamedSchool{.programme = title, .provider = {}}
                     : NamedSchool{.programme = title.left(comma), .provider = title.mid(comma + 2)};
}

ProgrammeKind kindFrom(const QString& award)
{
    const auto begins = [&award](const QString& word) { return award.startsWith(word, Qt::CaseInsensitive); };
    return begins(u"associate"_s)  ? ProgrammeKind::Associate
           : begins(u"bachelor"_s) ? ProgrammeKind::Bachelor
                                   : ProgrammeKind::Certificate;
}

std::optional<Delivery> deliveryFrom(const QString& words)
{
    const bool isOnline = words.contains(u"online"_s, Qt::CaseInsensitive);
    const bool isInPerson = words.contains(u"in person"_s, Qt::CaseInsensitive);
    if (isOnline && isInPerson) {
        return Delivery::Hybrid;
    }
    return isOnline ? std::optional(Delivery::Online) : isInPerson ? std::optional(Delivery::InPerson) : std::nullopt;
}

QString noteFrom(const ShownReference& entry)
{
    QStringList lines{entry.text, entry.note, entry.id};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}  // namespace

Programme programmeFrom(const ShownReference& entry)
{
    const NamedSchool school = partsOf(entry.title);
    Programme programme{.name = school.programme,
                        .provider = school.provider,
                        .kind = kindFrom(factOf(entry, u"award")),
                        .delivery = deliveryFrom(factOf(entry, u"delivery"))};
    programme.codingPreparation = entry.title.contains(u"coding"_s, Qt::CaseInsensitive);
    programme.recognition = factOf(entry, u"recognition");
    programme.length = factOf(entry, u"length");
    programme.note = noteFrom(entry);
    return programme;
}

Placement placementFrom(const ShownReference& entry)
{
    Placement placement{.kind = PlacementKind::Externship, .employer = entry.title, .firstDay = {}};
    placement.note = noteFrom(entry);
    return placement;
}

Programme fundedBy(Programme programme, const ShownReference& entry)
{
    const bool isThere = std::ranges::any_of(programme.funding, [&entry](const ProgrammeFunding& funding) {
        return funding.source.compare(entry.title, Qt::CaseInsensitive) == 0;
    });
    if (!isThere) {
        programme.funding.push_back({.source = entry.title});
    }
    return programme;
}

const Programme* programmeToFund(const std::vector<Programme>& programmes)
{
    const Programme* found = nullptr;
    for (const Programme& programme : programmes) {
        const bool isBetter = !found || found->completedOn || !programme.completedOn;
        if (teachesCoding(programme) && isBetter) {
            found = &programme;
        }
    }
    return found;
}

const Programme* ownProgrammeOf(const ShownReference& entry, const std::vector<Programme>& programmes)
{
    const NamedSchool school = partsOf(entry.title);
    const auto own = std::ranges::find_if(programmes, [&school](const Programme& programme) {
        return programme.name.compare(school.programme, Qt::CaseInsensitive) == 0 &&
               programme.provider.compare(school.provider, Qt::CaseInsensitive) == 0;
    });
    return own == programmes.end() ? nullptr : &*own;
}

}  // namespace credence
