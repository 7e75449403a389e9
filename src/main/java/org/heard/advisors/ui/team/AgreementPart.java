package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Arrays;
import org.heard.advisors.people.Agreement;
import org.heard.advisors.people.Agreements;
import org.heard.shared.PersonId;
import org.heard.uikit.Choice;
import org.jspecify.annotations.Nullable;

/** Records that somebody said yes today, or changed their mind. */
final class AgreementPart extends Div {
  private final transient AdvisorServices services;
  private final transient PersonId advisor;
  private final SerializableRunnable done;
  private Agreement.Way way = Agreement.Way.PAPER;

  AgreementPart(AdvisorServices services, PersonId advisor, SerializableRunnable done) {
    this.services = services;
    this.advisor = advisor;
    this.done = done;
    addClassName("t-form");
    add(
        new Choice<>(
            getTranslation("advisors.people.way"),
            null,
            Arrays.asList(Agreement.Way.values()),
            this::words,
            way,
            this::choose),
        Fields.button(
            getTranslation("advisors.people.record.guardian"),
            () -> record(Agreement.Kind.GUARDIAN)),
        Fields.button(
            getTranslation("advisors.people.record.assent"), () -> record(Agreement.Kind.ASSENT)),
        Fields.button(
            getTranslation("advisors.people.take-back.guardian"),
            () -> takeBack(Agreement.Kind.GUARDIAN)),
        Fields.button(
            getTranslation("advisors.people.take-back.assent"),
            () -> takeBack(Agreement.Kind.ASSENT)));
  }

  private void choose(Agreement.@Nullable Way chosen) {
    if (chosen != null) {
      way = chosen;
    }
  }

  private void record(Agreement.Kind kind) {
    LocalDate today = services.today();
    services
        .agreements()
        .record(advisor, kind, way, today, today.plusMonths(Agreements.MOST_MONTHS));
    done.run();
  }

  /** The other one's yes stays what it was, and does not stand for this one. */
  private void takeBack(Agreement.Kind kind) {
    services.agreements().takeBack(advisor, kind);
    done.run();
  }

  private String words(Agreement.Way one) {
    return switch (one) {
      case PAPER -> getTranslation("advisors.people.way.paper");
      case VOICE -> getTranslation("advisors.people.way.voice");
      case FACE_TO_FACE -> getTranslation("advisors.people.way.face-to-face");
    };
  }
}
