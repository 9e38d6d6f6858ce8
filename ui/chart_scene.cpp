// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_scene.h"

#include "ui/words.h"

#include "libcost/text/format.h"
#include "libcost/text/typed_value.h"

#include <QCoreApplication>

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ChartScene", text);
}

} // namespace

int ChartScene::column(const std::string& id) const {
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

QString axisText(cost::Dial dial, double value) {
    if (dial == cost::Dial::Requests) return words(cost::compactText(value));
    return words(cost::fieldText(dial, value));
}

QString valueText(cost::Dial dial, double value) {
    if (dial == cost::Dial::Requests) return tr("%1 requests").arg(words(cost::compactText(value)));
    return words(cost::dialText(dial, value));
}

QString axisTitle(cost::Dial dial) {
    switch (dial) {
    case cost::Dial::Requests: return tr("requests a month");
    case cost::Dial::Memory: return tr("memory of the function");
    case cost::Dial::Duration: return tr("duration of a request");
    default: return words(cost::facts(dial).title);
    }
}

QString chartTitle(cost::Dial dial, bool perMillion) {
    switch (dial) {
    case cost::Dial::Requests:
        return perMillion ? tr("Cost of 1M requests against requests") : tr("Cost against requests");
    case cost::Dial::Memory:
        return perMillion ? tr("Cost of 1M requests against memory") : tr("Cost against memory");
    case cost::Dial::Duration:
        return perMillion ? tr("Cost of 1M requests against duration") : tr("Cost against duration");
    default: return words(cost::facts(dial).title);
    }
}

QString chartMoney(const ChartScene& scene, double usd) {
    return words(scene.perMillion ? cost::smallMoneyText(cost::Money(usd))
                                  : cost::moneyText(cost::Money(usd)));
}

QString crossingTitle(const Crossing& crossing, const ChartScene& scene) {
    return valueText(crossing.at.dial, crossing.at.value) + u", " + chartMoney(scene, crossing.at.usd);
}

QStringList crossingWords(const Crossing& crossing, const ChartScene& scene) {
    const int column = scene.column(crossing.at.cheaperAbove);
    if (column < 0) return {};
    const auto at = static_cast<std::size_t>(column);
    QStringList lines;
    const QString& noun = scene.fleetNouns[at];
    if (noun.isEmpty() || !crossing.busy || !crossing.fleetCount) {
        lines << tr("%1 becomes cheapest").arg(scene.names[at]);
        return lines;
    }
    lines << tr("%1 becomes cheapest;").arg(scene.names[at]);
    const bool one = *crossing.fleetCount < 1.5;
    lines << (one ? tr("its one %1 is %2 busy,")
                        .arg(noun.chopped(1), words(cost::percentOf(crossing.busy->mean)))
                  : tr("its %1 %2 are %3 busy,")
                        .arg(words(cost::numberText(*crossing.fleetCount, 1)), noun,
                             words(cost::percentOf(crossing.busy->mean))));
    lines << tr("%1 at the peak").arg(words(cost::percentOf(crossing.busy->peak)));
    return lines;
}
