#!/bin/sh
# Makes the virtual environment and installs what Qt and the tests need from the system:
#   prepare.sh PYTHON VENV
# On Debian and Ubuntu, as root, missing libraries are installed; otherwise they are named.
set -eu
python=$1
venv=$2

"$python" - <<'EOF' || { echo "Touchstone needs Python 3.11 or newer." >&2; exit 1; }
import sys
sys.exit(sys.version_info < (3, 11))
EOF

# shared libraries Qt's window needs, and the tools the PDF tests use: "what to look for:package"
needed="libEGL.so.1:libegl1 libGL.so.1:libgl1 libxkbcommon.so.0:libxkbcommon0 libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1 libglib-2.0.so.0:libglib2.0-0 libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0 libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-render-util.so.0:libxcb-render-util0 libxcb-xinerama.so.0:libxcb-xinerama0
libxcb-xkb.so.1:libxcb-xkb1 libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-randr.so.0:libxcb-randr0
libxcb-shape.so.0:libxcb-shape0"
missing=
for item in $needed; do
    ldconfig -p 2>/dev/null | grep -q "${item%%:*}" || missing="$missing ${item##*:}"
done
for tool in pdftotext:poppler-utils qpdf:qpdf; do
    command -v "${tool%%:*}" >/dev/null 2>&1 || missing="$missing ${tool##*:}"
done
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    else
        echo "Missing from this system:$missing" >&2
        echo "Install them and run the same command again, for example: sudo apt-get install$missing" >&2
        exit 1
    fi
fi

# a screen and a window manager, for the one test that walks a real window; without them it is
# skipped and says so
wished=
for tool in Xvfb:xvfb openbox:openbox; do
    command -v "${tool%%:*}" >/dev/null 2>&1 || wished="$wished ${tool##*:}"
done
if [ -n "$wished" ]; then
    { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && apt-get update -qq 2>/dev/null &&
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wished >/dev/null 2>&1
    } || echo "Not installed:$wished. The test that walks a real window will be skipped." >&2
fi

[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
# warnings of pip about how others build their packages are no news here
PYTHONWARNINGS=ignore "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
PYTHONWARNINGS=ignore "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
