// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/prices.h"
#include "model/design/project.h"
#include <QObject>
#include <memory>

class AnalysisRunner;
class Document;
struct Analysis;
struct Cost;

/// What the shown design costs a month, by the built-in prices and those of a file that go before them.
class Costs : public QObject
{
    Q_OBJECT
public:
    Costs(Document& document, AnalysisRunner& runner, QObject* parent = nullptr);

    /// Of the runner's latest analysis, added up when first asked for; null before there is one.
    std::shared_ptr<const Cost> latest() const;

    const PriceList& prices() const { return m_prices; }
    const QString& priceFile() const { return m_priceFile; }     ///< empty: built-in prices only
    /// Takes prices from a file (retail_prices.h). With errors all stays as it is.
    QList<Error> usePrices(const QString& path);
    void useBuiltInPrices();

    QString currency() const;                                    ///< the project's, else that of Azure's price lists
    void setCurrency(const QString& currency);                   ///< one undo step

signals:
    void changed();                                              ///< other prices; a new analysis is told by the runner

private:
    void takePrices();
    Document& m_document;
    AnalysisRunner& m_runner;
    PriceList m_prices;
    PriceList m_filePrices;                      // of the price file; none without one
    QString m_priceFile;
    mutable std::shared_ptr<const Analysis> m_analysis;          // of which m_cost is
    mutable std::shared_ptr<const Cost> m_cost;
};
