package org.heard.consultations.domain;

import java.util.List;
import java.util.stream.Stream;
import org.heard.consultations.NewVersion;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Recording;
import org.heard.shared.ConsultationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recordings of published versions, each version with its own. */
@Component
class PublishedRecordings {
  private final JdbcClient jdbc;

  PublishedRecordings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void store(ConsultationId call, int version, Recording recording) {
    jdbc.sql(
            """
            insert into consultations.recording (consultation_id, version, name, type, sound)
            values (:id, :version, :name, :type, :sound)
            """)
        .param("id", call.value())
        .param("version", version)
        .param("name", recording.name())
        .param("type", recording.type())
        .param("sound", recording.sound())
        .update();
  }

  /** The new ones of a version, and those of the version before that its texts still name. */
  void follow(ConsultationId call, int version, NewVersion next, Questionnaire whole) {
    next.recordings().forEach(recording -> store(call, version, recording));
    List<String> given = next.recordings().stream().map(Recording::name).toList();
    Stream.concat(next.page().texts().stream(), whole.texts().stream())
        .flatMap(text -> text.sounds().stream())
        .filter(name -> !given.contains(name))
        .forEach(name -> copy(call, version, name));
  }

  private void copy(ConsultationId call, int version, String name) {
    jdbc.sql(
            """
            insert into consultations.recording (consultation_id, version, name, type, sound)
            select consultation_id, :version, name, type, sound from consultations.recording
            where consultation_id = :id and version = :before and name = :name
            """)
        .param("id", call.value())
        .param("version", version)
        .param("before", version - 1)
        .param("name", name)
        .update();
  }
}
