# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the product shares: language level, warnings as errors, strict Qt, sanitizers.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CREDENCE_CCACHE ccache)
if(CREDENCE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Build folders below the source share their results.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=time_macros
      ${CREDENCE_CCACHE})
endif()
find_program(CREDENCE_LLD ld.lld)
if(CREDENCE_LLD)
  add_link_options(-fuse-ld=lld)
endif()

add_library(credence_flags INTERFACE)
target_compile_options(
  credence_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
                           -Woverloaded-virtual -Werror)
target_compile_definitions(
  credence_flags
  INTERFACE QT_NO_KEYWORDS
            QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_NO_FOREACH
            QT_NO_JAVA_STYLE_ITERATORS
            QT_STRICT_ITERATORS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400
            CREDENCE_VERSION="${PROJECT_VERSION}")
if(CREDENCE_SANITIZE)
  target_compile_options(credence_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                                  -fno-omit-frame-pointer)
  target_link_options(credence_flags INTERFACE -fsanitize=address,undefined)
endif()

# A static library of one folder. Its public includes are named from core/ or app/.
function(credence_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC credence_flags ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()

# A test program that mirrors one folder; every test in it is known to ctest.
function(credence_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})
  include(GoogleTest)
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
endfunction()

target_include_directories(credence_flags INTERFACE ${CMAKE_SOURCE_DIR}/core)
