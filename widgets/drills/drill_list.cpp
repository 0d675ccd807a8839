// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/drill_list.h"

#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/row_look.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int left = 16;
constexpr int textLeft = 40;
constexpr int right = 12;
constexpr int gap = 8;
constexpr int lineHeight = 24;
constexpr int detailLine = 16;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

DrillRow::Mark markOf(const QModelIndex& index)
{
    return static_cast<DrillRow::Mark>(index.data(DrillRows::MarkRole).toInt());
}

void paintMark(QPainter& painter, DrillRow::Mark mark, const QRectF& where, const Theme& theme)
{
    switch (mark) {
    case DrillRow::Mark::Failed:
    case DrillRow::Mark::Down:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text);
        painter.drawRoundedRect(where, 4, 4);
        paintIcon(painter, QStringLiteral("action/close"), where.adjusted(1, 1, -1, -1), theme.panel);
        break;
    case DrillRow::Mark::Stopped:
        painter.setPen(QPen(theme.text, 1));
        painter.setBrush(QBrush(theme.muted, Qt::BDiagPattern));
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        break;
    case DrillRow::Mark::Degraded:
        paintIcon(painter, QStringLiteral("action/warning"), where, theme.spofText);
        break;
    case DrillRow::Mark::Fine:
        paintIcon(painter, QStringLiteral("status/ok"), where, theme.accent);
        break;
    case DrillRow::Mark::Next:
        paintIcon(painter, QStringLiteral("status/spof"), where, theme.spof);
        break;
    case DrillRow::Mark::Heading:
    case DrillRow::Mark::Plain:
        break;
    }
}

class Delegate : public QStyledItemDelegate
{
public:
    Delegate(QListView& list, DrillList::Reasons reasons)
        : QStyledItemDelegate(&list)
        , m_list(list)
        , m_reasons(reasons)
    { }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        if (markOf(index) == DrillRow::Mark::Heading)
            return {0, index.row() == 0 ? lineHeight : lineHeight + 4};
        const QString detail = index.data(DrillRows::DetailRole).toString();
        if (fits(index.data().toString(), detail))
            return {0, lineHeight};
        const QRect used = m_detail.boundingRect(0, 0, width(), 4096, wrapped, detail);
        return {0, lineHeight + std::max(detailLine, used.height() + 3)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Appearance::instance().theme();
        const QRect row = option.rect;
        const QString text = index.data().toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (markOf(index) == DrillRow::Mark::Heading) {
            painter->setFont(textFont(11, QFont::DemiBold));
            painter->setPen(theme.muted);
            painter->drawText(row.adjusted(left, 0, -right, -4), Qt::AlignLeft | Qt::AlignBottom, text);
            painter->restore();
            return;
        }
        paintRowState(*painter, option, row.adjusted(8, 0, -4, 0));
        paintMark(*painter, markOf(index), QRectF(row.left() + left, row.top() + 5, 14, 14), theme);
        paintWords(*painter, row, text, index.data(DrillRows::DetailRole).toString(), theme);
        painter->restore();
    }

private:
    int width() const { return m_list.width() - m_list.verticalScrollBar()->sizeHint().width() - textLeft - right; }

    bool fits(const QString& text, const QString& detail) const
    {
        return detail.isEmpty() || m_reasons == DrillList::Reasons::InOneLine
            || m_name.horizontalAdvance(text) + gap + m_detail.horizontalAdvance(detail) <= width();
    }

    void paintWords(QPainter& painter, const QRect& row, const QString& text, const QString& detail,
                    const Theme& theme) const
    {
        const QRect line(row.left() + textLeft, row.top(), width(), lineHeight);
        painter.setFont(textFont(12, QFont::DemiBold));
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_name.elidedText(text, Qt::ElideRight, width()));
        painter.setFont(textFont(11));
        painter.setPen(theme.muted);
        const QRect rest = line.adjusted(m_name.horizontalAdvance(text) + gap, 0, 0, 0);
        if (fits(text, detail))
            painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                             m_detail.elidedText(detail, Qt::ElideRight, std::max(0, rest.width())));
        else
            painter.drawText(QRect(line.left(), line.bottom() - 2, width(), row.bottom() - line.bottom() + 2), wrapped,
                             detail);
    }

    QListView& m_list;
    DrillList::Reasons m_reasons;
    QFontMetrics m_name{textFont(12, QFont::DemiBold)};
    QFontMetrics m_detail{textFont(11)};
};

} // namespace

void DrillRows::show(std::vector<DrillRow> rows)
{
    const auto [old, wanted] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    const auto same = static_cast<int>(old - m_rows.begin());
    if (same < rowCount()) {
        beginRemoveRows({}, same, rowCount() - 1);
        m_rows.erase(old, m_rows.end());
        endRemoveRows();
    }
    if (wanted != rows.end()) {
        beginInsertRows({}, same, static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), wanted, rows.end());
        endInsertRows();
    }
}

int DrillRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DrillRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DrillRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return row.detail;
    case MarkRole:
        return static_cast<int>(row.mark);
    default:
        return {};
    }
}

Qt::ItemFlags DrillRows::flags(const QModelIndex& index) const
{
    if (index.isValid() && m_rows[static_cast<std::size_t>(index.row())].mark == DrillRow::Mark::Heading)
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

DrillList::DrillList(const QString& accessibleName, Reasons reasons, QWidget* parent)
    : QListView(parent)
    , m_rows(new DrillRows(this))
{
    setModel(m_rows);
    setItemDelegate(new Delegate(*this, reasons));
    setUniformItemSizes(reasons == Reasons::InOneLine);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { emit chosen(index.row()); });
    connect(&Appearance::instance(), &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

void DrillList::show(std::vector<DrillRow> rows)
{
    setAccessibleDescription({});
    m_rows->show(std::move(rows));
}

void DrillList::showEmpty(const QString& words)
{
    m_rows->show({});
    m_empty = words;
    setAccessibleDescription(words);
    viewport()->update();
}

void DrillList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_rows->rows().empty())
        return;
    QPainter painter(viewport());
    painter.setFont(textFont(11));
    painter.setPen(Appearance::instance().theme().muted);
    painter.drawText(viewport()->rect().adjusted(left, 4, -right, -4), wrapped, m_empty);
}

void DrillList::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && currentIndex().isValid())
        emit chosen(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

} // namespace linchpin
