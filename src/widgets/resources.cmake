# SPDX-License-Identifier: GPL-3.0-or-later
# What the window ships inside the program: style sheet, its small drawings, our own icons where Breeze is not installed.
file(GLOB style_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/styles/*)
file(GLOB icon_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(guiju_widgets guiju_styles PREFIX /styles BASE ${CMAKE_SOURCE_DIR}/resources/styles FILES ${style_files})
if(icon_files)
  qt_add_resources(guiju_widgets guiju_icons PREFIX /icons BASE ${CMAKE_SOURCE_DIR}/resources/icons FILES ${icon_files})
endif()
# The guide, opened inside with F1.
file(GLOB guide_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/docs/guide/*/*.md)
qt_add_resources(guiju_widgets guiju_guide PREFIX /guide BASE ${CMAKE_SOURCE_DIR}/docs/guide FILES ${guide_files})
