// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/designs.h"
#include "widgets/export/export_dialog.h"
#include "widgets/export/open_design.h"
#include "widgets/export/picture_preview.h"
#include "widgets/export/segments.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

void click(ExportDialog& dialog, const char* name)
{
    auto* button = dialog.findChild<QAbstractButton*>(QLatin1String(name));
    QVERIFY2(button, name);
    button->click();
}

QImage shown(ExportDialog& dialog)
{
    const auto* wait = dialog.findChild<QTimer*>(QStringLiteral("exportWait"));
    [&] { QTRY_VERIFY(!wait->isActive()); }();
    return dialog.findChild<PicturePreview*>()->image();
}

std::vector<ElementId> someOf()
{
    return {ElementId("app"), ElementId("db"), ElementId("c3")};
}

} // namespace

class DialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("linchpin-export-test"));
        QCoreApplication::setOrganizationName(QStringLiteral("linchpin-test"));
    }

    void init() { QSettings().clear(); }

    void cleanup() { QSettings().clear(); }

    void whatIsChosenIsHeard()
    {
        ExportDialog dialog(PictureSubject(everyMark(), nullptr, {{}, {Bar()}}, someOf()), false);
        QVERIFY(dialog.choice().format == PictureFormat::Png);
        QCOMPARE(dialog.choice().options.scale, 2);
        QVERIFY(dialog.choice().options.annotated && !dialog.choice().options.dark && !dialog.choice().onlySelection);
        for (const char* name : {"exportFormat.0", "exportContent.1", "exportPart.1", "exportScale.2", "exportTheme.1",
                                 "exportTransparent"})
            click(dialog, name);
        QCOMPARE(dialog.choice().options.scale, 3);
        QVERIFY(!dialog.choice().options.annotated && dialog.choice().options.dark && dialog.choice().onlySelection);
        QVERIFY(dialog.choice().options.transparent);
        click(dialog, "exportFormat.2");
        QVERIFY(dialog.choice().format == PictureFormat::Pdf);
        QCOMPARE(dialog.choice().options.scale, 1);
    }

    void thePreviewFollows()
    {
        ExportDialog dialog(PictureSubject(everyMark()), false);
        dialog.show();
        const QImage first = shown(dialog);
        Sheet sheet(everyMark(), {});
        QCOMPARE(first.size(), sheet.size().toSize());
        click(dialog, "exportTheme.1");
        const QImage dark = shown(dialog);
        QCOMPARE(dark.pixelColor(0, 0), Theme::dark().canvas);
        click(dialog, "exportContent.1");
        QVERIFY(shown(dialog).height() < dark.height());
        click(dialog, "exportTransparent");
        QCOMPARE(qAlpha(shown(dialog).pixel(0, 0)), 0);
    }

    void theSizeIsSaid()
    {
        ExportDialog dialog(PictureSubject(everyMark()), false);
        dialog.show();
        shown(dialog);
        const QSize size = Sheet(everyMark(), PictureOptions()).size().toSize();
        const auto* label = dialog.findChild<QLabel*>(QStringLiteral("exportSize"));
        QVERIFY(
            label->text().startsWith(QStringLiteral("%1 × %2 pixels").arg(2 * size.width()).arg(2 * size.height())));
        click(dialog, "exportFormat.1");
        shown(dialog);
        QVERIFY(label->text().startsWith(QStringLiteral("%1 × %2, sharp").arg(size.width()).arg(size.height())));
    }

    void whatCannotBeChosenIsOff()
    {
        ExportDialog dialog(PictureSubject(everyMark()), true);
        QVERIFY(dialog.choice().options.dark);
        QVERIFY(!dialog.findChild<Segments*>(QStringLiteral("exportPart"))->isEnabled());
        QVERIFY(!dialog.findChild<QCheckBox*>(QStringLiteral("exportImprovements"))->isEnabled());
        QVERIFY(dialog.findChild<Segments*>(QStringLiteral("exportScale"))->isEnabled());
        click(dialog, "exportFormat.1");
        QVERIFY(!dialog.findChild<Segments*>(QStringLiteral("exportScale"))->isEnabled());
    }

    void theLastChoiceIsRemembered()
    {
        {
            ExportDialog dialog(PictureSubject(everyMark(), nullptr, {}, someOf()), false);
            for (const char* name : {"exportFormat.1", "exportContent.1", "exportPart.1", "exportTheme.1"})
                click(dialog, name);
            dialog.accept();
        }
        ExportDialog again(PictureSubject(everyMark(), nullptr, {}, someOf()), false);
        QVERIFY(again.choice().format == PictureFormat::Svg);
        QVERIFY(!again.choice().options.annotated && again.choice().options.dark && !again.choice().onlySelection);
        click(again, "exportFormat.0");
        again.reject();
        QVERIFY(ExportDialog(PictureSubject(everyMark()), false).choice().format == PictureFormat::Svg);
    }

    void everyFormatIsWritten()
    {
        QTemporaryDir folder;
        for (const char* ending : {"png", "svg", "pdf"}) {
            ExportDialog dialog(PictureSubject(manyScripts()), false);
            const QString path = folder.filePath(QStringLiteral("a.") + QLatin1String(ending));
            dialog.saveTo(path);
            const Design opened = openDesign(path);
            QCOMPARE(opened.title, manyScripts().title);
            QCOMPARE(opened.components.size(), manyScripts().components.size());
        }
    }

    void aPartCarriesItselfAlone()
    {
        PictureSubject subject(everyMark(), nullptr, {}, someOf());
        const Design& part = subject.design(true);
        QCOMPARE(part.components.size(), std::size_t(2));
        QCOMPARE(part.connections.size(), std::size_t(1));
        QCOMPARE(part.title, std::string("Every mark (part)"));
        for (const bool annotated : {true, false}) {
            Sheet sheet = subject.sheet({.annotated = annotated}, true);
            const QByteArray svg = pictureBytes(sheet, part, PictureFormat::Svg, {});
            QVERIFY(openDesign(svg, QStringLiteral("it")) == part);
            QVERIFY(!svg.contains("Payments"));
            QCOMPARE(svg.contains("SPOF"), annotated);
        }
        QVERIFY(!PictureSubject(everyMark(), nullptr, {}, {ElementId("c3")}).hasSelection());
    }

    void copyingLeavesTheDialogOpen()
    {
        ExportDialog dialog(PictureSubject(everyMark()), false);
        dialog.show();
        shown(dialog);
        click(dialog, "exportCopy");
        QVERIFY(dialog.isVisible());
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(openDesign(data->data(QStringLiteral("image/png")), QStringLiteral("it")).title,
                 std::string("Every mark"));
        QCOMPARE(openDesign(data->data(QStringLiteral("image/svg+xml")), QStringLiteral("it")).title,
                 std::string("Every mark"));
    }

    void everythingHasAName()
    {
        ExportDialog dialog(PictureSubject(everyMark()), false);
        for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
            QVERIFY(!button->objectName().isEmpty() && !(button->text() + button->accessibleName()).isEmpty());
        QCOMPARE(dialog.findChild<QAbstractButton*>(QStringLiteral("exportTheme.1"))->accessibleName(),
                 QStringLiteral("Theme: Dark"));
    }
};

QTEST_MAIN(DialogTest)

#include "dialog_test.moc"
