// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "catalog/catalogue.h"
#include "support/printers.h"

namespace credence {
namespace schema_test {

using namespace Qt::StringLiterals;

TEST(CatalogueSchema, AcceptsEachBuiltInFile)
{
    std::vector<CatalogueFile> files = builtInCatalogueFiles();
    files.push_back(builtInReferenceFile());
    for (const CatalogueFile& file : files) {
        const Result<void> checked = checkAgainstSchema(file);
        EXPECT_TRUE(checked.ok()) << file.name.toStdString() << (checked ? "" : checked.error().detail.toStdString());
    }
}

TEST(CatalogueSchema, RefusesAnUnknownKeyAndNamesThePlace)
{
    CatalogueFile file = builtInCatalogueFiles().front();
    file.json.replace("\"binding\": \"exam_date\"", "\"binding\": \"exam_date\", \"colour\": 1");
    const Result<void> checked = checkAgainstSchema(file);
    ASSERT_FALSE(checked.ok());
    EXPECT_EQ(checked.error().code, Error::Code::CatalogueInvalid);
    EXPECT_TRUE(checked.error().detail.contains(u"rules"_s)) << checked.error().detail.toStdString();
}

TEST(CatalogueSchema, RefusesAWrongType)
{
    CatalogueFile file = builtInCatalogueFiles().front();
    file.json.replace("\"minutes\": 240", "\"minutes\": \"240\"");
    EXPECT_FALSE(checkAgainstSchema(file).ok());
    EXPECT_FALSE(readCatalogue({file}).ok()) << "the reader is at least as strict";
}

}  // namespace schema_test
}  // namespace credence
