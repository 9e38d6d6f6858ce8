// SPDX-License-Identifier: GPL-3.0-or-later
// A window on the shipped example, with the shipped prices.
#pragma once

#include "tests/decimal_comma.h"
#include "ui/i18n/language.h"
#include "ui/pages/cost_page.h"
#include "ui/pages/pages.h"
#include "ui/widgets/window_style.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

struct WindowFixture {
    explicit WindowFixture(QSize size = {1280, 720}) {
        useLanguage(QStringLiteral("en"));
        QApplication::setStyle(new WindowStyle);
        applyTheme(ThemeChoice::Light);
        window.resize(size);
        session.files().open(example("api-backend.json"));
        window.show();
        settle();
    }

    static QString example(const char* name) {
        return QStringLiteral(EXAMPLES_FOLDER "/") + QLatin1String(name);
    }

    // A file of that text, which lives as long as the fixture.
    QString written(const QByteArray& text, const QString& name = QStringLiteral("scenario.json")) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(text);
        return file.fileName();
    }

    // Until everything that was due has been computed and painted.
    void settle() {
        for (int i = 0; i < 4; ++i)
            QTest::qWait(5);
    }

    CostChart* chart() { return window.pages()->get<CostPage>(u"requests")->chart(); }

    QTemporaryDir folder;
    cost::Catalogue catalogue{PRICES_FOLDER};
    Session session{catalogue};
    MainWindow window{session, QStringLiteral(EXAMPLES_FOLDER)};
};

// How many pixels are nearly of that colour.
int pixelsOf(const QImage& image, const QColor& color, int tolerance = 12);
