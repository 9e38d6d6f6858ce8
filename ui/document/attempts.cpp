// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/attempts.h"

#include "ui/i18n/words.h"

#include "libcost/base/problem.h"

namespace {

QStringList lines(const cost::Problems& problems) {
    constexpr std::size_t kMost = 50;
    QStringList result;
    for (std::size_t i = 0; i < std::min(problems.size(), kMost); ++i) {
        const QString place = shortened(words(problems[i].place), 160);
        const QString message = shortened(words(problems[i].message), 400);
        result << words(cost::text({place.toStdString(), message.toStdString()}));
    }
    const std::size_t shown = std::min(problems.size(), kMost);
    if (const std::size_t rest = problems.size() - shown; rest > 0)
        result << Attempts::tr("and %n more", nullptr,
                               static_cast<int>(std::min<std::size_t>(rest, 1'000'000'000)));
    return result;
}

} // namespace

void Attempts::attempt(const QString& title, const std::function<void()>& act) {
    try {
        act();
    } catch (const cost::BadInput& bad) {
        emit failed(title, lines(bad.problems()));
    } catch (const std::exception& error) {
        emit failed(title, {shortened(words(std::string(error.what())), 1000)});
    }
}
