#!/usr/bin/env bash
# The kernels with AVX-512 on a machine that has none: Bochs emulates an Ice Lake processor (F BW VL DQ VNNI VBMI GFNI), boots
# Debian's cloud kernel with a memory file system that holds the test programs, linked statically, and runs them there. Every
# `==` of the tests then compares AVX-512 with scalar code. Minutes to an hour.
#
# This script has not been run to its end yet: until it has, AVX-512 counts as untested, and no other script calls it. With Bochs 2.7
# and Debian's 6.1 kernel the programs are built and the kernel starts; `clearcpuid` below takes from it what Bochs describes wrongly
# (without it the kernel gives up XSAVE, and AVX-512 with it). After "Mountpoint-cache hash table entries" nothing follows, whatever
# of idle=halt, lapic=notscdeadline, noapic nolapic hpet=disable it is given: that is what is left to find.
#
#   core/kernels/tests/avx512-bochs.sh [FILTER...]      test names that contain one of these; without: a choice
#
# Needs Debian's bochs, bochs-term, busybox-static, xorriso, grub-pc-bin, mtools, cpio, musl-tools, and the target x86_64-unknown-linux-musl.
# Where they are missing it says so and ends with 77 (skipped); BOCHS_REQUIRED=1 makes that a failure.
set -euo pipefail
cd "$(dirname "$0")/../../.."
target=x86_64-unknown-linux-musl
limit=${BOCHS_SECONDS:-5400}

skip() {
    echo "avx512-bochs: skipped: $1" >&2
    [ -z "${BOCHS_REQUIRED:-}" ] || exit 1
    exit 77
}
for tool in bochs xorriso grub-mkrescue busybox mformat cpio script musl-gcc; do
    command -v $tool >/dev/null || skip "$tool is missing (apt-get install bochs bochs-term busybox-static xorriso grub-pc-bin grub-common mtools cpio musl-tools)"
done
rustup target list --installed | grep -qx $target || skip "rustup target add $target"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mkdir -p "$root"/{bin,proc,sys,dev,tests} "$work"/iso/boot/grub

echo "avx512-bochs: building the tests"
cargo test -q -p ai-runtime-kernels --target $target --no-run --lib --tests --message-format=json 2>/dev/null |
    python3 -c '
import json, sys
for line in sys.stdin:
    message = json.loads(line)
    if message.get("executable") and message["profile"]["test"]:
        print(message["target"]["name"], message["executable"])
' | while read -r name path; do
    strip -o "$root/tests/$name" "$path"
done
[ -n "$(ls -A "$root/tests")" ] || { echo "avx512-bochs: no test programs" >&2; exit 1; }

# The emulator does some million instructions a second: what every kernel does, at few sizes.
filters=("$@")
[ ${#filters[@]} -gt 0 ] || filters=(simd:: isa:: small)
cp "$(command -v busybox)" "$root/bin/busybox"
cat >"$root/init" <<EOF
#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sys /sys
/bin/busybox mount -t devtmpfs dev /dev
echo "FLAGS \$(/bin/busybox grep -m1 flags /proc/cpuinfo | /bin/busybox tr ' ' '\n' | /bin/busybox grep -E 'avx512|gfni' | /bin/busybox tr '\n' ' ')"
export AI_RUNTIME_ISA=avx512 RUST_BACKTRACE=1
rc=0
for program in /tests/*; do
    echo "RUN \$program"
    \$program --test-threads 1 ${filters[*]} || rc=1
done
echo "AVX512 ENDED \$rc"
/bin/busybox poweroff -f
EOF
chmod +x "$root/init"
(cd "$root" && find . | cpio -o -H newc --quiet | gzip -1) >"$work/iso/boot/initrd"

kernel=$(ls -1 "${BOCHS_KERNEL:-/nonexistent}" /boot/vmlinuz-*cloud* 2>/dev/null | tail -1 || true)
if [ -z "$kernel" ]; then
    package=$(apt-cache depends linux-image-cloud-amd64 | awk '/Depends: linux-image/ { print $2 }')
    (cd "$work" && apt-get download -qq "$package" && dpkg-deb -x ./*.deb "$work/deb") || skip "no kernel"
    kernel=$(ls "$work"/deb/boot/vmlinuz-*)
fi
cp "$kernel" "$work/iso/boot/vmlinuz"
cat >"$work/iso/boot/grub/grub.cfg" <<'EOF'
serial --unit=0
terminal_output serial
linux /boot/vmlinuz console=ttyS0 earlyprintk=ttyS0 ignore_loglevel nokaslr mitigations=off nowatchdog tsc=reliable clearcpuid=321,323,515 rdinit=/init panic=1
initrd /boot/initrd
boot
EOF
grub-mkrescue -o "$work/boot.iso" "$work/iso" 2>/dev/null

cat >"$work/bochsrc" <<EOF
display_library: term
romimage: file=/usr/share/bochs/BIOS-bochs-latest
vgaromimage: file=/usr/share/bochs/VGABIOS-lgpl-latest
cpu: model=corei7_icelake_u, count=1, ips=100000000, reset_on_triple_fault=0
memory: guest=768, host=768
ata0-master: type=cdrom, path=$work/boot.iso, status=inserted
boot: cdrom
com1: enabled=1, mode=file, dev=$work/serial
clock: sync=none
log: $work/log
panic: action=fatal
EOF
echo c >"$work/commands"
touch "$work/serial"
echo "avx512-bochs: booting (at most $limit s)"
TERM=xterm timeout -k 5 "$limit" script -qec "bochs -q -f $work/bochsrc -rc $work/commands" /dev/null >"$work/screen" 2>&1 </dev/null &
emulator=$!
while kill -0 $emulator 2>/dev/null && ! grep -q "AVX512 ENDED" "$work/serial"; do sleep 2; done
kill $emulator 2>/dev/null || true
wait $emulator 2>/dev/null || true
tr -d '\r' <"$work/serial" | grep -vE '^\[ *[0-9.]+\]' | tail -80
grep -q "FLAGS .*avx512f.*avx512_vnni" "$work/serial" || { echo "avx512-bochs: no AVX-512 there; log:" >&2; tail -5 "$work/log" >&2; exit 1; }
grep -q "AVX512 ENDED 0" "$work/serial" || { echo "avx512-bochs: failed, or not done in $limit s" >&2; exit 1; }
echo "avx512-bochs: passed"
