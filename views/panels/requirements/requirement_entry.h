// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/design/design.h"
#include "model/design/design_requirement.h"
#include "model/base/error.h"
#include <functional>
#include <optional>
#endif

class IconLabel;
class QLabel;
class QLineEdit;

/// A requirement typed as one line (requirement_line.h). What cannot be read is told below, at its column.
class RequirementEntry : public QWidget
{
    Q_OBJECT
public:
    /// `design` gives the objects that the ends are named after.
    explicit RequirementEntry(std::function<Design()> design, QWidget* parent = nullptr);

    QLineEdit* line() const { return m_line; }
    QString error() const;
    /// What the line means; nothing when it cannot be read, which is then told.
    std::optional<DesignRequirement> read();
    /// Puts text there, and no error.
    void setText(const QString& text);
    void showError(const Error& error);                  ///< `where` is the column from 1, or nothing
    /// An example with the names of the design, for those who see such a line for the first time.
    void showExample();

signals:
    void entered();                                      ///< Enter was pressed
    void typed();                                        ///< by a person

private:
    std::function<Design()> m_design;
    QLineEdit* m_line;
    IconLabel* m_errorIcon;
    QLabel* m_error;
};

/// "HQ to prod: ≥ 1 Gbps, …": with the first site and virtual network there are.
QString requirementExample(const Design& design);
