# SPDX-License-Identifier: GPL-3.0-or-later
# Three Debian packages: the command line, for machines without a display; the desktop app upon it; the library.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME breakeven)
set(CPACK_PACKAGE_VENDOR Breakeven)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL commands desktop development)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${BREAKEVEN_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_COMMANDS_PACKAGE_NAME breakeven-cli)
set(CPACK_DEBIAN_COMMANDS_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_COMMANDS_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMMANDS_PACKAGE_SUGGESTS breakeven)
set(CPACK_COMPONENT_COMMANDS_DESCRIPTION "cost advisor for AWS Lambda, command line
 Prices a workload on AWS Lambda beside fleets of Fargate tasks and EC2
 instances, shows where they break even, advises what to run and says why;
 also as a gate in builds. With the catalogue of prices and examples.")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME breakeven)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "breakeven-cli (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "fonts-noto-core | fonts-dejavu-core, qt6-translations-l10n, qt6-wayland")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "cost advisor for AWS Lambda
 What AWS Lambda costs beside Fargate and EC2, and where they break even as
 requests, memory and duration move: sliders, charts, advice with its reasons,
 and for every figure its factors, its price, its source and its date.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libcost-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "zlib1g-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_RECOMMENDS "breakeven-cli (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "library that prices AWS Lambda, Fargate and EC2
 A static library for C++20 with its headers and CMake files: prices, choice,
 reports as HTML and Markdown. It needs no Qt. The catalogue of prices is in
 breakeven-cli.")

# Each package has its own papers.
string(TIMESTAMP today "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH, where it is set
file(WRITE ${CMAKE_BINARY_DIR}/papers/changelog
     "breakeven (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * What is new is in NEWS.md.gz.\n\n"
     " -- ${BREAKEVEN_MAINTAINER}  ${today}\n")
configure_file(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${CMAKE_BINARY_DIR}/papers/NEWS.md COPYONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/compress.cmake)
foreach(component commands desktop development)
    string(TOUPPER ${component} upper)
    set(papers ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright ${CMAKE_BINARY_DIR}/papers/changelog
                  ${CMAKE_BINARY_DIR}/papers/NEWS.md
            DESTINATION ${papers} COMPONENT ${component})
endforeach()
include(CPack)
