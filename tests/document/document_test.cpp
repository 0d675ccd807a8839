// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/document.h"

#include "core/edit/connect.h"
#include "core/edit/erase.h"
#include "core/edit/place.h"
#include "core/edit/replicate.h"
#include "core/edit/sets.h"
#include "core/io/design_file.h"
#include "core/io/design_writer.h"
#include "core/model/error.h"
#include "core/model/validation.h"
#include "widgets/document/kind_payload.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace linchpin;

namespace
{

/// Portable pseudo-random numbers (splitmix64).
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    { }
    std::size_t below(std::size_t n)
    {
        m_state += 0x9E3779B97F4A7C15ull;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return static_cast<std::size_t>((z ^ (z >> 31)) % n);
    }

private:
    std::uint64_t m_state;
};

Edited randomEdit(const Design& design, Random& random)
{
    const auto component = [&] { return design.components[random.below(design.components.size())].id; };
    const auto kinds = allOf<ComponentKind>();
    if (design.components.size() < 3)
        return addComponent(design, kinds[random.below(kinds.size())], {static_cast<int>(random.below(900)), 40});
    switch (random.below(6)) {
    case 0:
        return addComponent(design, kinds[random.below(kinds.size())],
                            {static_cast<int>(random.below(900)), static_cast<int>(random.below(600))});
    case 1:
        return linchpin::connect(design, component(), component());
    case 2:
        return addCopy(design, component());
    case 3:
        return erase(design, {component().as<ElementId>()});
    case 4:
        return makeSet(design, {component(), component()});
    default:
        return addDomain(design, DomainKind::Zone, {static_cast<int>(random.below(600)), 0, 400, 300});
    }
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*"))); }

    void aNewDocumentIsEmptyAndUnmodified()
    {
        Document document;
        QVERIFY(document.design().components.empty());
        QVERIFY(!document.isModified());
        QVERIFY(!document.history().canUndo());
    }

    void anEditIsOneStepAndUndoShowsTheDesignBefore()
    {
        Document document;
        QSignalSpy changes(&document, &Document::changed);
        QVERIFY(document.edit(QStringLiteral("Add"), [](const Design& design) {
            return addComponent(design, ComponentKind::Database, {0, 0});
        }));
        QCOMPARE(document.history().count(), 1);
        QVERIFY(document.isModified());
        QCOMPARE(document.selection().size(), std::size_t(1));
        QVERIFY(!changes.isEmpty());
        document.history().undo();
        QVERIFY(document.design().components.empty());
        QVERIFY(document.selection().empty());
        QVERIFY(!document.isModified());
    }

    void anEditThatThrowsLeavesEverythingAndSaysWhy()
    {
        Document document;
        QSignalSpy failures(&document, &Document::failed);
        QVERIFY(!document.edit(QStringLiteral("Fail"), [](const Design&) -> Edited {
            throw Error("app", "this cannot be done", "do something else");
        }));
        QCOMPARE(failures.count(), 1);
        QCOMPARE(failures.front().front().toString(), QStringLiteral("this cannot be done; do something else"));
        QCOMPARE(document.history().count(), 0);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        Document document;
        document.apply(Design(), QStringLiteral("Nothing"));
        QCOMPARE(document.history().count(), 0);
    }

    void aPreviewLeavesNoStepAndCanBeTakenBack()
    {
        Document document;
        document.apply(addComponent({}, ComponentKind::Service, {0, 0}), QStringLiteral("Add"));
        Design other = document.design();
        other.title = "previewed";
        document.preview(other);
        QVERIFY(document.isPreviewing());
        QCOMPARE(document.design().title, std::string("previewed"));
        QCOMPARE(document.history().count(), 1);
        document.cancelPreview();
        QCOMPARE(document.design().title, std::string());
        document.preview(other);
        document.apply(other, QStringLiteral("Title"));
        QVERIFY(!document.isPreviewing());
        QCOMPARE(document.history().count(), 2);
    }

    void longRandomEditSequencesUndoToTheStart()
    {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            Random random(seed);
            Document document;
            std::vector<std::string> texts = {writeDesign(document.design())};
            for (int step = 0; step < 60; ++step) {
                const int before = document.history().count();
                document.edit(QStringLiteral("Step"), [&](const Design& design) { return randomEdit(design, random); });
                QVERIFY(!validate(document.design()));
                if (document.history().count() > before)
                    texts.push_back(writeDesign(document.design()));
            }
            QVERIFY(texts.size() > 20);
            for (std::size_t i = texts.size() - 1; i-- > 0;) {
                document.history().undo();
                QCOMPARE(writeDesign(document.design()), texts[i]);
            }
            QVERIFY(!document.isModified());
            for (std::size_t i = 1; i < texts.size(); ++i) {
                document.history().redo();
                QCOMPARE(writeDesign(document.design()), texts[i]);
            }
        }
    }

    void theAnswerFollowsTheNewestDesign()
    {
        Document document;
        document.reset(loadDesign(LINCHPIN_TEST_DATA "/vectors/chain.linchpin"));
        QTRY_VERIFY(document.isAnswerCurrent() && document.answer()->complete);
        QVERIFY(*document.answer()->analysis->unavailability > 0);
        for (int i = 0; i < 20; ++i)
            document.preview(addComponent(document.committed(), ComponentKind::Service, {8 * i, 0}).design);
        const double before = *document.answer()->analysis->unavailability;
        document.cancelPreview();
        QTRY_VERIFY(document.isAnswerCurrent());
        QCOMPARE(*document.answer()->analysis->unavailability, before);
    }

    void aSuggestionAppliedGivesWhatWasPromised()
    {
        Document document;
        document.reset(loadDesign(LINCHPIN_TEST_DATA "/vectors/chain.linchpin"));
        QTRY_VERIFY(document.isAnswerCurrent() && document.answer()->complete);
        QVERIFY(!document.answer()->suggestions.empty());
        const auto suggestion = document.answer()->suggestions.front();
        document.apply(suggestion->candidate.edit(document.design()), QStringLiteral("Suggestion"));
        QTRY_VERIFY(document.isAnswerCurrent());
        QCOMPARE(*document.answer()->analysis->unavailability, suggestion->unavailabilityAfter);
        QCOMPARE(document.history().count(), 1);
    }

    void closingWhileAnalyzingWaitsForNothing()
    {
        for (int i = 0; i < 20; ++i) {
            Document document;
            document.reset(loadDesign(LINCHPIN_TEST_DATA "/vectors/two-regions.linchpin"));
        }
    }

    void whatIsErasedIsNoLongerSelected()
    {
        Document document;
        document.apply(addComponent({}, ComponentKind::Service, {0, 0}), QStringLiteral("Add"));
        const ElementId id = document.selection().front();
        document.edit(QStringLiteral("Delete"), [&](const Design& design) {
            return Edited{erase(design, {id}).design, {}};
        });
        QVERIFY(document.selection().empty());
    }

    void idsAreNotReusedWhileTheDocumentIsOpen()
    {
        Document document;
        const auto add = [](const Design& design) {
            return addComponent(design, ComponentKind::Service, {0, 0}, "App");
        };
        document.edit(QStringLiteral("Add"), add);
        const ElementId first = document.selection().front();
        document.edit(QStringLiteral("Delete"), [&](const Design& design) { return erase(design, {first}); });
        document.edit(QStringLiteral("Add"), add);
        QVERIFY(document.selection().front() != first);
        document.reset({});
        document.edit(QStringLiteral("Add"), add);
        QVERIFY(document.selection().front() == first);
    }

    void aDraggedKindSurvivesTheDrag()
    {
        for (const ComponentKind kind : allOf<ComponentKind>())
            QVERIFY(kindIn(*kindPayload(kind)) == PaletteKind(kind));
        for (const DomainKind kind : allOf<DomainKind>())
            QVERIFY(kindIn(*kindPayload(kind)) == PaletteKind(kind));
        QVERIFY(!kindIn(QMimeData()));
    }
};

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
