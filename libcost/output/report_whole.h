// SPDX-License-Identifier: Apache-2.0
// A report of all that is known of a scenario: the advice, the ranking, charts, every line with its price and
// source, and what was assumed. To be read by itself, or taken into another page.
#pragma once

#include "libcost/advice/overview.h"
#include "libcost/output/report.h"

#include <filesystem>

namespace cost {

// What a file is to hold, by the ending of its name; nothing where that is none of these.
enum class PageFormat { Html, Markdown, Pdf };
std::optional<PageFormat> pageFormatOf(const std::filesystem::path& file);

// A page of HTML that needs nothing beside itself: its charts are inline SVG, it has no script, and follows
// the reader's choice of a light or dark ground.
std::string htmlReport(const ReportSubject& subject, const Overview& overview, const AgeLimit& age = {});
// The same as Markdown, where each chart is a table of who is cheapest from where to where.
std::string markdownReport(const ReportSubject& subject, const Overview& overview, const AgeLimit& age = {});

} // namespace cost
