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

QString chartTitle(cost::Dial dial) {
    switch (dial) {
    case cost::Dial::Requests: return tr("Cost against requests");
    case cost::Dial::Memory: return tr("Cost against memory");
    case cost::Dial::Duration: return tr("Cost against duration");
    default: return words(cost::facts(dial).title);
    }
}

QString crossingTitle(const Crossing& crossing) {
    return valueText(crossing.at.dial, crossing.at.value) + u", " +
           words(cost::moneyText(cost::Money(crossing.at.usd)));
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
