package org.heard.advisors.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.heard.advisors.rounds.RoundDocument.Answered;
import org.heard.advisors.rounds.RoundDocument.Commented;
import org.heard.advisors.rounds.RoundDocument.Content;
import org.heard.advisors.rounds.RoundDocument.Said;
import org.heard.shared.Language;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.PictureFile;
import org.heard.shared.pictures.Redone;
import org.heard.shared.pictures.Redrawing;
import org.heard.shared.pictures.RedrawingTest;
import org.junit.jupiter.api.Test;

class RoundDocumentTest {

  @Test
  void commentsAreCommentsOfTheWordFile() throws IOException {
    PictureFile slide =
        ((Redone.Made)
                Redrawing.of(
                    RedrawingTest.drawn(40, 20, "png"), new Redrawing.Look(100, 60_000, 0.8f)))
            .file();
    String own = OwnPictures.name(slide);
    byte[] file =
        RoundDocument.write(
            new Content(
                "Your park",
                Language.ARABIC,
                List.of("Invited: 3"),
                List.of(new Answered("Do you know this park?", List.of("Yes: 2"))),
                List.of(
                    new Commented(
                        Passage.of("parks", Passage.Kind.WORDS, "Parks stay open & safe."),
                        List.of(
                            new Said("Kite", List.of("What is <stay>?\u0000", "Changed: simpler.")),
                            new Said("an advisor", List.of("clear")))),
                    new Commented(
                        new Passage(
                            "slide", Passage.Kind.PICTURE, List.of("Down!"), own, "A slide"),
                        List.of()),
                    new Commented(Passage.of("end", Passage.Kind.MORE, "Ask."), List.of())),
                Map.of(own, slide)));

    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .anyMatch(text -> text.contains("Parks stay open & safe."))
          .contains("Your park", "Invited: 3", "Do you know this park?", "Yes: 2");
      assertThat(word.getAllPictures())
          .singleElement()
          .satisfies(picture -> assertThat(picture.getData()).isEqualTo(slide.bytes()));
      assertThat(
              word.getParagraphs().stream()
                  .flatMap(paragraph -> paragraph.getRuns().stream())
                  .flatMap(run -> run.getEmbeddedPictures().stream())
                  .map(XWPFPicture::getDescription))
          .hasSize(1);
      assertThat(word.getDocComments().getComments())
          .extracting(XWPFComment::getAuthor)
          .containsExactly("Kite", "an advisor");
      assertThat(word.getDocComments().getComments().getFirst().getText())
          .contains("What is <stay>?", "Changed: simpler.");
    }
  }
}
