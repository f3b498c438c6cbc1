// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file_look.h"

#include <gtest/gtest.h>

#include "support/printers.h"
#include "support/small_pdf.h"

namespace credence {
namespace file_look_test {

using namespace Qt::StringLiterals;
using testing::lockedPdf;
using testing::smallPdf;

struct Looked {
    const char* what;
    QByteArray bytes;
    std::optional<FileTrouble> trouble;
};

TEST(FileLook, TellsWhatCannotBeOpened)
{
    const QByteArray pdf = smallPdf();
    const QByteArray heic(
        "\0\0\0\x18"
        "ftypheic\0\0\0\0",
        16);
    const Looked cases[] = {
        {"a sound file", pdf, std::nullopt},
        {"a sound one with a mark before it", "\xef\xbb\xbf" + pdf, std::nullopt},
        {"the first bytes alone", "%PDF-1.7\nreceipt", FileTrouble::Damaged},
        {"a PNG by its first bytes alone", QByteArray("\x89PNG\r\n\x1a\n....", 12), FileTrouble::Damaged},
        {"no page", QByteArray(pdf).replace("/Count 1", "/Count 0").replace("[3 0 R]", "[]     "),
         FileTrouble::Damaged},
        {"nothing", {}, FileTrouble::Damaged},
        {"behind a password", lockedPdf(), FileTrouble::Locked},
        {"a type without a reader", heic, FileTrouble::NoReader},
    };
    for (const Looked& each : cases) {
        const Result<std::optional<FileTrouble>> trouble = lookInto(each.bytes);
        ASSERT_TRUE(trouble.ok()) << each.what;
        EXPECT_EQ(trouble.value(), each.trouble) << each.what;
    }
}

TEST(FileLook, TakesAProcessThatCrashedForAFileThatCannotBeOpened)
{
    EXPECT_EQ(fileTroubleOf(false, 0), FileTrouble::Damaged);
    EXPECT_EQ(fileTroubleOf(true, 0), std::nullopt);
    EXPECT_EQ(fileTroubleOf(true, 77), FileTrouble::Damaged);
}

}  // namespace file_look_test
}  // namespace credence
