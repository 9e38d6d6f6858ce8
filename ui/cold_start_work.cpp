// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cold_start_work.h"

#include <QThread>

namespace {

// The function that is meant: that option, else the first that is one.
const cost::Option* functionOf(const cost::Scenario& scenario, const std::string& optionId) {
    const cost::Option* option = cost::optionOf(scenario, optionId);
    if (option && std::holds_alternative<cost::Lambda>(option->compute)) return option;
    return cost::firstFunction(scenario);
}

// Nothing when it was told to end.
std::shared_ptr<ColdStarts> found(const cost::Scenario& scenario, const cost::PriceBook& book,
                                  const std::string& optionId, const cost::SimulationProgress& progress) {
    auto all = std::make_shared<ColdStarts>();
    all->scenario = scenario;
    const cost::Option* function = functionOf(scenario, optionId);
    if (!function) return all;
    all->optionId = function->id;
    all->model = cost::environmentModel(scenario, &std::get<cost::Lambda>(function->compute), all->problems);
    if (!all->problems.empty()) return all;
    // Simulated also where a formula is exact: that knows no course of time.
    constexpr double kPart = 0.2;
    const auto result = cost::simulate(all->model, [&](double done) { return progress(done * kPart); });
    if (!result) return nullptr;
    all->result = *result;
    const auto choice =
        cost::coldStartChoice(book, scenario, *function, cost::usualTargets(), all->problems,
                              [&](double done) { return progress(kPart + done * (1 - kPart)); });
    if (!choice) return nullptr;
    all->choice = *choice;
    return all;
}

} // namespace

ColdStartWork::ColdStartWork(QObject* parent) : QObject(parent) {
    m_due.setSingleShot(true);
    m_due.setInterval(250);
    connect(&m_due, &QTimer::timeout, this, &ColdStartWork::begin);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] { emit progressed(m_done); });
}

ColdStartWork::~ColdStartWork() {
    m_stop = true;
    if (m_thread) m_thread->wait();
}

void ColdStartWork::ask(const cost::Scenario& scenario, const cost::SharedBook& book,
                        const std::string& optionId) {
    Question question{scenario, book, optionId};
    if (m_question == question && (m_answered || isBusy())) return;
    m_question = std::move(question);
    m_answered = false;
    if (m_thread) {
        m_stop = true;
        m_again = true;
        return;
    }
    m_due.start();
}

void ColdStartWork::cancel() {
    if (!isBusy()) return;
    m_due.stop();
    m_again = false;
    m_question.reset();
    m_stop = true;
    if (!m_thread) emit stopped();
}

void ColdStartWork::begin() {
    m_stop = false;
    m_again = false;
    m_done = 0;
    m_since.start();
    m_found = nullptr;
    m_thread.reset(QThread::create([this, question = *m_question] {
        m_found = found(question.scenario, *question.book, question.optionId, [this](double done) {
            m_done = done;
            return !m_stop;
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, &ColdStartWork::end);
    m_thread->start();
    m_tick.start();
}

void ColdStartWork::end() {
    m_thread->wait();
    m_thread.reset();
    m_tick.stop();
    if (m_again) return m_due.start();
    if (m_stop || !m_found) {
        emit stopped();
        return;
    }
    m_latest = std::move(m_found);
    m_answered = true;
    emit finished();
}
