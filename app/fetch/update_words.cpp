// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/update_words.h"

#include "libcost/units/format.h"

#include <algorithm>

namespace {

std::string countText(std::uint64_t count) {
    return cost::numberText(static_cast<double>(count), 0);
}

// How much of the list was left and why: "377 entries left, most of them of another tenancy (m5.large)".
std::string leftText(const cost::ImportReport& report) {
    std::uint64_t count = 0;
    for (const cost::ImportReport::Left& each : report.left)
        count += each.count;
    if (count == 0) return "";
    const cost::ImportReport::Left& most = report.left.front();
    return countText(count) + (count == 1 ? " entry left" : " entries left") +
           (most.count == count ? ", " : ", most of them ") + std::string(cost::ignoredText(most.reason)) +
           " (" + most.example + ')';
}

// What was taken where that is of more than one service: "42 of ebs and 3 of vpc".
std::string takenText(const cost::ImportReport& report) {
    std::map<std::string, std::uint64_t> services;
    for (const cost::ImportReport::Taken& each : report.taken)
        services[each.service] += each.prices;
    if (services.size() < 2) return "";
    std::string all;
    for (const auto& [service, prices] : services)
        all += (all.empty() ? "" : ", ") + countText(prices) + " of " + service;
    return all;
}

} // namespace

void addSentence(std::string& sentences, const std::string& sentence) {
    sentences += (sentences.empty() ? "" : "; ") + sentence;
}

std::string elsewhere(const QUrl& index, const std::string& what, const QString& entry) {
    const std::string here = Download::shown(index).toStdString();
    if (QUrl(entry).host().isEmpty())
        return here + ": says no address for " + what + " that can be asked; update again later";
    return here + ": names " + QUrl(entry).host().toStdString() + " for " + what +
           ", and only the server that was asked is asked; give another address if you trust that one";
}

void takeStock(UpdateStep& step, const Download::Outcome& fetched) {
    const cost::ImportReport& report = *step.imported;
    if (report.prices() == 0) {
        const auto isOlder = [](const auto& each) { return each.reason == cost::Ignored::OlderThanImported; };
        const bool older = std::any_of(report.left.begin(), report.left.end(), isOlder);
        step.kind = older ? UpdateStep::Kind::UpToDate : UpdateStep::Kind::Failed;
        step.message = older ? "what was imported before is newer, and stays"
                             : report.file + ": nothing of it was taken";
        if (!older && !report.left.empty())
            step.message += ": its entries are " +
                            std::string(cost::ignoredText(report.left.front().reason)) + " (" +
                            report.left.front().example + ")";
        return;
    }
    if (!fetched.otherHost.isEmpty())
        step.message = "a redirect led to " + fetched.otherHost.toStdString() + ", which sent the list";
    if (report.csv && !fetched.counted)
        addSentence(step.message, "the server did not say how long the list is: it may be cut off");
}

std::vector<cost::UpdateRow> updateRows(const std::vector<UpdateStep>& steps) {
    std::vector<cost::UpdateRow> rows;
    for (const UpdateStep& step : steps) {
        rows.push_back({step.service, step.region, std::string(cost::nameOf(kUpdateKinds, step.kind)),
                        step.message, std::nullopt});
        if (!step.imported) continue;
        rows.back().prices = step.imported->prices();
        std::string detail;
        if (!step.imported->date.empty()) detail = "of " + cost::dateText(step.imported->date).english();
        if (const std::string taken = takenText(*step.imported); !taken.empty()) addSentence(detail, taken);
        if (!step.message.empty()) addSentence(detail, step.message);
        if (const std::string left = leftText(*step.imported); !left.empty() && step.imported->prices() > 0)
            addSentence(detail, left);
        for (const cost::ImportReport::Doubtful& each : step.imported->doubts)
            addSentence(detail,
                        "doubtful: " + std::string(cost::doubtText(each.doubt)) + " (" + each.example + ")");
        rows.back().detail = detail;
    }
    return rows;
}
