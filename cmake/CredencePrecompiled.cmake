# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that nearly every file includes, compiled once: about a quarter off a first build. Off while
# developing, since a file that forgets an include would not be noticed.

option(CREDENCE_PRECOMPILED "Precompile the headers that nearly every file includes" OFF)

# Makes the precompiled headers "kind" out of precompiled/<kind>.h, or of precompiled/<HEADER>.h. Whoever takes them must compile with the same
# options; a difference is an error (-Winvalid-pch), never a slow build.
function(credence_precompiled_headers kind)
  cmake_parse_arguments(arg "" "HEADER" "LIBRARIES;OPTIONS" ${ARGN})
  if(NOT CREDENCE_PRECOMPILED)
    return()
  endif()
  if(NOT arg_HEADER)
    set(arg_HEADER ${kind})
  endif()
  set(owner credence_precompiled_${kind})
  add_library(${owner} OBJECT ${CMAKE_SOURCE_DIR}/cmake/precompiled/owner.cpp)
  target_link_libraries(${owner} PRIVATE credence_flags ${arg_LIBRARIES})
  target_compile_options(${owner} PRIVATE ${arg_OPTIONS})
  target_precompile_headers(${owner} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled/${arg_HEADER}.h)
endfunction()

# Lets a target start from the precompiled headers "kind"; of several kinds the first counts, the rest are defaults.
function(credence_use_precompiled target kind)
  if(CREDENCE_PRECOMPILED)
    target_precompile_headers(${target} REUSE_FROM credence_precompiled_${kind})
  endif()
endfunction()
