package org.heard.moderation.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Mails to people of safeguarding and to managers. All of them are one of two fixed texts: that
 * something waits, and a test. Nothing else can get into one but the address of this installation
 * and a number.
 */
@Component
class AlertMail {
  private final @Nullable JavaMailSender server;
  private final String from;
  private final String base;

  @Autowired
  AlertMail(
      ObjectProvider<JavaMailSender> servers,
      @Value("${spring.mail.host:}") String host,
      @Value("${heard.alerts.from:}") String from,
      @Value("${heard.base-address}") String base) {
    this(host.isBlank() ? null : servers.getIfAvailable(), from, base);
  }

  AlertMail(@Nullable JavaMailSender server, String from, String base) {
    this.server = server;
    this.from = from;
    this.base = base;
  }

  /** Whether this installation has a mail server. */
  boolean on() {
    return server != null;
  }

  /**
   * Says that something waits.
   *
   * @throws org.springframework.mail.MailException when the server did not take it
   */
  void alert(String to) {
    waits(to, "/team/concerns");
  }

  /**
   * Says the same with the first page of the team, which managers may open too.
   *
   * @throws org.springframework.mail.MailException when the server did not take it
   */
  void unread(String to) {
    waits(to, "/team");
  }

  private void waits(String to, String page) {
    send(to, text("alert.txt").replace("{address}", base + page));
  }

  /**
   * Sends the number of a test.
   *
   * @throws org.springframework.mail.MailException when the server did not take it
   */
  void test(String to, String number) {
    send(
        to,
        text("alert-test.txt")
            .replace("{address}", base + "/team/duty")
            .replace("{number}", number));
  }

  private void send(String to, String text) {
    String[] parts = text.split("\n\n", 2);
    SimpleMailMessage mail = new SimpleMailMessage();
    if (!from.isBlank()) {
      mail.setFrom(from);
    }
    mail.setTo(to);
    mail.setSubject(parts[0]);
    mail.setText(parts[1]);
    Objects.requireNonNull(server).send(mail);
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            AlertMail.class.getResourceAsStream("/org/heard/moderation/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
