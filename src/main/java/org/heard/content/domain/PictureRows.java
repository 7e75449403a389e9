package org.heard.content.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.PictureFile;
import org.heard.shared.pictures.ShownPicture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pictures as rows. Who sees which stands in the rules of the database. */
@Component
class PictureRows {
  private final JdbcClient jdbc;

  PictureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores one under its name; the same once more stays what it is, and counts as new. */
  String put(PictureFile file, LocalDate today) {
    String name = OwnPictures.name(file);
    jdbc.sql(
            """
            insert into content.picture (name, type, width, height, image, brought)
            values (:name, :type, :width, :height, :image, :day)
            on conflict (name) do update set brought = excluded.brought
            """)
        .param("name", name)
        .param("type", file.contentType())
        .param("width", file.width())
        .param("height", file.height())
        .param("image", file.bytes())
        .param("day", today)
        .update();
    return name;
  }

  Optional<ShownPicture> read(String name) {
    return jdbc.sql(
            "select type, image, width, height, published from content.picture where name = :name")
        .param("name", name)
        .query((row, number) ->
            new ShownPicture(
                new PictureFile(
                    row.getString("type"),
                    row.getBytes("image"),
                    row.getInt("width"),
                    row.getInt("height")),
                row.getBoolean("published")))
        .optional();
  }

  /** Which of these there are. */
  Set<String> known(Set<String> names) {
    return names.isEmpty()
        ? Set.of()
        : Set.copyOf(
            jdbc.sql("select name from content.picture where name in (:names)")
                .param("names", names)
                .query(String.class)
                .list());
  }

  /** From now on everybody sees these. */
  void publish(Set<String> names) {
    if (!names.isEmpty()) {
      jdbc.sql(
              "update content.picture set published = true where not published and name in (:names)")
          .param("names", names)
          .update();
    }
  }
}
