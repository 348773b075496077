# SPDX-License-Identifier: GPL-3.0-or-later
# Translations become part of the programs as :/translations/guiju_<language>.qm.
set(translations "")
foreach(language zh_CN en)
  set(ts ${CMAKE_SOURCE_DIR}/resources/translations/guiju_${language}.ts)
  set(qm ${CMAKE_BINARY_DIR}/translations/guiju_${language}.qm)
  add_custom_command(OUTPUT ${qm}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/translations
    COMMAND Qt6::lrelease -silent -nounfinished ${ts} -qm ${qm}
    DEPENDS ${ts} VERBATIM)
  list(APPEND translations ${qm})
endforeach()
qt_add_resources(guiju_app translations PREFIX /translations BASE ${CMAKE_BINARY_DIR}/translations FILES ${translations})
