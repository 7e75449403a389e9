package org.heard.submissions.ui.light;

import java.util.List;
import org.heard.consultations.FormWords;
import org.heard.consultations.Question.Moment;
import org.heard.consultations.Question.Reply;
import org.heard.shared.Language;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.AssentTexts;
import org.heard.submissions.ui.child.AgreeWords;
import org.heard.submissions.ui.child.CountryNames;
import org.heard.submissions.ui.child.FacesField;
import org.heard.submissions.ui.child.MomentWords;
import org.heard.submissions.ui.child.ReplyWords;
import org.heard.uikit.PageWords;
import org.springframework.stereotype.Component;

/** The form's own words, so that paper asks in the same ones. */
@Component
final class WordsForPaper implements FormWords {

  @Override
  public List<Assent> assent(boolean drawing, boolean voice) {
    return AssentTexts.current().pieces().stream()
        .filter(asked -> drawing || asked.piece() != AssentPiece.SHOW_DRAWING)
        .filter(asked -> voice || asked.piece() != AssentPiece.PLAY_VOICE)
        .map(asked -> new Assent(asked.needed(), asked.picture(), asked.words(), asked.note()))
        .toList();
  }

  @Override
  public String reply(Reply reply, PageWords words) {
    return ReplyWords.of(reply, words);
  }

  @Override
  public String moment(Moment moment, PageWords words) {
    return MomentWords.of(moment, words);
  }

  @Override
  public String agree(int step, PageWords words) {
    return AgreeWords.of(step, words);
  }

  @Override
  public int face(int step, int steps) {
    return FacesField.face(step, steps);
  }

  @Override
  public String country(String code, Language language) {
    return CountryNames.name(code, language);
  }

  @Override
  public String dontKnow(PageWords words) {
    return words.getTranslation("submissions.form.dont-know");
  }

  @Override
  public String ratherNot(PageWords words) {
    return words.getTranslation("submissions.form.rather-not");
  }

  @Override
  public String somethingElse(PageWords words) {
    return words.getTranslation("submissions.form.something-else");
  }
}
