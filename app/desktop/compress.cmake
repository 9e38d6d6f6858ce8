# SPDX-License-Identifier: GPL-3.0-or-later
# As Debian wants them: manual pages and papers are compressed, without the time at which that was done.
file(GLOB_RECURSE files ${CPACK_TEMPORARY_DIRECTORY}/*.1 ${CPACK_TEMPORARY_DIRECTORY}/*/changelog
     ${CPACK_TEMPORARY_DIRECTORY}/*/NEWS.md)
foreach(file ${files})
    execute_process(COMMAND gzip -9n ${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
