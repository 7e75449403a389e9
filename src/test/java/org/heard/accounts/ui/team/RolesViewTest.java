package org.heard.accounts.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Ability;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class RolesViewTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  @Test
  void administratorsReadWhatEachRoleMayDo() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    staff.signIn(Role.ADMINISTRATOR);
    navigate(RolesView.class);
    assertThat($(NativeTableRow.class).all().stream().map(RolesViewTest::words))
        .hasSize(1 + Ability.values().length)
        .contains(
            "What|Administrator|Consultation manager|Moderator|Safeguarding|Analyst|"
                + "Facilitator|Child advisor")
        .contains("Read what children sent|No|No|Yes|No|No|No|No")
        .contains("Own password, codes and passkeys|Yes|Yes|Yes|Yes|Yes|Yes|Yes");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void nobodyElseOpensThePage(Role role) {
    staff.signIn(role);
    UI.getCurrent().navigate("team/roles");
    assertThat(getCurrentView()).isNotInstanceOf(RolesView.class);
  }

  private static String words(NativeTableRow row) {
    return row.getChildren()
        .map(cell -> cell.getElement().getTextRecursively())
        .reduce((one, next) -> one + "|" + next)
        .orElse("");
  }
}
