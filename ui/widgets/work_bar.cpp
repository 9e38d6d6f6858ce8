// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/work_bar.h"

#include "ui/i18n/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

WorkBar::WorkBar(Work& work, const QString& name, const QString& again, QWidget* parent)
    : QWidget(parent), m_work(work), m_again(again), m_progress(new QProgressBar(this)),
      m_button(new QPushButton(tr("Cancel"), this)), m_why(new QLabel(this)) {
    m_why->setTextFormat(Qt::PlainText);
    m_why->hide();
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(180);
    m_progress->setAccessibleName(name);
    for (QWidget* each : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_button)}) {
        QSizePolicy kept = each->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        each->setSizePolicy(kept);
        each->hide();
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_why);
    layout->addWidget(m_progress);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_work.isBusy())
            m_work.cancel();
        else
            emit againWanted();
    });
    connect(&m_work, &Work::progressed, this, &WorkBar::showBusy);
    connect(&m_work, &Work::broke, this, [this](const QString& why) {
        m_why->setText(tr("It failed: %1").arg(shortened(why, 60)));
        m_why->setToolTip(why);
        m_why->show();
    });
    connect(&m_work, &Work::finished, this, [this] {
        m_why->hide();
        m_progress->hide();
        m_button->hide();
    });
    connect(&m_work, &Work::stopped, this, [this] {
        m_progress->hide();
        m_button->setText(m_again);
        m_button->show();
    });
}

QString WorkBar::why() const {
    return m_why->isHidden() ? QString() : m_why->toolTip();
}

void WorkBar::showBusy(double done) {
    // Under a tenth of a second nothing is said.
    if (m_work.seconds() < 0.1) return;
    m_why->hide();
    m_progress->setValue(static_cast<int>(done * 1000));
    m_progress->setFormat(m_work.remaining(done));
    m_progress->show();
    m_button->setText(tr("Cancel"));
    m_button->show();
}
