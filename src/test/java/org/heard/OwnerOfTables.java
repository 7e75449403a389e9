package org.heard;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Connections as the owner of the tables. */
@TestConfiguration(proxyBeanMethods = false)
public class OwnerOfTables {

  /** Not a {@code DataSource} itself: the application must not find a second one. */
  record OwnerPool(HikariDataSource pool) implements AutoCloseable {
    @Override
    public void close() {
      pool.close();
    }
  }

  @Bean
  OwnerPool ownerPool(DatabaseAccess access) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(new OwnerDatabase(access.url(), access.owner()).dataSource());
    pool.setMinimumIdle(0);
    pool.setMaximumPoolSize(4);
    return new OwnerPool(pool);
  }

  @Bean(defaultCandidate = false)
  @AsOwner
  JdbcClient asOwner(OwnerPool owner) {
    return JdbcClient.create(owner.pool());
  }
}
