package violations;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.consultations.Condition;
import org.heard.shared.AuditableEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** One small offence against each rule of the architecture test. Never part of the application. */
public final class Violations {
  private Violations() {}

  /** A view that everybody sees, reading the device. */
  @Route(value = "violation", registerAtStartup = false)
  public static class PublicView extends Div {
    String device() {
      return UI.getCurrent().getSession().getBrowser().toString();
    }
  }

  /** A service open to other packages, without any rule. */
  @Service
  public static class PublicService {
    @Autowired ApplicationContext injected;

    /** Anybody may call this. */
    public String forAnybody(HttpServletRequest request) {
      System.out.println(request.getHeader("User-Agent"));
      return request.getRemoteAddr();
    }

    /** Checks the object in the expression. */
    @PreAuthorize("#id == authentication.name")
    public String cleverly(String id) {
      throw new RuntimeException(id);
    }

    /** Leaves a connection open. */
    public long rows(JdbcClient jdbc) {
      return jdbc.sql("select 1").query(Integer.class).stream().count();
    }

    /** Decides by itself which questions are asked. */
    public boolean asks(Condition rule) {
      return rule.holds(Map.of());
    }

    @EventListener
    void on(AuditableEvent event) {
      SystemWork.as(() -> {}, Role.ADMINISTRATOR);
    }
  }
}
