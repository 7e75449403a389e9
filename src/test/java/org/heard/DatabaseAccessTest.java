package org.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heard.HeardProperties.Db;
import org.heard.HeardProperties.Db.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatabaseAccessTest {

  @Test
  void withTwoUsersEachHasItsWork() {
    DatabaseAccess access = DatabaseAccess.named(db("app", "p1", new Owner("owner", "p2")));
    assertThat(access.runtime()).isEqualTo(new DatabaseLogin("app", "p1"));
    assertThat(access.owner()).isEqualTo(new DatabaseLogin("owner", "p2"));
    assertThat(access.derived()).isFalse();
  }

  @Test
  void withOneUserTheOtherHasAPasswordThatEveryNodeWorksOutAndThatDoesNotLeadBack() {
    DatabaseAccess one = DatabaseAccess.named(db("heard", "secret", new Owner(null, null)));
    DatabaseAccess other = DatabaseAccess.named(db("heard", "secret", new Owner("", null)));
    assertThat(one).isEqualTo(other);
    assertThat(one.derived()).isTrue();
    assertThat(one.owner()).isEqualTo(new DatabaseLogin("heard", "secret"));
    assertThat(one.runtime().user()).isEqualTo("heard_runtime");
    assertThat(one.runtime().password()).matches("[0-9a-f]{64}");
    assertThat(DatabaseAccess.named(db("heard", "another", new Owner(null, null))).runtime())
        .isNotEqualTo(one.runtime());
  }

  @Test
  void noPasswordIsEverWritten() {
    assertThat(DatabaseAccess.named(db("app", "p1-words", new Owner("owner", "p2-words"))))
        .asString()
        .doesNotContain("words");
  }

  @Test
  void oneUserUnderTwoNamesIsRefused() {
    assertThatExceptionOfType(IncompleteConfigurationException.class)
        .isThrownBy(() -> DatabaseAccess.named(db("heard", "p", new Owner("heard", "p"))))
        .withMessageContaining("are the same");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatExceptionOfType(IncompleteConfigurationException.class)
        .isThrownBy(() -> DatabaseAccess.named(db(null, null, new Owner("owner", null))))
        .withMessageContaining("HEARD_DB_USER, HEARD_DB_PASSWORD, HEARD_DB_OWNER_PASSWORD");
  }

  private static Db db(@Nullable String user, @Nullable String password, Owner owner) {
    return new Db(null, "database", 5432, "heard", user, password, owner);
  }
}
