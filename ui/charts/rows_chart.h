// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of rows, with a head above them and an axis below; as high as they need, as wide as there is room.
#pragma once

#include <QWidget>

class RowsChart : public QWidget {
    Q_OBJECT

public:
    QSize sizeHint() const override { return {360, rowHeight() * (m_count + 2)}; }

protected:
    explicit RowsChart(QWidget* parent);

    // How many rows there are now, and what they say, for who cannot see them. Without any it hides.
    void setRows(int count, const QStringList& spoken);
    int rowHeight() const { return fontMetrics().height() + 10; }
    // Where the axis is.
    int foot() const { return rowHeight() * (m_count + 1); }
    void drawFocus(QPainter& painter) const;

private:
    int m_count = 0;
};
