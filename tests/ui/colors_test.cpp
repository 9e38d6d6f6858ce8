// SPDX-License-Identifier: GPL-3.0-or-later
// The hues stay apart for every kind of eye, and can be seen on their grounds.
#include "ui/widgets/option_look.h"
#include "ui/widgets/theme.h"

#include <QTest>

#include <array>
#include <cmath>

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Full severity, from Machado, Oliveira and Fernandes 2009.
constexpr Matrix kNormal = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtan = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double linear(double v) {
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

Triple linearOf(const QColor& c) {
    return {linear(c.red() / 255.0), linear(c.green() / 255.0), linear(c.blue() / 255.0)};
}

Triple seen(const QColor& color, const Matrix& eye) {
    const Triple rgb = linearOf(color);
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = std::clamp(eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2], 0.0, 1.0);
    return result;
}

Triple lab(const Triple& rgb) {
    const double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    const double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    const double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

// CIEDE2000, after Sharma, Wu and Dalal 2005.
double difference(const Triple& one, const Triple& two) {
    constexpr double kPi = 3.14159265358979323846;
    const auto rad = [](double degrees) { return degrees * kPi / 180; };
    const double c1 = std::hypot(one[1], one[2]);
    const double c2 = std::hypot(two[1], two[2]);
    const double mean7 = std::pow((c1 + c2) / 2, 7);
    const double g = 0.5 * (1 - std::sqrt(mean7 / (mean7 + std::pow(25.0, 7))));
    const double a1 = (1 + g) * one[1];
    const double a2 = (1 + g) * two[1];
    const double d1 = std::hypot(a1, one[2]);
    const double d2 = std::hypot(a2, two[2]);
    const auto hue = [&](double a, double b) {
        const double h = std::atan2(b, a) * 180 / kPi;
        return h < 0 ? h + 360 : h;
    };
    const double h1 = hue(a1, one[2]);
    const double h2 = hue(a2, two[2]);
    double dh = h2 - h1;
    if (d1 * d2 == 0)
        dh = 0;
    else if (dh > 180)
        dh -= 360;
    else if (dh < -180)
        dh += 360;
    const double dL = two[0] - one[0];
    const double dC = d2 - d1;
    const double dH = 2 * std::sqrt(d1 * d2) * std::sin(rad(dh / 2));
    const double L = (one[0] + two[0]) / 2;
    const double C = (d1 + d2) / 2;
    double H = h1 + h2;
    if (d1 * d2 != 0) {
        if (std::abs(h1 - h2) <= 180)
            H /= 2;
        else
            H = H < 360 ? (H + 360) / 2 : (H - 360) / 2;
    }
    const double T = 1 - 0.17 * std::cos(rad(H - 30)) + 0.24 * std::cos(rad(2 * H)) +
                     0.32 * std::cos(rad(3 * H + 6)) - 0.20 * std::cos(rad(4 * H - 63));
    const double C7 = std::pow(C, 7);
    const double sL = 1 + 0.015 * (L - 50) * (L - 50) / std::sqrt(20 + (L - 50) * (L - 50));
    const double sC = 1 + 0.045 * C;
    const double sH = 1 + 0.015 * C * T;
    const double rT = -std::sin(rad(60 * std::exp(-std::pow((H - 275) / 25, 2)))) * 2 *
                      std::sqrt(C7 / (C7 + std::pow(25.0, 7)));
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) +
                     rT * dC / sC * dH / sH);
}

double luminance(const QColor& color) {
    const Triple rgb = linearOf(color);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

class ColorsTest : public QObject {
    Q_OBJECT

private slots:
    // Pairs from the paper's own table of test data.
    void theFormulaIsRight() {
        QVERIFY(std::abs(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 1e-4);
        QVERIFY(std::abs(difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) - 1.2644) <
                1e-4);
    }

    void everyPairStaysApart_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("eye");
        QTest::addColumn<double>("least");
        const char* eyes[] = {"normal", "protan", "deutan", "tritan"};
        const double light[] = {23.2, 13.5, 12.3, 13.7};
        const double dark[] = {20.8, 13.3, 12.8, 14.2};
        for (int i = 0; i < 4; ++i) {
            QTest::addRow("light, %s", eyes[i]) << false << i << light[i];
            QTest::addRow("dark, %s", eyes[i]) << true << i << dark[i];
        }
    }
    void everyPairStaysApart() {
        QFETCH(bool, dark);
        QFETCH(int, eye);
        QFETCH(double, least);
        const Matrix* eyes[] = {&kNormal, &kProtan, &kDeutan, &kTritan};
        double found = 1e9;
        for (int a = 0; a < kHueCount; ++a)
            for (int b = a + 1; b < kHueCount; ++b)
                found =
                    std::min(found, difference(lab(seen(colorOf(static_cast<Hue>(a), dark), *eyes[eye])),
                                               lab(seen(colorOf(static_cast<Hue>(b), dark), *eyes[eye]))));
        QVERIFY2(found > least - 0.06, qPrintable(QString::number(found)));
    }

    void everyHueShowsOnItsGround() {
        for (const bool dark : {false, true})
            for (int hue = 0; hue < kHueCount; ++hue) {
                const Colors& colors = dark ? darkColors() : lightColors();
                QVERIFY(contrast(colorOf(static_cast<Hue>(hue), dark), colors.base) >= (dark ? 4.43 : 2.99));
                QVERIFY(contrast(colorOf(static_cast<Hue>(hue), dark), colors.window) >= (dark ? 3.82 : 2.7));
            }
    }

    void textCanBeRead() {
        for (const Colors* colors : {&lightColors(), &darkColors()}) {
            QVERIFY(contrast(colors->secondary, colors->window) >= 5.7);
            QVERIFY(contrast(colors->problem, colors->base) >= 4.5);
            QVERIFY(contrast(colors->caution, colors->window) >= 4.5);
        }
    }
};

QTEST_APPLESS_MAIN(ColorsTest)
#include "colors_test.moc"
