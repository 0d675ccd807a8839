// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/panels/photo_design.h"
#include "widgets/document/document.h"
#include "widgets/panels/check_list_field.h"
#include "widgets/panels/choice_field.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/link_field.h"
#include "widgets/panels/switch_field.h"
#include "widgets/panels/text_field.h"
#include "widgets/panels/value_field.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

namespace linchpin::test
{

/// A panel on the photo design, shown and active.
template<class Panel>
struct Shown
{
    explicit Shown(Design design = photoDesign())
        : panel(document)
    {
        document.reset(std::move(design));
        panel.resize(300, 700);
        panel.show();
        panel.activateWindow();
        isActive = QTest::qWaitForWindowActive(&panel);
    }

    void select(std::initializer_list<const char*> ids)
    {
        std::vector<ElementId> all;
        for (const char* id : ids)
            all.emplace_back(id);
        document.select(all);
    }
    /// The visible one of that name.
    template<class Field>
    Field* field(const char* name)
    {
        for (Field* found : panel.template findChildren<Field*>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void type(const char* name, const char* text, Qt::Key end = Qt::Key_Return)
    {
        ValueField* value = field<ValueField>(name);
        QVERIFY2(value, name);
        value->setFocus();
        value->selectAll();
        QTest::keyClick(value, Qt::Key_Delete);
        QTest::keyClicks(value, QString::fromUtf8(text));
        QTest::keyClick(value, end);
    }
    QString shown(const char* name)
    {
        ValueField* value = field<ValueField>(name);
        return value ? value->text() : QStringLiteral("(not there)");
    }
    QString problem(const char* name)
    {
        ValueField* value = field<ValueField>(name);
        QLabel* label = value ? value->parentWidget()->findChild<QLabel*>(QStringLiteral("problem")) : nullptr;
        return label && label->isVisible() ? label->text() : QString();
    }
    void choose(const char* name, int row)
    {
        ChoiceField* choice = field<ChoiceField>(name);
        QVERIFY2(choice, name);
        choice->setCurrentIndex(row);
        emit choice->activated(row);
    }
    void flip(const char* name)
    {
        SwitchField* toggle = field<SwitchField>(name);
        QVERIFY2(toggle, name);
        QTest::mouseClick(toggle, Qt::LeftButton);
    }
    void press(const char* name)
    {
        QAbstractButton* button = field<QAbstractButton>(name);
        QVERIFY2(button, name);
        button->click();
    }
    /// Opens the list, clicks on the rows with those texts and closes it with the key.
    void check(const char* name, std::initializer_list<const char*> texts, Qt::Key end = Qt::Key_Return)
    {
        CheckListField* opener = field<CheckListField>(name);
        QVERIFY2(opener, name);
        QTest::mouseClick(opener, Qt::LeftButton);
        QListWidget* list = field<QListWidget>("list");
        QVERIFY(list);
        for (const char* text : texts) {
            const auto items = list->findItems(QString::fromUtf8(text), Qt::MatchExactly);
            QCOMPARE(items.size(), 1);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(items.front()).center());
        }
        QTest::keyClick(list, end);
    }
    int steps() { return document.history().count(); }
    const Component& component(const char* id) { return document.committed().components.at(ComponentId(id)); }
    const RedundancySet& set(const char* id) { return document.committed().sets.at(SetId(id)); }
    const Connection& arrow(const char* id) { return document.committed().connections.at(ConnectionId(id)); }

    Document document;
    Panel panel;
    bool isActive = false;
};

} // namespace linchpin::test
