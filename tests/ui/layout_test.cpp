// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is cut off, at the least size and at the usual one, in wide type and in narrow.
#include "ui/panels/workload_panel.h"

#include "window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

class LayoutTest : public QObject {
    Q_OBJECT

    // Words that are wider or higher than their widget.
    static QStringList clipped(const QWidget& window) {
        QStringList found;
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            const int need =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            if (label->height() < need - 1) found << QStringLiteral("height: ") + label->text();
            if (!label->wordWrap() && label->width() < label->sizeHint().width() - 1)
                found << QStringLiteral("width: ") + label->text();
        }
        for (const QLineEdit* edit : window.findChildren<QLineEdit*>())
            if (edit->isVisible() && edit->hasFrame() && !edit->text().isEmpty() &&
                QFontMetrics(edit->font()).horizontalAdvance(edit->text()) > edit->width() - 6)
                found << QStringLiteral("field: ") + edit->text();
        return found;
    }

    static void spread(WindowFixture& fixture) {
        for (Section* section : fixture.window.workload()->sections())
            section->setOpen(true);
        fixture.settle();
    }

private slots:
    void nothingIsClipped_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("family");
        for (const char* file :
             {"api-backend.json", "queue-worker.json", "file-processor.json", "scheduled-job.json"})
            for (const QSize size : {QSize(1024, 600), QSize(1280, 720), QSize(1920, 1080)})
                for (const char* family : {"Noto Sans", "DejaVu Sans"})
                    QTest::addRow("%s %d %s", file, size.width(), family)
                        << size << QString::fromLatin1(file) << QString::fromLatin1(family);
    }
    void nothingIsClipped() {
        QFETCH(QSize, size);
        QFETCH(QString, file);
        QFETCH(QString, family);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setFamily(family);
        QApplication::setFont(font);
        {
            WindowFixture fixture(size);
            fixture.session.files().open(WindowFixture::example(qPrintable(file)));
            spread(fixture);
            const QStringList found = clipped(fixture.window);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            QCOMPARE(fixture.window.size(), size); // no content forces it wider
            for (QScrollArea* area : fixture.window.findChildren<QScrollArea*>())
                if (area->isVisible() && area->widget())
                    QVERIFY(area->widget()->width() <= area->viewport()->width());
        }
        QApplication::setFont(before);
    }

    void oneOptionAndManyAreDrawn() {
        WindowFixture fixture({1024, 600});
        cost::Scenario scenario = fixture.session.document().scenario();
        for (int i = 0; i < 8; ++i) {
            scenario.options.push_back(scenario.options[static_cast<std::size_t>(i % 4)]);
            scenario.options.back().id += "-" + std::to_string(i);
        }
        fixture.session.document().replace(scenario, {});
        fixture.settle();
        QVERIFY(clipped(fixture.window).isEmpty());
        scenario.options.resize(1);
        fixture.session.document().replace(scenario, {});
        fixture.settle();
        QVERIFY(clipped(fixture.window).isEmpty());
    }

    void sideChartsShowWhereThereIsRoom() {
        WindowFixture wide({1920, 1080});
        QCOMPARE(wide.window.pages()->get<CostPage>(u"requests")->visibleDials().size(), std::size_t{3});
        wide.window.pages()->get<CostPage>(u"requests")->setSideCharts(false);
        QCOMPARE(wide.window.pages()->get<CostPage>(u"requests")->visibleDials().size(), std::size_t{1});
        WindowFixture narrow({1280, 720});
        QCOMPARE(narrow.window.pages()->get<CostPage>(u"requests")->visibleDials().size(), std::size_t{1});
    }
};

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
