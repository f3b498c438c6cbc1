// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/duplicates.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace duplicates_test {

using namespace Qt::StringLiterals;

Document kept(qint64 id, const QString& fileName, const QString& content, qint64 activity)
{
    return {.id = DocumentId(id),
            .kind = DocumentKind::CeuCertificate,
            .title = u"Certificate"_s,
            .ceuActivity = CeuActivityId(activity),
            .fileName = fileName,
            .content = content};
}

std::vector<DuplicateSort> sortsAmong(const std::vector<Document>& documents)
{
    std::vector<DuplicateSort> sorts;
    for (const Duplicate& duplicate : duplicatesAmong(documents)) {
        sorts.push_back(duplicate.sort);
    }
    return sorts;
}

TEST(Duplicates, AreOneCertificateAtTwoActivities)
{
    Document certificate = kept(1, u"a.pdf"_s, u"a"_s, 1);
    EXPECT_TRUE(duplicatesAmong({certificate}).empty());
    certificate.links = {{RecordRef{RecordKind::CeuActivity, 2}}};
    const std::vector<Duplicate> found = duplicatesAmong({certificate});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().sort, DuplicateSort::SameCertificate);
    EXPECT_EQ(found.front().records,
              (std::vector{RecordRef{RecordKind::CeuActivity, 1}, RecordRef{RecordKind::CeuActivity, 2}}));
    certificate.kind = DocumentKind::Transcript;
    EXPECT_TRUE(duplicatesAmong({certificate}).empty()) << "a transcript is about many courses";
}

TEST(Duplicates, AreTwoDocumentsOfOneFile)
{
    const std::vector<Duplicate> found =
        duplicatesAmong({kept(2, u"b.pdf"_s, u"same"_s, 2), kept(1, u"a.pdf"_s, u"same"_s, 1)});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().sort, DuplicateSort::SameFile);
    EXPECT_EQ(found.front().documents, (std::vector{DocumentId(1), DocumentId(2)}));
}

TEST(Duplicates, AreCopiesOfOneNameAboutTheSameRecord)
{
    for (const QString& copy : {u"Denials (1).pdf"_s, u"denials - Copy.pdf"_s, u"denials copy 2.pdf"_s,
                                u"denials (1) (2).pdf"_s, u"DENIALS.pdf"_s}) {
        EXPECT_EQ(sortsAmong({kept(1, u"denials.pdf"_s, u"a"_s, 1), kept(2, copy, u"b"_s, 1)}),
                  std::vector{DuplicateSort::AlikeFiles})
            << copy.toStdString();
    }
    EXPECT_TRUE(
        sortsAmong({kept(1, u"certificate.pdf"_s, u"a"_s, 1), kept(2, u"certificate.pdf"_s, u"b"_s, 2)}).empty())
        << "every webinar sends a certificate.pdf";
    EXPECT_TRUE(sortsAmong({kept(1, u"part 1.pdf"_s, u"a"_s, 1), kept(2, u"part 2.pdf"_s, u"b"_s, 1)}).empty());
    EXPECT_EQ(sortsAmong({kept(1, u"a.pdf"_s, u"a"_s, 1), kept(2, u"a.pdf"_s, u"a"_s, 1)}),
              std::vector{DuplicateSort::SameFile})
        << "said once";
}

TEST(Duplicates, AreNoneAmongPapersWithoutAFile)
{
    EXPECT_TRUE(duplicatesAmong({kept(1, {}, {}, 1), kept(2, {}, {}, 1)}).empty());
}

}  // namespace duplicates_test
}  // namespace credence
