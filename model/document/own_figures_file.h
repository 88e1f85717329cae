// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/error.h"
#include <QObject>

class Document;

/// The file of own figures that lies over the document's catalogue; none at first. Taking or leaving one gives the document
/// another catalogue, and so all figures are computed anew.
class OwnFiguresFile : public QObject
{
    Q_OBJECT
public:
    explicit OwnFiguresFile(Document& document, QObject* parent = nullptr);

    const QString& path() const { return m_path; }               ///< empty: the built-in catalogue alone
    /// Takes a file (overlay_file.h). With errors all stays as it is.
    QList<Error> use(const QString& path);
    void leave();

signals:
    void changed();                                              ///< after the document's catalogueChanged()

private:
    Document& m_document;
    QString m_path;
};
