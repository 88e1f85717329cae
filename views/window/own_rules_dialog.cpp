// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/own_rules_dialog.h"
#include "model/scripting/own_rules.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

OwnRulesDialog::OwnRulesDialog(const QString& path, QWidget* parent) : QDialog(parent), m_path(new QLineEdit(path, this)), m_there(new QLabel(this))
{
    setObjectName(QStringLiteral("ownRules"));
    setWindowTitle(tr("Own rules"));
    auto* what = new QLabel(tr("Rules of your organisation, written in JavaScript, are checked beside the built-in ones. They see the design and its figures "
                               "and nothing else: no files, no network. docs/OWN-RULES.md tells how to write them."), this);
    what->setWordWrap(true);
    m_path->setObjectName(QStringLiteral("ownRulesPath"));
    m_path->setPlaceholderText(tr("None: the built-in rules only"));
    m_path->setAccessibleName(tr("Folder or file of rules"));
    m_path->setClearButtonEnabled(true);
    m_path->setMinimumWidth(420);
    m_there->setWordWrap(true);
    auto* folder = new QPushButton(tr("F&older…"), this);
    auto* file = new QPushButton(tr("&File…"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(folder);
    row->addWidget(file);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(Metrics::space);
    layout->addWidget(what);
    layout->addLayout(row);
    layout->addWidget(m_there);
    layout->addStretch();
    layout->addWidget(buttons);
    const auto take = [this](const QString& chosen) {
        if (!chosen.isEmpty())
            m_path->setText(chosen);
    };
    connect(folder, &QPushButton::clicked, this, [this, take] { take(QFileDialog::getExistingDirectory(this, tr("Folder of rules"), this->path())); });
    connect(file, &QPushButton::clicked, this, [this, take] { take(QFileDialog::getOpenFileName(this, tr("File of a rule"), this->path(), tr("Rules (*.js)"))); });
    connect(m_path, &QLineEdit::textChanged, this, &OwnRulesDialog::showWhatIsThere);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showWhatIsThere();
}

QString OwnRulesDialog::path() const
{
    return m_path->text().trimmed();
}

void OwnRulesDialog::showWhatIsThere()
{
    if (path().isEmpty()) {
        m_there->setText(tr("No own rules are checked."));
        return;
    }
    const auto files = readOwnRules({path()});
    if (!files) {
        m_there->setText(files.error().message);
        return;
    }
    QStringList names;
    for (const OwnRuleFile& file : *files)
        names << file.name;
    constexpr qsizetype mostNames = 5;
    const QString shown = names.mid(0, mostNames).join(QStringLiteral(", ")) + (names.size() > mostNames ? QStringLiteral(", …") : QString());
    m_there->setText(names.size() == 1 ? tr("One rule: %1").arg(shown) : tr("%1 rules: %2").arg(QString::number(names.size()), shown));
}
