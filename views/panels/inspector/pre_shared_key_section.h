// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include "model/edit/pre_shared_key.h"
#include <QWidget>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class SecretStore;

/// The pre-shared key of a connection: set, made at random, copied, forgotten. The user's keychain holds it; the design file only when
/// the user says so. It is masked until the eye is pressed, and no text of the program ever quotes it. Hidden for connections
/// without such a key.
class PreSharedKeySection : public QWidget
{
    Q_OBJECT
public:
    PreSharedKeySection(Document& document, SecretStore& secrets, const ObjectId& connection, QWidget* parent = nullptr);

    QString message() const;                             ///< what came of the last press of a button

private:
    void makeWidgets();
    void refresh();
    void setKey();
    void storeInKeychain(const QString& key, const QString& stepText);
    void moveTo(bool isFile);
    void copyKey();
    void forgetKey();
    /// Calls `use` with the stored key, from the file at once and from the keychain when it answers.
    void withStoredKey(std::function<void(const QString& key)> use);
    void say(const QString& text);
    QString stepText(const char* what) const;
    const Connection* connection() const;

    Document& m_document;
    SecretStore& m_secrets;
    ObjectId m_connection;
    QLabel* m_place;
    QLineEdit* m_line;
    QPushButton* m_set;
    QPushButton* m_copy;
    QPushButton* m_forget;
    QCheckBox* m_inFile;
    QLabel* m_message;
};
