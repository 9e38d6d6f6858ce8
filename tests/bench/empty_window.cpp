// SPDX-License-Identifier: Apache-2.0
// The least that a program with a window does: it opens one, draws it once and leaves.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdlib>

namespace {

class EmptyWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
    }
};

} // namespace

int main(int count, char** arguments) {
    QApplication app(count, arguments);
    EmptyWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
