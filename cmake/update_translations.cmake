# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DLUPDATE=... -DSOURCE=... -DSCRATCH=... [-DOUTPUT=FOLDER] -P update_translations.cmake
# Takes the texts of the sources into the translations, or into new files in FOLDER.
if(NOT OUTPUT)
    set(OUTPUT ${SOURCE}/resources/translations)
endif()
# lupdate takes what stands in tr(...) for a text of that class, and so overlooks the table of actions, which names its own context.
file(READ ${SOURCE}/views/window/actions.cpp actions)
string(REPLACE "tr(QT_TRANSLATE_NOOP" "text(QT_TRANSLATE_NOOP" actions "${actions}")
file(WRITE ${SCRATCH}/actions.cpp "${actions}")
# What templates are called and when to choose them stands in their files.
file(GLOB templates ${SOURCE}/resources/templates/*.landbridge.json)
set(words "")
foreach(file IN LISTS templates)
    file(READ ${file} text)
    foreach(member IN ITEMS name description)
        string(JSON word GET "${text}" ${member})
        string(REPLACE "\"" "\\\"" word "${word}")
        string(APPEND words "QT_TRANSLATE_NOOP(\"template\", \"${word}\")\n")
    endforeach()
endforeach()
file(WRITE ${SCRATCH}/templates.cpp "${words}")
set(common -silent -recursive -no-obsolete -locations none -I ${SOURCE} ${SOURCE}/views ${SOURCE}/model ${SCRATCH}/actions.cpp ${SCRATCH}/templates.cpp)
execute_process(COMMAND ${LUPDATE} ${common} -source-language en -target-language de -ts ${OUTPUT}/landbridge_de.ts COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${LUPDATE} ${common} -pluralonly -source-language en -target-language en -ts ${OUTPUT}/landbridge_en.ts COMMAND_ERROR_IS_FATAL ANY)
