# SPDX-License-Identifier: GPL-3.0-or-later
# The packages. Linux is tested; Windows (NSIS) and macOS (DragNDrop) are only configured.
set(CPACK_PACKAGE_NAME landbridge)
set(CPACK_PACKAGE_VENDOR "The Landbridge maintainers")
set(CPACK_PACKAGE_CONTACT "${LANDBRIDGE_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "design hybrid Azure networks and see what they can bear")
set(CPACK_PACKAGE_DESCRIPTION "Draw networks that reach from your own sites into Azure: sites, routers,
peering locations, ExpressRoute circuits, VPN connections, virtual networks
and gateways. While you draw, every link shows its bandwidth with the
bottleneck, the published SLA, the end-to-end availability, the round-trip
time and the security posture, each with its derivation. Designs are exported
as pictures and as JSON, from the window and from the command line.")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_INSTALL_DIRECTORY Landbridge)
set(CPACK_PACKAGE_EXECUTABLES landbridge Landbridge)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/dist)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/cpack_options.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, libsecret-1-0, qt6-translations-l10n")     # libsecret is loaded by QtKeychain to reach a keychain; the last has the words of Qt itself
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_NSIS_DISPLAY_NAME Landbridge)
set(CPACK_NSIS_PACKAGE_NAME Landbridge)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/landbridge.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_DMG_VOLUME_NAME Landbridge)

# What the tar.xz takes from this Qt; read by bundle_qt.cmake when it is made.
get_target_property(core_library Qt6::Core LOCATION)
get_target_property(qmake_program Qt6::qmake LOCATION)
execute_process(COMMAND ${qmake_program} -query QT_INSTALL_PLUGINS OUTPUT_VARIABLE plugins OUTPUT_STRIP_TRAILING_WHITESPACE)
set(CPACK_LANDBRIDGE_QT_PLUGINS ${plugins})
set(CPACK_LANDBRIDGE_SOURCES ${CMAKE_CURRENT_SOURCE_DIR})

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB TXZ)
endif()
include(CPack)
