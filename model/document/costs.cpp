// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/costs.h"
#include "model/analysis/cost.h"
#include "model/document/analysis_runner.h"
#include "model/io/retail_prices.h"

Costs::Costs(Document& document, AnalysisRunner& runner, QObject* parent)
    : QObject(parent), m_document(document), m_runner(runner), m_prices(document.catalogue().prices())
{
    connect(&document, &Document::catalogueChanged, this, &Costs::takePrices);
}

std::shared_ptr<const Cost> Costs::latest() const
{
    const auto analysis = m_runner.latest();
    if (!analysis)
        return nullptr;
    if (!m_cost || m_analysis != analysis || m_cost->currency != currency()) {
        m_cost = std::make_shared<const Cost>(costOf(*analysis, m_prices, currency()));
        m_analysis = analysis;
    }
    return m_cost;
}

QList<Error> Costs::usePrices(const QString& path)
{
    const PriceFileOutcome outcome = loadRetailPrices(path);
    if (!outcome.prices)
        return outcome.errors;
    m_filePrices = *outcome.prices;
    m_priceFile = path;
    takePrices();
    return {};
}

void Costs::takePrices()
{
    m_prices = m_document.catalogue().prices().with(m_filePrices);
    m_cost.reset();
    emit changed();
}

void Costs::useBuiltInPrices()
{
    m_filePrices = PriceList();
    m_priceFile.clear();
    takePrices();
}

QString Costs::currency() const
{
    const QString& own = m_document.project().currency;
    return own.isEmpty() ? defaultCurrency : own;
}

void Costs::setCurrency(const QString& currency)
{
    if (currency == this->currency())
        return;
    Project project = m_document.project();
    project.currency = currency;
    m_document.applyToProject(tr("Set currency"), project);
}
