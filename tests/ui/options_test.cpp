// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracle/random_scenario.h"
#include "ui/dialogs/option_dialog.h"
#include "ui/dialogs/option_form.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/section.h"

#include "libcost/files/scenario_file.h"
#include "libcost/model/option_fields.h"

#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

class OptionsTest : public QObject {
    Q_OBJECT

    // Does something with the dialog that is about to open, and answers it.
    template <class Do>
    void inDialog(const Do& act, bool accept) {
        QTimer::singleShot(0, this, [act, accept] {
            auto* dialog = qobject_cast<OptionDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(*dialog);
            if (accept)
                dialog->accept();
            else
                dialog->reject();
        });
    }

    template <class Widget>
    static Widget* field(const OptionDialog& dialog, const char* row) {
        return dialog.form()->findChild<Widget*>(QString::fromLatin1(row));
    }
    static bool mayBeTaken(const OptionDialog& dialog) {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
    }

    static void checkRows(const OptionForm& form, const cost::Fields& fields, const std::string& of) {
        for (const cost::Field& field : fields) {
            const std::string row = of + '/' + std::string(field.key);
            const auto* widget = form.findChild<QWidget*>(QString::fromStdString(row));
            if (field.kind == cost::FieldKind::Object) checkRows(form, field.fields(), row);
            if (row.ends_with("/surroundings")) continue; // they are always there
            QVERIFY2(widget, row.c_str());
            QVERIFY2(!widget->toolTip().isEmpty(), row.c_str());
            // A number goes as far as the reader of files does.
            if (const auto* box = qobject_cast<const NumberBox*>(widget); box && field.rules.mostPerHour == 0)
                QCOMPARE(box->maximum(), field.rules.bounds.most);
        }
    }

private slots:
    void anOptionIsAddedAndTakenBack() {
        WindowFixture fixture;
        inDialog(
            [](OptionDialog& dialog) {
                dialog.kind()->setCurrentIndex(4);
                field<QLineEdit>(dialog, "ec2/instance")->setText(QStringLiteral("m7g.large"));
            },
            true);
        fixture.window.options().add();
        fixture.settle();
        QCOMPARE(fixture.session.document().scenario().options.size(), std::size_t{6});
        QCOMPARE(fixture.session.document().scenario().options.back().label, std::string("EC2 m7g.large"));
        QCOMPARE(fixture.session.view().chosen(), fixture.session.document().scenario().options.back().id);
        fixture.session.document().undoStack().undo();
        fixture.settle();
        QCOMPARE(fixture.session.document().scenario(), fixture.session.document().opened());
    }

    void anUnknownInstanceTypeCannotBeTaken() {
        WindowFixture fixture;
        cost::Ec2 ec2;
        ec2.instance = "t4g.small";
        OptionDialog dialog(fixture.session.document(), {"", "", ec2});
        QVERIFY(mayBeTaken(dialog));
        field<QLineEdit>(dialog, "ec2/instance")->setText(QStringLiteral("t99.huge"));
        QVERIFY(!mayBeTaken(dialog));
        field<QLineEdit>(dialog, "ec2/instance")->setText(QStringLiteral("auto"));
        QVERIFY(mayBeTaken(dialog));
    }

    // Whatever a file may say of an option, its form shows, and gives back untouched.
    void everyKeyHasARow() {
        WindowFixture fixture;
        for (const cost::Compute& usual : usualOptions()) {
            const OptionForm form(fixture.session.document(), usual);
            QCOMPARE(form.problem(), QString());
            QVERIFY(form.compute() == usual);
            checkRows(form, cost::fieldsOf(usual), std::string(cost::kindOf(usual)));
        }
        QCOMPARE(fieldWords("fargate/of_tomorrow").label, QStringLiteral("of_tomorrow"));
    }
    void whatAnOptionSaysStays() {
        WindowFixture fixture;
        cost::Lambda lambda;
        lambda.memoryMb = 300;
        lambda.durable = cost::DurableFunctions{1e6, 5, 2, 30};
        lambda.provisioned = cost::ProvisionedConcurrency{7, 100, 5e5, 90};
        const cost::Option option{"x", "My label", lambda};
        OptionDialog dialog(fixture.session.document(), option);
        QCOMPARE(dialog.option(), option);
        Dice dice(7);
        for (int i = 0; i < cases(60); ++i) {
            cost::Scenario scenario = cost::readScenario(randomScenario(dice), "made", fixture.catalogue);
            // Jobs are stated for the workload that there was.
            scenario = cost::turned(std::move(scenario), cost::Dial::Requests, 12'345);
            fixture.session.show(scenario, {});
            for (const cost::Option& each : scenario.options) {
                const OptionForm form(fixture.session.document(), each.compute);
                QVERIFY2(form.compute() == each.compute, each.label.c_str());
            }
        }
    }

    void anObjectIsThereOrNot() {
        WindowFixture fixture;
        OptionDialog dialog(fixture.session.document(), {"", "", usualOptions()[0]});
        dialog.show();
        const auto lambda = [&] { return std::get<cost::Lambda>(dialog.option().compute); };
        auto* requests = field<NumberBox>(dialog, "lambda/provisioned/requests_per_month");
        QVERIFY(!lambda().provisioned && !requests->isVisible());
        field<QCheckBox>(dialog, "lambda/provisioned")->click();
        QVERIFY(lambda().provisioned == cost::ProvisionedConcurrency() && requests->isVisible());
        // None of its own is another thing than 0.
        requests->setValue(0);
        QVERIFY(lambda().provisioned->requestsPerMonth == 0.0);
        requests->stepDown();
        QVERIFY(lambda().provisioned->requestsPerMonth == std::nullopt);
        QVERIFY(requests->text().startsWith(u"All that"));
        // A schedule says how many there are.
        field<QLineEdit>(dialog, "lambda/provisioned/schedule")
            ->setText(QStringLiteral("7") + QStringLiteral(", 2").repeated(23));
        QCOMPARE(lambda().provisioned->schedule.size(), std::size_t{24});
        QCOMPARE(lambda().provisioned->concurrency, 7.0);
        QVERIFY(!field<NumberBox>(dialog, "lambda/provisioned/concurrency")->isEnabled());
        QVERIFY(mayBeTaken(dialog));
        field<QLineEdit>(dialog, "lambda/provisioned/schedule")->setText(QStringLiteral("1, two"));
        QVERIFY(!mayBeTaken(dialog));
        field<QCheckBox>(dialog, "lambda/provisioned")->click();
        QVERIFY(!lambda().provisioned && mayBeTaken(dialog));
    }

    void whatMakesNoDifferenceIsNotAsked() {
        WindowFixture fixture;
        OptionDialog dialog(fixture.session.document(), {"", "", usualOptions()[4]});
        dialog.show();
        const auto ec2 = [&] { return std::get<cost::Ec2>(dialog.option().compute); };
        auto* architecture = field<QComboBox>(dialog, "ec2/architecture");
        auto* above = field<QComboBox>(dialog, "ec2/above");
        QVERIFY(!architecture->isVisible() && !above->isEnabled());
        field<QLineEdit>(dialog, "ec2/instance")->setText(QStringLiteral("auto"));
        QVERIFY(architecture->isVisible());
        architecture->setCurrentIndex(1);
        QVERIFY(ec2().wanted.architecture);
        field<QLineEdit>(dialog, "ec2/instance")->setText(QStringLiteral("m7g.large"));
        QVERIFY(!ec2().wanted.architecture && !architecture->isVisible());
        QVERIFY(!field<QComboBox>(dialog, "ec2/credits")->isEnabled());
        auto* purchase = field<QComboBox>(dialog, "ec2/purchase");
        purchase->setCurrentIndex(purchase->count() - 1);
        QCOMPARE(above->count(), 3);
        above->setCurrentIndex(2);
        QCOMPARE(ec2().above, cost::Purchase::Spot);
        purchase->setCurrentIndex(0);
        QVERIFY(!ec2().above);
    }

    // The rules of a file that tie keys together hold in the form too.
    void whatAFileCouldNotSayCannotBeTaken() {
        WindowFixture fixture;
        OptionDialog dialog(fixture.session.document(), {"", "", usualOptions()[3]});
        auto* tasks = field<NumberBox>(dialog, "fargate/tasks");
        QCOMPARE(tasks->text(), QStringLiteral("Sized from the workload"));
        QVERIFY(mayBeTaken(dialog));
        field<QComboBox>(dialog, "fargate/scaling")->setCurrentIndex(2);
        QVERIFY(mayBeTaken(dialog));
        tasks->setValue(3);
        QVERIFY(!mayBeTaken(dialog));
        QVERIFY(dialog.form()->problem().startsWith(u"Scaling: "));
        field<QComboBox>(dialog, "fargate/scaling")->setCurrentIndex(0);
        QVERIFY(mayBeTaken(dialog));
        QCOMPARE(std::get<cost::Fargate>(dialog.option().compute).tasks, 3.0);
    }

    // In every language, with all that can be opened open, and in the least window.
    void nothingOfAFormIsClipped_data() {
        QTest::addColumn<QString>("code");
        for (const char* code : {"en", "de", "es"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void nothingOfAFormIsClipped() {
        QFETCH(QString, code);
        WindowFixture fixture;
        useLanguage(code);
        for (const cost::Compute& usual : usualOptions()) {
            OptionDialog dialog(fixture.session.document(), {"", "", usual});
            dialog.show();
            for (const bool open : {false, true}) {
                if (open) {
                    for (QCheckBox* box : dialog.form()->findChildren<QCheckBox*>())
                        box->setChecked(true);
                    dialog.form()->findChild<Section*>()->setOpen(true);
                }
                fixture.settle();
                for (QWidget* each : dialog.findChildren<QWidget*>()) {
                    if (!each->isVisible() || !(qobject_cast<QLabel*>(each) || !each->objectName().isEmpty()))
                        continue;
                    if (each->objectName().startsWith(u"qt_")) continue;
                    QVERIFY2(each->width() >= each->minimumSizeHint().width(),
                             qPrintable(code + u' ' + each->objectName()));
                    if (const auto* line = qobject_cast<QLineEdit*>(each); line && !line->text().isEmpty())
                        QVERIFY2(line->fontMetrics().horizontalAdvance(line->text()) <= line->width(),
                                 qPrintable(line->text()));
                }
                if (qEnvironmentVariableIsSet("BREAKEVEN_FORMS"))
                    dialog.grab().save(qEnvironmentVariable("BREAKEVEN_FORMS") + u'/' + code + u'-' +
                                       QString::fromUtf8(cost::kindOf(usual).data()) +
                                       (open ? u"-open.png" : u".png"));
            }
        }
        useLanguage(QStringLiteral("en"));
    }

    void anOptionIsEditedDuplicatedAndRemoved() {
        WindowFixture fixture;
        fixture.session.view().choose("fargate-arm64");
        inDialog(
            [](OptionDialog& dialog) { dialog.findChild<QLineEdit*>()->setText(QStringLiteral("Mine")); },
            true);
        fixture.window.options().edit();
        QCOMPARE(cost::optionOf(fixture.session.document().scenario(), "fargate-arm64")->label,
                 std::string("Mine"));
        fixture.window.options().duplicate();
        fixture.settle();
        QCOMPARE(fixture.session.document().scenario().options.size(), std::size_t{6});
        fixture.window.options().remove();
        fixture.settle();
        QCOMPARE(fixture.session.document().scenario().options.size(), std::size_t{5});
        for (int i = 0; i < 9; ++i)
            fixture.window.options().remove();
        fixture.settle();
        QCOMPARE(fixture.session.document().scenario().options.size(), std::size_t{1}); // the last one stays
        QVERIFY(!fixture.window.grab().isNull());
    }

    void cancelChangesNothing() {
        WindowFixture fixture;
        inDialog([](OptionDialog& dialog) { dialog.kind()->setCurrentIndex(1); }, false);
        fixture.window.options().edit();
        QCOMPARE(fixture.session.document().undoStack().count(), 0);
    }
};

QTEST_MAIN(OptionsTest)
#include "options_test.moc"
