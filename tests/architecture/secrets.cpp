// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/source_files.h"
#include "tests/catch.h"

namespace {
/// The lines that include one of some headers, by file.
QStringList includersOf(const QList<SourceFile>& files, const QStringList& headers)
{
    QStringList includers;
    for (const SourceFile& file : files)
        for (const QString& line : file.lines)
            for (const QString& header : headers)
                if (line.startsWith(QLatin1String("#include")) && line.contains(header))
                    includers << file.path;
    return includers;
}
}

TEST_CASE("only the program with a window opens the keychain, and no command any store of secrets")
{
    const QList<SourceFile> program = cppFiles({"model", "views", "app"});
    CHECK(includersOf(program, {"qt6keychain/", "<keychain.h>"}) == QStringList{"model/document/keychain_secret_store.cpp"});
    CHECK(includersOf(program, {"keychain_secret_store.h"}) == QStringList{"app/main.cpp", "model/document/keychain_secret_store.cpp"});
    CHECK(includersOf(cppFiles({"app/commands"}), {"secret_store.h"}).isEmpty());
    CHECK(includersOf(cppFiles({"tests/gui"}), {"keychain_secret_store.h"}).isEmpty());
    CHECK(includersOf({{"a.cpp", {"#include \"model/document/secret_store.h\""}}}, {"secret_store.h"}).size() == 1);
}
