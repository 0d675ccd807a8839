// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"
#include "core/edit/place.h"
#include "tests/panels/photo_design.h"
#include "tests/panels/test_designs.h"
#include "widgets/style/appearance.h"
#include "widgets/style/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace linchpin;

namespace
{

/// The English texts that read differently in German.
QSet<QString> englishTexts()
{
    QFile file(QStringLiteral(LINCHPIN_SOURCE_DIR "/resources/translations/linchpin_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> english;
    QSet<QString> german;
    QString source;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            english << source;
            german << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return english - german;
}

} // namespace

/// The whole window in German: nothing is left in English, and what is saved is the same.
class GermanTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName("linchpin-german-test");
        QCoreApplication::setOrganizationName("linchpin-german-test");
        QSettings().clear();
        Appearance::instance().choose(ThemeChoice::Light);
        test::failOnAnyWarning();
        m_english = englishTexts();
        QVERIFY(m_english.size() > 1000);
        erase(QStringLiteral("Ask"));                  // a note of the design
        for (const QString& sample : Files::samples()) // are called as their files are
            erase(QFileInfo(sample).completeBaseName().replace(QLatin1Char('-'), QLatin1Char(' ')));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        QSettings().clear();
    }

    // First what English saves, since a language once spoken stays.
    void filesDoNotDependOnTheLanguage()
    {
        const QByteArray english = saved();
        QCOMPARE(speak({QStringLiteral("de")}), QStringLiteral("de"));
        QCOMPARE(saved(), english);
    }

    void nothingIsLeftInEnglish()
    {
        m_window = std::make_unique<MainWindow>();
        Document& document = m_window->document();
        document.reset(test::photoDesign());
        m_window->show();
        for (auto* dock : m_window->findChildren<QDockWidget*>())
            dock->show();
        QTRY_VERIFY(test::hasCompleteAnswer(document));
        const Design& design = document.design();
        std::vector<std::vector<ElementId>> selections = {{}};
        selections.push_back({design.components.begin()->id.as<ElementId>()});
        selections.push_back({design.connections.begin()->id.as<ElementId>()});
        for (const auto& selected : selections) {
            document.select(selected);
            QCoreApplication::processEvents();
            lookThrough();
        }
        QVERIFY2(m_left.isEmpty(), qPrintable(QStringList(m_left.values()).join(QLatin1Char('\n'))));
        QVERIFY(m_seen > 200);
    }

    // German is longer than English.
    void aSmallWindowHasRoomForIt()
    {
        m_window->resize(1280, 720);
        Design named = m_window->document().design();
        named.title = "Sharing of photos, films and everything else";
        m_window->document().reset(std::move(named));
        m_window->document().edit(QStringLiteral("Edit"), [](const Design& design) {
            return addComponent(design, ComponentKind::Cache, {0, 0});
        });
        QCoreApplication::processEvents();
        auto* headline = m_window->findChild<QWidget*>(QStringLiteral("headline"));
        QVERIFY(headline->isVisible());
        QVERIFY(headline->mapTo(m_window.get(), headline->rect().bottomRight()).x() < m_window->width());
        for (const int width : {1280, 1920}) {
            m_window->resize(width, 720);
            QCoreApplication::processEvents();
            QVERIFY(headline->mapTo(m_window.get(), headline->rect().bottomRight()).x() < m_window->width());
            const auto* drill = m_window->findChild<QWidget*>(QStringLiteral("tool.drill"));
            QCOMPARE(drill->isVisible(), width == 1920);
        }
        m_window->resize(1280, 720);
        m_window->findChild<QAction*>(QStringLiteral("action.keys"))->trigger();
        const auto* sheet = m_window->findChild<QFrame*>(QStringLiteral("keySheetCard"));
        QVERIFY2(sheet->width() >= sheet->sizeHint().width(), qPrintable(QString::number(sheet->sizeHint().width())));
        QVERIFY(sheet->height() >= sheet->sizeHint().height());
    }

private:
    QByteArray saved()
    {
        Document document;
        Editor editor(document);
        editor.placeAt(ComponentKind::LoadBalancer, QPointF(0, 0));
        editor.placeAt(DomainKind::Zone, QPointF(600, 0));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("saved.linchpin"));
        saveDesign(document.design(), path.toStdString(), Backup::None);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void erase(QString name)
    {
        name[0] = name[0].toUpper();
        m_english.remove(name);
    }

    void check(const QString& text, const QString& where)
    {
        if (text.trimmed().isEmpty())
            return;
        ++m_seen;
        static const QRegularExpression englishNumber(QStringLiteral("\\d\\.\\d+ %"));
        if (m_english.contains(text) || text.contains(englishNumber))
            m_left << where + QStringLiteral(": ") + text;
    }

    void lookThrough()
    {
        for (const auto* action : m_window->findChildren<QAction*>()) {
            check(action->text(), QStringLiteral("action"));
            check(action->toolTip(), QStringLiteral("tool tip of an action"));
        }
        for (const auto* widget : m_window->findChildren<QWidget*>()) {
            const QString where = QString::fromLatin1(widget->metaObject()->className());
            check(widget->toolTip(), where);
            check(widget->accessibleName(), where);
            check(widget->windowTitle(), where);
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                check(label->text(), where);
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                check(button->text(), where);
            if (const auto* field = qobject_cast<const QLineEdit*>(widget))
                check(field->placeholderText(), where);
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
                lookThrough(*view->model(), {}, where);
        }
    }

    void lookThrough(const QAbstractItemModel& model, const QModelIndex& parent, const QString& where)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                check(index.data(role).toString(), where);
            lookThrough(model, index, where);
        }
    }

    std::unique_ptr<MainWindow> m_window;
    QSet<QString> m_english;
    QSet<QString> m_left;
    int m_seen = 0;
};

QTEST_MAIN(GermanTest)
#include "german_test.moc"
