// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include <QAbstractButton>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/rules/rule.h"
#endif

class AnalysisRunner;
class QVBoxLayout;

/// One finding in a few lines: the shape of its severity and what it says. A button.
class FindingLine : public QAbstractButton
{
    Q_OBJECT
public:
    FindingLine(Severity severity, const QString& message, QWidget* parent);
    QSize sizeHint() const override { return {160, heightForWidth(std::max(width(), 160))}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Severity m_severity;
};

/// What rules say about one object, above its fields; nothing when they say nothing.
class FindingLines : public QWidget
{
    Q_OBJECT
public:
    FindingLines(AnalysisRunner& runner, const ObjectId& object, QWidget* parent);

signals:
    void findingChosen(const QString& key);
    void allChosen(const ObjectId& object);              ///< more than fit here

private:
    void refresh();
    AnalysisRunner& m_runner;
    ObjectId m_object;
    QVBoxLayout* m_lines;
    QStringList m_shown;                                 ///< keys and messages
};
