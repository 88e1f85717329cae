# SPDX-License-Identifier: GPL-3.0-or-later
# Translations are files of Qt Linguist in resources/translations, compiled into the program. After texts have changed:
#
#   cmake --build build/dev --target update_translations
#
# takes the new texts of the sources into the files, where they stand as unfinished until somebody translates them.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

function(landbridge_translations target)
    file(GLOB texts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/*.ts)
    qt_add_lrelease(${target} TS_FILES ${texts} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} translation_data PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
    set(update ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DSOURCE=${PROJECT_SOURCE_DIR} -DSCRATCH=${PROJECT_BINARY_DIR}/translations -P ${PROJECT_SOURCE_DIR}/cmake/update_translations.cmake)
    add_custom_target(update_translations COMMAND ${update} VERBATIM)
endfunction()
