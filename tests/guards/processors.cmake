# SPDX-License-Identifier: Apache-2.0
# A function that is compiled for one kind of processor must not stand in for one that every processor runs: what
# such an object shares with others by name must have the processor in that name. Run as:
# cmake -D NM=<nm> -D OBJECTS=<object|object...> -P processors.cmake
cmake_minimum_required(VERSION 3.25)
string(REPLACE "|" ";" objects "${OBJECTS}")
set(checked 0)
foreach(object ${objects})
    if(NOT object MATCHES "pricer_packs_(avx[0-9]+)")
        continue()
    endif()
    set(processor ${CMAKE_MATCH_1})
    execute_process(COMMAND ${NM} -C --defined-only ${object} OUTPUT_VARIABLE symbols RESULT_VARIABLE failed)
    if(failed)
        message(SEND_ERROR "${object}: ${NM} failed")
    endif()
    string(REPLACE ";" "," symbols "${symbols}")
    string(REPLACE "\n" ";" symbols "${symbols}")
    foreach(symbol ${symbols})
        # Weak functions; data (V, u) is the same whatever it was compiled for.
        if(symbol MATCHES " W " AND NOT symbol MATCHES "${processor}|DW\\.ref\\.")
            message(SEND_ERROR "${object} shares with other objects: ${symbol}")
        endif()
    endforeach()
    math(EXPR checked "${checked} + 1")
endforeach()
message(STATUS "${checked} objects")
