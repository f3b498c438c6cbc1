// SPDX-License-Identifier: GPL-3.0-or-later
/// Whole PDF files of one empty page, as small as they can be.
#pragma once

#include <QByteArray>
#include <QList>

namespace credence::testing {

/// `comment` tells one from another.
inline QByteArray smallPdf(const QByteArray& comment = {})
{
    QByteArray pdf = "%PDF-1.4\n%" + comment + '\n';
    QByteArray places = "0000000000 65535 f \n";
    const QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>"};
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects.at(i) + "endobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 4\n" + places + "trailer<</Size 4/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

/// The same behind the password "secret" (made by qpdf).
inline QByteArray lockedPdf()
{
    return QByteArray::fromBase64(
        "JVBERi0xLjQKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwg"
        "L0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAg"
        "MjAwIDEwMCBdIC9QYXJlbnQgMiAwIFIgL1R5cGUgL1BhZ2UgPj4KZW5kb2JqCjQgMCBvYmoKPDwgL0ZpbHRlciAvU3RhbmRhcmQg"
        "L0xlbmd0aCA0MCAvTyA8OTJmZTBmNDQ1NGFkNGM5NjQ0NjkzZjMzYzA3Y2I1NGY1ODdkY2UxZTI2ODJmZTllY2VhNjEwN2ExZWY2"
        "MzBkZD4gL1AgLTQgL1IgMiAvVSA8ZjUzYmUyZjBiOGRhYzQzMTMxOTdkZjJkMTYwYmI1YWRlM2FjMDViNWI2NTY0NDhlNDA1YzFi"
        "NjgzZDlkMjcwYj4gL1YgMSA+PgplbmRvYmoKeHJlZgowIDUKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDE1IDAwMDAwIG4g"
        "CjAwMDAwMDAwNjQgMDAwMDAgbiAKMDAwMDAwMDEyMyAwMDAwMCBuIAowMDAwMDAwMTk2IDAwMDAwIG4gCnRyYWlsZXIgPDwgL1Jv"
        "b3QgMSAwIFIgL1NpemUgNSAvSUQgWzwzMTQxNTkyNjUzNTg5NzkzMjM4NDYyNjQzMzgzMjc5NT48MzE0MTU5MjY1MzU4OTc5MzIz"
        "ODQ2MjY0MzM4MzI3OTU+XSAvRW5jcnlwdCA0IDAgUiA+PgpzdGFydHhyZWYKNDAyCiUlRU9GCg==");
}

}  // namespace credence::testing
