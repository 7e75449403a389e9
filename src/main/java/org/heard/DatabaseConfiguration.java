package org.heard;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The one database: named by the environment, or embedded for the demo and the tests. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean(destroyMethod = "close")
  @Lazy
  @ConditionalOnProperty("heard.embedded")
  EmbeddedDatabase embeddedDatabase(HeardProperties properties) {
    return EmbeddedDatabase.start(properties.data(), properties.throwAway());
  }

  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(
      HeardProperties properties, ObjectProvider<EmbeddedDatabase> embedded) {
    HikariDataSource pool = new HikariDataSource();
    if (properties.db().named()) {
      requireComplete(properties.db());
      pool.setJdbcUrl(properties.db().jdbcUrl());
      pool.setUsername(properties.db().user());
      pool.setPassword(properties.db().password());
    } else {
      pool.setJdbcUrl(requireEmbedded(embedded.getIfAvailable()).jdbcUrl());
      pool.setUsername("postgres");
    }
    pool.setPoolName("heard");
    pool.setMaximumPoolSize(16);
    // A child must hear within seconds, not half a minute, that its words could not be stored yet.
    pool.setConnectionTimeout(3_000);
    // After the database was away, dead connections must not use up the patience of who comes next.
    pool.setValidationTimeout(500);
    pool.setMinimumIdle(4);
    pool.addDataSourceProperty("socketTimeout", "60");
    pool.addDataSourceProperty("connectTimeout", "3");
    pool.addDataSourceProperty("ApplicationName", "heard");
    // PostgreSQL's error details quote whole rows; they must not reach a log.
    pool.addDataSourceProperty("logServerErrorDetail", "false");
    return pool;
  }

  private static EmbeddedDatabase requireEmbedded(@Nullable EmbeddedDatabase embedded) {
    if (embedded == null) {
      throw new IncompleteConfigurationException(
          "No database is named. Set HEARD_DB_HOST, HEARD_DB_NAME, HEARD_DB_USER and"
              + " HEARD_DB_PASSWORD (or HEARD_DB_URL), or start the demo with ./run.");
    }
    return embedded;
  }

  private static void requireComplete(HeardProperties.Db db) {
    List<String> missing = new ArrayList<>();
    if (!HeardProperties.Db.present(db.url()) && !HeardProperties.Db.present(db.name())) {
      missing.add("HEARD_DB_NAME");
    }
    if (!HeardProperties.Db.present(db.user())) {
      missing.add("HEARD_DB_USER");
    }
    if (!HeardProperties.Db.present(db.password())) {
      missing.add("HEARD_DB_PASSWORD");
    }
    if (!missing.isEmpty()) {
      throw new IncompleteConfigurationException(
          "The database is named, but these settings are missing: " + String.join(", ", missing));
    }
  }
}
