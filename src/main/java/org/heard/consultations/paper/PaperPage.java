package org.heard.consultations.paper;

import java.util.List;
import org.heard.consultations.Consultation;
import org.heard.consultations.FormWords;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.light.ReadText;
import org.heard.uikit.paper.PaperPictures;
import org.heard.uikit.paper.PaperStyle;

/** What the templates of the papers need. */
public final class PaperPage {
  private static final PaperStyle STYLE = new PaperStyle("/consultations/paper/paper.css");

  private final Consultation call;
  private final Print print;
  private final PageWords words;
  private final String address;
  private final String site;
  private final List<FormWords.Assent> assent;
  private final List<PaperItem> items;
  private final boolean draft;
  private final int tight;

  PaperPage(
      Consultation call,
      Print print,
      PageWords words,
      String site,
      List<FormWords.Assent> assent,
      List<PaperItem> items,
      boolean draft,
      int tight) {
    this.call = call;
    this.print = print;
    this.words = words;
    this.site = site;
    this.address = site + "/c/" + call.slug();
    this.assent = assent;
    this.items = items;
    this.draft = draft;
    this.tight = tight;
  }

  /** Words of the interface. */
  public PageWords w() {
    return words;
  }

  public String lang() {
    return print.language().tag();
  }

  public String dir() {
    return print.language().direction();
  }

  /** Its name in rules. */
  public String size() {
    return print.size().css();
  }

  /** What the style has to know: language, direction, paper, large for the youngest, how tight. */
  public String look() {
    boolean large = print.wording() == Wording.FROM_6_TO_9 || print.wording() == Wording.EASY;
    return lang() + " " + dir() + " " + size() + (large ? " large" : "") + " tight" + tight;
  }

  /** Where the call is, with the language. */
  public String address() {
    return address + "?lang=" + lang();
  }

  /** The same as somebody types it. */
  public String typed() {
    return address.replaceFirst("^https?://", "");
  }

  /** Where the numbers of helplines are, as somebody types it. */
  public String help() {
    return (site + "/light/help").replaceFirst("^https?://", "");
  }

  public ReadText title() {
    return text(call.page().title());
  }

  public ReadText question() {
    return text(call.page().question());
  }

  public ReadText asker() {
    return text(call.page().asker());
  }

  public ReadText why() {
    return text(call.page().why());
  }

  public ReadText whoReads() {
    return text(call.page().whoReads());
  }

  public ReadText whatNext() {
    return text(call.page().whatNext());
  }

  /** Until when it is open; a plan says that it is none yet. */
  public String until() {
    if (draft) {
      return words.getTranslation("consultations.paper.draft");
    }
    return words.getTranslation(
        "consultations.open-until", ReaderDates.lastDayBefore(call.closesAt(), print.language()));
  }

  public String minutes() {
    return words.getTranslation(
        "consultations.minutes", call.page().minutesLeast(), call.page().minutesMost());
  }

  public String version() {
    if (draft) {
      return words.getTranslation("consultations.paper.draft");
    }
    return words.getTranslation("consultations.paper.version", Integer.toString(call.version()));
  }

  /** Name of the colour of its paper. */
  public String cover() {
    return call.page().cover().replaceAll("[^a-z]", "");
  }

  /** Names of the drawings of the call. */
  public String scene() {
    String scene = "scene-" + call.page().picture();
    return PaperPictures.known(scene) ? scene : coverPicture();
  }

  public String coverPicture() {
    return "cover-" + call.page().picture();
  }

  public List<PaperItem> items() {
    return items;
  }

  public List<FormWords.Assent> assent() {
    return assent;
  }

  /** A text of the form in the wording of this paper. */
  public ReadText text(LocalizedText text) {
    return ReadText.of(text, print.reader());
  }

  /** The rules of the page; what stands below each is in the markup, where Arabic is joined. */
  public String style() {
    return STYLE.on(print.size());
  }
}
