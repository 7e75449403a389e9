package org.heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTest {

  @Test
  void theTypeFollowsFromTheFirstBytes() {
    assertThat(new Recording("a", bytes("OggS...")).type()).isEqualTo("audio/ogg");
    assertThat(new Recording("a", bytes("ID3....")).type()).isEqualTo("audio/mpeg");
    assertThat(new Recording("a", new byte[] {(byte) 0xFF, (byte) 0xF3, 0x38}).type())
        .isEqualTo("audio/mpeg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "RIFF....WAVE", "Og", ""})
  void whatIsNoSoundIsRefused(String content) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Recording("a", bytes(content)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "A", "", "a/b"})
  void aNameIsPlain(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Recording(name, bytes("OggS")));
  }

  @Test
  void theBytesCannotBeChangedFromOutside() {
    byte[] sound = bytes("OggS");
    Recording recording = new Recording("a", sound);
    sound[0] = 'X';
    recording.sound()[1] = 'X';
    assertThat(recording.sound()).isEqualTo(bytes("OggS"));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.US_ASCII);
  }
}
