// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scene.h"

#include "ui/i18n/dial_name.h"
#include "ui/i18n/words.h"

#include "libcost/input/typed_value.h"
#include "libcost/units/format.h"

int ChartScene::column(const std::string& id) const {
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

QString axisText(cost::Dial dial, double value) {
    if (dial == cost::Dial::Requests) return words(cost::compactText(value));
    return words(cost::fieldText(dial, value));
}

QString valueText(cost::Dial dial, double value) {
    if (dial == cost::Dial::Requests)
        return ChartScene::tr("%1 requests").arg(words(cost::compactText(value)));
    return words(cost::dialText(dial, value));
}

QString axisTitle(cost::Dial dial) {
    switch (dial) {
    case cost::Dial::Requests: return ChartScene::tr("requests a month");
    case cost::Dial::Memory: return ChartScene::tr("memory of the function");
    case cost::Dial::Duration: return ChartScene::tr("duration of a request");
    default: return dialTitle(dial);
    }
}

QString chartTitle(cost::Dial dial, bool perMillion) {
    switch (dial) {
    case cost::Dial::Requests:
        return perMillion ? ChartScene::tr("Cost of 1M requests against requests")
                          : ChartScene::tr("Cost against requests");
    case cost::Dial::Memory:
        return perMillion ? ChartScene::tr("Cost of 1M requests against memory")
                          : ChartScene::tr("Cost against memory");
    case cost::Dial::Duration:
        return perMillion ? ChartScene::tr("Cost of 1M requests against duration")
                          : ChartScene::tr("Cost against duration");
    default: return dialTitle(dial);
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
    const ChartScene::Fleet fleet = scene.fleets[at];
    if (fleet == ChartScene::Fleet::None || !crossing.busy || !crossing.fleetCount) {
        lines << ChartScene::tr("%1 becomes cheapest").arg(scene.names[at]);
        return lines;
    }
    lines << ChartScene::tr("%1 becomes cheapest;").arg(scene.names[at]);
    const bool tasks = fleet == ChartScene::Fleet::Tasks;
    const QString busy = words(cost::percentOf(crossing.busy->mean));
    if (*crossing.fleetCount < 1.5)
        lines << (tasks ? ChartScene::tr("its one task is %1 busy,")
                        : ChartScene::tr("its one instance is %1 busy,"))
                     .arg(busy);
    else
        lines << (tasks ? ChartScene::tr("its %1 tasks are %2 busy,")
                        : ChartScene::tr("its %1 instances are %2 busy,"))
                     .arg(words(cost::numberText(*crossing.fleetCount, 1)), busy);
    lines << ChartScene::tr("%1 at the peak").arg(words(cost::percentOf(crossing.busy->peak)));
    return lines;
}
