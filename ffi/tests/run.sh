#!/usr/bin/env bash
# The C and C++ interface: the header in every dialect with every warning an error, a C program under ASan and UBSan
# against the shared library and under valgrind against the static one, the C++ header, two translation units.
# Usage: ffi/tests/run.sh FOLDER-OF-THE-BUILD
set -euo pipefail
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
model=models/courier/courier.gguf
warnings=(-Wall -Wextra -Wpedantic -Werror)
ln -sf libruntime.so "$build/libruntime.so.0"

echo '#include <runtime.h>' > "$scratch/alone.c"
cp "$scratch/alone.c" "$scratch/alone.cpp"
for dialect in c99 c11 c17 c2x; do
    cc -std=$dialect "${warnings[@]}" -Iinclude -fsyntax-only "$scratch/alone.c"
done
for dialect in c++11 c++14 c++17 c++20; do
    c++ -std=$dialect "${warnings[@]}" -Iinclude -fsyntax-only "$scratch/alone.cpp"
done
echo '#include <runtime.hpp>' > "$scratch/alone.cpp"
for dialect in c++11 c++17 c++20; do
    c++ -std=$dialect "${warnings[@]}" -Iinclude -fsyntax-only "$scratch/alone.cpp"
done

# Two translation units may include both headers.
printf '#include <runtime.hpp>\nint other();\nint main() { return other(); }\n' > "$scratch/a.cpp"
printf '#include <runtime.hpp>\nint other();\nint other() { return 0; }\n' > "$scratch/b.cpp"
c++ -std=c++17 "${warnings[@]}" -Iinclude "$scratch/a.cpp" "$scratch/b.cpp" -o "$scratch/two" \
    -L"$build" -lruntime -Wl,-rpath,"$build"
"$scratch/two"

shared=(-L"$build" -lruntime "-Wl,-rpath,$build" -pthread)
cc -std=c11 -g "${warnings[@]}" -fsanitize=address,undefined -fno-sanitize-recover=all -Iinclude \
    ffi/tests/c/api.c -o "$scratch/api" "${shared[@]}"
timeout 300 "$scratch/api" "$model" "$scratch"
c++ -std=c++17 -g "${warnings[@]}" -fsanitize=address,undefined -fno-sanitize-recover=all -Iinclude \
    ffi/tests/c/raii.cpp -o "$scratch/raii" "${shared[@]}"
timeout 300 "$scratch/raii" "$model"

cc -std=c11 -g "${warnings[@]}" -Iinclude ffi/tests/c/api.c -o "$scratch/api-static" "$build/libruntime.a" -lm -pthread -ldl
if [ "${VALGRIND:-1}" = 1 ]; then
    timeout 900 valgrind --quiet --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite --show-leak-kinds=definite \
        "$scratch/api-static" "$model" "$scratch"
else
    timeout 300 "$scratch/api-static" "$model" "$scratch"
fi

# Only our own names are exported.
foreign=$(nm -D --defined-only "$build/libruntime.so" | awk '$2 ~ /[TDBR]/ {print $3}' | grep -vE '^air_' || true)
[ -z "$foreign" ] || { echo "libruntime.so exports foreign names: $foreign" >&2; exit 1; }
echo "test-c: all passed"
