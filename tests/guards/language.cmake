# SPDX-License-Identifier: Apache-2.0
# The library has no language of its own: nothing in it is set for a thread or for the process, and messages become
# text where somebody says in which words. Run as: cmake -D SOURCE=<repository> -P language.cmake
cmake_minimum_required(VERSION 3.25)
file(GLOB_RECURSE sources RELATIVE ${SOURCE} ${SOURCE}/libcost/*.h ${SOURCE}/libcost/*.cpp)
set(checked 0)
foreach(source ${sources})
    file(STRINGS ${SOURCE}/${source} global REGEX "thread_local|static[^(=]*(atomic|Phrases)|operator std::string")
    if(global)
        message(SEND_ERROR "${source}: ${global}")
    endif()
    math(EXPR checked "${checked} + 1")
endforeach()
if(checked LESS 100)
    message(SEND_ERROR "only ${checked} sources were found in ${SOURCE}: is that the repository?")
endif()
