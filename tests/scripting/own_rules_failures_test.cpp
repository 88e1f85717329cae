// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/scripting/own_rules_fixture.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace {
const QString good = ruleWith(QStringLiteral("return [{objects: ['hub'], message: 'seen'}];"), {}, QStringLiteral("ORG-GOOD"));
const QString goodTold = QStringLiteral("ORG-GOOD:hub: seen");

/// A script that goes wrong, and what is told of it; the good rules before and after it still find what they find.
void checkFailure(const QString& source, const QString& problem, const OwnRuleLimits& limits = shortLimits())
{
    INFO(source.left(200).toStdString());
    const QString other = QString(good).replace(QLatin1String("ORG-GOOD"), QLatin1String("ORG-OTHER"));
    const QStringList lines = toldBy({good, source, other}, limits);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].toStdString() == goodTold.toStdString());
    CHECK(lines[1].toStdString() == QStringLiteral("OWN-RULES:main#b.js: b.js%1").arg(problem).toStdString());
    CHECK(lines[2].toStdString() == "ORG-OTHER:hub: seen");
}

void writeFileAt(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
}

TEST_CASE("a script that does not run is a finding about its rule with the line")
{
    checkFailure(QStringLiteral("let x = 1;\nlet y = ;"), QStringLiteral(", line 2: SyntaxError: Expected token `numeric literal'"));
    checkFailure(QStringLiteral("\n\nthrow new Error('boo');"), QStringLiteral(", line 3: Error: boo"));
    checkFailure(QStringLiteral("throw 'text'"), QStringLiteral(": text"));
    checkFailure(ruleWith(QStringLiteral("\n\nnull.x;")), QStringLiteral(", line 4: TypeError: Cannot read property 'x' of null"));
    checkFailure(QString(), QStringLiteral(": The file does not call rule({…})."));
    checkFailure(QStringLiteral("rule(5)"), QStringLiteral(": The file does not call rule({…})."));
    checkFailure(ruleWith(QStringLiteral("return [];")) + ruleWith(QStringLiteral("return [];")), QStringLiteral(", line 2: The file calls rule() more than once; a file holds one rule."));
}

TEST_CASE("a rule without what it needs says what is missing")
{
    const auto described = [](const char* text) { return QStringLiteral("rule({ %1 });").arg(QString::fromUtf8(text)); };
    checkFailure(described("title: 'T', severity: 'high', check() {}"), QStringLiteral(", line 1: The rule has no “id”."));
    checkFailure(described("id: 'A', severity: 'high', check() {}"), QStringLiteral(", line 1: The rule has no “title”."));
    checkFailure(described("id: 'A', title: 'T', check() {}"), QStringLiteral(", line 1: The rule has no “severity”."));
    checkFailure(described("id: 7, title: 'T', severity: 'high', check() {}"), QStringLiteral(", line 1: “id” is not a text."));
    checkFailure(described("id: 'A', title: 'T', severity: 'high'"), QStringLiteral(", line 1: The rule has no function “check”."));
    checkFailure(described("id: 'A', title: 'T', severity: 'high', references: 'x', check() {}"), QStringLiteral(", line 1: “references” is not a list of at most 100 texts."));
    checkFailure(described("id: 'A', title: 'T', severity: 'awful', check() { return []; }"), QStringLiteral(", line 1: “awful” is not a severity: error, high, medium or low."));
    checkFailure(described("id: 'A', title: 'T', severity: 'high', category: 'taste', check() { return []; }"),
                 QStringLiteral(", line 1: “taste” is not a category: addressing, deployability, routing, resiliency, security, performance, cost, operations."));
    checkFailure(described("id: 'A:B', title: 'T', severity: 'high', check() { return []; }"),
                 QStringLiteral(", line 1: “A:B” is not an id: a letter, and then at most 63 letters, digits, dots, hyphens and underscores."));
    checkFailure(described("id: 'NET-ADDR-001', title: 'T', severity: 'high', check() { return []; }"), QStringLiteral(", line 1: There is a built-in rule with the id NET-ADDR-001; give yours another."));
    checkFailure(described("id: 'OWN-RULES', title: 'T', severity: 'high', check() { return []; }"), QStringLiteral(", line 1: There is a built-in rule with the id OWN-RULES; give yours another."));
    checkFailure(described("id: 'ORG-GOOD', title: 'T', severity: 'high', check() { return []; }"), QStringLiteral(", line 1: Another file has a rule with the id ORG-GOOD already."));
    checkFailure(described("get id() { throw new Error('mine'); }"), QStringLiteral(", line 1: Error: mine"));
}

TEST_CASE("a check that returns no list of findings about objects of the design is told")
{
    checkFailure(ruleWith(QStringLiteral("")), QStringLiteral(", line 2: “check” does not return a list."));
    checkFailure(ruleWith(QStringLiteral("return 'x';")), QStringLiteral(", line 2: “check” does not return a list."));
    checkFailure(ruleWith(QStringLiteral("return [3];")), QStringLiteral(", line 2: “check” returns a list with something that is not a finding: {objects, message}."));
    checkFailure(ruleWith(QStringLiteral("return [{objects: ['hub']}];")), QStringLiteral(", line 2: The rule has no “message”."));
    checkFailure(ruleWith(QStringLiteral("return [{objects: 'hub', message: 'm'}];")), QStringLiteral(", line 2: “objects” is not a list of at most 1000 texts."));
    checkFailure(ruleWith(QStringLiteral("return [{objects: [design], message: 'm'}];")), QStringLiteral(", line 2: “objects” is not a list of texts."));
    checkFailure(ruleWith(QStringLiteral("return [{objects: [], message: 'm'}];")), QStringLiteral(", line 2: A finding names no objects: “m”."));
    checkFailure(ruleWith(QStringLiteral("return [{objects: ['nowhere'], message: 'm'}];")), QStringLiteral(", line 2: A finding names an object that is not in the design: “nowhere”."));
    checkFailure(ruleWith(QStringLiteral("return new Array(100000);")), QStringLiteral(", line 2: “check” returns more than 1000 findings."));
    checkFailure(ruleWith(QStringLiteral("return [{get objects() { throw new TypeError('trap'); }, message: 'm'}];")), QStringLiteral(", line 2: TypeError: trap"));
    checkFailure(ruleWith(QStringLiteral("return [{objects: new Proxy([], {get() { throw new Error('proxy'); }}), message: 'm'}];")), QStringLiteral(", line 2: “objects” is not a list of at most 1000 texts."));
}

TEST_CASE("a finding that holds is told although another of its rule does not")
{
    CHECK(toldBy({ruleWith(QStringLiteral("return [{objects: ['hub'], message: 'm'}, {objects: ['gone'], message: 'm'}];"))})
          == QStringList{QStringLiteral("ORG-1:hub: m"), QStringLiteral("OWN-RULES:main#a.js: a.js, line 2: A finding names an object that is not in the design: “gone”.")});
}

TEST_CASE("a rule that does not end is interrupted")
{
    const QString late = QStringLiteral("The rule takes longer than 0.5 seconds.");
    checkFailure(QStringLiteral("while (true) {}"), QStringLiteral(": ") + late);
    checkFailure(ruleWith(QStringLiteral("while (true) { try { while (true) {} } catch (e) {} }")), QStringLiteral(", line 2: ") + late);
    checkFailure(ruleWith(QStringLiteral("const a = []; a.length = 4000000000; return a.indexOf(1);")), QStringLiteral(", line 2: ") + late);
    checkFailure(ruleWith(QStringLiteral("return [{objects: ['hub'], get message() { while (true) {} }}];")), QStringLiteral(", line 2: ") + late);
    checkFailure(ruleWith(QStringLiteral("throw { toString() { while (true) {} } };")), QStringLiteral(", line 2: ") + late);
}

TEST_CASE("a rule that recurses without end is told")
{
    checkFailure(ruleWith(QStringLiteral("return f();"), QStringLiteral("function f() { return f() + 1; }")), QStringLiteral(", line 1: RangeError: Maximum call stack size exceeded."));
    const QString nested = QString(200000, u'[') + QString(200000, u']');
    CHECK(toldBy({nested, good}).value(1) == goodTold);
    CHECK(toldBy({QStringLiteral("let o = []; for (let i = 0; i < 1000000; i++) o = [o]; JSON.stringify(o);"), good}).value(1) == goodTold);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("a rule that takes all memory is told, whether the engine notices or not")
{
    OwnRuleLimits limits;
    limits.memoryMegabytes = 128;
    for (const char* body : {"const a = []; while (true) a.push('x'.repeat(100000) + a.length);", "let s = 'x'; while (true) s += s;", "const a = []; while (true) a.push({a: [1, 2, 3]});",
                             "return [new ArrayBuffer(1e9)];", "const a = []; while (true) a.push(new ArrayBuffer(1000000));"}) {
        INFO(body);
        const QStringList lines = toldBy({ruleWith(QString::fromUtf8(body)), good}, limits);
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].startsWith(QLatin1String("OWN-RULES:main#a.js: a.js")));
        CHECK(lines[1] == goodTold);
        INFO(lines[0].toStdString());
        CHECK((lines[0].contains(QLatin1String("memory")) || lines[0].contains(QLatin1String("RangeError"))));
    }
}
#endif

TEST_CASE("nothing of the outside world is there")
{
    for (const char* name : {"XMLHttpRequest", "require", "Qt", "console", "print", "process", "fetch", "setTimeout", "gc", "qsTr", "WebSocket", "WorkerScript"})
        checkFailure(ruleWith(QStringLiteral("return %1();").arg(QLatin1String(name))), QStringLiteral(", line 2: ReferenceError: %1 is not defined").arg(QLatin1String(name)));
    checkFailure(QStringLiteral("import x from 'file:///etc/passwd';"), QStringLiteral(", line 1: SyntaxError: Unexpected token `import'"));
    checkFailure(ruleWith(QStringLiteral("return import('file:///etc/passwd');")), QStringLiteral(", line 2: SyntaxError: Expected token `;'"));
    checkFailure(ruleWith(QStringLiteral("return Math.random();")), QStringLiteral(", line 2: Error: There are no random numbers: a rule finds the same each time."));
}

TEST_CASE("design and results cannot be changed, all the way down")
{
    checkFailure(ruleWith(QStringLiteral("design.name = 'x';")), QStringLiteral(", line 2: TypeError: Type error"));
    checkFailure(ruleWith(QStringLiteral("design.virtualNetworks[0].addressSpace[0] = 'x';")), QStringLiteral(", line 2: TypeError: Type error"));
    for (const char* body : {"design.virtualNetworks.push(1);", "design.virtualNetworks.sort();", "Array.prototype.splice.call(design.sites, 0);"})
        checkFailure(ruleWith(QString::fromLatin1(body)), QStringLiteral(", line 2: TypeError: This list is read-only."));
    checkFailure(ruleWith(QStringLiteral("design.virtualNetworks.length = 0;")), QStringLiteral(", line 2: TypeError: Type error"));
    CHECK(toldBy({ruleWith(QStringLiteral("try { design.virtualNetworks.push(1); } catch (e) {} return [{objects: ['hub'], message: String(design.virtualNetworks.length)}];"))})
          == QStringList{QStringLiteral("ORG-1:hub: 3")});
}

TEST_CASE("what a rule does to the built-in objects reaches neither another rule nor what is made of its findings")
{
    const QString tamper = QStringLiteral("Array.prototype.map = Array.prototype.push = Object.freeze = JSON.parse = () => { throw new Error('taken'); }; Object.prototype.message = 'planted';"
                                          "Array.prototype[Symbol.iterator] = null; this.leak = 1; Error = null;");
    const QString sees = ruleWith(QStringLiteral("return design.sites.map(s => ({objects: [s.id], message: typeof leak + {}.message})).slice(0, 1);"), {}, QStringLiteral("ORG-2"));
    CHECK(toldBy({ruleWith(QStringLiteral("return [{objects: ['hub'], message: 'own'}];"), tamper), sees})
          == QStringList{QStringLiteral("ORG-1:hub: own"), QStringLiteral("ORG-2:none: undefinedundefined")});
}

TEST_CASE("rules that say too much are cut off")
{
    OwnRuleLimits limits = shortLimits();
    limits.answerBytes = 1 << 20;
    limits.seconds = 5;
    const QString loud = ruleWith(QStringLiteral("return design.virtualNetworks.map(v => ({objects: [v.id], message: 'x'.repeat(1000000)}));"));
    const QStringList lines = toldBy({good, loud}, limits);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == goodTold);
    CHECK(lines[1] == QStringLiteral("OWN-RULES:main#b.js: b.js: The rules say more than 1 MB."));
}

TEST_CASE("files that hold no script are told, and a path without rules is refused")
{
    const QTemporaryDir folder;
    writeFileAt(folder.filePath(QStringLiteral("a.js")), "// caf\xe9\n");
    writeFileAt(folder.filePath(QStringLiteral("b.js")), "\xef\xbb\xbf" + good.toUtf8());
    writeFileAt(folder.filePath(QStringLiteral("c.js")), QByteArray((1 << 20) + 1, ' '));
    writeFileAt(folder.filePath(QStringLiteral("d.txt")), "not a rule");
    REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("empty")));
    const auto files = readOwnRules({folder.path()});
    REQUIRE(files);
    REQUIRE(files->size() == 3);
    const OwnFindings own = ownFindings(ownRulesAnalysis(), *files, testHost());
    REQUIRE(told(own).size() == 3);
    CHECK(told(own)[0] == QStringLiteral("OWN-RULES:main#a.js: a.js: It is not UTF-8 text."));
    CHECK(told(own)[1].startsWith(QLatin1String("OWN-RULES:main#c.js: c.js: ")));
    CHECK(told(own)[2] == goodTold);

    CHECK_FALSE(readOwnRules({folder.filePath(QStringLiteral("nowhere.js"))}));
    CHECK_FALSE(readOwnRules({folder.filePath(QStringLiteral("empty"))}));
    const auto twice = readOwnRules({folder.filePath(QStringLiteral("b.js")), folder.filePath(QStringLiteral("b.js"))});
    REQUIRE(twice);
    CHECK(twice->at(0).name == QStringLiteral("b.js"));
    CHECK(twice->at(1).name == QDir(folder.path()).dirName() + QStringLiteral("/b.js"));
    const auto device = readOwnRules({QStringLiteral("/dev/zero")});
    REQUIRE(device);
    CHECK(device->first().problem == QStringLiteral("It is not a file."));
}

TEST_CASE("a helper that cannot start, says nonsense, never ends or says nothing is told of every rule")
{
    OwnRuleLimits limits = shortLimits();
    limits.startMilliseconds = 300;
    limits.answerBytes = 1 << 16;
    const auto with = [&](const char* program, const QStringList& arguments) {
        const OwnFindings own = ownFindings(ownRulesAnalysis(), scriptFiles({good, ruleWith(QStringLiteral("return [];"))}), {QString::fromLatin1(program), arguments}, limits);
        CHECK(own.isComplete);
        REQUIRE(own.findings.size() == 2);
        return own.findings[0].message;
    };
    CHECK(with("/nowhere/host", {}).startsWith(QLatin1String("a.js: The helper process for rules cannot be started")));
    CHECK(with("/bin/cat", {}) == QStringLiteral("a.js: The helper process for rules ended before its time."));
    CHECK(with("/usr/bin/yes", {}) == QStringLiteral("a.js: The helper process gives no sensible answer."));
    CHECK(with("/bin/sleep", {QStringLiteral("60")}) == QStringLiteral("a.js: The rule takes longer than 0.5 seconds."));
    CHECK(with("/bin/true", {}) == QStringLiteral("a.js: The helper process for rules ended before its time."));
}
