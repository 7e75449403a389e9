package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class StartTest {
  @Autowired @AsOwner private JdbcClient jdbc;

  @Test
  void startsOnTheRealPostgresql() {
    assertThat(jdbc.sql("show server_version").query(String.class).single()).startsWith("18");
  }
}
