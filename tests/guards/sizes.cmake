# SPDX-License-Identifier: Apache-2.0
# Files and classes stay small enough to be read, and every file of the window is in a room. Run as:
# cmake -D SOURCE=<repository> -P sizes.cmake
cmake_minimum_required(VERSION 3.25)
set(most_lines 400)
set(most_methods 25)
# Longer ones: to be taken in pieces. Who does it takes the line out; nothing is added.
set(long_files
    app/cli/command.cpp                  # options of all commands; a file for each group of them
    libcost/analysis/break_even.cpp      # search for crossings, and what is said of them
    libcost/input/typed_unit.cpp         # units of requests, and of all else
    libcost/output/explain.cpp           # derivations of every kind of line
    libcost/pricing/fleet.h)             # how a fleet is sized, and what it costs
set(large_classes)

file(GLOB_RECURSE sources RELATIVE ${SOURCE} ${SOURCE}/app/*.h ${SOURCE}/app/*.cpp ${SOURCE}/libcost/*.h
     ${SOURCE}/libcost/*.cpp ${SOURCE}/ui/*.h ${SOURCE}/ui/*.cpp)

function(check_long file lines)
    if(lines GREATER most_lines AND NOT file IN_LIST long_files)
        message(SEND_ERROR "${file} has ${lines} lines, and ${most_lines} are the most: is there a second thing in it?")
    elseif(lines LESS_EQUAL most_lines AND file IN_LIST long_files)
        message(SEND_ERROR "${file} is no longer long: take it out of tests/guards/sizes.cmake")
    endif()
endfunction()

function(check_large class methods)
    if(methods GREATER most_methods AND NOT class IN_LIST large_classes)
        message(SEND_ERROR "${class} has ${methods} public methods, and ${most_methods} are the most: "
                           "give one of its jobs to a class of its own")
    elseif(methods LESS_EQUAL most_methods AND class IN_LIST large_classes)
        message(SEND_ERROR "${class} is no longer large: take it out of tests/guards/sizes.cmake")
    endif()
endfunction()

# Public methods, overloads too; no constructors, destructors, operators or signals. Files are laid out by
# clang-format: what a class has begins four blanks deeper than the class, and nothing else does.
function(count_methods file lines)
    set(depth 0)
    foreach(line IN LISTS lines)
        if(line MATCHES "^( *)(class|struct) ([A-Za-z0-9_]+)[^{(]*{$")
            math(EXPR depth "${depth} + 1")
            set(indent_${depth} "${CMAKE_MATCH_1}")
            set(name_${depth} ${CMAKE_MATCH_3})
            set(public_${depth} FALSE)
            if(CMAKE_MATCH_2 STREQUAL struct)
                set(public_${depth} TRUE)
            endif()
            set(methods_${depth} 0)
            continue()
        endif()
        if(depth EQUAL 0)
            continue()
        endif()
        set(indent "${indent_${depth}}")
        if(line MATCHES "^${indent}}")
            check_large(${file}:${name_${depth}} ${methods_${depth}})
            math(EXPR counted "${counted} + ${methods_${depth}}")
            math(EXPR depth "${depth} - 1")
        elseif(line MATCHES "^${indent}(public|protected|private|signals)([a-z ]*):$")
            set(public_${depth} FALSE)
            if(CMAKE_MATCH_1 STREQUAL public)
                set(public_${depth} TRUE)
            endif()
        elseif(public_${depth} AND line MATCHES "^${indent}    [^ }]")
            # The name before the first parenthesis, when what is between < and > is not looked at.
            set(before "")
            while(NOT before STREQUAL line)
                set(before "${line}")
                string(REGEX REPLACE "<[^<>]*>" "" line "${line}")
            endwhile()
            if(line MATCHES "^[^(=]*[ *&]([A-Za-z0-9_]+)\\(" AND NOT CMAKE_MATCH_1 STREQUAL name_${depth}
               AND NOT line MATCHES "^[^(]*operator|^ *(using|friend|static_assert|explicit|Q_[A-Z]+)")
                math(EXPR methods_${depth} "${methods_${depth}} + 1")
            endif()
        endif()
    endforeach()
    set(counted ${counted} PARENT_SCOPE)
endfunction()

set(counted 0)
foreach(source ${sources})
    if(source MATCHES "^ui/[^/]*$")
        message(SEND_ERROR "${source} is in no room of ui: docs/architecture.md lists them")
    endif()
    file(READ ${SOURCE}/${source} text)
    # A list of lines, without what separates lists and holds them together, comments and attributes.
    string(REGEX REPLACE "//[^\n]*|\\[\\[[a-z]+\\]\\] " "" text "${text}")
    string(REGEX REPLACE "[][;\\]" " " text "${text}")
    string(REGEX REPLACE "\n$" "" text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    list(LENGTH lines length)
    check_long(${source} ${length})
    count_methods(${source} "${lines}")
endforeach()
if(counted LESS 500)
    message(SEND_ERROR "only ${counted} public methods were found in ${SOURCE}: is that the repository?")
endif()
