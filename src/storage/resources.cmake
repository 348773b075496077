# SPDX-License-Identifier: GPL-3.0-or-later
file(GLOB migrations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/migrations/sqlite/*.sql
     ${CMAKE_SOURCE_DIR}/resources/migrations/postgresql/*.sql)
qt_add_resources(guiju_storage migrations PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources FILES ${migrations})
