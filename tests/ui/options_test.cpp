// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/option_dialog.h"
#include "ui/dialogs/option_forms.h"

#include "window_fixture.h"

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

private slots:
    void anOptionIsAddedAndTakenBack() {
        WindowFixture fixture;
        inDialog(
            [](OptionDialog& dialog) {
                dialog.kind()->setCurrentIndex(4);
                dialog.form()->findChild<QLineEdit*>()->setText(QStringLiteral("m7g.large"));
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
        OptionDialog dialog(*fixture.session.results().book, {"", "", ec2});
        dialog.form()->findChild<QLineEdit*>()->setText(QStringLiteral("t99.huge"));
        QVERIFY(!dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    void whatHasNoFieldStays() {
        WindowFixture fixture;
        cost::Lambda lambda;
        lambda.memoryMb = 300;
        lambda.durable = cost::DurableFunctions{1e6, 5, 2, 30};
        lambda.provisioned = cost::ProvisionedConcurrency{7, 100, 5e5, 90};
        const cost::Option option{"x", "My label", lambda};
        OptionDialog dialog(*fixture.session.results().book, option);
        QCOMPARE(dialog.option(), option);
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
