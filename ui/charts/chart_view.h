// SPDX-License-Identifier: GPL-3.0-or-later
// What all charts are: results drawn at any size, in the colours of the window.
#pragma once

#include "ui/compute/data_table.h"
#include "ui/document/session.h"
#include "ui/widgets/option_look.h"
#include "ui/widgets/theme.h"

#include <qcustomplot.h>

class ChartView : public QCustomPlot {
    Q_OBJECT

public:
    explicit ChartView(Session& session, QWidget* parent = nullptr);

    virtual void draw(const Results& results) = 0;
    virtual QString title() const = 0;
    // What is drawn, as rows under a head; no rows where nothing is.
    virtual DataTable table() const = 0;
    // Margins and labels for a picture of that size.
    virtual void layOut(QSize size) = 0;
    virtual void resetZoom() {}

    QSize minimumSizeHint() const override { return {260, 160}; }

signals:
    void copyWanted();
    void exportWanted();
    void tableWanted();

protected:
    // To be called when what is coloured stands; from then on it is called with every new palette and font.
    virtual void recolor();
    const Colors& colors() const { return *m_colors; }
    void addCopyAndExport(QMenu& menu);

    // Lines beside a place, the first in the font of a head, the others each with its option's swatch.
    void drawReadout(QPainter& painter, const QRectF& box, const QStringList& lines, const QFont& head,
                     const std::vector<Look>& looks) const;
    // How large that is.
    QSizeF readoutSize(const QStringList& lines, const QFont& head) const;

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

    Session& m_session;

private:
    const Colors* m_colors = nullptr;
};
