# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings, sanitizers, compiler cache and linker: one place for all targets.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
add_compile_definitions(QT_NO_CAST_TO_ASCII QT_NO_FOREACH)

if(LANDBRIDGE_SANITIZE)
    add_compile_options(-fsanitize=${LANDBRIDGE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${LANDBRIDGE_SANITIZE})
endif()
if(LANDBRIDGE_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

find_program(LANDBRIDGE_CCACHE ccache)
if(LANDBRIDGE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${LANDBRIDGE_CCACHE})
endif()
find_program(LANDBRIDGE_MOLD mold)
if(LANDBRIDGE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
