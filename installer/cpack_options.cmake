# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack once for each kind of package.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
elseif(CPACK_GENERATOR STREQUAL "TXZ")
    execute_process(COMMAND uname -m OUTPUT_VARIABLE machine OUTPUT_STRIP_TRAILING_WHITESPACE)
    string(TOLOWER ${CPACK_SYSTEM_NAME} system)
    set(CPACK_PACKAGE_FILE_NAME landbridge-${CPACK_PACKAGE_VERSION}-${system}-${machine})
    set(CPACK_PRE_BUILD_SCRIPTS ${CPACK_LANDBRIDGE_SOURCES}/bundle_qt.cmake)
endif()
