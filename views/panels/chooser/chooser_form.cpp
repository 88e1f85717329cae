// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/chooser/chooser_form.h"
#include "model/base/number_text.h"
#include "model/design/kind_info.h"
#include "model/document/document.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/metrics.h"
#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace {
/// The text up to a per-cent sign as a share of one; an empty text is no value.
Result<std::optional<double>> readShare(QString text)
{
    text = text.trimmed();
    if (text.endsWith(QLatin1Char('%')))
        text.chop(1);
    if (text.trimmed().isEmpty())
        return std::optional<double>();
    bool isNumber = false;
    const double number = readDecimal(text.trimmed(), &isNumber);
    if (!isNumber)
        return Error{ChooserForm::tr("Type per cent, such as 99.9."), {}};
    return std::optional(number / 100);
}

/// Per cent of the bandwidth, or a volume a month: "30 %", "20000 GB", "20 TB".
Result<std::optional<double>> readLoad(const QString& text, Bandwidth fromAzure, const Catalogue& catalogue)
{
    const QString word = text.trimmed();
    for (const auto& [unit, factor] : {std::pair("GB", 1.0), std::pair("TB", 1000.0)})
        if (word.endsWith(QLatin1String(unit), Qt::CaseInsensitive)) {
            bool isNumber = false;
            const double volume = readDecimal(word.chopped(2).trimmed(), &isNumber);
            if (!isNumber || volume < 0)
                return Error{ChooserForm::tr("Type per cent of the bandwidth, or a volume a month such as 20 TB."), {}};
            return fromAzure.mbps() > 0 ? std::optional(loadOfVolume(volume * factor, fromAzure, catalogue)) : std::optional<double>();
        }
    const auto share = readShare(word);
    return share ? share : Result<std::optional<double>>(Error{ChooserForm::tr("Type per cent of the bandwidth, or a volume a month such as 20 TB."), {}});
}

std::optional<double> degreesIn(const QString& text)
{
    bool isNumber = false;
    const double degrees = readDecimal(text.trimmed(), &isNumber);
    return isNumber ? std::optional(degrees) : std::nullopt;
}

QString degreesText(double degrees)
{
    return QString::number(degrees, 'g', 8);
}
}

ChooserForm::ChooserForm(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    setObjectName(QStringLiteral("chooserForm"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Metrics::spaceMedium, Metrics::space, Metrics::spaceMedium, Metrics::space);
    grid->setHorizontalSpacing(Metrics::space);
    grid->setVerticalSpacing(Metrics::spaceSmall);
    grid->setColumnStretch(1, 1);
    const auto pair = [this](QWidget* first, QWidget* second) {
        auto* both = new QWidget(this);
        auto* row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Metrics::spaceSmall);
        row->addWidget(first, 1);
        row->addWidget(second, 1);
        return both;
    };
    m_site = addCombo(QStringLiteral("chooserSite"));
    m_site->setEditable(true);
    m_site->setInsertPolicy(QComboBox::NoInsert);
    m_site->lineEdit()->setPlaceholderText(tr("A site of the design, or a city"));
    addRow(grid, QString(), tr("From"), m_site);
    m_latitude = addLine(QStringLiteral("chooserLatitude"), {}, tr("Latitude °"));
    m_longitude = addLine(QStringLiteral("chooserLongitude"), {}, tr("Longitude °"));
    addRow(grid, QStringLiteral("site"), tr("At"), pair(m_latitude, m_longitude));
    m_region = addCombo(QStringLiteral("chooserRegion"));
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_region->lineEdit()->setPlaceholderText(tr("Azure region"));
    for (const Region& region : document.catalogue().regions())
        m_region->addItem(region.displayName, region.name);
    m_region->model()->sort(0);
    m_region->setCurrentIndex(-1);
    m_region->completer()->setFilterMode(Qt::MatchContains);
    m_region->completer()->setCompletionMode(QCompleter::PopupCompletion);
    addRow(grid, QStringLiteral("region"), tr("To"), m_region);
    m_network = addCombo(QStringLiteral("chooserNetwork"));
    addRow(grid, QStringLiteral("network"), tr("Network"), m_network);
    m_toAzure = addLine(QStringLiteral("chooserToAzure"), QStringLiteral("1 Gbps"), tr("to Azure"));
    m_fromAzure = addLine(QStringLiteral("chooserFromAzure"), {}, tr("back, if other"));
    m_toAzure->setToolTip(tr("To Azure: 500 Mbps, 1 Gbps; a bare number is in Mbps"));
    m_fromAzure->setToolTip(tr("From Azure, where it differs"));
    addRow(grid, QStringLiteral("bandwidth"), tr("Bandwidth"), pair(m_toAzure, m_fromAzure));
    m_availability = addLine(QStringLiteral("chooserAvailability"), QStringLiteral("99.8 %"), tr("any"));
    addRow(grid, QStringLiteral("availability"), tr("Availability"), m_availability);
    m_latency = addLine(QStringLiteral("chooserLatency"), {}, tr("any, in ms"));
    addRow(grid, QStringLiteral("latency"), tr("Round trip"), m_latency);
    m_load = addLine(QStringLiteral("chooserLoad"), {}, tr("100 %, or a volume such as 20 TB"));
    m_load->setToolTip(tr("How much of the bandwidth flows on average over a month, or what leaves Azure in a month. Only costs depend on it."));
    addRow(grid, QStringLiteral("averageLoad"), tr("Average load"), m_load);
    m_private = new QCheckBox(tr("Private"), this);
    m_private->setObjectName(QStringLiteral("chooserPrivate"));
    m_private->setToolTip(tr("Never over the public internet"));
    m_encrypted = new QCheckBox(tr("Encrypted"), this);
    m_encrypted->setObjectName(QStringLiteral("chooserEncrypted"));
    m_encrypted->setToolTip(tr("Encrypted in transit by the network"));
    addRow(grid, QString(), tr("Must be"), pair(m_private, m_encrypted));
    fillSites();
    refreshDesign();

    connect(m_site, &QComboBox::currentTextChanged, this, &ChooserForm::takeSite);
    connect(m_region, &QComboBox::currentTextChanged, this, [this] {
        fillNetworks();
        emit changed();
    });
    connect(m_network, &QComboBox::currentIndexChanged, this, &ChooserForm::changed);
    for (QLineEdit* line : {m_latitude, m_longitude, m_toAzure, m_fromAzure, m_availability, m_latency, m_load})
        connect(line, &QLineEdit::textChanged, this, &ChooserForm::changed);
    for (QCheckBox* box : {m_private, m_encrypted})
        connect(box, &QCheckBox::toggled, this, &ChooserForm::changed);
    connect(&document, &Document::changed, this, &ChooserForm::refreshDesign);
    connect(&document, &Document::reset, this, [this] {
        const QSignalBlocker site(m_site), region(m_region);
        m_site->clearEditText();
        m_region->setCurrentIndex(-1);
        refreshDesign();
    });
}

void ChooserForm::addRow(QGridLayout* grid, const QString& where, const QString& label, QWidget* editor)
{
    const int row = grid->rowCount();
    auto* caption = new QLabel(label, this);
    caption->setProperty("role", "secondary");
    grid->addWidget(caption, row, 0);
    grid->addWidget(editor, row, 1);
    if (where.isEmpty())
        return;
    auto* note = new QLabel(this);
    note->setObjectName(QStringLiteral("chooserNote.") + where);
    note->setProperty("role", "caption");
    note->setWordWrap(true);
    note->hide();
    grid->addWidget(note, row + 1, 1);
    m_rows.insert(where, {editor, caption, note});
    QList<QWidget*> parts = editor->findChildren<QWidget*>();
    parts << editor;
    for (QWidget* each : std::as_const(parts))
        if (each->accessibleName().isEmpty())
            each->setAccessibleName(label);
}

QLineEdit* ChooserForm::addLine(const QString& name, const QString& text, const QString& placeholder)
{
    auto* line = new QLineEdit(text, this);
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    line->setMinimumWidth(40);
    return line;
}

QuietComboBox* ChooserForm::addCombo(const QString& name)
{
    auto* combo = new QuietComboBox(this);
    combo->setObjectName(name);
    return combo;
}

void ChooserForm::fillSites()
{
    const QSignalBlocker blocker(m_site);
    const QString text = m_site->currentText();
    m_site->clear();
    for (const Site& site : m_document.design().all<Site>())
        m_site->addItem(displayName(m_document.design(), site.id), site.id.text);
    if (m_site->count() > 0)
        m_site->insertSeparator(m_site->count());
    for (const KnownCity& city : knownCities(m_document.catalogue()))
        m_site->addItem(city.name);
    m_site->setCurrentIndex(m_site->findText(text));
    m_site->setEditText(text);
    m_site->completer()->setFilterMode(Qt::MatchContains);
    m_site->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void ChooserForm::fillNetworks()
{
    const QSignalBlocker blocker(m_network);
    const QVariant chosen = m_network->currentData();
    const int index = m_region->findText(m_region->currentText(), Qt::MatchFixedString);
    const QString region = index < 0 ? QString() : m_region->itemData(index).toString();
    m_network->clear();
    m_network->addItem(tr("A new one"));
    for (const VirtualNetwork& network : m_document.design().all<VirtualNetwork>())
        if (network.region == region)
            m_network->addItem(displayName(m_document.design(), network.id), network.id.text);
    m_network->setCurrentIndex(std::max(0, m_network->findData(chosen)));
    setRowShown(QStringLiteral("network"), m_network->count() > 1);
}

void ChooserForm::refreshDesign()
{
    const Design& design = m_document.design();
    fillSites();
    if (m_site->currentText().isEmpty() && !design.all<Site>().isEmpty())
        m_site->setCurrentIndex(0);
    if (m_region->currentText().isEmpty() || m_region->findText(m_region->currentText()) < 0) {
        const auto& networks = design.all<VirtualNetwork>();
        m_region->setCurrentIndex(networks.isEmpty() ? m_region->findData(QStringLiteral("westeurope")) : m_region->findData(networks.begin()->region));
    }
    fillNetworks();
    takeSite();
}

void ChooserForm::takeSite()
{
    const Site* site = m_document.design().find<Site>(requirement().site);
    const auto city = site ? std::nullopt : knownCity(m_document.catalogue(), m_site->currentText());
    const QSignalBlocker first(m_latitude), second(m_longitude);
    if (site) {
        m_latitude->setText(site->latitude ? degreesText(*site->latitude) : QString());
        m_longitude->setText(site->longitude ? degreesText(*site->longitude) : QString());
    } else if (city) {
        m_latitude->setText(degreesText(city->coordinates.value.latitude));
        m_longitude->setText(degreesText(city->coordinates.value.longitude));
    }
    setRowShown(QStringLiteral("site"), !site || !site->latitude || !site->longitude);
    m_latitude->setEnabled(!site);
    m_longitude->setEnabled(!site);
    emit changed();
}

void ChooserForm::setRowShown(const QString& where, bool isShown)
{
    m_rows[where].caption->setVisible(isShown);
    m_rows[where].editor->setVisible(isShown);
}

void ChooserForm::chooseSite(const ObjectId& site)
{
    if (const int index = m_site->findData(site.text); index >= 0)
        m_site->setCurrentIndex(index);
}

Requirement ChooserForm::requirement() const
{
    Requirement requirement;
    const QString name = m_site->currentText().trimmed();
    for (const Site& site : m_document.design().all<Site>())
        if (requirement.site.isEmpty() && displayName(m_document.design(), site.id) == name)
            requirement.site = site.id;
    if (requirement.site.isEmpty()) {
        requirement.siteName = name;
        const auto latitude = degreesIn(m_latitude->text()), longitude = degreesIn(m_longitude->text());
        if (latitude && longitude)
            requirement.place = Coordinates{*latitude, *longitude};
    }
    const QString regionText = m_region->currentText().trimmed();
    const int region = m_region->findText(regionText, Qt::MatchFixedString);
    requirement.region = region >= 0 ? m_region->itemData(region).toString() : regionText;
    requirement.network = ObjectId(m_network->currentData().toString());
    requirement.toAzure = parseBandwidth(m_toAzure->text()).value_or(Bandwidth());
    requirement.fromAzure = m_fromAzure->text().trimmed().isEmpty() ? requirement.toAzure : parseBandwidth(m_fromAzure->text()).value_or(Bandwidth());
    if (const auto share = readShare(m_availability->text()); share && *share)
        requirement.availability = Availability::fraction(**share);
    if (!m_latency->text().trimmed().isEmpty())
        if (const auto latency = parseLatency(m_latency->text()))
            requirement.latency = *latency;
    if (const auto load = readLoad(m_load->text(), requirement.fromAzure, m_document.catalogue()))
        requirement.averageLoad = *load;
    requirement.isPrivate = m_private->isChecked();
    requirement.isEncrypted = m_encrypted->isChecked();
    return requirement;
}

QList<Error> ChooserForm::unreadable() const
{
    QList<Error> errors;
    const auto add = [&](const Error& error, const char* where) { errors << Error{error.message, QString::fromLatin1(where)}; };
    if (const auto rate = parseBandwidth(m_toAzure->text()); !rate)
        add(rate.error(), "bandwidth");
    else if (const auto back = parseBandwidth(m_fromAzure->text()); !m_fromAzure->text().trimmed().isEmpty() && !back)
        add(back.error(), "bandwidth");
    if (const auto share = readShare(m_availability->text()); !share)
        add(share.error(), "availability");
    if (const auto latency = parseLatency(m_latency->text()); !m_latency->text().trimmed().isEmpty() && !latency)
        add(latency.error(), "latency");
    if (const auto load = readLoad(m_load->text(), Bandwidth::mbps(1), m_document.catalogue()); !load)
        add(load.error(), "averageLoad");
    return errors;
}

void ChooserForm::showHints()
{
    const Requirement now = requirement();
    m_hints.clear();
    if (now.availability)
        m_hints[QStringLiteral("availability")] = tr("At most %1 down a year").arg(downtimeText(now.availability->downtimeMinutesPerYear()));
    if (now.averageLoad && now.fromAzure.mbps() > 0)
        m_hints[QStringLiteral("averageLoad")] = tr("%1 GB leave Azure a month").arg(shownAmount(volumeOfLoad(*now.averageLoad, now.fromAzure, m_document.catalogue()), 0));
}

void ChooserForm::showErrors(const QList<Error>& errors)
{
    showHints();
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        QString text;
        for (const Error& error : errors)
            if (error.where == row.key() && text.isEmpty())
                text = error.message;
        const bool isWrong = !text.isEmpty();
        if (!isWrong)
            text = m_hints.value(row.key());
        row->note->setText(text);
        row->note->setVisible(!text.isEmpty());
        QList<QLineEdit*> lines = row->editor->findChildren<QLineEdit*>();
        if (auto* own = qobject_cast<QLineEdit*>(row->editor))
            lines << own;
        for (QLineEdit* line : std::as_const(lines))
            if (line->property("invalid").toBool() != isWrong) {
                line->setProperty("invalid", isWrong);
                line->style()->unpolish(line);
                line->style()->polish(line);
            }
    }
}
