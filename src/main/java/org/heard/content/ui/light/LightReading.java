package org.heard.content.ui.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.content.Block;
import org.heard.content.Edition;
import org.heard.content.Format;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.content.ShelfEntry;
import org.heard.content.SourceFacts;
import org.heard.content.SourceFiles.SourceFile;
import org.heard.content.paper.TextPrint;
import org.heard.content.ui.Explained;
import org.heard.content.ui.OfficialFile;
import org.heard.content.ui.OfficialWords;
import org.heard.content.ui.playing.MediaFacts;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.light.HardWords;
import org.heard.uikit.light.LightPicture;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.ReadText;
import org.heard.uikit.paper.PaperSize;
import org.jspecify.annotations.Nullable;

/** One child-friendly version, block by block. */
public final class LightReading {

  private final ShelfEntry entry;
  private final Edition edition;
  private final LightReader reader;
  private final PageWords words;
  private final boolean said;
  private final List<Consultation> calls;
  private final Optional<Format> form;
  private final @Nullable File file;

  LightReading(
      ShelfEntry entry,
      List<Consultation> calls,
      Optional<SourceFile> file,
      LightReader reader,
      PageWords words,
      Optional<Format> form,
      boolean said) {
    this.calls = List.copyOf(calls);
    this.entry = entry;
    this.edition = entry.in(reader.reader(), form);
    this.form = form;
    this.reader = reader;
    this.words = words;
    this.said = said;
    this.file =
        file.map(one ->
                new File(
                    OfficialFile.address(entry.document().slug(), one),
                    OfficialFile.words(one, words, reader.language())))
            .orElse(null);
  }

  /** Whether the reader has just said how clear it was. */
  public boolean said() {
    return said;
  }

  /** Where a face that is pressed is counted. */
  public String clearAddress() {
    String address = reader.link("/light/library/" + entry.document().slug());
    return form.map(asked -> FormLink.address(address, asked)).orElse(address);
  }

  /** The other forms of it. */
  public List<FormLink> forms() {
    return FormLink.of(entry, edition, reader, words);
  }

  /** Whether it is a film, with or without one in sign language. */
  public boolean filmed() {
    return edition.audience().format() == Format.VIDEO;
  }

  /** A file of it, if there is one. */
  public Optional<MediaFile> file(Slot slot) {
    return edition.body().files().in(slot);
  }

  /** What a reader has to know before a file is loaded. */
  public String facts(Slot slot) {
    return file(slot).map(file -> MediaFacts.of(slot, file, reader.language(), words)).orElse("");
  }

  /** The language it is in. */
  public Language language() {
    return edition.audience().language();
  }

  /** An official paragraph. */
  public record Official(@Nullable String number, List<ReadText> paragraphs) {}

  /** A way to read the same in another language. */
  public record Way(Language language, String address) {}

  /** The official text to download. */
  public record File(String address, String words) {}

  /** The official text to download; null for none. */
  public @Nullable File file() {
    return file;
  }

  /** A call that asks about this text. */
  public record Call(String address, ReadText title) {}

  /** The calls that ask about it. */
  public List<Call> calls() {
    return calls.stream()
        .map(call ->
            new Call(
                reader.link("/light/c/" + call.slug()),
                ReadText.of(call.page().title(), reader.reader())))
        .toList();
  }

  /** Where it is on paper. */
  public String paper(PaperSize size) {
    return TextPrint.address(entry.document().slug(), reader, size);
  }

  public ReadText title() {
    return text(edition.body().title());
  }

  public ReadText about() {
    return text(edition.body().about());
  }

  public String age() {
    return AgeBandWords.of(edition.audience().band(), words);
  }

  public String picture() {
    return "scene-" + edition.body().picture();
  }

  /** The direction its language is read in. */
  public String direction() {
    return edition.audience().language().direction();
  }

  /** A picture of a block, with what it shows. */
  public LightPicture picture(Block.Pictured shown) {
    return new LightPicture(shown.picture(), text(shown.alt()));
  }

  /** The blocks, those of a comic that follow each other in one run. */
  public List<List<Block>> runs() {
    List<List<Block>> runs = new ArrayList<>();
    for (Block block : blocks()) {
      boolean goesOn =
          block instanceof Block.Panel
              && !runs.isEmpty()
              && runs.getLast().getLast() instanceof Block.Panel;
      if (!goesOn) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(block);
    }
    return runs;
  }

  public boolean outdated() {
    return entry.outdated(edition);
  }

  public List<Block> blocks() {
    return edition.body().blocks();
  }

  public List<ReadText> more() {
    return paragraphs(edition.body().more());
  }

  /** What the official text says where this block stands. */
  public List<Official> official(Block block) {
    return OfficialWords.of(block, edition, entry).stream()
        .map(paragraph ->
            new Official(
                paragraph.number(), ReadText.of(paragraph.words(), reader.reader()).paragraphs()))
        .toList();
  }

  /** Hard words and what they mean. */
  public List<HardWords.Explained> terms() {
    Language language = edition.audience().language();
    List<LocalizedText> texts =
        edition.body().readable().stream()
            .filter(part -> !part.isBlank())
            .map(part -> LocalizedText.of(language, part))
            .toList();
    return HardWords.in(texts, Explained.in(edition), reader.reader());
  }

  public ReadText officialTitle() {
    return ReadText.of(facts().title(), reader.reader());
  }

  public ReadText organisation() {
    return ReadText.of(facts().organisation(), reader.reader());
  }

  public Optional<String> symbol() {
    return Optional.ofNullable(facts().symbol());
  }

  public Optional<String> address() {
    return Optional.ofNullable(facts().address());
  }

  public String date() {
    return ReaderDates.day(facts().date(), reader.language());
  }

  public boolean summary() {
    return edition.body().summary();
  }

  public int reviewed() {
    return edition.reviewed();
  }

  /** The other languages it can be read in. */
  public List<Way> ways() {
    return entry.languages().stream()
        .filter(language -> !language.equals(edition.audience().language()))
        .map(language ->
            new Way(
                language, reader.in(language).link("/light/library/" + entry.document().slug())))
        .toList();
  }

  /** Words of the version. */
  public ReadText text(String said) {
    return ReadText.of(said, edition.audience().language(), reader.language());
  }

  /** The same as paragraphs. */
  public List<ReadText> paragraphs(String said) {
    return text(said).paragraphs();
  }

  private SourceFacts facts() {
    return entry.document().facts();
  }
}
