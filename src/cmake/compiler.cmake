# SPDX-License-Identifier: GPL-3.0-or-later
# How every target is compiled: one language level, strict warnings, sanitizers by preset, ccache and lld where present.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(guiju_options INTERFACE)
target_compile_definitions(guiju_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)
target_compile_options(guiju_options INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wnull-dereference
  -Wduplicated-cond -Wlogical-op -Wunused -Wimplicit-fallthrough
  $<$<BOOL:${GUIJU_WERROR}>:-Werror> $<$<CONFIG:Debug>:-g1>)
if(GUIJU_SANITIZE)
  # GCC reports false null dereferences and uninitialised values in instrumented library headers.
  target_compile_options(guiju_options INTERFACE
    -fsanitize=${GUIJU_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -Wno-null-dereference -Wno-maybe-uninitialized -O1)
  target_link_options(guiju_options INTERFACE -fsanitize=${GUIJU_SANITIZE})
endif()
find_program(LLD ld.lld)
if(LLD)
  target_link_options(guiju_options INTERFACE -fuse-ld=lld)
endif()
