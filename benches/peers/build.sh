#!/usr/bin/env bash
# Builds llama.cpp's library from the sdist of llama-cpp-python, natively for this machine, with the driver, installs
# mistral.rs from its wheel, and makes the models. Everything goes below the folder given as argument and is kept: a second run does nothing.
# A second argument, avx2 or avx512, builds the library for that instruction set and nothing later instead: `llama_driver_avx2`.
set -euo pipefail
target=$(realpath -m "$1")
isa=${2:-}
cd "$(dirname "$0")"
here=$PWD
version=0.3.36
mkdir -p "$target/models" && cd "$target"

if [ ! -x venv/bin/cmake ]; then
    python3 -m venv venv
    venv/bin/pip install --quiet --disable-pip-version-check cmake ninja gguf numpy scikit-build-core
fi
PATH="$PWD/venv/bin:$PATH"

source=llama_cpp_python-$version/vendor/llama.cpp
if [ ! -d "$source" ]; then
    pip download --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-binary llama-cpp-python \
        "llama-cpp-python==$version"
    tar xzf "llama_cpp_python-$version.tar.gz"
fi
# GCC 12's intrinsic for the configuration of AMX tiles names only the first of its 64 bytes as read, so the compiler drops the
# others and the first tile instruction is illegal. The same configuration, with the compiler told that it is read:
tiles=$source/ggml/src/ggml-cpu/amx/mmq.cpp
grep -q 'asm volatile("" : : "r"(&tc)' "$tiles" ||
    sed -i 's|^    _tile_loadconfig(&tc);|    asm volatile("" : : "r"(\&tc) : "memory");\n&|' "$tiles"
avx2=(-DGGML_NATIVE=OFF -DGGML_AVX=ON -DGGML_AVX2=ON -DGGML_FMA=ON -DGGML_F16C=ON -DGGML_BMI2=ON)
case $isa in
"") flags=(-DGGML_NATIVE=ON) ;;
avx2) flags=("${avx2[@]}") ;;
avx512) flags=("${avx2[@]}" -DGGML_AVX512=ON -DGGML_AVX512_VNNI=ON -DGGML_AVX512_VBMI=ON -DGGML_AVX512_BF16=ON) ;;
*) echo "build.sh: expected avx2, avx512 or nothing as the instruction set, found '$isa'" >&2 && exit 2 ;;
esac
driver=llama_driver${isa:+_$isa} build=build${isa:+-$isa}
if [ ! -x "$driver" ] || [ "$here/llama_driver.cpp" -nt "$driver" ]; then
    cmake -S "$source" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release "${flags[@]}" -DBUILD_SHARED_LIBS=OFF \
        -DLLAMA_BUILD_COMMON=OFF -DLLAMA_BUILD_TOOLS=OFF -DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_TESTS=OFF \
        -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_OPENSSL=OFF
    ninja -C "$build" ${JOBS:+-j "$JOBS"} llama
    g++ -O2 -std=c++17 -march=native -fopenmp -I "$source/include" -I "$source/ggml/include" "$here/llama_driver.cpp" \
        -o "$driver.partial" "$build"/src/libllama.a "$build"/ggml/src/libggml.a "$build"/ggml/src/libggml-cpu.a \
        "$build"/ggml/src/libggml-base.a -lpthread -ldl
    mv "$driver.partial" "$driver"
fi

# mistral.rs as it is published; candle is built with our workspace.
if [ ! -x mistralrs/bin/python ]; then
    python3 -m venv mistralrs.partial
    mistralrs.partial/bin/pip install --quiet --disable-pip-version-check "mistralrs==0.9.5"
    mv mistralrs.partial mistralrs
fi

# Donors of quantised blocks: a model of hardly any weights, quantised by llama.cpp.
donors=()
[ -f models/tiny-F16.gguf ] || python "$here/models.py" tiny F16 models/tiny-F16.gguf
for kind in Q4_0 Q5_0 Q8_0 Q4_K Q5_K Q6_K; do
    donor=models/donor-$kind.gguf
    if [ ! -f "$donor" ]; then
        ./"$driver" quantize models/tiny-F16.gguf "$donor.partial" "$kind-pure" >/dev/null
        mv "$donor.partial" "$donor"
    fi
    donors+=("$donor")
done
for model in llama1b-{Q4_K_M,Q4_0,Q8_0,Q6_K,Q5_K_M,F16} qwen05b-{Q4_K_M,Q8_0} tiny-Q4_K_M; do
    [ -f "models/$model.gguf" ] ||
        python "$here/models.py" "${model%%-*}" "${model#*-}" "models/$model.gguf" --blocks "${donors[@]}"
done
