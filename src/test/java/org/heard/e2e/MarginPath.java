package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** Writing beside one answer and covering parts of its drawing, with one kind of hand. */
final class MarginPath {
  /** What somebody works with. */
  enum Hand {
    MOUSE,
    FINGER,
    KEYS
  }

  private static final String FILLED =
      """
      (picture, places) => {
        const sheet = document.createElement('canvas');
        sheet.width = picture.naturalWidth;
        sheet.height = picture.naturalHeight;
        const pen = sheet.getContext('2d');
        pen.drawImage(picture, 0, 0);
        return places.map(([x, y]) =>
          [...pen.getImageData(x * sheet.width, y * sheet.height, 1, 1).data.slice(0, 3)]
            .every(part => part === 0x4B));
      }
      """;
  private static final String SHOWN = "picture => picture.complete && picture.naturalWidth > 0";
  private static final String PICTURE = "heard-areas > img";
  private static final String PREVIEW = ".areas-beside img[src*='/covered']";
  private static final String AREA = "heard-areas .area";

  private final Visitor person;
  private final Locator card;
  private final Hand hand;
  private final Keyboard keys;
  private boolean drawn;

  MarginPath(Visitor person, String said, Hand hand) {
    this.person = person;
    this.hand = hand;
    this.keys = new Keyboard(person.page);
    this.card =
        person
            .page
            .locator("article.ans")
            .filter(
                new Locator.FilterOptions()
                    .setHas(person.page.locator("heard-words[words*='" + said + "']")));
  }

  /** Into the first language that is offered; who made it stands below it. */
  void translate(String words) {
    Locator offers =
        card.getByRole(
            AriaRole.GROUP,
            new Locator.GetByRoleOptions().setName(say("moderation.translation.into")));
    press(offers.getByRole(AriaRole.BUTTON).first());
    write(card, "translation-", words);
    Locator there = card.locator(".in-others");
    assertThat(there).containsText(words);
    assertThat(there).containsText(say("moderation.translated.person") + " (Amina D.");
  }

  /** Says in words what a drawing shows or a recording says, and lets others read it. */
  void describe(String medium, String words) {
    Locator piece = piece(medium);
    Locator release = button(piece, "moderation.description.release");
    press(release);
    assertThat(release).hasAttribute("aria-pressed", "true");
    write(piece, "description-", words);
    assertThat(piece.locator(".beside-note .note")).containsText(words);
  }

  private void write(Locator within, String id, String words) {
    Locator field = within.locator(".margin-field:has(textarea[id^=" + id + "])");
    field.locator("textarea").fill(words);
    press(button(field, "moderation.margin.save"));
  }

  void listen() {
    press(named(piece("voice"), "moderation.piece.listen", name("voice")));
    assertThat(piece("voice").locator("audio")).isVisible();
  }

  /** The picture, once it is there. */
  Locator showDrawing() {
    press(named(piece("drawing"), "moderation.piece.show", name("drawing")));
    Locator picture = card.locator(PICTURE);
    person.page.waitForCondition(() -> (Boolean) picture.evaluate(SHOWN));
    return picture;
  }

  /** Covers the right part of the drawing. */
  void cover() {
    switch (hand) {
      case MOUSE -> drag(.55, .05, .95, .95);
      case FINGER -> addByFinger(.75, .5);
      case KEYS -> {
        addByKeyboard();
        for (int step = 0; step < 20; step++) {
          keys.press("ArrowRight");
        }
        keys.press("Shift+ArrowDown");
      }
    }
  }

  /** Covers a second part, at the left. */
  void coverAnother() {
    switch (hand) {
      case MOUSE -> drag(.05, .05, .15, .15);
      case FINGER -> addByFinger(.15, .15);
      case KEYS -> addByKeyboard();
    }
  }

  /** A finger on the picture scrolls; what it added lies in the middle and is moved. */
  private void addByFinger(double toX, double toY) {
    int before = card.locator(AREA).count();
    touch(.9, .9, .9, .7);
    expectAreas(before);
    press(button(card, "moderation.area.add"));
    expectAreas(before + 1);
    touch(.5, .5, toX, toY);
  }

  private void addByKeyboard() {
    int before = card.locator(AREA).count();
    button(card, "moderation.area.add").focus();
    keys.press("Enter");
    expectAreas(before + 1);
    card.locator(AREA).last().focus();
  }

  /** Takes the last area away: with Delete, or with its button. */
  void uncoverLast() {
    if (hand == Hand.KEYS) {
      card.locator(AREA).last().focus();
      keys.press("Delete");
      // The keyboard stays in the picture.
      assertThat(card.locator(AREA).last()).isFocused();
    } else {
      press(button(card.locator(".area-row").last(), "moderation.area.remove"));
    }
  }

  void expectAreas(int many) {
    assertThat(card.locator(AREA)).hasCount(many);
    assertThat(card.locator(".area-row")).hasCount(many);
  }

  void saveAreas() {
    press(button(card, "moderation.area.save"));
    // What was looked at before is old now.
    assertThat(card.locator(PREVIEW)).hasCount(0);
    assertThat(card.locator(".areas-beside")).containsText(say("moderation.margin.saved"));
  }

  /** Looks how the picture is covered: at what is shown, not at what an address would answer. */
  void expectCovered(boolean kept, boolean other) {
    press(button(card, "moderation.area.preview"));
    Locator preview = card.locator(PREVIEW);
    person.page.waitForCondition(() -> (Boolean) preview.evaluate(SHOWN));
    assertThat(filled(preview)).containsExactly(kept, other);
    assertThat(filled(card.locator(PICTURE))).containsExactly(false, false);
  }

  /** Whether the middle of the first area and of the second one are filled. */
  @SuppressWarnings("unchecked")
  private List<Boolean> filled(Locator picture) {
    double[] second = hand == Hand.KEYS ? new double[] {.45, .5} : new double[] {.1, .1};
    return (List<Boolean>)
        picture.evaluate(FILLED, List.of(List.of(.7, .5), List.of(second[0], second[1])));
  }

  /** Decides, changes the mind until nothing is decided, and decides again. */
  void acceptUndoAndAccept() {
    press(button(card, "moderation.decide.accept"));
    press(button(card, "moderation.review.change"));
    press(button(card, "moderation.decide.undo"));
    assertThat(button(card, "moderation.decide.accept")).hasAttribute("aria-pressed", "false");
    press(button(card, "moderation.decide.accept"));
    assertThat(card.locator(".line")).containsText(say("moderation.decided.accepted"));
  }

  private void press(Locator what) {
    switch (hand) {
      case MOUSE -> what.click();
      case FINGER -> {
        // The browser's tools lose taps after a finger has moved; a click stands in for them.
        if (drawn) {
          what.click();
        } else {
          what.tap();
        }
      }
      case KEYS -> {
        what.focus();
        keys.press("Enter");
      }
    }
  }

  private void drag(double fromX, double fromY, double toX, double toY) {
    BoundingBox box = box();
    person.page.mouse().move(box.x + fromX * box.width, box.y + fromY * box.height);
    person.page.mouse().down();
    person.page.mouse().move(box.x + toX * box.width, box.y + toY * box.height);
    person.page.mouse().up();
  }

  private void touch(double fromX, double fromY, double toX, double toY) {
    BoundingBox box = box();
    drawn = true;
    person.drawWithFinger(
        box.x + fromX * box.width,
        box.y + fromY * box.height,
        box.x + toX * box.width,
        box.y + toY * box.height);
  }

  private BoundingBox box() {
    Locator picture = card.locator(PICTURE);
    picture.evaluate("picture => picture.scrollIntoView({block: 'center'})");
    return picture.boundingBox();
  }

  private Locator piece(String medium) {
    return card.locator("figure.piece")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    person.page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name(medium)).setExact(true))));
  }

  private String name(String medium) {
    return person.words().say("moderation.piece." + medium, 1);
  }

  private Locator named(Locator within, String key, Object value) {
    return within.getByRole(
        AriaRole.BUTTON,
        new Locator.GetByRoleOptions().setName(person.words().say(key, value)).setExact(true));
  }

  private Locator button(Locator within, String key) {
    return within
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say(key)).setExact(true))
        .first();
  }

  private String say(String key) {
    return person.words().say(key);
  }
}
