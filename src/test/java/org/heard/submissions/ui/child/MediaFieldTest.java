package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.shared.PieceId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.Pieces;
import org.heard.uikit.ChildScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@HeardTest
class MediaFieldTest extends SpringBrowserlessTest {
  @Autowired private Calls calls;
  @Autowired private Pieces pieces;

  private final List<@Nullable Answer> told = new ArrayList<>();
  private PieceRoom room;
  private Question.LongText question;

  @BeforeEach
  void aCallThatTakesEverything() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    Consultation call = calls.openToMedia();
    room = new PieceRoom(pieces, DraftToken.fresh(), call.id(), call.version());
    question =
        new Question.LongText(
            Forms.head(Calls.MEDIA_QUESTION, null),
            Set.of(Medium.DRAWING, Medium.PHOTO, Medium.VOICE));
  }

  private MediaField show(@Nullable Answer kept) {
    MediaField field = new MediaField(question, kept, told::add, room);
    UI.getCurrent().removeAll();
    UI.getCurrent().add(field);
    return field;
  }

  private static PiecePanel panel(String tag) {
    return (PiecePanel)
        ChildScreen.one(element -> element.getTag().equals(tag)).getComponent().orElseThrow();
  }

  /** What the browser does with a finished piece; gives what it is told. */
  private static ObjectNode send(PiecePanel panel, byte[] piece) throws IOException {
    ObjectNode answer = JacksonUtils.createObjectNode();
    panel.took(panel.keep(new ByteArrayInputStream(piece)), answer);
    return answer;
  }

  private static byte[] drawing() throws IOException {
    BufferedImage sheet = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    sheet.setRGB(3, 4, 0xffc83d);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(sheet, "png", png);
    return png.toByteArray();
  }

  private Answer.Mixed mixed() {
    return (Answer.Mixed) Objects.requireNonNull(told.getLast());
  }

  private PieceId onlyPiece() {
    return mixed().pieces().getFirst().id();
  }

  private boolean keeps(PieceId id) {
    return room.open(id).isPresent();
  }

  private static boolean filled(String way) {
    return ChildScreen.one(element -> way.equals(element.getAttribute("data-way")))
        .hasAttribute("data-filled");
  }

  @Test
  void aQuestionWithoutMediaIsABoxForWordsAndNothingElse() {
    Question words = new Question.LongText(Forms.head("words", null));
    AnswerField field =
        AnswerField.of(words, java.util.Optional.empty(), told::add, () -> {}, room);
    assertThat(field).isInstanceOf(LongTextField.class);
  }

  @Test
  void everyMediumOfTheQuestionIsATabBesideWriting() {
    show(null);
    assertThat(ChildScreen.all(element -> "tab".equals(element.getAttribute("role"))))
        .extracting(tab -> tab.getAttribute("data-way"))
        .containsExactly("write", "drawing", "photo", "voice");
    question = new Question.LongText(Forms.head(Calls.MEDIA_QUESTION, null), Set.of(Medium.VOICE));
    show(null);
    assertThat(ChildScreen.all(element -> "tab".equals(element.getAttribute("role"))))
        .extracting(tab -> tab.getAttribute("data-way"))
        .containsExactly("write", "voice");
  }

  @Test
  void aKeptDrawingIsAnAnswerWithTheWordsAboutIt() throws IOException {
    MediaField field = show(null);
    assertThat(field.answer()).isNull();
    assertThat(send(panel("heard-draw"), drawing()).path("kept").asBoolean()).isTrue();
    assertThat(mixed().text()).isEmpty();
    assertThat(keeps(onlyPiece())).isTrue();
    assertThat(filled("drawing")).isTrue();
    assertThat(filled("photo")).isFalse();
    tell("A house");
    assertThat(mixed().pieces().getFirst().told()).isEqualTo("A house");

    Answer before = mixed();
    MediaField again = show(before);
    assertThat(again.answer()).isEqualTo(before);
    assertThat(panel("heard-draw").getElement().hasAttribute("kept")).isTrue();
    assertThat(ways().getAttribute("shown")).isEqualTo("drawing");
  }

  @Test
  void wordsAndPiecesStayBesideEachOther() throws IOException {
    show(new Answer.Words("My words"));
    send(panel("heard-draw"), drawing());
    send(panel("heard-photo"), drawing());
    assertThat(mixed().text()).isEqualTo("My words");
    assertThat(mixed().pieces())
        .extracting(Answer.Piece::medium)
        .containsExactly(Medium.DRAWING, Medium.PHOTO);
    show(mixed());
    assertThat(ways().hasAttribute("shown")).isFalse();
  }

  @Test
  void aNewStateOfADrawingReplacesTheOneBefore() throws IOException {
    show(null);
    send(panel("heard-draw"), drawing());
    PieceId first = onlyPiece();
    send(panel("heard-draw"), drawing());
    assertThat(mixed().pieces()).hasSize(1);
    assertThat(onlyPiece()).isNotEqualTo(first);
    assertThat(keeps(first)).isFalse();
    assertThat(keeps(onlyPiece())).isTrue();
  }

  @Test
  void whatIsTakenOutCanBeBroughtBackUntilTheQuestionIsLeft() throws IOException {
    show(null);
    send(panel("heard-photo"), drawing());
    PieceId photo = onlyPiece();
    takeOut("heard-photo");
    assertThat(told.getLast()).isNull();
    assertThat(filled("photo")).isFalse();
    ChildScreen.press("Bring it back");
    assertThat(onlyPiece()).isEqualTo(photo);
    assertThat(panel("heard-photo").getElement().hasAttribute("kept")).isTrue();

    takeOut("heard-photo");
    assertThat(keeps(photo)).isTrue();
    UI.getCurrent().removeAll();
    assertThat(keeps(photo)).isFalse();
  }

  @Test
  void whatCannotBeTakenIsSaidInWordsAndChangesNothing() throws IOException {
    show(new Answer.Words("My words"));
    byte[] page = "<html>not a picture</html>".getBytes(StandardCharsets.UTF_8);
    ObjectNode answer = send(panel("heard-photo"), page);
    assertThat(answer.path("words").asString())
        .isEqualTo("We can take usual photos and pictures. This one is something else.");
    assertThat(send(panel("heard-voice"), page).path("words").asString())
        .isEqualTo("We cannot open this. Can you try once more?");
    assertThat(told).isEmpty();
  }

  @Test
  void aPieceThatArrivesAfterTheQuestionWasLeftIsNotKept() throws IOException {
    show(null);
    PiecePanel panel = panel("heard-draw");
    Pieces.KeepResult late = panel.keep(new ByteArrayInputStream(drawing()));
    UI.getCurrent().removeAll();
    ObjectNode answer = JacksonUtils.createObjectNode();
    panel.took(late, answer);
    assertThat(answer.isEmpty()).isTrue();
    assertThat(keeps(((Pieces.KeepResult.Kept) late).id())).isFalse();
    assertThat(told).isEmpty();
  }

  @Test
  void tooManyWordsAboutAPieceLeadToItsTab() throws IOException {
    MediaField field = show(null);
    send(panel("heard-voice"), Sounds.oneSecond());
    tell("x".repeat(Question.MOST_SHORT + 1));
    field.sayProblem("Too long");
    assertThat(ways().getAttribute("shown")).isEqualTo("voice");
    assertThat(ChildScreen.all(element -> element.hasAttribute("aria-invalid"))).hasSize(1);
  }

  private static Element ways() {
    return ChildScreen.one(element -> element.getTag().equals("heard-ways"));
  }

  private static void tell(String words) {
    ChildScreen.typeInto(
        ChildScreen.one(element ->
            element.getTag().equals("textarea")
                && String.valueOf(element.getAttribute("aria-labelledby")).startsWith("told-")),
        words);
  }

  private static void takeOut(String tag) {
    ChildScreen.happens(
        ChildScreen.one(element -> element.getTag().equals(tag)), "heard-taken-out");
  }
}
