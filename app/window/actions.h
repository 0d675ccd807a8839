// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtGui/QAction>

#include <vector>

namespace linchpin
{

class Comparison;
class DrillMode;
class Editor;
class Files;
class PracticeMode;
class Wayfinding;

/// Every command of the window in one table: its name, words, icon and keys.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(Editor& editor, Files& files, Comparison& comparison, QObject* parent);

    /// What needs the window itself; once, after the rest of the table.
    void addWayfinding(Wayfinding& ways);
    void addDrill(DrillMode& drill);
    void addPractice(PracticeMode& practice);

    /// \param name as in the table: "save", "add-copy"
    QAction* operator[](const QString& name) const { return m_byName.value(name); }
    const std::vector<QAction*>& all() const { return m_all; }

private:
    struct Row;
    void add(const Row& row);
    void addFileActions(Editor& editor, Files& files);
    void addCompareActions(Editor& editor, Files& files, Comparison& comparison);
    void addEditActions(Editor& editor);
    void addToolActions(Editor& editor);
    void addDrawingActions(Editor& editor);
    void addArrangeActions(Editor& editor);
    void addViewActions(Editor& editor);
    void addKeyboardActions(Editor& editor);
    void followDocument(Editor& editor);
    void followTheme();

    Wayfinding* m_ways = nullptr;
    QString m_group; ///< of the sheet of keys, for the rows that follow
    QHash<QString, QAction*> m_byName;
    std::vector<QAction*> m_all;
};

} // namespace linchpin
