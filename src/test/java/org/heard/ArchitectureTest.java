package org.heard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.consultations.Condition;
import org.heard.consultations.Questionnaire;
import org.heard.shared.ConsultationId;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import violations.Violations;

/**
 * Rules that the compiler cannot hold. Each is checked against the application, and against a small
 * class in {@link Violations} that breaks it: a rule that cannot fail guards nothing.
 */
class ArchitectureTest {
  private static final JavaClasses APPLICATION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.heard");
  private static final JavaClasses VIOLATIONS =
      new ClassFileImporter().importPackagesOf(Violations.class);

  private record Rule(String name, ArchRule rule) {}

  @TestFactory
  Stream<DynamicTest> theApplicationKeepsTheRule() {
    assertThat(APPLICATION.size()).isGreaterThan(100);
    return rules()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(APPLICATION)));
  }

  @TestFactory
  Stream<DynamicTest> theRuleCanFail() {
    return rules()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.name(),
                () -> {
                  EvaluationResult found = rule.rule().evaluate(VIOLATIONS);
                  assertThat(found.hasViolation()).as(rule.name()).isTrue();
                }));
  }

  private static Stream<Rule> rules() {
    return Stream.of(
        new Rule("domain code knows no Vaadin", domainWithoutVaadin()),
        new Rule("shared has neither beans nor Vaadin", plainShared()),
        new Rule("child pages know no team page", childWithoutTeam()),
        new Rule("team pages know no child page", teamWithoutChild()),
        new Rule("views and layouts are package-private", hiddenViews()),
        new Rule("services are package-private", hiddenServices()),
        new Rule("every public service method says who may call it", ServiceRules.authorised()),
        new Rule("role expressions only", ServiceRules.roleExpressionsOnly()),
        new Rule("only one class reads where a request comes from", oneReaderOfAddresses()),
        new Rule("no device is ever read", noDevices()),
        new Rule("no field injection", noFieldInjection()),
        new Rule("no generic exceptions", noGenericExceptions()),
        new Rule("only start-up talks to the terminal", noPrinting()),
        new Rule("system work only at start", systemWorkAtStart()),
        new Rule("only audit writes the record", onlyAuditListens()),
        new Rule("no rows as an open stream", noOpenRows()),
        new Rule("one place knows which questions are asked", onePlaceOfRules()),
        new Rule("hidden words stay covered on the way to pages", openedThroughReading()));
  }

  private static ArchRule domainWithoutVaadin() {
    return noClasses()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vaadin..");
  }

  private static ArchRule plainShared() {
    return noClasses()
        .that()
        .resideInAPackage("..shared..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.vaadin..", "org.springframework.stereotype..");
  }

  private static ArchRule childWithoutTeam() {
    return noClasses()
        .that()
        .resideInAnyPackage("..ui.child..", "..ui.light..", "..shell.child..", "..shell.light..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..ui.team..");
  }

  private static ArchRule teamWithoutChild() {
    return noClasses()
        .that()
        .resideInAPackage("..ui.team..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..ui.child..", "..shell.child..");
  }

  private static ArchRule hiddenViews() {
    return classes()
        .that()
        .areAnnotatedWith(Route.class)
        .or()
        .areAnnotatedWith(Layout.class)
        .should()
        .bePackagePrivate();
  }

  private static ArchRule hiddenServices() {
    return classes().that().areAnnotatedWith(Service.class).should().bePackagePrivate();
  }

  private static ArchRule oneReaderOfAddresses() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.heard.accounts.security.CountedAttempts")
        .should(Uses.to("getRemoteAddr", "getRemoteHost", "getRemotePort", "getRemoteAddress"));
  }

  private static ArchRule noDevices() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.vaadin.flow.server.WebBrowser")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("ExtendedClientDetails")
        .orShould(
            Uses.to("getBrowser", "retrieveExtendedClientDetails", "getExtendedClientDetails"))
        .orShould(Uses.withText("User-Agent"));
  }

  private static ArchRule noFieldInjection() {
    return noFields()
        .should()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .orShould()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .orShould()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("jakarta.annotation.Resource");
  }

  private static ArchRule noGenericExceptions() {
    return noClasses()
        .should(Uses.making(RuntimeException.class, Exception.class, Throwable.class, Error.class));
  }

  private static ArchRule noPrinting() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.heard.DemoWelcome")
        .and()
        .doNotHaveFullyQualifiedName("org.heard.HeardApplication")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould(Uses.to("printStackTrace"));
  }

  private static ArchRule systemWorkAtStart() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("org.heard.demo..")
        .and()
        .doNotHaveFullyQualifiedName("org.heard.accounts.SystemWork")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.heard.accounts.SystemWork");
  }

  private static ArchRule onlyAuditListens() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.heard.audit..")
        .should(Uses.listeningTo("org.heard.shared.AuditableEvent"));
  }

  /** The file of a concern shows all of it; every other page gets what {@code Reading} gives. */
  private static ArchRule openedThroughReading() {
    return noClasses()
        .that()
        .resideInAPackage("..ui..")
        .and()
        .doNotHaveFullyQualifiedName("org.heard.moderation.ui.team.WrittenWords")
        .should()
        .callMethod(SubmissionReview.class, "open", ConsultationId.class, SubmissionId.class)
        .orShould()
        .callMethod(
            SubmissionReview.class,
            "piece",
            ConsultationId.class,
            SubmissionId.class,
            PieceId.class);
  }

  /**
   * Such a stream holds its connection until it is closed; a forgotten one empties the pool. The
   * exports close theirs.
   */
  private static ArchRule noOpenRows() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.heard.moderation.domain.StreamedReleases")
        .should()
        .callMethod(JdbcClient.MappedQuerySpec.class, "stream");
  }

  /**
   * Otherwise a child could be asked what no moderator sees; checks of answers are no such rules.
   */
  private static ArchRule onePlaceOfRules() {
    return noClasses()
        .that()
        .doNotBelongToAnyOf(Questionnaire.class, Condition.class)
        .and()
        .doNotHaveFullyQualifiedName("org.heard.submissions.domain.AnswerChecks")
        .should()
        .callMethod(Condition.class, "holds", Map.class);
  }
}
