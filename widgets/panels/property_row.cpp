// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/property_row.h"

#include "widgets/panels/panel_style.h"
#include "widgets/panels/text_field.h"
#include "widgets/panels/value_field.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

QLabel* newLine(const char* role, QWidget* parent)
{
    auto* line = new QLabel(parent);
    line->setProperty("role", QLatin1String(role));
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setAlignment(Qt::AlignRight | Qt::AlignTop);
    line->setContentsMargins(panelGrid::margin, 0, panelGrid::margin, 0);
    line->hide();
    return line;
}

/// A number stays beside its unit, and a range together, where a line breaks.
QString withUnits(QString text)
{
    static const QRegularExpression gap(QStringLiteral("(?<=\\d) (?=%|(s|min|h|d)\\b)"));
    static const QRegularExpression range(QStringLiteral("(?<=\\d)–(?=\\d)"));
    text.replace(gap, QString(QChar(QChar::Nbsp)));
    return text.replace(range, QStringLiteral("\u2060–\u2060"));
}

} // namespace

PropertyRow::PropertyRow(const QString& label, const QString& name, QWidget* field, QWidget* parent)
    : PropertyRow(label, QList<QWidget*>{field}, parent)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
}

PropertyRow::PropertyRow(const QString& label, const QList<QWidget*>& fields, QWidget* parent)
    : QWidget(parent)
    , m_detail(newLine("muted", this))
    , m_problem(newLine("problem", this))
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(panelGrid::margin, 0, panelGrid::fieldInset, 0);
    line->setSpacing(0);
    auto* title = new QLabel(label, this);
    title->setProperty("role", QStringLiteral("label"));
    title->setFixedHeight(panelGrid::fieldHeight);
    line->addWidget(title);
    line->addSpacing(panelGrid::rowGap);
    const bool fills = fields.size() == 1 && fields.front()->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    if (!fills)
        line->addStretch(1);
    for (QWidget* field : fields) {
        line->addWidget(field, fills ? 1 : 0);
        if (auto* value = qobject_cast<ValueField*>(field))
            connect(value, &ValueField::judged, this, &PropertyRow::setProblem);
    }
    title->setBuddy(fields.front());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, panelGrid::rowGap);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_detail);
    layout->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("problem"));
}

void PropertyRow::setDetail(const QString& text)
{
    m_detail->setText(withUnits(text));
    showLine();
}

void PropertyRow::setProblem(const QString& sentence)
{
    m_problem->setText(withUnits(sentence));
    showLine();
}

QString PropertyRow::problem() const
{
    return m_problem->text();
}

void PropertyRow::showLine()
{
    const bool isWrong = !m_problem->text().isEmpty();
    m_problem->setVisible(isWrong);
    m_detail->setVisible(!isWrong && !m_detail->text().isEmpty());
}

} // namespace linchpin
