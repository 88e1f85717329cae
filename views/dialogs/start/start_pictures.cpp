// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/start/start_pictures.h"
#include "model/io/project_file.h"
#include "views/dialogs/gallery/gallery_preview.h"
#include "views/dialogs/start/start_card.h"
#include <QFileInfo>

namespace {
constexpr qint64 largestShown = 2 << 20;                 // bytes; a larger file would hold up the page
}

StartPictures::StartPictures(QObject* parent) : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &StartPictures::drawNext);
}

void StartPictures::ask(StartCard* card, const QString& key, const Draw& draw)
{
    if (m_drawn.contains(key)) {
        card->setPicture(m_drawn.value(key));
        return;
    }
    m_wanted.append({card, key, draw});
    m_turn.start();
}

void StartPictures::clear()
{
    m_wanted.clear();
    m_drawn.clear();
    m_turn.stop();
}

void StartPictures::drawNext()
{
    if (!m_wanted.isEmpty()) {
        const Wanted next = m_wanted.takeFirst();
        if (next.card) {
            const QPixmap picture = next.draw();
            m_drawn.insert(next.key, picture);
            next.card->setPicture(picture);
        }
    }
    if (m_wanted.isEmpty())
        m_turn.stop();
}

QPixmap pictureOfFile(const QString& path, const Catalogue& catalogue, qreal pixelRatio)
{
    if (QFileInfo(path).size() > largestShown)
        return {};
    const LoadOutcome outcome = loadProject(path);
    return outcome.file ? designPreview(outcome.file->project.options.first(), catalogue, nullptr, StartCard::pictureSize, pixelRatio) : QPixmap();
}
