package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.RecoveryCodes;
import org.heard.accounts.StepUp;
import org.heard.uikit.AskAgain;

/** Codes for the day when the device is lost; shown once, right after the first second step. */
@Route("team/recovery-codes")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "MODERATOR", "SAFEGUARDING", "ANALYST", "FACILITATOR"})
class RecoveryCodesView extends Div implements HasDynamicTitle {
  private final transient RecoveryCodes codes;
  private final AskAgain again;
  private final Div place = new Div();

  RecoveryCodesView(RecoveryCodes codes, StepUp stepUp) {
    this.codes = codes;
    this.again = new AskAgain(stepUp);
    addClassNames("t-one", "t-narrow");
    place.addClassName("t-form");
    add(
        new H1(getTranslation("accounts.recovery.title")),
        new Paragraph(getTranslation("accounts.recovery.words")),
        place,
        again);
    int left = codes.left();
    if (left == 0 && stepUp.given()) {
      show();
    } else {
      NativeButton make =
          new NativeButton(
              getTranslation("accounts.recovery.make"), click -> again.before(this::show));
      make.addClassName("t-btn");
      place.add(new Paragraph(getTranslation("accounts.recovery.left", left)), make);
    }
  }

  private void show() {
    List<OneTimeSecret> fresh = codes.replace();
    OrderedList list = new OrderedList();
    fresh.forEach(code -> list.add(new ListItem(new Code(code.text()))));
    list.getElement().setAttribute("dir", "ltr");
    Paragraph once = new Paragraph(getTranslation("accounts.recovery.once"));
    once.addClassNames("note", "note--care");
    once.getElement().setAttribute("role", "status");
    place.removeAll();
    place.add(once, list);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("accounts.recovery.title");
  }
}
