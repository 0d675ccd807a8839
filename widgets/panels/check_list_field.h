// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtGui/QIcon>
#include <QtWidgets/QAbstractButton>

#include <functional>

namespace linchpin
{

struct CheckOption
{
    QString key;
    QString text;
    QIcon icon;
    int depth = 0; ///< of nesting
};

/// Text that opens a list with check marks, searchable where it is long. Each check is tried out at
/// once and all of them chosen together when the list closes; Esc drops them.
class CheckListField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CheckListField(QWidget* parent = nullptr);

    /// Asked each time the list opens.
    void setOptions(std::function<QList<CheckOption>()> options) { m_options = std::move(options); }
    /// \param summary what the field says
    void setChecked(const QStringList& keys, const QString& summary);
    void setMixed();
    /// Shown above the options.
    void setHint(const QString& hint) { m_hint = hint; }
    const QStringList& checked() const { return m_checked; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void tried(const QStringList& keys);
    void chosen(const QStringList& keys);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void open();

    std::function<QList<CheckOption>()> m_options;
    QStringList m_checked;
    QString m_hint;
    bool m_isMixed = false;
};

} // namespace linchpin
