# Read by CMake at the start of llama.cpp's project: leaves out `common`, the only part of it with socket code.
set(LLAMA_BUILD_COMMON OFF CACHE BOOL "" FORCE)
set(LLAMA_OPENSSL OFF CACHE BOOL "" FORCE)
