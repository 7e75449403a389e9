package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.shared.Transactions;
import org.heard.submissions.StorageUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

@HeardTest
class StorageTest {
  @Autowired private Storage storage;
  @Autowired private JdbcClient jdbc;
  @Autowired @AsOwner private JdbcClient owner;

  @Test
  void anUnreachableDatabaseIsSaidInOneWay() throws IOException {
    try (HikariDataSource unreachable = new HikariDataSource()) {
      unreachable.setJdbcUrl("jdbc:postgresql://localhost:" + freePort() + "/none");
      unreachable.setConnectionTimeout(300);
      unreachable.setInitializationFailTimeout(-1);
      Storage away = new Storage(new Transactions(new JdbcTransactionManager(unreachable)));

      assertThatExceptionOfType(StorageUnavailableException.class)
          .isThrownBy(() -> away.inTransaction(() -> 1));
    }
  }

  @Test
  void aConnectionThatBreaksInTheMiddleIsSaidInTheSameWay() {
    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(() ->
            storage.inTransaction(() -> {
              int own = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
              owner.sql("select pg_terminate_backend(?)").param(own).query(Boolean.class).single();
              return jdbc.sql("select 1").query(Integer.class).single();
            }));
    assertThat(storage.inTransaction(() -> jdbc.sql("select 1").query(Integer.class).single()))
        .isOne();
  }

  /** A full disk, no memory left, a server that starts or stops, and one that takes no writes. */
  @ParameterizedTest
  @ValueSource(strings = {"53100", "53200", "57P03", "25006"})
  void aDatabaseThatCannotStoreIsSaidInTheSameWay(String state) {
    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(() -> storage.inTransaction(() -> refused(state)));
    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(() -> storage.eachAlone(() -> refused(state)));
  }

  private int refused(String state) {
    return jdbc.sql("do $$ begin raise exception 'no' using errcode = '" + state + "'; end $$")
        .update();
  }

  @Test
  void aMistakeOfOursIsNotTakenForAnUnreachableDatabase() {
    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() ->
            storage.inTransaction(() ->
                jdbc.sql(
                        """
                        insert into vault.consultation_key values
                          ('6f9f1f3e-0000-4000-8000-000000000000', 'x'),
                          ('6f9f1f3e-0000-4000-8000-000000000000', 'y')
                        """)
                    .update()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
