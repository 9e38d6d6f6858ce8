# SPDX-License-Identifier: Apache-2.0
# Installs the built tree, builds a program of someone else against it, runs both.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${WORK})
set(prefix ${WORK}/prefix)

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE messages)
    if(failed)
        message(FATAL_ERROR "failed: ${ARGN}\n${output}${messages}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect_same what expected calculated)
    if(NOT expected STREQUAL calculated)
        message(FATAL_ERROR "${what}: expected\n${expected}\ncalculated\n${calculated}")
    endif()
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
if(SANITIZE)
    set(flags -fsanitize=address,undefined)
endif()
run(${CMAKE_COMMAND} -S ${CONSUMER} -B ${WORK}/build -G ${GENERATOR} -D CMAKE_BUILD_TYPE=Debug
    -D CMAKE_PREFIX_PATH=${prefix} -D CMAKE_CXX_COMPILER=${COMPILER} -D "CMAKE_CXX_FLAGS=${flags}")
run(${CMAKE_COMMAND} --build ${WORK}/build)

# Found without a word about where: beside the program.
unset(ENV{BREAKEVEN_PRICES})
set(share ${prefix}/share/breakeven)
set(example ${share}/examples/api-backend.json)
run(${WORK}/build/consumer ${share}/pricing-data ${example})
set(consumed "${output}")
run(${prefix}/bin/breakeven compare ${example} --format csv)
# "1,id,label,estimated,usd,...": ids and rounded amounts must be those of the consumer.
string(REGEX MATCHALL "[0-9]+,[a-z0-9-]+,[^\n]*" rows "${output}")
list(LENGTH rows count)
if(count LESS 3)
    message(FATAL_ERROR "expected the installed program to rank the example, calculated\n${output}")
endif()
string(REGEX MATCHALL "\n" lines "${consumed}")
list(LENGTH lines listed)
string(REGEX MATCHALL "[a-z0-9-]+ \\$[0-9]+\\.[0-9][0-9]\n" priced "${consumed}")
list(LENGTH priced priced)
expect_same("options with a price" "${count}" "${priced}")

# The installed program and the one in the build tree say the same.
run(${prefix}/bin/breakeven estimate ${example})
set(installed "${output}")
run(${BUILD}/breakeven estimate ${example} --prices ${share}/pricing-data)
expect_same("the installed program" "${output}" "${installed}")
