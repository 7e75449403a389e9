package org.heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.heard.HeardTest;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Recordings of texts: published with the call, kept with its version, and served to anybody. */
@HeardTest
class RecordingsOfCallsTest {
  private static final byte[] SOUND = {'O', 'g', 'g', 'S', 1, 2, 3, 4};

  @Autowired private Calls calls;
  @Autowired private Consultations consultations;
  @Autowired private WebApplicationContext web;

  @Test
  void aRecordingIsKeptWithTheVersionItReads() {
    Consultation call = calls.recorded();
    assertThat(consultations.recording(call.slug(), 1, Calls.RECORDING))
        .contains(new Recording(Calls.RECORDING, SOUND));
    assertThat(consultations.recording(call.slug(), 2, Calls.RECORDING)).isEmpty();
    assertThat(consultations.recording(call.slug(), 1, "another")).isEmpty();
    assertThat(consultations.recording("\0", 1, "another")).isEmpty();
  }

  @Test
  void itIsServedWholeOrInPartsToBeKeptByTheBrowserAndNeverGuessedAt() throws Exception {
    Consultation call = calls.recorded();
    String address = call.recordings(1) + Calls.RECORDING;
    visitor()
        .perform(get(address))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "audio/ogg"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
        .andExpect(content().bytes(SOUND));
    visitor()
        .perform(get(address).header("Range", "bytes=4-5"))
        .andExpect(status().isPartialContent())
        .andExpect(header().string("Content-Range", "bytes 4-5/8"))
        .andExpect(content().bytes(new byte[] {1, 2}));
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    Consultation call = calls.recorded();
    visitor().perform(get(call.recordings(1) + "another")).andExpect(status().isNotFound());
    visitor()
        .perform(get("/sounds/no-such-call/1/" + Calls.RECORDING))
        .andExpect(status().isNotFound());
  }

  @Test
  void aCallWhoseRecordingsDoNotFitItsTextsIsRefused() {
    Recording recording = new Recording(Calls.RECORDING, SOUND);
    Recording another = new Recording("another", SOUND);
    refused(Calls.recordedQuestion(), List.of());
    refused(Calls.recordedQuestion(), List.of(recording, another));
    refused(Calls.recordedQuestion(), List.of(another));
    LocalizedText twice =
        new LocalizedText(
            List.of(
                new Rendering(Language.ENGLISH, Wording.GENERAL, "One", Calls.RECORDING),
                new Rendering(Language.ENGLISH, Wording.EASY, "Two", Calls.RECORDING),
                new Rendering(Language.ARABIC, Wording.GENERAL, "واحد", null)));
    refused(twice, List.of(recording));
    refused(twice, List.of(recording, recording));
  }

  private void refused(LocalizedText question, List<Recording> recordings) {
    assertThatIllegalArgumentException().isThrownBy(() -> calls.publish(question, recordings));
  }

  private MockMvc visitor() {
    return MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
  }
}
