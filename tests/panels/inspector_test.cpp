// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/inspector_fixture.h"
#include "tests/panels/test_designs.h"
#include "widgets/panels/standing.h"
#include "widgets/style/appearance.h"

#include <QObject>
#include <QSignalSpy>

using namespace linchpin;
using Fixture = test::Shown<Inspector>;

class InspectorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void showsAComponent()
    {
        Fixture f;
        f.select({"app"});
        QCOMPARE(f.shown("inspector.name"), QStringLiteral("Web app"));
        QCOMPARE(f.shown("inspector.availability"), QStringLiteral("99.5 %"));
        QCOMPARE(f.shown("inspector.repair"), QStringLiteral("4 h"));
        QCOMPARE(f.shown("inspector.instances"), QStringLiteral("1"));
        QCOMPARE(f.shown("inspector.cost"), QStringLiteral("40 USD"));
        QCOMPARE(f.field<ChoiceField>("inspector.kind")->currentText(), QStringLiteral("Service"));
        QCOMPARE(f.field<CheckListField>("inspector.placement")->text(), QStringLiteral("Zone A"));
        QCOMPARE(f.steps(), 0);
    }

    void aPointOfFailureHasAShortWordWhereTheLongHasNoRoom()
    {
        Fixture f;
        QTRY_VERIFY(test::hasCompleteAnswer(f.document));
        const Answer& answer = *f.document.answer();
        QVERIFY(!answer.analysis->spofs.empty());
        const Standing standing = standingOf(answer, answer.analysis->spofs.front().element);
        QVERIFY(standing.text.startsWith(QStringLiteral("single point of failure · ")));
        QVERIFY(standing.brief.startsWith(QStringLiteral("SPOF · ")));
        QCOMPARE(standing.brief.section(QStringLiteral(" · "), 1), standing.text.section(QStringLiteral(" · "), 1));
    }

    void oneStepAnEdit()
    {
        Fixture f;
        QVERIFY(f.isActive);
        f.select({"app"});
        f.type("inspector.availability", "99.95");
        QCOMPARE(f.component("app").availability.availability(), 0.9995);
        QCOMPARE(f.steps(), 1);
        QCOMPARE(f.document.history().undoText(), QStringLiteral("Change availability"));
        f.type("inspector.name", "Front end");
        QCOMPARE(f.component("app").name, std::string("Front end"));
        f.type("inspector.instances", "3");
        QCOMPARE(f.component("app").instances, 3);
        f.type("inspector.required", "2");
        QCOMPARE(f.component("app").required, 2);
        f.type("inspector.commonCause", "5");
        QCOMPARE(f.component("app").commonCause, 0.05);
        f.type("inspector.cost", "75 USD");
        QCOMPARE(f.component("app").monthlyCost.value(), 75.0);
        f.type("inspector.cost", "");
        QVERIFY(!f.component("app").monthlyCost);
        QCOMPARE(f.steps(), 7);
        QVERIFY(f.document.selection() == std::vector{ElementId("app")});
        while (f.document.history().canUndo())
            f.document.history().undo();
        QVERIFY(f.document.committed() == test::photoDesign());
        QCOMPARE(f.shown("inspector.availability"), QStringLiteral("99.5 %"));
    }

    void repairTimeKeepsTheTimeBetweenFailures()
    {
        Fixture f;
        f.select({"app"});
        const double before = hoursBetweenFailures(f.component("app").availability, 4);
        f.type("inspector.repair", "30 min");
        QCOMPARE(f.component("app").mttrHours, 0.5);
        QCOMPARE(hoursBetweenFailures(f.component("app").availability, 0.5), before);
        QCOMPARE(f.steps(), 1);
    }

    void wrongInput_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("old");
        QTest::newRow("words") << "inspector.availability"
                               << "fairly good"
                               << "99.5 %";
        QTest::newRow("over 100") << "inspector.availability"
                                  << "120 %"
                                  << "99.5 %";
        QTest::newRow("nothing") << "inspector.availability"
                                 << ""
                                 << "99.5 %";
        QTest::newRow("no unit") << "inspector.repair"
                                 << "4 parsecs"
                                 << "4 h";
        QTest::newRow("no time") << "inspector.repair"
                                 << "0"
                                 << "4 h";
        QTest::newRow("no instance") << "inspector.instances"
                                     << "0"
                                     << "3";
        QTest::newRow("too many") << "inspector.instances"
                                  << "1001"
                                  << "3";
        QTest::newRow("more than there are") << "inspector.required"
                                             << "4"
                                             << "1";
        QTest::newRow("all") << "inspector.commonCause"
                             << "100 %"
                             << "0 %";
        QTest::newRow("negative") << "inspector.cost"
                                  << "-5"
                                  << "40 USD";
    }
    void wrongInput()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, old);
        Design design = test::photoDesign();
        design.components.change(ComponentId("app"), [](Component& app) { app.instances = 3; });
        Fixture f(design);
        f.select({"app"});
        const QByteArray name = field.toLatin1();
        f.type(name.constData(), text.toLatin1().constData());
        QCOMPARE(f.shown(name.constData()), old);
        QVERIFY(f.problem(name.constData()).endsWith(QLatin1Char('.')));
        QCOMPARE(f.steps(), 0);
        QVERIFY(f.document.committed() == design);
        f.type(name.constData(), "1");
        QVERIFY(f.problem(name.constData()).isEmpty());
    }

    void anEmptyNameIsRefused()
    {
        Fixture f;
        f.select({"app"});
        f.type("inspector.name", "  ");
        QCOMPARE(f.shown("inspector.name"), QStringLiteral("Web app"));
        QCOMPARE(f.steps(), 0);
    }

    void escapeReverts()
    {
        Fixture f;
        f.select({"app"});
        f.type("inspector.availability", "12", Qt::Key_Escape);
        QCOMPARE(f.shown("inspector.availability"), QStringLiteral("99.5 %"));
        QCOMPARE(f.steps(), 0);
    }

    void tabCommitsAndGoesOn()
    {
        Fixture f;
        f.select({"app"});
        f.type("inspector.availability", "99 %", Qt::Key_Tab);
        QCOMPARE(f.component("app").availability.availability(), 0.99);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(f.field<ValueField>("inspector.repair")));
    }

    void lookingDoesNotChange()
    {
        Fixture f;
        for (const char* id : {"app", "db", "eu", "dbs", "lbs", "app-db", "note", "browse"}) {
            f.select({id});
            for (int i = 0; i < 20; ++i)
                QTest::keyClick(&f.panel, Qt::Key_Tab);
        }
        f.select({});
        QCOMPARE(f.steps(), 0);
    }

    void typingSurvivesOtherChanges()
    {
        Fixture f;
        f.select({"app"});
        auto* field = f.field<ValueField>("inspector.availability");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("99.9"));
        Design other = f.document.committed();
        other.components.change(ComponentId("db"), [](Component& db) { db.name = "Orders"; });
        f.document.apply(other, QStringLiteral("elsewhere"));
        QTRY_VERIFY(test::hasCompleteAnswer(f.document));
        QVERIFY(field->hasFocus());
        QCOMPARE(field->text(), QStringLiteral("99.9"));
        other.components.change(ComponentId("app"), [](Component& app) { app.mttrHours = 8; });
        f.document.apply(other, QStringLiteral("here"));
        QCOMPARE(field->text(), QStringLiteral("99.9"));
        QCOMPARE(f.shown("inspector.repair"), QStringLiteral("8 h"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(f.component("app").availability.availability(), 0.999);
    }

    void anotherSelectionCommitsToTheFormer()
    {
        Fixture f;
        f.select({"app"});
        auto* field = f.field<ValueField>("inspector.availability");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("90 %"));
        f.select({"db"});
        QCOMPARE(f.component("app").availability.availability(), 0.9);
        QVERIFY(f.component("db").availability == test::photoDesign().components.at(ComponentId("db")).availability);
        QVERIFY(f.document.selection() == std::vector{ElementId("db")});
        QCOMPARE(f.shown("inspector.name"), QStringLiteral("Photos DB"));
    }

    void anotherDocumentDropsWhatWasTyped()
    {
        Fixture f;
        f.select({"app"});
        auto* field = f.field<ValueField>("inspector.availability");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("1"));
        f.document.reset(test::photoDesign());
        QCOMPARE(f.steps(), 0);
        QVERIFY(f.document.committed() == test::photoDesign());
    }

    void heightsStayWhileTheAnalysisComesIn()
    {
        Fixture f;
        f.select({"app"});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QPoint before = f.field<ValueField>("inspector.cost")->mapTo(&f.panel, QPoint());
        QTRY_VERIFY(test::hasCompleteAnswer(f.document));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(f.field<ValueField>("inspector.cost")->mapTo(&f.panel, QPoint()), before);
    }

    void placement()
    {
        Fixture f;
        f.select({"app"});
        f.check("inspector.placement", {"Zone B"}, Qt::Key_Escape);
        QCOMPARE(f.steps(), 0);
        QVERIFY(!f.document.isPreviewing());
        f.check("inspector.placement", {"Zone B"});
        QVERIFY(f.component("app").placement == (std::vector{DomainId("a"), DomainId("b")}));
        QCOMPARE(f.steps(), 1);
        QCOMPARE(f.field<CheckListField>("inspector.placement")->text(), QStringLiteral("Zone A, Zone B"));
        f.check("inspector.placement", {"Zone A", "Zone B"});
        QVERIFY(f.component("app").placement.empty());
        QCOMPARE(f.steps(), 2);
    }

    void kindTakesTheCataloguesFigures()
    {
        Fixture f;
        f.select({"app"});
        f.choose("inspector.kind", static_cast<int>(ComponentKind::Function));
        QVERIFY(f.component("app").kind == ComponentKind::Function);
        QCOMPARE(f.shown("inspector.availability"), QStringLiteral("99.95 %"));
        QCOMPARE(f.steps(), 1);
    }

    void acceptedRiskNotesAndLock()
    {
        Fixture f;
        f.select({"app"});
        QVERIFY(!f.field<TextField>("inspector.acceptedReason"));
        f.flip("inspector.accepted");
        QVERIFY(f.component("app").acceptedRisk == std::optional<std::string>(""));
        auto* reason = f.field<TextField>("inspector.acceptedReason");
        QVERIFY(reason && reason->hasFocus());
        QTest::keyClicks(reason, QStringLiteral("cheap"));
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.component("app").acceptedRisk == std::optional<std::string>("cheap"));
        f.flip("inspector.accepted");
        QVERIFY(!f.component("app").acceptedRisk);
        f.flip("inspector.locked");
        QVERIFY(f.component("app").locked);
        auto* notes = f.field<TextField>("inspector.notes");
        notes->setFocus();
        QTest::keyClicks(notes, QStringLiteral("since 2020"));
        f.field<ValueField>("inspector.name")->setFocus();
        QCOMPARE(f.component("app").notes, std::string("since 2020"));
        QCOMPARE(f.steps(), 5);
    }

    void copiesOfADatabaseMakeASet()
    {
        Design design = test::photoDesign();
        design.sets.erase(SetId("dbs"));
        design.components.erase(ComponentId("replica"));
        Fixture f(design);
        f.select({"db"});
        QVERIFY(!f.field<LinkField>("inspector.set"));
        f.type("inspector.instances", "2");
        QVERIFY(f.document.committed().setOf(ComponentId("db")));
        QVERIFY(f.document.selection() == std::vector{ElementId("db")});
        f.press("inspector.set");
        QVERIFY(f.document.committed().sets.contains(f.document.selection().front().as<SetId>()));
    }

    void aDomain()
    {
        Fixture f;
        f.select({"a"});
        f.type("inspector.availability", "99.99");
        QCOMPARE(f.document.committed().domains.at(DomainId("a")).availability.availability(), 0.9999);
        auto* parent = f.field<ChoiceField>("inspector.parent");
        QCOMPARE(parent->count(), 3);
        f.choose("inspector.parent", 0);
        QVERIFY(f.document.committed().domains.at(DomainId("a")).parent.empty());
        f.choose("inspector.kind", static_cast<int>(DomainKind::Rack));
        QVERIFY(f.document.committed().domains.at(DomainId("a")).kind == DomainKind::Rack);
        f.flip("inspector.accepted");
        QVERIFY(f.document.committed().domains.at(DomainId("a")).acceptedRisk.has_value());
        QCOMPARE(f.steps(), 4);
    }

    void severalInOneStep()
    {
        Fixture f;
        f.select({"app", "db"});
        QCOMPARE(f.shown("inspector.availability"), QStringLiteral("99.5 %"));
        QCOMPARE(f.shown("inspector.repair"), QString());
        f.type("inspector.repair", "1 h");
        QCOMPARE(f.steps(), 1);
        QCOMPARE(f.component("app").mttrHours, 1.0);
        QCOMPARE(f.component("db").mttrHours, 1.0);
        f.type("inspector.cost", "10");
        f.choose("inspector.kind", static_cast<int>(ComponentKind::Worker));
        f.check("inspector.placement", {"Zone A", "Zone B"});
        QCOMPARE(f.steps(), 4);
        QCOMPARE(f.component("db").monthlyCost.value(), 10.0);
        QVERIFY(f.component("db").kind == ComponentKind::Worker);
        QVERIFY(f.component("db").placement == std::vector{DomainId("b")});
        QVERIFY(f.document.selection() == (std::vector{ElementId("app"), ElementId("db")}));
        f.document.history().undo();
        QVERIFY(f.component("db").placement == std::vector{DomainId("a")});
    }

    void nothingSelectedIsTheDesign()
    {
        Fixture f;
        f.type("inspector.title", "Photos");
        f.type("inspector.currency", "EUR");
        auto* words = f.field<TextField>("inspector.description");
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("for friends"));
        f.panel.commitEdits();
        QCOMPARE(f.document.committed().title, std::string("Photos"));
        QCOMPARE(f.document.committed().currency, std::string("EUR"));
        QCOMPARE(f.document.committed().description, std::string("for friends"));
        QCOMPARE(f.steps(), 3);
        QCOMPARE(f.field<QLabel>("inspector.totalCost")->text(), QStringLiteral("330 EUR"));
    }

    void noLineOfTextIsCut()
    {
        Fixture f;
        auto* words = f.field<TextField>("inspector.description");
        words->setValue(QStringLiteral("line\n").repeated(12));
        QCoreApplication::processEvents();
        const int line = words->cursorRect().height();
        QVERIFY(line > 8);
        QCOMPARE(words->viewport()->height(), 4 * line);
    }

    void followsTheTheme()
    {
        Fixture f;
        f.select({"app"});
        auto* field = f.field<ValueField>("inspector.availability");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("98"));
        Appearance::instance().choose(ThemeChoice::Dark);
        const QImage dark = f.panel.grab().toImage();
        QVERIFY(dark.pixelColor(150, 690) == Theme::dark().panel);
        QCOMPARE(field->text(), QStringLiteral("98"));
        Appearance::instance().choose(ThemeChoice::Light);
        QVERIFY(f.panel.grab().toImage().pixelColor(150, 690) == Theme::light().panel);
    }

    void everyFieldHasANameForThoseWhoListen()
    {
        Fixture f;
        for (const char* id : {"app", "db", "eu", "dbs", "lbs", "app-db", "note", "browse"}) {
            f.select({id});
            for (const QWidget* widget : f.panel.findChildren<QWidget*>()) {
                if (!widget->isVisible() || !widget->objectName().startsWith(QLatin1String("inspector.")))
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
                QVERIFY2(widget->mapTo(&f.panel, QPoint(widget->width(), 0)).x() <= 300,
                         qPrintable(widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(InspectorTest)

#include "inspector_test.moc"
