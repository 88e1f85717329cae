// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/report/report_html.h"
#include "views/theme/theme.h"

namespace {
QString colourVariables(const Theme& theme)
{
    const QList<std::pair<const char*, QColor>> colours{
        {"page", theme.window}, {"surface", theme.surface}, {"sunken", theme.sunken}, {"border", theme.border}, {"strong", theme.borderStrong}, {"text", theme.textPrimary}, {"quiet", theme.textSecondary},
        {"accent", theme.accentText}, {"tint", theme.accentTint}, {"good", theme.healthy.ink}, {"good-tint", theme.healthy.fill}, {"warning", theme.warning.ink}, {"bad", theme.broken.ink}, {"bad-tint", theme.broken.fill}};
    QString css;
    for (const auto& [name, colour] : colours)
        css += QStringLiteral("--%1:%2;").arg(QLatin1String(name), colour.name());
    return css + QStringLiteral("--paper:%1;").arg(themeOf(ThemeName::Print).canvas.name());
}
}

QString reportStyle()
{
    static const char* const rules = R"css(
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.55 Inter,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:break-word}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;background:var(--surface);padding:8px 12px;z-index:2}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
header{background:var(--surface);border-bottom:1px solid var(--border);border-top:6px solid var(--accent);padding:40px max(24px,calc(50vw - 700px)) 28px}
.logo{display:block;max-height:64px;max-width:240px;margin-bottom:28px}
.kind{margin:0;color:var(--quiet);font-weight:600;letter-spacing:.02em}
h1{font-size:clamp(26px,4vw,38px);line-height:1.2;margin:4px 0 10px;letter-spacing:-.015em}
.decision{font-size:18px;margin:0 0 20px;font-weight:600}
h2{font-size:24px;line-height:1.25;margin:0 0 16px;letter-spacing:-.01em;scroll-margin-top:16px}
h3{font-size:18px;margin:0 0 12px;scroll-margin-top:16px}
.columns{display:grid;grid-template-columns:220px minmax(0,1fr);gap:40px;padding:32px max(24px,calc(50vw - 700px)) 48px}
nav{position:sticky;top:24px;align-self:start;font-size:14px}
.nav-title{margin:0 0 8px;font-weight:600}
nav ol{margin:0;padding:0;list-style:none;border-left:2px solid var(--border)}
nav a{display:block;padding:5px 0 5px 14px;color:var(--quiet);text-decoration:none}
nav a:hover{color:var(--accent);text-decoration:underline}
section.level-1{margin-top:48px;padding-top:0}
section.level-1:first-child{margin-top:0}
.level-2{margin-top:28px}
p{margin:0 0 12px;max-width:78ch}
.quiet{color:var(--quiet)}
dl{margin:0 0 16px;display:grid;gap:6px}
dl div{display:grid;grid-template-columns:170px minmax(0,1fr);gap:16px}
dt{color:var(--quiet)}
dd{margin:0;max-width:90ch;overflow-wrap:anywhere}
.list{border-left:3px solid var(--strong);padding:2px 0 2px 16px;margin:0 0 16px}
.list.good{border-color:var(--good)}
.list.bad{border-color:var(--bad)}
.list-title{font-weight:600;margin-bottom:4px}
.list ul{margin:0;padding-left:18px}
figure{margin:0 0 24px}
.paper{background:var(--paper);border:1px solid var(--border);border-radius:8px;padding:12px;overflow-x:auto}
.paper svg{display:block;max-width:100%;height:auto;margin:0 auto}
figcaption{color:var(--quiet);font-size:13px;margin-top:8px}
.scroll{position:relative;overflow-x:auto;margin:0 0 24px;background:var(--surface);border:1px solid var(--border);border-radius:8px}
table{border-collapse:collapse;width:100%;font-size:13.5px;line-height:1.45}
caption{text-align:left;font-weight:600;font-size:14px;padding:12px 14px 10px}
th,td{padding:8px 14px;text-align:left;vertical-align:top;border-top:1px solid var(--border)}
thead th{background:var(--sunken);font-weight:600;color:var(--quiet);white-space:nowrap}
tbody th,tfoot th{font-weight:500}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td small,th small{display:block;font-size:12px;font-weight:400;color:var(--quiet)}
td.number small{white-space:normal}
td.good,td.number.good small{color:var(--good)}
td.warning{color:var(--warning);font-weight:600}
td.bad,td.number.bad small{color:var(--bad)}
td.quiet{color:var(--quiet)}
.best{color:var(--good)}
tr.group th{background:var(--tint);font-weight:600}
tfoot th,tfoot td{border-top:2px solid var(--strong);font-weight:600}
th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit}
th button::after{content:" ↕";opacity:.75}
th[aria-sort=ascending] button::after{content:" ↑";opacity:1}
th[aria-sort=descending] button::after{content:" ↓";opacity:1}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{border-top:1px solid var(--border);padding:20px max(24px,calc(50vw - 700px));color:var(--quiet);font-size:13px}
footer p{margin:0}
@media (min-width:1200px){.pair-of-charts{display:grid;grid-template-columns:1fr 1fr;gap:20px}}
@media (max-width:900px){.columns{grid-template-columns:minmax(0,1fr);gap:24px}nav{position:static}nav ol{columns:2;border:0}nav a{padding-left:0}}
@media (max-width:560px){header,.columns,footer{padding-left:16px;padding-right:16px}nav ol{columns:1}dl div{grid-template-columns:minmax(0,1fr);gap:0}dl{gap:10px}h2{font-size:21px}.chart .paper svg,.drawing .paper svg{max-width:none;margin:0}th,td{padding:7px 10px}table{min-width:720px}}
@media print{body{background:none;font-size:10pt}header,.columns,footer{padding-left:0;padding-right:0}nav,.skip{display:none}.columns{display:block}.scroll,.paper{overflow:visible;border-radius:0}section.level-1{break-before:page}h2,h3,caption{break-after:avoid}tr,figure{break-inside:avoid}thead{display:table-header-group}td.number,th.number,thead th{white-space:normal}th,td{padding:4px 6px}table{font-size:8pt}th button::after{content:""}}
)css";
    return QStringLiteral(":root{color-scheme:light dark;%1}\n@media screen and (prefers-color-scheme:dark){:root{%2}}%3").arg(colourVariables(themeOf(ThemeName::Light)), colourVariables(themeOf(ThemeName::Dark)), QString::fromUtf8(rules));
}

QString reportScript()
{
    return QString::fromUtf8(R"js(
for (const table of document.querySelectorAll('table.sortable')) {
  const heads = [...table.tHead.rows[0].cells], body = table.tBodies[0];
  const value = (row, column) => { const cell = row.cells[column]; return 'order' in cell.dataset ? Number(cell.dataset.order) : null; };
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const isDown = head.getAttribute('aria-sort') === 'ascending', sign = isDown ? -1 : 1;
      heads.forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      const rows = [...body.rows], hasNumbers = rows.some(row => value(row, column) !== null);
      rows.sort((a, b) => {
        if (!hasNumbers) return sign * a.cells[column].textContent.localeCompare(b.cells[column].textContent);
        const x = value(a, column), y = value(b, column);
        return x === null ? (y === null ? 0 : 1) : y === null ? -1 : sign * (x - y);
      });
      body.append(...rows);
    });
  });
}
)js");
}
