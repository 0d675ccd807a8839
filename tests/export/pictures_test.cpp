// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_file.h"
#include "tests/export/designs.h"
#include "widgets/style/theme.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

QString refusalOf(const Design& design, const QString& path, const PictureOptions& options = {})
{
    try {
        savePicture(design, path, options);
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return QStringLiteral("none");
}

/// Whether a frame of that width along the edges shows nothing but the background.
bool isFrameEmpty(const QImage& image, int width)
{
    const QRgb background = image.pixel(0, 0);
    const QRect inner = image.rect().adjusted(width, width, -width, -width);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inner.contains(x, y) && image.pixel(x, y) != background)
                return false;
        }
    }
    return true;
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void improvementsComeBelowTheRest()
    {
        const Design design = loadDesign(LINCHPIN_TEST_DATA "/vectors/chain.linchpin");
        const QImage without = picture(design);
        const QImage with = picture(design, {.improvements = true});
        QCOMPARE(with.width(), without.width());
        QVERIFY(with.height() > without.height() + 32);
        QVERIFY(isFrameEmpty(with, 16));
        const int same = without.height() - 40;
        QVERIFY(with.copy(0, 0, with.width(), same) == without.copy(0, 0, with.width(), same));
        QCOMPARE(picture(design, {.annotated = false, .improvements = true}), picture(design, {.annotated = false}));
    }

    void scaleMultipliesTheSize()
    {
        for (const bool annotated : {true, false}) {
            const QImage one = picture(everyMark(), {.annotated = annotated});
            for (const int scale : {2, 3}) {
                const QImage image = picture(everyMark(), {.scale = scale, .annotated = annotated});
                QCOMPARE(image.size(), one.size() * scale);
                QVERIFY(std::abs(image.dotsPerMeterX() - one.dotsPerMeterX() * scale) <= scale);
            }
            QCOMPARE(one.dotsPerMeterX(), 3780);
        }
    }

    void theBackgroundIsOpaqueUnlessAsked()
    {
        for (const bool dark : {false, true}) {
            const QImage opaque = picture(everyMark(), {.dark = dark});
            QVERIFY(!opaque.hasAlphaChannel());
            QCOMPARE(opaque.pixelColor(0, 0), (dark ? Theme::dark() : Theme::light()).canvas);
            const QImage transparent = picture(everyMark(), {.dark = dark, .transparent = true});
            QCOMPARE(qAlpha(transparent.pixel(0, 0)), 0);
            QCOMPARE(transparent.size(), opaque.size());
            int solid = 0;
            for (int x = 0; x < transparent.width(); ++x)
                solid += qAlpha(transparent.pixel(x, transparent.height() / 3)) == 255;
            QVERIFY(solid > 0);
        }
        QVERIFY(picture(everyMark()) != picture(everyMark(), {.dark = true}));
    }

    void nothingTouchesTheEdges_data()
    {
        QTest::addColumn<Design>("design");
        QTest::newRow("every mark") << everyMark();
        QTest::newRow("many scripts") << manyScripts();
        QTest::newRow("nothing") << Design();
        for (const char* name : {"two-regions", "journeys-branch", "mesh", "chain"})
            QTest::newRow(name) << vector(name);
        Design wordy = everyMark();
        wordy.title = std::string(400, 'W');
        wordy.description = std::string(3000, 'x') + "\n" + std::string(300, '\n') + "end";
        wordy.journeys[0].name = "A journey whose name " + std::string(300, 'W') + " nobody reads";
        wordy.connections.change(ConnectionId("c4"), [](Connection& c) { c.label = std::string(60, 'W'); });
        wordy.components.change(ComponentId("dns"), [](Component& c) { c.name = std::string(200, 'W'); });
        QTest::newRow("wordy") << wordy;
        Design failing = vector("chain");
        for (int i = 0; i < 40; ++i)
            failing.components.put(
                newComponent(ComponentId("extra-" + std::to_string(i)), "Extra", ComponentKind::Service));
        QTest::newRow("many") << failing;
    }

    void nothingTouchesTheEdges()
    {
        QFETCH(Design, design);
        for (const bool annotated : {true, false}) {
            const QImage image = picture(design, {.annotated = annotated});
            QVERIFY(isFrameEmpty(image, annotated ? 30 : 23));
            QVERIFY(!annotated || (image.width() >= 720 && image.width() % 4 == 0 && image.height() % 4 == 0));
        }
    }

    void annotationsNeedRoom()
    {
        for (const Design& design : {everyMark(), vector("mesh"), Design()}) {
            const QSize annotated = picture(design).size();
            const QSize plain = picture(design, {.annotated = false}).size();
            QVERIFY(annotated.width() > plain.width() && annotated.height() > plain.height());
        }
    }

    void aGivenAnalysisIsShown()
    {
        const Design design = everyMark();
        const Analysis analysis = analyze(design);
        QVERIFY(picture(design, analysis) == picture(design));
        Analysis other = analysis;
        other.spofs.clear();
        QVERIFY(picture(design, other) != picture(design));
        QVERIFY(picture(design, other, {.annotated = false}) == picture(design, {.annotated = false}));
    }

    void aPlainPictureShowsNoMarks()
    {
        Design accepted = vector("chain");
        accepted.components.change(ComponentId("app"), [](Component& c) { c.acceptedRisk = "known"; });
        QVERIFY(picture(accepted, {.annotated = false}) == picture(vector("chain"), {.annotated = false}));
        QVERIFY(picture(accepted) != picture(vector("chain")));
    }

    void whatIsPlacedStaysInPlace()
    {
        Design design = vector("chain");
        int x = 0;
        for (const auto& row : design.components.rows()) {
            const ComponentId id = row->id;
            design.components.change(id, [&](Component& c) { c.position = Point{x, 0}; });
            x += 240;
        }
        const QImage image = picture(design, {.annotated = false});
        QCOMPARE(image.width(), x - 240 + cardWidth + 2 * 24);
    }

    void theFileIsReplacedWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.png"));
        savePicture(everyMark(), path, {.scale = 2});
        const std::string first = bytesOf(path.toStdString());
        Sheet sheet(everyMark(), analyze(everyMark()), {.scale = 2});
        savePicture(sheet, everyMark(), path, {.scale = 2});
        QVERIFY(bytesOf(path.toStdString()) == first);
        QCOMPARE(QImage(path).convertToFormat(QImage::Format_RGB32), picture(everyMark(), {.scale = 2}));
        QCOMPARE(QImage(path).dotsPerMeterX(), 7559);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.png")});
    }

    void whereNothingCanBeSavedIsSaid()
    {
        QTemporaryDir folder;
        const QString inside = folder.filePath(QStringLiteral("missing/a.png"));
        QCOMPARE(refusalOf(everyMark(), inside),
                 inside + QStringLiteral(": cannot be saved: there is no folder ") + folder.filePath("missing")
                     + QStringLiteral("; make it, or save elsewhere"));
        QVERIFY(refusalOf(everyMark(), folder.path()).contains(QStringLiteral("it is a folder; name a file in it")));
        QVERIFY(refusalOf(everyMark(), QStringLiteral("/dev/null")).contains(QStringLiteral("no ordinary file")));
    }

    void aReadOnlyFolderIsSaid()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const QString path = folder.filePath(QStringLiteral("a.png"));
        const QString refusal = refusalOf(everyMark(), path);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (refusal == QStringLiteral("none"))
            QSKIP("this user may write everywhere");
        QVERIFY(refusal.startsWith(path + QStringLiteral(": cannot be saved: ")));
    }

    void aPictureBeyondAllBoundsIsRefused()
    {
        Design design = vector("chain");
        design.components.change(ComponentId("app"), [](Component& c) { c.position = Point{0, 0}; });
        design.components.change(ComponentId("db"), [](Component& c) { c.position = Point{90'000, 0}; });
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.png"));
        const QString refusal = refusalOf(design, path, {.annotated = false});
        QVERIFY2(refusal.startsWith(path + QStringLiteral(": the picture would be too large: ")), qPrintable(refusal));
        QVERIFY(refusal.endsWith(QStringLiteral("bring the components closer together, or export a part")));
        QVERIFY(refusalOf(design, path, {.scale = 3}).endsWith(QStringLiteral("choose a smaller scale")));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(PicturesTest)

#include "pictures_test.moc"
