package org.heard.submissions.ui.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;

/** A browser without script, as far as forms, links, redirects and cookies go. */
public final class PlainBrowser {
  private static final int MOST_QUESTIONS = 60;

  private final MockMvc web;
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private final Map<String, List<String>> typed = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private Document page = Jsoup.parse("");
  private MockHttpServletResponse answer = new MockHttpServletResponse();
  private String address = "/";
  private @Nullable SecurityContext person;

  public PlainBrowser(WebApplicationContext context) {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  /** The same of somebody who is signed in. */
  public PlainBrowser as(SecurityContext somebody) {
    person = somebody;
    return this;
  }

  public PlainBrowser open(String path) {
    address = path;
    return perform(get(path));
  }

  /** Types words into a field, or chooses its value. */
  PlainBrowser fill(String name, String... values) {
    typed.put(name, List.of(values));
    return this;
  }

  PlainBrowser attach(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** Presses the button of the form that has this value. */
  public PlainBrowser press(String value) {
    return perform(pressing(value));
  }

  /** Skips questions until there is a field of this name. */
  public PlainBrowser skipTo(String field) {
    for (int i = 0; i < MOST_QUESTIONS && !hasField(field); i++) {
      press("skip");
    }
    assertThat(hasField(field)).as("%s on\n%s", field, page).isTrue();
    return this;
  }

  /** What a press would send; it can be sent more than once. */
  AbstractMockHttpServletRequestBuilder<?> pressing(String value) {
    Element button =
        page.select("button").stream()
            .filter(one -> one.attr("value").equals(value))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button " + value + " on\n" + page));
    Element form =
        button.hasAttr("form")
            ? Objects.requireNonNull(page.getElementById(button.attr("form")))
            : Objects.requireNonNull(button.closest("form"));
    MultiValueMap<String, String> fields = fields(form);
    fields.add(button.attr("name"), value);
    typed.clear();
    String action = button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action");
    address = action;
    if (!form.attr("enctype").startsWith("multipart")) {
      return post(action).params(fields);
    }
    var request = multipart(action);
    fields.forEach((name, values) ->
        values.forEach(
            one -> request.part(new MockPart(name, one.getBytes(StandardCharsets.UTF_8)))));
    fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    files.forEach((name, bytes) -> request.part(new MockPart(name, "chosen", bytes)));
    files.clear();
    return request;
  }

  PlainBrowser perform(AbstractMockHttpServletRequestBuilder<?> request) {
    if (!cookies.isEmpty()) {
      request.cookie(cookies.values().toArray(Cookie[]::new));
    }
    if (person != null) {
      request.with(securityContext(person));
    }
    try {
      MvcResult result = web.perform(request).andReturn();
      assertThat(result.getRequest().getSession(false) == null || person != null)
          .as("no session")
          .isTrue();
      answer = result.getResponse();
      for (Cookie cookie : answer.getCookies()) {
        if (cookie.getMaxAge() == 0) {
          cookies.remove(cookie.getName());
        } else {
          cookies.put(cookie.getName(), cookie);
        }
      }
      String to = answer.getHeader("Location");
      if (answer.getStatus() == 303 && to != null) {
        return open(to);
      }
      page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
      return this;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private MultiValueMap<String, String> fields(Element form) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    for (Element field : form.select("input, textarea, select")) {
      String name = field.attr("name");
      if (!typed.containsKey(name)) {
        value(field).forEach(one -> fields.add(name, one));
      }
    }
    typed.forEach((name, values) -> {
      assertThat(form.select("[name='" + name + "']")).as(name).isNotEmpty();
      fields.put(name, new ArrayList<>(values));
    });
    return fields;
  }

  private static List<String> value(Element field) {
    if (field.tagName().equals("select")) {
      Element chosen = field.selectFirst("option[selected]");
      return List.of(chosen == null ? "" : chosen.attr("value"));
    }
    if (field.tagName().equals("textarea")) {
      return List.of(field.wholeText().replaceFirst("^\n", ""));
    }
    return switch (field.attr("type")) {
      case "radio", "checkbox" ->
          field.hasAttr("checked") ? List.of(field.attr("value")) : List.of();
      case "file" -> List.of();
      default -> List.of(field.attr("value"));
    };
  }

  Document page() {
    return page;
  }

  public MockHttpServletResponse answer() {
    return answer;
  }

  String address() {
    return address;
  }

  public String heading() {
    Element heading = page.selectFirst("h1");
    return heading == null ? "" : heading.text();
  }

  public boolean hasField(String name) {
    return !page.select("[name='" + name + "']").isEmpty();
  }

  public Map<String, Cookie> cookies() {
    return cookies;
  }

  /** Shows the page again that was there before the last answer, which was a file. */
  PlainBrowser takeFile(String press) {
    Document before = page;
    press(press);
    assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
    page = before;
    return this;
  }

  /** The code on the page. */
  String code() {
    Element code = page.selectFirst(".code");
    assertThat(code).as("a code on\n%s", page).isNotNull();
    return Objects.requireNonNull(code).text();
  }
}
