// SPDX-License-Identifier: GPL-3.0-or-later
// What may fail, tried: what goes wrong is told by one signal, whoever tried.
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class Attempts : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // What `act` gives; nothing, with a message of that title, where it throws.
    template <class Act>
    auto tried(const QString& title, const Act& act) -> std::optional<decltype(act())> {
        std::optional<decltype(act())> result;
        attempt(title, [&] { result = act(); });
        return result;
    }

signals:
    // One problem a line: "place: message". After the first fifty only how many more there are.
    void failed(const QString& title, const QStringList& problems);

private:
    void attempt(const QString& title, const std::function<void()>& act);
};
