// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <memory>
#include <string>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace linchpin
{

class Drill;
class Design;

/// What has failed, each with a button that repairs it, and a field to fail by name.
class FailedList : public QWidget
{
    Q_OBJECT

public:
    explicit FailedList(Drill& drill, QWidget* parent = nullptr);

signals:
    void goTo(const QString& id);

private:
    void show();
    QWidget* makeRow(const std::string& id);
    void offerNames();
    void failNamed();

    Drill& m_drill;
    QLineEdit* m_field;
    QWidget* m_rows;
    QVBoxLayout* m_rowLayout;
    std::vector<std::string> m_shown;
    std::shared_ptr<const Design> m_shownOf;
    std::shared_ptr<const Design> m_offered;
    std::vector<std::pair<QString, std::string>> m_names; ///< with their ids
};

} // namespace linchpin
