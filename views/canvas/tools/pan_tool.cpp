// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/tools/pan_tool.h"

void PanTool::press(const CanvasMouse& mouse)
{
    m_isPanning = true;
    m_start = mouse.view;
    m_startCamera = m_context.camera;
}

void PanTool::move(const CanvasMouse& mouse)
{
    if (!m_isPanning)
        return;
    Camera camera = m_startCamera;
    camera.shift += (mouse.view - m_start).toPoint();
    m_context.setCamera(camera);
}

void PanTool::release(const CanvasMouse&)
{
    m_isPanning = false;
}

void PanTool::cancel()
{
    if (m_isPanning)
        m_context.setCamera(m_startCamera);
    m_isPanning = false;
}
