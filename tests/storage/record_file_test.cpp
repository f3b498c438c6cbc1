// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_file.h"

#include "domain/records/fields.h"
#include "storage/record_table.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace record_file_test {

using namespace Qt::StringLiterals;
using namespace testing;

class RecordFileTest : public StorageTest {};

class EveryKind : public StorageTest, public ::testing::WithParamInterface<RecordKind> {};

INSTANTIATE_TEST_SUITE_P(Kinds, EveryKind, ::testing::ValuesIn(kAllKinds),
                         [](const auto& each) { return nameOf(each.param).toStdString(); });

TEST_P(EveryKind, ComesBackAsWritten)
{
    const std::unique_ptr<RecordFile> file = created();
    const std::vector<RecordRef> refs = addOneOfEach(*file);
    AnyRecord expected = fullRecord(GetParam());
    setId(expected, 1);

    const Result<AnyRecord> found = file->find({.kind = GetParam(), .id = 1});

    ASSERT_TRUE(found.ok()) << found.error().detail.toStdString();
    EXPECT_TRUE(found.value() == expected);
}

TEST_P(EveryKind, ComesBackWithMandatoryFieldsOnly)
{
    const std::unique_ptr<RecordFile> file = created();
    addOneOfEach(*file);
    AnyRecord expected = sparseRecord(GetParam());
    setId(expected, add(*file, expected).id);

    const Result<AnyRecord> found = file->find(refOf(expected));

    ASSERT_TRUE(found.ok()) << found.error().detail.toStdString();
    EXPECT_TRUE(found.value() == expected);
}

TEST_P(EveryKind, IsGivenOneByOneAsItIsListed)
{
    const std::unique_ptr<RecordFile> file = created();
    addOneOfEach(*file);
    add(*file, sparseRecord(GetParam()));
    const std::vector<AnyRecord> all = file->all(GetParam()).value();
    const auto given = [&](int offset, int limit, auto isWanted) {
        std::vector<AnyRecord> records;
        const Result<int> total = file->each(GetParam(), isWanted, offset, limit,
                                             [&records](const AnyRecord& record) { records.push_back(record); });
        EXPECT_EQ(total.valueOr(-1), std::ranges::count_if(all, isWanted));
        return records;
    };
    const auto any = [](const AnyRecord&) { return true; };
    EXPECT_TRUE(given(0, 100, any) == all);
    EXPECT_TRUE(given(1, 1, any) == std::vector{all.at(1)});
    EXPECT_TRUE(given(7, 1, any).empty());
    const auto isFirst = [&all](const AnyRecord& record) { return idOf(record) == idOf(all.front()); };
    EXPECT_TRUE(given(0, 100, isFirst) == std::vector{all.front()});
}

TEST_P(EveryKind, IsListedAsItIsFound)
{
    const std::unique_ptr<RecordFile> file = created();
    addOneOfEach(*file);
    add(*file, sparseRecord(GetParam()));

    const Result<std::vector<AnyRecord>> all = file->all(GetParam());

    ASSERT_TRUE(all.ok());
    ASSERT_EQ(all.value().size(), 2U);
    for (const AnyRecord& record : all.value()) {
        EXPECT_TRUE(record == file->find(refOf(record)).value());
    }
}

}  // namespace record_file_test
}  // namespace credence
