package org.heard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.heard.accounts.security.Device;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.consultations.Calls;
import org.heard.moderation.Submitted;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole application and a real, throw-away PostgreSQL; no web server. All such
 * tests share one application: a set of imports of its own would start another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ActiveProfiles("test")
@Import({
  OneSecurityContext.class,
  OwnerOfTables.class,
  Calls.class,
  Staff.class,
  Device.class,
  Submitted.class,
  Youth.class
})
@Tag("module")
public @interface HeardTest {}
