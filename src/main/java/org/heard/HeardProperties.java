package org.heard;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation runs.
 *
 * @param data folder for the embedded database and what belongs to it
 * @param baseAddress address that people see, for links and for the choice of cookie names
 * @param demo whether this is the practice site with invented content
 * @param embedded whether to start the embedded database when no other is named
 * @param throwAway whether the embedded database is new at each start and need not survive a crash
 * @param db another database
 */
@ConfigurationProperties("heard")
record HeardProperties(
    Path data,
    URI baseAddress,
    @DefaultValue("false") boolean demo,
    @DefaultValue("false") boolean embedded,
    @DefaultValue("false") boolean throwAway,
    @DefaultValue Db db) {

  /**
   * Where PostgreSQL is; {@code url} wins over host, port and name.
   *
   * @param user who the application works as; also who owns the tables when no owner is named
   * @param owner who owns the tables and migrates them, at start only
   */
  record Db(
      @Nullable String url,
      @Nullable String host,
      @DefaultValue("5432") int port,
      @Nullable String name,
      @Nullable String user,
      @Nullable String password,
      @DefaultValue Owner owner) {

    /** The owner of the tables. */
    record Owner(@Nullable String user, @Nullable String password) {}

    boolean named() {
      return present(url) || present(host);
    }

    String jdbcUrl() {
      return url != null && !url.isBlank()
          ? url
          : "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    static boolean present(@Nullable String text) {
      return text != null && !text.isBlank();
    }
  }
}
