package org.heard.submissions.ui.light;

import java.util.List;
import java.util.Map;
import org.heard.consultations.notice.LightNews;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;

/** The pages of the form, for templates. All of them are answers to the same address. */
public sealed interface FormPage {

  /**
   * What every page sends along.
   *
   * @param address where to
   * @param hidden fields by name
   * @param news which days of the call moved; null when none did
   */
  record Form(
      String address,
      List<Map.Entry<String, String>> hidden,
      boolean files,
      @Nullable LightNews news) {
    @Override
    public String toString() {
      return "Form[hidden]";
    }
  }

  /** One question, or all that are shown. */
  record Questions(
      Form form,
      List<AskedQuestion> questions,
      @Nullable Steps steps,
      boolean first,
      boolean onePage,
      boolean halfway,
      boolean kept,
      @Nullable String notice)
      implements FormPage {

    /** The questions that have a problem. */
    public List<AskedQuestion> problems() {
      return questions.stream().filter(one -> one.problem() != null).toList();
    }
  }

  /** How far somebody is. */
  record Steps(int number, int of) {}

  /** Before a sensitive question. */
  record Warning(Form form, ReadText about) implements FormPage {}

  /** A few words and equal ways on. */
  record Ways(Form form, String title, String words, List<Way> ways) implements FormPage {}

  /** One way on. */
  record Way(String go, String words, String look) {}

  /** Words that were not sent before the call ended. */
  record NotSent(Form form, String kept, List<Row> rows) implements FormPage {}

  /** Check my answers. */
  record Check(
      Form form,
      List<Part> parts,
      List<Tick> ticks,
      List<ReadText> whoReads,
      String until,
      @Nullable String trouble,
      List<Problem> problems,
      boolean changing)
      implements FormPage {}

  /** Answers under the heading of their section; null for none. */
  record Part(@Nullable ReadText title, List<Row> rows) {}

  /** One answer, read back. */
  record Row(String key, String number, ReadText title, List<ReadText> said, List<Shown> made) {}

  /** A drawing, photo or recording, read back. */
  record Shown(String name, @Nullable String address, @Nullable String told) {}

  /** Something a child may allow. */
  record Tick(String name, ReadText words, ReadText note, boolean ticked, boolean missing) {}

  /** An answer that cannot be taken as it is. */
  record Problem(String key, ReadText title, String words) {}

  /** It has arrived: the code. */
  record Thanks(
      Form form,
      String code,
      boolean second,
      List<ReadText> ofTheCall,
      List<ReadText> whatNext,
      String until)
      implements FormPage {}

  /** Sent before; the code is shown on asking. */
  record AlreadySent(Form form, @Nullable String code) implements FormPage {}

  /** Before the first question: what everybody has to know first. */
  record Notice(Form form, List<ReadText> whoReads, boolean kept) implements FormPage {}

  /** Before a guardian is asked: that it can be unsafe, and the ways on. */
  record AskFirst(Form form, boolean anonymousWay) implements FormPage {}

  /** The code of an organisation. */
  record OrganisationCode(Form form, boolean wrong) implements FormPage {}

  /** Unfinished answers as a file; too large when it would hold too many drawings. */
  record OwnFile(Form form, boolean tooLarge) implements FormPage {}

  /** A code that leads back to unfinished answers. */
  record Later(Form form, String code) implements FormPage {
    @Override
    public String toString() {
      return "Later[hidden]";
    }
  }

  /** What a child hands to a guardian; never beside the secret code. */
  record Note(Form form, String page, String code) implements FormPage {
    @Override
    public String toString() {
      return "Note[hidden]";
    }
  }
}
