# SPDX-License-Identifier: Apache-2.0
# FILE must compile as it stands and must not compile with BROKEN defined, for the reason that its first `error:` line
# gives. The twin shows that nothing else is wrong with it.
cmake_minimum_required(VERSION 3.25)
set(ENV{LC_ALL} C) # plain quotes in messages
set(command ${COMPILER} -std=c++20 -fsyntax-only -I ${SOURCE})
execute_process(COMMAND ${command} ${FILE} RESULT_VARIABLE failed ERROR_VARIABLE messages)
if(failed)
    message(FATAL_ERROR "expected the right twin to compile, but:\n${messages}")
endif()
execute_process(COMMAND ${command} -DBROKEN ${FILE} RESULT_VARIABLE failed ERROR_VARIABLE messages)
if(NOT failed)
    message(FATAL_ERROR "expected no compiler to accept it, but it compiles with BROKEN defined")
endif()
file(STRINGS ${FILE} reason REGEX "^// error: " LIMIT_COUNT 1)
string(REPLACE "// error: " "" reason "${reason}")
if(NOT reason OR NOT messages MATCHES "${reason}")
    message(FATAL_ERROR "expected a message like \"${reason}\", but:\n${messages}")
endif()
