// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/price_index.h"

#include "libcost/base/problem.h"
#include "libcost/io/byte_source.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

// Unpacked. The index of all offers has some hundred kilobytes.
constexpr std::uintmax_t kMostBytes = std::uintmax_t{16} << 20U;

QString member(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toString();
}

// AWS writes an object for services and an array for Savings Plans.
void addRegions(PriceIndex& index, const QJsonValue& regions) {
    const auto add = [&](const QString& name, const QJsonObject& each) {
        const QString code = member(each, "regionCode");
        QString& list = index.regions[(code.isEmpty() ? name : code).toStdString()];
        list = member(each, "currentVersionUrl");
        if (list.isEmpty()) list = member(each, "versionUrl");
    };
    const QJsonObject named = regions.toObject();
    for (auto each = named.begin(); each != named.end(); ++each)
        add(each.key(), each->toObject());
    for (const auto& each : regions.toArray())
        add({}, each.toObject());
}

} // namespace

PriceIndex readPriceIndex(const QString& file, IndexKind kind, const std::string& name) {
    const auto refuse = [&](const std::string& why) { throw cost::BadInput(name, {{"", why}}); };
    cost::offer::ByteSource source(file.toStdString(), {}, name);
    source.limitTo(kMostBytes);
    std::string text;
    std::string piece(std::size_t{1} << 16U, '\0');
    while (const std::size_t count = source.read(piece.data(), piece.size()))
        text.append(piece, 0, count);
    const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    if (bytes.trimmed().isEmpty()) refuse("is empty, where an index of price lists should be");
    if (bytes.trimmed().startsWith('<'))
        refuse("is a web page or XML, no index of price lists: perhaps a message of the server or of the "
               "network in between");
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        refuse("is no index of price lists, or not all of one: " + error.errorString().toStdString() +
               " (at byte " + std::to_string(error.offset) + ')');
    const QJsonValue entries =
        object[kind == IndexKind::Offers ? QStringLiteral("offers") : QStringLiteral("regions")];
    if (!entries.isObject() && !entries.isArray())
        refuse(std::string("is JSON, but no index of price lists: it names no ") +
               (kind == IndexKind::Offers ? "offers" : "Regions"));
    PriceIndex index;
    if (kind == IndexKind::Regions) {
        addRegions(index, entries);
        return index;
    }
    const QJsonObject offers = entries.toObject();
    for (auto each = offers.begin(); each != offers.end(); ++each) {
        const QJsonObject offer = each->toObject();
        index.offers[each.key().toStdString()] = {member(offer, "currentRegionIndexUrl"),
                                                  member(offer, "currentSavingsPlanIndexUrl"),
                                                  member(offer, "currentVersionUrl")};
    }
    return index;
}
