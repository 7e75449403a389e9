package org.heard.accounts.security;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Objects;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The security filters with nothing behind them: Vaadin's servlet only notes that it was asked. */
public final class Web {
  private Web() {}

  /** Asks the application, past all of its security. */
  public static MockMvc of(WebApplicationContext context) {
    MockServletContext servlets =
        (MockServletContext) Objects.requireNonNull(context.getServletContext());
    servlets.registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
    return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }
}
