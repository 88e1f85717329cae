// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QTextBrowser>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#include <optional>
#endif

class AnalysisRunner;
class LatestJob;

/// Why a figure is what it is: result, what decided it, the steps, and every input with its basis, source and date. It is worked
/// out on a thread of its own.
class WhyPanel : public QTextBrowser
{
    Q_OBJECT
public:
    explicit WhyPanel(AnalysisRunner& runner, QWidget* parent = nullptr);

    void explainFigure(const FigureKey& key);
    const std::optional<FigureKey>& figure() const { return m_key; }
    bool waitUntilShown(int timeoutMilliseconds);        ///< spins an event loop; for tests

signals:
    void objectChosen(const QString& object);            ///< an object id or a facility's name
    void shown();                                        ///< the derivation asked for

protected:
    void changeEvent(QEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void refresh();
    void showDerivation(bool isCurrent);
    void showHtml(const QString& html);
    AnalysisRunner& m_runner;
    LatestJob* m_job;
    std::optional<FigureKey> m_key;
    std::optional<Derivation> m_derivation;              // of m_key, perhaps before the last edit
    bool m_isFresh = false;                              // of the runner's latest analysis
    QString m_html;
};

/// A derivation as rich text in the colours of the theme.
QString derivationHtml(const Derivation& derivation, bool isCurrent);
