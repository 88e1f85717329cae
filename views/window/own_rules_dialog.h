// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QDialog>

class QLabel;
class QLineEdit;

/// Where an organisation's own rules stand: a folder or a file of them, or nowhere. Says what is found there while one types.
class OwnRulesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OwnRulesDialog(const QString& path, QWidget* parent = nullptr);

    /// Empty: no own rules.
    QString path() const;

private:
    void showWhatIsThere();

    QLineEdit* m_path;
    QLabel* m_there;
};
