package org.heard.content.media;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.content.Media;
import org.heard.content.MediaFile;
import org.heard.content.MediaId;
import org.heard.content.VersionId;
import org.heard.content.media.MediaFiles.Opened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files as rows: one that says what it is, and one for each part. Each step stands for itself. */
@Component
@Transactional
class MediaRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  MediaRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void begin(MediaId id, VersionId version, String type) {
    jdbc.sql(
            """
            insert into content.media (id, version_id, type, day)
            values (:id, :version, :type, :day)
            """)
        .param("id", id.value())
        .param("version", version.value())
        .param("type", type)
        .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  void add(MediaId id, int number, byte[] bytes) {
    jdbc.sql(
            "insert into content.media_part (media_id, number, bytes) values (:id, :number, :bytes)")
        .param("id", id.value())
        .param("number", number)
        .param("bytes", bytes)
        .update();
  }

  void finish(MediaFile file) {
    jdbc.sql("update content.media set bytes = :bytes, seconds = :seconds where id = :id")
        .param("id", file.id().value())
        .param("bytes", file.bytes())
        .param("seconds", file.seconds())
        .update();
  }

  void drop(MediaId id) {
    jdbc.sql("delete from content.media where id = :id and bytes is null")
        .param("id", id.value())
        .update();
  }

  @Transactional(readOnly = true)
  Optional<Opened> find(MediaId id) {
    return jdbc.sql(
            """
            select id, type, bytes, seconds, content.is_played(id) as published
            from content.media where id = :id and bytes is not null
            """)
        .param("id", id.value())
        .query((row, number) ->
            new Opened(
                new MediaFile(
                    new MediaId(row.getObject("id", UUID.class)),
                    row.getString("type"),
                    row.getLong("bytes"),
                    row.getInt("seconds")),
                row.getBoolean("published")))
        .optional();
  }

  @Transactional(readOnly = true)
  Optional<byte[]> part(MediaId id, int number) {
    return jdbc.sql(
            "select bytes from content.media_part where media_id = :id and number = :number")
        .param("id", id.value())
        .param("number", number)
        .query((row, place) -> row.getBytes("bytes"))
        .optional();
  }

  /** The files of a version that are there. */
  @Transactional(readOnly = true)
  Set<MediaId> of(VersionId version) {
    return jdbc
        .sql("select id from content.media where version_id = :version and bytes is not null")
        .param("version", version.value())
        .query((row, number) -> new MediaId(row.getObject("id", UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  void play(VersionId version, int edition, Media files) {
    List<MediaFile> all = files.all();
    for (MediaFile file : all) {
      jdbc.sql(
              """
              insert into content.edition_media (version_id, edition, media_id)
              values (:version, :edition, :media) on conflict do nothing
              """)
          .param("version", version.value())
          .param("edition", edition)
          .param("media", file.id().value())
          .update();
    }
  }
}
