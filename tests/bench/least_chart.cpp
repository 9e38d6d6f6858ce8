// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program with a chart does: one curve, drawn once.
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>
#include <qcustomplot.h>

#include <cstdlib>

namespace {

class LeastChart : public QCustomPlot {
public:
    LeastChart() {
        QVector<double> x;
        QVector<double> y;
        for (int i = 1; i < 400; ++i) {
            x << i;
            y << i * i;
        }
        addGraph()->setData(x, y, true);
        rescaleAxes();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QCustomPlot::paintEvent(event);
        QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
    }
};

} // namespace

int main(int count, char** arguments) {
    QApplication app(count, arguments);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.setCentralWidget(new LeastChart);
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
