// SPDX-License-Identifier: GPL-3.0-or-later
// Whose prices count, in the toolbar: the Region, and of when the prices are; and what tells more of them.
#pragma once

#include "ui/document/session.h"

class QComboBox;
class QLabel;
class QToolBar;
class QToolButton;

class PriceBar : public QObject {
    Q_OBJECT

public:
    // At the end of that toolbar.
    PriceBar(Session& session, QToolBar& bar, QWidget& window);

    QComboBox* region() const { return m_region; }

    void draw(const Results& results);
    void drawRegions();
    // In the colours of the window.
    void recolor();

    // Where the prices come from.
    void showPrices();
    void showRegions();

signals:
    // What needs more than a window: reading large files, and the network.
    void importAsked();
    void updateAsked();

private:
    void listRegions();

    Session& m_session;
    QWidget& m_window;
    QComboBox* m_region;
    const cost::Catalogue* m_regionsOf = nullptr;
    QLabel* m_icon;
    QToolButton* m_date;
    bool m_old = false;
};
