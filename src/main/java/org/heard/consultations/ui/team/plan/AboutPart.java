package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanSettings;
import org.heard.consultations.making.PlanText;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.wording.Reading;
import org.heard.consultations.wording.Remark;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** The texts of the call page in the order a child reads them, and how the page looks. */
final class AboutPart extends Part {
  private static final List<Wording> SIMPLER =
      List.of(Wording.FROM_6_TO_9, Wording.FROM_10_TO_12, Wording.FROM_13_TO_15, Wording.EASY);
  private static final List<String> PAPERS = List.of("sun", "coral", "rose", "sky", "leaf");
  private static final List<String> PICTURES = List.of("talk", "school", "family", "phone", "air");
  private static final int MOST_MINUTES = 240;

  private final PlanDesk desk;
  private final Map<PlanText, WordsField> texts = new EnumMap<>(PlanText.class);
  private final @Nullable WordsField slug;
  private final WordsField least;

  /**
   * A part.
   *
   * @param published whether people have links to the call, so that its address stays
   */
  AboutPart(PlanDesk desk, boolean published) {
    this.desk = desk;
    head(
        getTranslation("consultations.plan.about"),
        getTranslation("consultations.plan.about.help"));
    for (PlanText which : PlanText.values()) {
      add(text(which));
    }
    slug = published ? null : slug();
    least = minutes(true);
    WordsField most = minutes(false);
    Div time = new Div(least, most);
    time.addClassName("t-row");
    add(new H3(getTranslation("consultations.plan.look")));
    if (slug != null) {
      add(slug);
    }
    add(time, paper(), picture());
  }

  private Div text(PlanText which) {
    WordsField general =
        field(which, Wording.GENERAL, TextWords.name(which, this), TextWords.help(which, this));
    texts.put(which, general);
    Div others = new Div();
    others.addClassName("t-form");
    NativeDetails details =
        new NativeDetails(getTranslation("consultations.plan.wordings"), others);
    details.addToggleListener(toggle -> {
      if (details.isOpen() && others.getComponentCount() == 0) {
        SIMPLER.forEach(one -> others.add(field(which, one, TextWords.of(one, this), "")));
      }
    });
    Div all = new Div(general, details);
    all.addClassName("p-text");
    return all;
  }

  private WordsField field(PlanText which, Wording wording, String label, String help) {
    Language original = desk.plan().settings().original();
    return desk.follow(
            new WordsField(
                desk,
                "plan-" + which.name() + (wording == Wording.GENERAL ? "" : "-" + wording.key()),
                label,
                help,
                TextWords.oneLine(which) ? TextBox.line() : TextBox.area(3),
                TextWords.goodLength(which),
                plan -> words(plan, which, wording),
                (plan, words) ->
                    PlanTexts.write(
                        plan, which.place(), plan.settings().original(), wording, words)))
        .in(original.tag(), original.direction())
        .reading(words -> read(which, new Rendering(original, wording, words, null)));
  }

  private List<Remark> read(PlanText which, Rendering words) {
    // Only the one question on the card should ask one thing; the others are pages.
    return new Reading(desk.plan().questionnaire().terms())
        .of(which.place(), words, which == PlanText.QUESTION);
  }

  private static String words(CallPlan plan, PlanText which, Wording wording) {
    return PlanTexts.rendering(plan, which.place(), plan.settings().original(), wording)
        .map(Rendering::text)
        .orElse("");
  }

  private WordsField slug() {
    return desk.follow(
        new WordsField(
                desk,
                "plan-slug",
                getTranslation("consultations.plan.slug"),
                getTranslation("consultations.plan.slug.help"),
                TextBox.line(),
                0,
                plan -> {
                  String slug = plan.settings().slug();
                  return slug == null ? "" : slug;
                },
                (plan, words) ->
                    plan.with(plan.settings().withSlug(words.isEmpty() ? null : words)))
            .refusing(words ->
                words.isEmpty() || PlanSettings.isAddress(words)
                    ? ""
                    : getTranslation("consultations.plan.slug.wrong")));
  }

  private WordsField minutes(boolean first) {
    return desk.follow(
        new WordsField(
                desk,
                first ? "plan-least" : "plan-most",
                first
                    ? getTranslation("consultations.plan.minutes.least")
                    : getTranslation("consultations.plan.minutes.most"),
                "",
                TextBox.line().forDigits(),
                0,
                plan -> Integer.toString(minutes(plan.settings(), first)),
                (plan, words) -> plan.with(minutes(plan.settings(), first, words)))
            .refusing(words ->
                words.matches("[1-9][0-9]{0,2}") && Integer.parseInt(words) <= MOST_MINUTES
                    ? ""
                    : getTranslation("consultations.plan.minutes.wrong", MOST_MINUTES)));
  }

  private static int minutes(PlanSettings settings, boolean first) {
    return first ? settings.minutesLeast() : settings.minutesMost();
  }

  private static PlanSettings minutes(PlanSettings settings, boolean first, String words) {
    int minutes = Integer.parseInt(words);
    return first
        ? settings.withMinutes(minutes, settings.minutesMost())
        : settings.withMinutes(settings.minutesLeast(), minutes);
  }

  private ChoiceField<String> paper() {
    return desk.follow(
        new ChoiceField<>(
            desk,
            getTranslation("consultations.plan.cover"),
            "",
            plan -> PAPERS,
            paper -> TextWords.paper(paper, this),
            plan -> plan.settings().cover(),
            (plan, paper) ->
                plan.with(plan.settings().withCover(paper, plan.settings().picture()))));
  }

  private ChoiceField<String> picture() {
    return desk.follow(
        new ChoiceField<>(
            desk,
            getTranslation("consultations.plan.picture"),
            "",
            plan -> PICTURES,
            picture -> TextWords.picture(picture, this),
            plan -> plan.settings().picture(),
            (plan, picture) ->
                plan.with(plan.settings().withCover(plan.settings().cover(), picture))));
  }

  @Override
  void takeFocus(String place) {
    texts.forEach((which, field) -> {
      if (which.place().equals(place)) {
        field.takeFocus();
      }
    });
    if (place.equals("slug") && slug != null) {
      slug.takeFocus();
    } else if (place.equals("minutes")) {
      least.takeFocus();
    }
  }
}
