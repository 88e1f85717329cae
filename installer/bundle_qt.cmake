# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack on the staged files of the tar.xz: adds the Qt libraries and plugins, so that the folder can be unpacked and moved
# anywhere. (Qt 6.4's own deployment script knows Windows and macOS only.)
#
#   bin/landbridge -> ../lib/landbridge/landbridge     a link: Qt looks for qt.conf beside the program itself
#   lib/landbridge/{landbridge, qt.conf, lib*.so.*, plugins/}
set(root "${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
set(home "${root}/lib/landbridge")
find_program(PATCHELF patchelf)
if(NOT PATCHELF)
    message(FATAL_ERROR "patchelf is needed to make the tar.xz")
endif()

# 1. The program into its own folder.
file(MAKE_DIRECTORY "${home}/plugins")
file(RENAME "${root}/bin/landbridge" "${home}/landbridge")
file(CREATE_LINK ../lib/landbridge/landbridge "${root}/bin/landbridge" SYMBOLIC)
file(WRITE "${home}/qt.conf" "[Paths]\nPrefix = .\nPlugins = plugins\n")

# 2. Plugins: what draws on X11, Wayland and without a screen, reads SVG and pictures, and composes accented letters.
set(wanted
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    wayland-shell-integration/*.so wayland-decoration-client/*.so wayland-graphics-integration-client/*.so
    platformthemes/libqxdgdesktopportal.so platforminputcontexts/*.so
    iconengines/libqsvgicon.so imageformats/libqsvg.so imageformats/libqjpeg.so imageformats/libqgif.so imageformats/libqico.so)
set(plugins)
foreach(pattern IN LISTS wanted)
    file(GLOB found RELATIVE "${CPACK_LANDBRIDGE_QT_PLUGINS}" "${CPACK_LANDBRIDGE_QT_PLUGINS}/${pattern}")
    foreach(plugin IN LISTS found)
        cmake_path(GET plugin PARENT_PATH kind)
        file(COPY "${CPACK_LANDBRIDGE_QT_PLUGINS}/${plugin}" DESTINATION "${home}/plugins/${kind}")
        list(APPEND plugins "${home}/plugins/${plugin}")
    endforeach()
endforeach()
if(NOT EXISTS "${home}/plugins/platforms/libqxcb.so" OR NOT EXISTS "${home}/plugins/platforms/libqoffscreen.so")
    message(FATAL_ERROR "no Qt platform plugins in ${CPACK_LANDBRIDGE_QT_PLUGINS}")
endif()

# 3. Libraries: all but those that belong to the machine (C and C++ run time, graphics drivers and what talks to them, fonts).
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${home}/landbridge" MODULES ${plugins}
    RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES
        "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|stdc\\+\\+|gcc_s|mvec|anl)\\.so"
        "^lib(GL|EGL|GLX|GLdispatch|OpenGL|GLESv2|drm|gbm|vulkan)\\.so"
        "^lib(X11|X11-xcb|xcb|wayland-client|wayland-egl|wayland-cursor|wayland-server)\\.so"
        "^lib(fontconfig|freetype|expat|z|uuid|dbus-1|systemd|udev)\\.so")
if(missing)
    message(FATAL_ERROR "libraries not found: ${missing}")
endif()
foreach(library IN LISTS libraries)
    file(COPY "${library}" DESTINATION "${home}" FOLLOW_SYMLINK_CHAIN)
endforeach()

# 4. Everything finds its libraries relative to itself.
execute_process(COMMAND ${PATCHELF} --set-rpath "$ORIGIN" "${home}/landbridge" COMMAND_ERROR_IS_FATAL ANY)
foreach(plugin IN LISTS plugins)
    execute_process(COMMAND ${PATCHELF} --set-rpath "$ORIGIN/../.." "${plugin}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(GLOB bundled LIST_DIRECTORIES false "${home}/*.so*")
foreach(library IN LISTS bundled)
    if(NOT IS_SYMLINK "${library}")
        execute_process(COMMAND ${PATCHELF} --set-rpath "$ORIGIN" "${library}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()

# 5. The licences of what is bundled, where the machine has them (Debian does).
find_program(DPKG_QUERY dpkg-query)
if(DPKG_QUERY)
    foreach(library IN LISTS libraries)
        file(REAL_PATH "${library}" library)
        execute_process(COMMAND ${DPKG_QUERY} -S "${library}" OUTPUT_VARIABLE owner ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
        if(owner MATCHES "^([^:]+)(:[^:]+)?: ")
            set(package ${CMAKE_MATCH_1})
            if(EXISTS /usr/share/doc/${package}/copyright)
                configure_file(/usr/share/doc/${package}/copyright "${root}/share/doc/landbridge/libraries/${package}.copyright" COPYONLY)
            endif()
        endif()
    endforeach()
endif()
configure_file("${CPACK_LANDBRIDGE_SOURCES}/bundle_readme.txt" "${root}/README.txt" COPYONLY)
