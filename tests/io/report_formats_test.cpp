// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/report/report_formats.h"
#include "tests/catch.h"

TEST_CASE("tables as CSV are quoted by RFC 4180 and cannot be taken for formulas")
{
    ReportTable table{"t", "Caption", {{"A, b"}, {"C"}}, {}, {}};
    table.rows << ReportRow{{{"=1+1"}, {"say \"no\""}}} << ReportRow{{{"-5"}, {"-x"}}} << ReportRow{{{"two\nlines"}, {"1 Gbps", 1000.0, ReportTone::Good, "+500 Mbps"}}} << ReportRow{{{"@SUM(A1)"}, {"+cmd"}}};
    CHECK(QString::fromUtf8(tableCsv(table)).toStdString() == "\"A, b\",C\r\n'=1+1,\"say \"\"no\"\"\"\r\n-5,'-x\r\n\"two\nlines\",1 Gbps (+500 Mbps)\r\n'@SUM(A1),'+cmd\r\n");
    table.rows = {ReportRow{{{"x"}, {"y"}}, "Cost", false}};
    CHECK(QString::fromUtf8(tableCsv(table)).toStdString() == "Group,\"A, b\",C\r\nCost,x,y\r\n");
}

TEST_CASE("names with marks of Markdown stay names")
{
    ReviewReport report;
    report.title = "a|b <script>";
    ReportTable table{"t", "C*p", {{"H"}}, {ReportRow{{{"x|y\nz", {}, ReportTone::Plain, "n_1"}}}}, {}};
    report.sections << ReportSection{"s", "S#1", 1, {table, ReportText{"[link](x)"}}};
    const QString text = QString::fromUtf8(reportMarkdown(report));
    CHECK(text.startsWith("# a\\|b \\<script\\>\n\n"));
    CHECK(text.contains("| x\\|y z<br>n\\_1 |\n"));
    CHECK(text.contains("## S\\#1\n"));
    CHECK(text.contains("\\[link\\](x)"));
}
