# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the product shares: language level, warnings as errors, strict Qt, sanitizers, rooms as units.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CREDENCE_CCACHE ccache)
if(CREDENCE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Build folders below the source share their results.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
      CCACHE_SLOPPINESS=time_macros,pch_defines,include_file_mtime,include_file_ctime ${CREDENCE_CCACHE})
endif()
find_program(CREDENCE_LLD ld.lld)
if(CREDENCE_LLD)
  add_link_options(-fuse-ld=lld)
endif()

add_library(credence_flags INTERFACE)
target_compile_options(
  credence_flags INTERFACE -Wall -Wextra -Wpedantic $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow> -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
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
if(CREDENCE_PRECOMPILED)
  # Without these ccache cannot know what a precompiled header holds, or takes each that was made anew for another one.
  target_compile_options(credence_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
                                                  "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
if(CREDENCE_SANITIZE)
  # Looking for uses of a stack frame after its return would cost a third of the tests' time.
  target_compile_options(
    credence_flags
    INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
              $<$<CXX_COMPILER_ID:Clang>:-fsanitize-address-use-after-return=never>)
  # The tests start the programs thousands of times; what stands at fixed places need not be relocated each time.
  target_link_options(credence_flags INTERFACE -fsanitize=address,undefined -no-pie)
endif()
target_include_directories(credence_flags INTERFACE ${CMAKE_SOURCE_DIR}/core)

# Compiles the files of one folder as one: what they instantiate alike is compiled once, which more than halves a build.
# Off while developing, so that a missing include is seen and a change compiles one file.
option(CREDENCE_UNITY "Compile the files of one folder together" OFF)

function(credence_compile_by_folder target)
  if(NOT CREDENCE_UNITY)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    if(source MATCHES "\\.cpp$")
      cmake_path(ABSOLUTE_PATH source OUTPUT_VARIABLE path)
      cmake_path(GET path PARENT_PATH folder)
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder})
    endif()
  endforeach()
endfunction()

# The same for tests, whose names stay in a namespace of each file: so many files together, whatever their folder.
function(credence_compile_together target)
  if(NOT CREDENCE_UNITY)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE BATCH UNITY_BUILD_BATCH_SIZE 24)
endfunction()

# A static library of one folder. Its public includes are named from core/ or app/. MOC: it has classes with Q_OBJECT.
# BUSY: the tests spend their time in it, so that it is worth optimising under the sanitizers too; of the rest the
# compiler would cost more than it saves.
function(credence_library name)
  cmake_parse_arguments(arg "MOC;BUSY" "PRECOMPILED" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC "${arg_MOC}")
  target_link_libraries(${name} PUBLIC credence_flags ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
  if(arg_BUSY AND CREDENCE_SANITIZE)
    target_compile_options(${name} PRIVATE -O1)
    set(arg_PRECOMPILED core_busy)
  endif()
  credence_use_precompiled(${name} ${arg_PRECOMPILED} core)
  credence_compile_by_folder(${name})
endfunction()

# A test program that mirrors one folder. It is not optimised: what it tests is. SECONDS: what it takes under the
# sanitizers, roughly; the longest begin first, so that none runs alone at the end.
function(credence_test name)
  cmake_parse_arguments(arg "" "PRECOMPILED;SECONDS" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})
  target_compile_options(${name} PRIVATE -O0)
  credence_use_precompiled(${name} ${arg_PRECOMPILED} tests)
  credence_compile_together(${name})
  if(CREDENCE_SANITIZE)
    # One process per program: to start one under the sanitizers takes longer than most tests.
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 3600)
    if(arg_SECONDS)
      set_tests_properties(${name} PROPERTIES COST ${arg_SECONDS})
    endif()
  else()
    include(GoogleTest)
    gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
  endif()
endfunction()
