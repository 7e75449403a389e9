package org.heard.content.paper;

import java.util.List;
import java.util.Optional;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.SourceFacts;
import org.heard.content.ui.Explained;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;
import org.heard.shared.Wording;
import org.heard.shared.pictures.OwnPictures;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.light.HardWords;
import org.heard.uikit.light.ReadText;
import org.heard.uikit.paper.PaperPictures;
import org.heard.uikit.paper.PaperStyle;

/** What the template of a printed text needs. */
public final class TextPage {
  private static final PaperStyle STYLE = new PaperStyle("/content/paper/text.css");

  private final TextPrint print;
  private final PageWords words;
  private final String address;

  TextPage(TextPrint print, PageWords words, String site) {
    this.print = print;
    this.words = words;
    this.address = site + "/library/" + print.slug();
  }

  /** Words of the interface. */
  public PageWords w() {
    return words;
  }

  public String lang() {
    return print.page().tag();
  }

  public String dir() {
    return print.page().direction();
  }

  public String style() {
    return STYLE.on(print.size());
  }

  /** What the style has to know: language, direction, large for the youngest. */
  public String look() {
    Wording wording = print.edition().audience().wording();
    boolean large = wording == Wording.FROM_6_TO_9 || wording == Wording.EASY;
    return lang() + " " + dir() + (large ? " large" : "");
  }

  /** Where the text is, as somebody types it. */
  public String typed() {
    return address.replaceFirst("^https?://", "");
  }

  public String age() {
    return AgeBandWords.of(print.edition().audience().band(), words);
  }

  public ReadText title() {
    return text(body().title());
  }

  public ReadText about() {
    return text(body().about());
  }

  /** Name of the drawing at the top. */
  public String scene() {
    String scene = "scene-" + body().picture();
    return PaperPictures.known(scene) ? scene : body().picture();
  }

  /** The file of a picture of a block. */
  public String file(Block.Pictured shown) {
    return PaperPictures.file(shown.picture());
  }

  /** One that somebody brought keeps its shape. */
  public String look(Block.Pictured shown) {
    return OwnPictures.isOwn(shown.picture()) ? "own" : "";
  }

  public boolean outdated() {
    return print.outdated();
  }

  public List<Block> blocks() {
    return body().blocks();
  }

  public List<ReadText> more() {
    return paragraphs(body().more());
  }

  /** The hard words that the text uses, with their meaning, in order of use. */
  public List<HardWords.Explained> hardWords() {
    Language written = print.edition().audience().language();
    List<LocalizedText> texts =
        body().readable().stream()
            .filter(part -> !part.isBlank())
            .map(part -> LocalizedText.of(written, part))
            .toList();
    List<GlossaryTerm> terms = Explained.in(print.edition());
    return HardWords.in(texts, terms, Reader.of(print.page()));
  }

  public ReadText officialTitle() {
    return ReadText.of(facts().title(), Reader.of(print.page()));
  }

  public ReadText organisation() {
    return ReadText.of(facts().organisation(), Reader.of(print.page()));
  }

  public Optional<String> symbol() {
    return Optional.ofNullable(facts().symbol());
  }

  public String date() {
    return ReaderDates.day(facts().date(), print.page());
  }

  public boolean summary() {
    return body().summary();
  }

  public int reviewed() {
    return print.edition().reviewed();
  }

  /** Words of the text. */
  public ReadText text(String said) {
    return ReadText.of(said, print.edition().audience().language(), print.page());
  }

  /** The same as paragraphs. */
  public List<ReadText> paragraphs(String said) {
    return text(said).paragraphs();
  }

  private Body body() {
    return print.edition().body();
  }

  private SourceFacts facts() {
    return print.facts();
  }
}
