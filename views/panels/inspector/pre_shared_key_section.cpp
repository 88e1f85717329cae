// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/pre_shared_key_section.h"
#include "model/design/kind_info.h"
#include "model/document/secret_store.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

PreSharedKeySection::PreSharedKeySection(Document& document, SecretStore& secrets, const ObjectId& connectionId, QWidget* parent)
    : QWidget(parent), m_document(document), m_secrets(secrets), m_connection(connectionId), m_place(new QLabel(this)), m_line(new QLineEdit(this)), m_set(new QPushButton(tr("Set"), this)),
      m_copy(new QPushButton(tr("Copy"), this)), m_forget(new QPushButton(tr("Forget"), this)), m_inFile(new QCheckBox(tr("Store it in the design file"), this)), m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("preSharedKey"));
    makeWidgets();
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_set->setEnabled(!text.isEmpty());
        say({});
    });
    connect(m_line, &QLineEdit::returnPressed, this, &PreSharedKeySection::setKey);
    connect(m_set, &QPushButton::clicked, this, &PreSharedKeySection::setKey);
    connect(m_copy, &QPushButton::clicked, this, &PreSharedKeySection::copyKey);
    connect(m_forget, &QPushButton::clicked, this, &PreSharedKeySection::forgetKey);
    connect(m_inFile, &QCheckBox::clicked, this, &PreSharedKeySection::moveTo);
    connect(&document, &Document::changed, this, &PreSharedKeySection::refresh);
    refresh();
}

void PreSharedKeySection::makeWidgets()
{
    auto* title = new QLabel(tr("Pre-shared key"), this);
    title->setFont(::font(TextRole::CaptionStrong));
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setBuddy(m_line);
    m_place->setProperty("role", "caption");
    m_line->setAccessibleName(tr("Pre-shared key"));
    m_line->setEchoMode(QLineEdit::Password);
    QAction* eye = m_line->addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    eye->setToolTip(tr("Show or hide what is typed"));
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, this, [this](bool isShown) { m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    auto* random = new QPushButton(tr("Random"), this);
    random->setObjectName(QStringLiteral("randomKey"));
    random->setToolTip(tr("Types 64 random letters and digits; “Set” stores them"));
    connect(random, &QPushButton::clicked, this, [this] {
        m_line->setText(newPreSharedKey());
        m_set->setEnabled(true);
        m_set->setFocus();
        say(tr("A random key is typed. “Set” stores it."));
    });
    m_set->setObjectName(QStringLiteral("setKey"));
    m_copy->setObjectName(QStringLiteral("copyKey"));
    m_copy->setToolTip(tr("Puts the stored key on the clipboard, for the device or Azure"));
    m_forget->setObjectName(QStringLiteral("forgetKey"));
    m_inFile->setObjectName(QStringLiteral("keyInFile"));
    m_inFile->setToolTip(tr("Whoever gets the file then has the key. Otherwise your keychain holds it, and the file only says that it does."));
    m_message->setObjectName(QStringLiteral("keyMessage"));
    m_message->setWordWrap(true);
    m_message->setProperty("role", "caption");
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(m_place);
    auto* typing = new QHBoxLayout;
    typing->setSpacing(6);
    typing->addWidget(m_line, 1);
    typing->addWidget(m_set);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton* button : {random, m_copy, m_forget})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 4, 8);
    layout->setSpacing(5);
    layout->addLayout(top);
    layout->addLayout(typing);
    layout->addLayout(buttons);
    layout->addWidget(m_inFile);
    layout->addWidget(m_message);
    m_message->hide();
}

const Connection* PreSharedKeySection::connection() const
{
    return m_document.design().find<Connection>(m_connection);
}

void PreSharedKeySection::refresh()
{
    const Connection* shown = connection();
    setVisible(shown && (hasPreSharedKey(*shown) || keyPlace(*shown) != KeyPlace::Nowhere));
    if (!shown)
        return;
    const KeyPlace place = keyPlace(*shown);
    m_place->setText(place == KeyPlace::Nowhere ? tr("not stored") : place == KeyPlace::Keychain ? tr("in your keychain") : tr("in the design file"));
    m_line->setPlaceholderText(place == KeyPlace::Nowhere ? tr("none") : QString(12, QChar(0x2022)));
    m_set->setText(place == KeyPlace::Nowhere ? tr("Set") : tr("Replace"));
    m_set->setEnabled(!m_line->text().isEmpty());
    m_copy->setEnabled(place != KeyPlace::Nowhere);
    m_forget->setEnabled(place != KeyPlace::Nowhere);
    if (place != KeyPlace::Nowhere)
        m_inFile->setChecked(place == KeyPlace::File);
}

QString PreSharedKeySection::message() const
{
    return m_message->text();
}

void PreSharedKeySection::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString PreSharedKeySection::stepText(const char* what) const
{
    return tr(what).arg(displayName(m_document.design(), m_connection));
}

void PreSharedKeySection::setKey()
{
    const QString key = m_line->text();
    if (const QString refusal = refusePreSharedKey(key); !refusal.isEmpty())
        return say(refusal);
    if (!m_inFile->isChecked())
        return storeInKeychain(key, stepText(QT_TR_NOOP("Set the pre-shared key of %1")));
    if (!m_document.apply(stepText(QT_TR_NOOP("Set the pre-shared key of %1")), withKeyInFile(m_document.design(), m_connection, key)))
        return;
    m_line->clear();
    refresh();
    say(tr("The key is in the design file."));
}

/// The document receives the answer: this section goes with the selection, and a key that the keychain took must be found again.
void PreSharedKeySection::storeInKeychain(const QString& key, const QString& text)
{
    const Connection* shown = connection();
    if (!shown)
        return;
    const bool isNew = shown->sharedKeyReference.isEmpty();
    const QString reference = isNew ? QUuid::createUuid().toString(QUuid::WithoutBraces) : shown->sharedKeyReference;
    say(tr("Waiting for the keychain…"));
    const QPointer<PreSharedKeySection> self(this);
    m_secrets.write(reference, key, &m_document, [self, &document = m_document, id = m_connection, reference, text](const Result<QString>& answer) {
        if (!answer) {
            if (self)
                self->say(tr("%1 The key is not stored. You can store it in the design file instead, or keep it elsewhere.").arg(answer.error().message));
            return self ? self->refresh() : void();
        }
        const Connection* now = document.design().find<Connection>(id);
        if (now && (now->sharedKeyReference != reference || !now->sharedKey.isEmpty()))
            document.apply(text, withKeyReference(document.design(), id, reference));
        if (!self)
            return;
        self->m_line->clear();
        self->refresh();
        self->say(tr("Your keychain has the key."));
    });
}

void PreSharedKeySection::withStoredKey(std::function<void(const QString& key)> use)
{
    const Connection* shown = connection();
    if (!shown)
        return;
    if (keyPlace(*shown) == KeyPlace::File)
        return use(shown->sharedKey);
    say(tr("Waiting for the keychain…"));
    m_secrets.read(shown->sharedKeyReference, this, [this, use = std::move(use)](const Result<QString>& answer) {
        if (!answer)
            say(answer.error().message);
        else if (answer->isEmpty())
            say(tr("Your keychain has no key for this connection: it was set on another computer, or forgotten."));
        else
            use(*answer);
        refresh();
    });
}

void PreSharedKeySection::moveTo(bool isFile)
{
    const Connection* shown = connection();
    if (!shown || keyPlace(*shown) == KeyPlace::Nowhere)
        return;                                          // it says where the next key goes
    if (!isFile)
        return storeInKeychain(shown->sharedKey, stepText(QT_TR_NOOP("Take the pre-shared key of %1 out of the file")));
    withStoredKey([this](const QString& key) {
        if (m_document.apply(stepText(QT_TR_NOOP("Store the pre-shared key of %1 in the file")), withKeyInFile(m_document.design(), m_connection, key)))
            say(tr("The key is in the design file."));
    });
}

void PreSharedKeySection::copyKey()
{
    withStoredKey([this](const QString& key) {
        auto* held = new QMimeData;
        held->setText(key);
        held->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");   // clipboard histories leave it out
        QGuiApplication::clipboard()->setMimeData(held);
        say(tr("The key is on the clipboard."));
    });
}

void PreSharedKeySection::forgetKey()
{
    const Connection* shown = connection();
    if (!shown)
        return;
    const QString reference = shown->sharedKeyReference;
    m_document.apply(stepText(QT_TR_NOOP("Forget the pre-shared key of %1")), withoutKey(m_document.design(), m_connection));
    say(tr("The key is forgotten."));
    if (reference.isEmpty())
        return;
    m_secrets.remove(reference, this, [this](const Result<QString>& answer) {
        if (!answer)
            say(tr("The design has forgotten the key, but the keychain may still have it: %1").arg(answer.error().message));
    });
}
