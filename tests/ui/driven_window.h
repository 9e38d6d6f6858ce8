// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program without its main, on a copy of an example, and a hand that deals with whatever opens.
#pragma once

#include "app/gui/price_work.h"
#include "tests/decimal_comma.h"
#include "ui/document/recovery.h"
#include "ui/i18n/language.h"
#include "ui/widgets/window_style.h"
#include "ui/window/main_window.h"

#include "libcost/files/scenario_file.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

struct DrivenWindow {
    DrivenWindow() {
        useLanguage(QStringLiteral("en"));
        QApplication::setStyle(new WindowStyle);
        applyTheme(ThemeChoice::Light);
        document = folder.filePath(QStringLiteral("driven.json"));
        QFile::copy(QStringLiteral(EXAMPLES_FOLDER "/api-backend.json"), document);
        QFile::setPermissions(document, QFile::ReadOwner | QFile::WriteOwner);
        new PriceWork(window, session, PRICES_FOLDER,
                      folder.filePath(QStringLiteral("prices")).toStdString());
        window.resize(1280, 720);
        session.files().open(document);
        window.show();
        settle();
        QObject::connect(&hand, &QTimer::timeout, &hand, [this] { dealWithWhatIsOpen(); });
        hand.start(2);
    }

    void settle() {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(3);
    }
    std::string text() { return cost::scenarioText(session.document().scenario()); }

    // All that can be chosen from the menus, submenus as they show themselves.
    QList<QAction*> actions() {
        QList<QAction*> all;
        for (QAction* each : window.menuBar()->actions())
            collect(each, all);
        return all;
    }

    // What is open is closed, in the end; before that, `meddle` may type into it.
    void dealWithWhatIsOpen() {
        if (auto* popup = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            opened << QStringLiteral("menu");
            popup->close();
            return;
        }
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
            return;
        }
        QWidget* modal = QApplication::activeModalWidget();
        if (!modal) {
            patience = 0;
            return;
        }
        if (patience == 0) opened << modal->windowTitle();
        auto* box = qobject_cast<QMessageBox*>(modal);
        // What would write files, print, or reach for the network.
        const bool beyond = qobject_cast<QFileDialog*>(modal) || modal->inherits("QPrintDialog") ||
                            modal->windowTitle().startsWith(QStringLiteral("Update prices"));
        if (!beyond && !box && meddle && patience++ < 8) return meddle(modal);
        patience = 0;
        if (box && box->button(QMessageBox::Discard))
            box->button(discards ? QMessageBox::Discard : QMessageBox::Cancel)->click();
        else if (auto* dialog = qobject_cast<QDialog*>(modal))
            dialog->reject();
        else
            modal->close();
    }

    QTemporaryDir folder;
    QString document;
    cost::Catalogue catalogue{PRICES_FOLDER};
    Session session{catalogue};
    MainWindow window{session, QStringLiteral(EXAMPLES_FOLDER)};
    QStringList opened; // titles of what opened
    std::function<void(QWidget* modal)> meddle;
    bool discards = true; // the answer about unsaved changes
    QTimer hand;
    int patience = 0;

private:
    static void collect(QAction* action, QList<QAction*>& all) {
        if (action->isSeparator()) return;
        if (QMenu* menu = action->menu()) {
            emit menu->aboutToShow();
            for (QAction* each : menu->actions())
                collect(each, all);
        } else {
            all << action;
        }
    }
};
