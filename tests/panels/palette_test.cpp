// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/test_designs.h"
#include "widgets/panels/palette.h"
#include "widgets/panels/palette_list.h"
#include "widgets/style/appearance.h"

#include <QLineEdit>
#include <QObject>

#include <set>

using namespace linchpin;

class PaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }

    void init()
    {
        test::failOnAnyWarning();
        m_components.clear();
        m_domains.clear();
        m_palette = std::make_unique<Palette>();
        connect(m_palette.get(), &Palette::componentChosen, this,
                [this](ComponentKind k) { m_components.push_back(k); });
        connect(m_palette.get(), &Palette::domainChosen, this, [this](DomainKind k) { m_domains.push_back(k); });
        m_search = m_palette->findChild<QLineEdit*>(QStringLiteral("paletteSearch"));
        m_list = m_palette->findChild<PaletteList*>(QStringLiteral("paletteList"));
        m_palette->resize(208, 720);
        m_palette->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_palette.get()));
    }

    void cleanup() { m_palette.reset(); }

    void offersEveryKindOnce()
    {
        std::set<PaletteKind> kinds;
        for (const PaletteEntry& entry : paletteEntries()) {
            QVERIFY(kinds.insert(entry.kind).second);
            QVERIFY(!entry.name.isEmpty() && !entry.group.isEmpty() && !entry.figures.isEmpty());
        }
        QCOMPARE(kinds.size(), allOf<ComponentKind>().size() + allOf<DomainKind>().size());
    }

    void figuresStandInTheToolTip()
    {
        const auto& entries = paletteEntries();
        const auto database = std::find_if(entries.begin(), entries.end(), [](const PaletteEntry& entry) {
            return entry.kind == PaletteKind(ComponentKind::Database);
        });
        QVERIFY2(database->figures.startsWith(QStringLiteral("99.5 %, repaired in 8 h, 120 a month; RDS single-zone")),
                 qPrintable(database->figures));
    }

    void searchKnowsOtherNames_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        for (const auto& [query, first] :
             std::initializer_list<std::pair<const char*, const char*>>{{"rds", "Database"},
                                                                        {"Postgres", "Database"},
                                                                        {"db", "Database"},
                                                                        {"redis", "Cache"},
                                                                        {"kafka", "Stream"},
                                                                        {"nginx", "Load balancer"},
                                                                        {"s3", "Object storage"},
                                                                        {"lambda", "Function"},
                                                                        {"zookeeper", "Coordinator"},
                                                                        {"etcd", "Coordinator"},
                                                                        {"consul", "Service discovery"},
                                                                        {"route53", "DNS"},
                                                                        {"route 53", "DNS"},
                                                                        {"cloudflare", "CDN"},
                                                                        {"elasticsearch", "Search index"},
                                                                        {"rabbitmq", "Queue"},
                                                                        {"balancer", "Load balancer"},
                                                                        {"load-bal", "Load balancer"},
                                                                        {"service", "Service"},
                                                                        {"zone", "Zone"},
                                                                        {"az", "Zone"},
                                                                        {"aws", "Provider"}})
            QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(first);
    }

    void searchKnowsOtherNames()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        m_search->setText(query);
        QCOMPARE(m_list->preferred().data().toString(), first);
        QVERIFY(m_list->model()->rowCount() < 8);
    }

    void enterChoosesTheFirstAndClears()
    {
        m_palette->focusSearch();
        QTest::keyClicks(m_search, QStringLiteral("redis"));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(m_components.size(), 1U);
        QVERIFY(m_components.front() == ComponentKind::Cache);
        QVERIFY(m_search->text().isEmpty());
    }

    void enterInAnEmptySearchChoosesNothing()
    {
        QTest::keyClick(m_search, Qt::Key_Return);
        QVERIFY(m_components.empty() && m_domains.empty());
    }

    void arrowsWalkTheMatches()
    {
        QTest::keyClicks(m_search, QStringLiteral("service"));
        QTest::keyClick(m_search, Qt::Key_Down);
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(m_components.size(), 1U);
        QVERIFY(m_components.front() != ComponentKind::Service);
    }

    void arrowsLeaveOutTheHeadings()
    {
        std::set<QString> seen;
        m_list->setFocus(Qt::TabFocusReason);
        for (std::size_t i = 0; i < paletteEntries().size(); ++i) {
            QVERIFY(!m_list->currentIndex().data(PaletteModel::IsHeading).toBool());
            seen.insert(m_list->currentIndex().data().toString());
            QTest::keyClick(m_list, Qt::Key_Down);
        }
        QCOMPARE(seen.size(), paletteEntries().size());
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(m_domains.size(), 1U);
        QVERIFY(m_domains.front() == DomainKind::Custom);
    }

    void nothingFoundSaysSo()
    {
        m_search->setText(QStringLiteral("mainframe"));
        const auto* nothing = m_palette->findChild<QWidget*>(QStringLiteral("paletteNothing"));
        QVERIFY(nothing->isVisible());
        QTest::keyClick(m_search, Qt::Key_Return);
        QVERIFY(m_components.empty());
        QTest::keyClick(m_search, Qt::Key_Escape);
        QVERIFY(m_search->text().isEmpty());
        QVERIFY(!nothing->isVisible());
    }

    void clickChooses()
    {
        const QModelIndex client = m_list->model()->index(1, 0);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(client).center());
        QCOMPARE(m_components.size(), 1U);
        QVERIFY(m_components.front() == ComponentKind::Client);
        const QModelIndex heading = m_list->model()->index(0, 0);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(heading).center());
        QCOMPARE(m_components.size(), 1U);
    }

    void whatIsDraggedCanBeRead()
    {
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            const QModelIndex index = m_list->model()->index(row, 0);
            const std::unique_ptr<QMimeData> data(m_list->model()->mimeData({index}));
            const PaletteEntry* entry = qobject_cast<PaletteModel*>(m_list->model())->entry(index);
            QCOMPARE(data != nullptr, entry != nullptr);
            if (!entry)
                continue;
            QVERIFY(kindIn(*data) == entry->kind);
            QVERIFY(!dragPicture(*entry, Theme::dark(), 1.5).isNull());
        }
    }

    void payloadIsText()
    {
        const QString type = QStringLiteral("application/x-linchpin-kind");
        QCOMPARE(kindPayload(ComponentKind::Database)->data(type), QByteArray("component:database"));
        QCOMPARE(kindPayload(DomainKind::Zone)->data(type), QByteArray("domain:zone"));
    }

    void otherPayloadsAreNoKind()
    {
        QMimeData data;
        QVERIFY(!kindIn(data));
        for (const char* text : {"", "component", "component:", "component:zone", "domain:database", ":zone", "x:y"}) {
            data.setData(QString::fromLatin1(kindMimeType), text);
            QVERIFY2(!kindIn(data), text);
        }
    }

private:
    std::unique_ptr<Palette> m_palette;
    QLineEdit* m_search = nullptr;
    PaletteList* m_list = nullptr;
    std::vector<ComponentKind> m_components;
    std::vector<DomainKind> m_domains;
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
