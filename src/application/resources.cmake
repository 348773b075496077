# SPDX-License-Identifier: GPL-3.0-or-later
file(GLOB policies CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/policies/*.json)
qt_add_resources(guiju_application policies PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources FILES ${policies})
file(GLOB activity_templates CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/activity/templates/*.json)
qt_add_resources(guiju_application activity_templates PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources FILES ${activity_templates})
qt_add_resources(guiju_application calendar PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources
  FILES ${CMAKE_SOURCE_DIR}/resources/calendar/cn.tsv)
file(GLOB flows CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/flows/*.json)
qt_add_resources(guiju_application flows PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources FILES ${flows})
