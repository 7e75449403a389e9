package org.heard.consultations.ui.team.questions;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Locale;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.domain.StandardBlocks;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.limesurvey.LimeSurvey;
import org.heard.consultations.limesurvey.LimeSurveys;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.ownformat.CallFiles;
import org.heard.consultations.xlsform.XlsForms;

/** Reads files with questions; the ending of the name says what a file is. */
final class Importers {
  private final XlsForms forms;
  private final LimeSurveys surveys;
  private final Clock clock;

  Importers(XlsForms forms, StandardBlocks standard, Clock clock) {
    this.forms = forms;
    this.surveys = new LimeSurveys(FileLimits.TEAM, clock, standard.keys());
    this.clock = clock;
  }

  Imported<Questionnaire> read(String name, byte[] file) {
    String ending = name.toLowerCase(Locale.ROOT);
    if (ending.endsWith(".json")) {
      return switch (CallFiles.read(name, file, clock)) {
        case Imported.Taken<CallPlan> taken ->
            new Imported.Taken<>(taken.value().questionnaire(), taken.report());
        case Imported.Refused<CallPlan> refused -> new Imported.Refused<>(refused.report());
      };
    }
    if (ending.endsWith(".lss")) {
      return switch (surveys.read(name, new ByteArrayInputStream(file))) {
        case Imported.Taken<LimeSurvey> taken ->
            new Imported.Taken<>(taken.value().questionnaire(), taken.report());
        case Imported.Refused<LimeSurvey> refused -> new Imported.Refused<>(refused.report());
      };
    }
    return forms.read(name, file);
  }
}
