// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QTextBrowser>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#include <optional>
#endif

class AnalysisRunner;

/// Why a figure is what it is: result, what decided it, the steps, and every input with its basis, source and date.
class WhyPanel : public QTextBrowser
{
    Q_OBJECT
public:
    explicit WhyPanel(AnalysisRunner& runner, QWidget* parent = nullptr);

    void explainFigure(const FigureKey& key);
    const std::optional<FigureKey>& figure() const { return m_key; }

signals:
    void objectChosen(const QString& object);            ///< an object id or a facility's name

protected:
    void changeEvent(QEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void refresh();
    AnalysisRunner& m_runner;
    std::optional<FigureKey> m_key;
    QString m_html;
};

/// A derivation as rich text in the colours of the theme.
QString derivationHtml(const Analysis& analysis, const Derivation& derivation, bool isCurrent);
