// SPDX-License-Identifier: Apache-2.0
#include "tests/schema/json_schema.h"

#include "tests/support.h"

#include <QProcess>

#include <stdexcept>

namespace {

// Python's jsonschema, asked line by line for as long as the test runs.
class Checker {
public:
    Checker() {
        m_python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_python.start(QStringLiteral("python3"),
                       {QString::fromStdString(support::sourceFolder() / "tests/schema/json_schema.py")});
        m_isThere = nextLine() == "ready\n";
    }
    ~Checker() {
        m_python.closeWriteChannel();
        m_python.waitForFinished();
    }
    Checker(const Checker&) = delete;
    Checker& operator=(const Checker&) = delete;

    bool isThere() const { return m_isThere; }

    std::vector<std::string> problems(const Json& schema, const Json& value) {
        m_python.write((schema.dump() + '\n' + value.dump() + '\n').c_str());
        return Json::parse(nextLine().toStdString()).get<std::vector<std::string>>();
    }

private:
    // Empty when it has ended.
    QByteArray nextLine() {
        while (!m_python.canReadLine() && m_python.waitForReadyRead(-1)) {
        }
        return m_python.readLine();
    }

    QProcess m_python;
    bool m_isThere = false;
};

Checker& checker() {
    static Checker one;
    return one;
}

} // namespace

void needSchemaChecker() {
    if (checker().isThere()) return;
    std::fputs(
        "skipped: schemas are checked by python3 with jsonschema (Debian's package python3-jsonschema), "
        "which is not there\n",
        stderr);
    std::_Exit(support::kSkipped);
}

std::vector<std::string> schemaProblems(const Json& schema, const Json& value) {
    return checker().problems(schema, value);
}
