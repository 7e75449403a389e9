package org.heard;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
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

  @Bean
  DatabaseAccess databaseAccess(
      HeardProperties properties, ObjectProvider<EmbeddedDatabase> embedded) {
    return properties.db().named()
        ? DatabaseAccess.named(properties.db())
        : DatabaseAccess.embedded(requireEmbedded(embedded.getIfAvailable()));
  }

  @Bean
  OwnerDatabase ownerDatabase(DatabaseAccess access) {
    return new OwnerDatabase(access.url(), access.owner());
  }

  /** Migrations name the roles that are made with the pool. */
  @Bean
  FlywayConfigurationCustomizer migrateAsOwner(
      OwnerDatabase owner, HikariDataSource rolesAreThere) {
    return flyway -> flyway.dataSource(owner.dataSource());
  }

  /** What everything but migrations runs on. */
  @Bean(destroyMethod = "close")
  @Lazy
  HikariDataSource dataSource(DatabaseAccess access, OwnerDatabase owner) {
    DatabaseRoles.prepare(owner, access.runtime(), access.derived());
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(access.url());
    pool.setUsername(access.runtime().user());
    pool.setPassword(access.runtime().password());
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
}
