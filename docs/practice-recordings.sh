#!/bin/sh
# Makes the recordings of the practice call with the speech program eSpeak NG (Debian: apt-get install espeak-ng lame).
# A real call has people read its texts; these only show how a recording is played instead of a voice of the device.
set -eu
cd "$(dirname "$0")/../src/main/resources/demo/sounds"

# say <voice> <call> <name> <words>: the words are those of one rendering, exactly.
say() {
  mkdir -p "$2"
  espeak-ng -v "$1" -s 140 --stdout "$4" | lame --quiet -m m -b 24 --resample 16 - "$2/$3.mp3"
}

say en-gb social-protection question-en "What help should every child and family get when life is hard?"
