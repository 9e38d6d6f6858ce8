// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notes_panel.h"

#include "ui/charts/chart_export.h"
#include "ui/i18n/words.h"

#include "libcost/analysis/unused_inputs.h"
#include "libcost/units/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

NotesPanel::NotesPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(8);
    m_remedies = new QWidget(this);
    auto* remedies = new QHBoxLayout(m_remedies);
    remedies->setContentsMargins(0, 0, 0, 0);
    auto* update = new QPushButton(tr("Update prices from AWS…"), m_remedies);
    auto* import = new QPushButton(tr("Import price lists…"), m_remedies);
    connect(update, &QPushButton::clicked, this, &NotesPanel::updateAsked);
    connect(import, &QPushButton::clicked, this, &NotesPanel::importAsked);
    remedies->addWidget(update);
    remedies->addWidget(import);
    remedies->addStretch(1);
    m_layout->addWidget(m_remedies);
    m_remedies->hide();
    m_layout->addStretch(1);
    connect(&m_session.view(), &View::chosenChanged, this, [this] {
        if (m_session.hasDocument()) draw(m_session.results());
    });
}

void NotesPanel::draw(const Results& results) {
    const auto index = results.row(m_session.view().chosen());
    if (!index) return;
    const cost::Comparison::Row& row = results.comparison.rows[*index];
    const bool unpriced =
        !row.quote && !row.quote.blocked() && row.quote.why().kind == cost::Unavailable::Kind::NoPrice;
    m_remedies->setVisible(unpriced);
    QStringList sentences;
    if (row.quote)
        for (const cost::Note& note : row.quote->notes())
            sentences << words(cost::noteText(note));
    else
        sentences << words(row.quote.why().reason);
    for (const cost::UnusedInput& input : cost::unusedInputs(*results.book, results.scenario))
        sentences << words(cost::unusedText(input) + '.');
    sentences << tr("A month is %1 hours.").arg(words(cost::numberText(results.scenario.hoursPerMonth, 2)));
    sentences << tr("List prices of %1 in US dollars, before tax, last checked on %2.")
                     .arg(words(results.book->regionName()), words(cost::dateText(results.book->asOf())));
    if (sentences == m_shown) return;
    m_shown = sentences;
    while (m_labels.size() < sentences.size()) {
        auto* label = new NoteLabel(this);
        m_layout->insertWidget(m_layout->count() - 2, label);
        m_labels << label;
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setVisible(i < sentences.size());
        if (i < sentences.size()) m_labels[i]->setText(sentences[i]);
    }
}
