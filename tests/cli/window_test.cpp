// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace linchpin::test;

/// The program is copied to where no window program is, or a stand-in that prints its arguments.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath("bin"));
        QVERIFY(QFile::copy(LINCHPIN_PROGRAM, path("bin/linchpin")));
        qputenv("PATH", path("elsewhere").toUtf8());
    }
    void cleanup() { qputenv("PATH", m_path); }

    void aMissingWindowProgramIsSaidInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("file") << QStringList(vectorFile("chain.linchpin"));
        QTest::newRow("new file") << QStringList("new.linchpin");
        QTest::newRow("standard input") << QStringList("-");
        QTest::newRow("export") << QStringList({"export", vectorFile("chain.linchpin"), "-o", "chain.png"});
    }
    void aMissingWindowProgramIsSaidInOneLine()
    {
        QFETCH(QStringList, arguments);
        const Run result = run(arguments, {}, path("bin/linchpin"));
        QCOMPARE(result.status, 2);
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.errors,
                 QByteArray("linchpin: the window program linchpin-window is not installed; install it beside this "
                            "program, or use analyze and check, which do without\n"));
    }

    void theWindowProgramIsGivenAllArguments_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("beside") << "bin/linchpin-window";
        QTest::newRow("in lib") << "lib/linchpin/linchpin-window";
        QTest::newRow("in PATH") << "elsewhere/linchpin-window";
    }
    void theWindowProgramIsGivenAllArguments()
    {
        QFETCH(QString, place);
        standIn(place, "#!/bin/sh\necho \"$@\"\nexit 7\n");
        const QString chain = vectorFile("chain.linchpin");
        for (const QStringList& arguments :
             {QStringList(), QStringList({chain, "--theme", "dark"}),
              QStringList({"export", chain, "-o", "a b.png", "--scale=2"}), QStringList({"--", "analyze"})}) {
            const Run result = run(arguments, {}, path("bin/linchpin"));
            QCOMPARE(result.errors, QByteArray());
            QCOMPARE(QString::fromUtf8(result.output), arguments.join(' ') + "\n");
            QCOMPARE(result.status, 7);
        }
    }

    void theOneBesideIsPreferred()
    {
        standIn("elsewhere/linchpin-window", "#!/bin/sh\necho elsewhere\n");
        standIn("lib/linchpin/linchpin-window", "#!/bin/sh\necho lib\n");
        QCOMPARE(run({}, {}, path("bin/linchpin")).output, QByteArray("lib\n"));
        standIn("bin/linchpin-window", "#!/bin/sh\necho beside\n");
        QCOMPARE(run({}, {}, path("bin/linchpin")).output, QByteArray("beside\n"));
    }

    void oneThatDoesNotStartIsSaid()
    {
        QVERIFY(QDir(m_folder->path()).mkpath("bin/linchpin-window"));
        const Run result = run({}, {}, path("bin/linchpin"));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.errors.contains("bin/linchpin-window: cannot be started: "), result.errors.constData());
        QCOMPARE(result.errors.count('\n'), 1);
    }

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    void standIn(const QString& place, const QByteArray& script)
    {
        QVERIFY(QDir().mkpath(path(place).section('/', 0, -2)));
        QFile file(path(place));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(script);
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
    }

    QByteArray m_path = qgetenv("PATH");
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(WindowTest)
#include "window_test.moc"
