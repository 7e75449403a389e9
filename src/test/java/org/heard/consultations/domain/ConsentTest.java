package org.heard.consultations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.ConsentProfile.Waived;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.OrganisationCodes;
import org.heard.consultations.Waivers;
import org.heard.consultations.Waivers.Approval;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class ConsentTest {
  @Autowired private Waivers waivers;
  @Autowired private OrganisationCodes organisations;
  @Autowired private Consultations consultations;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  private final ConsultationId id = ConsultationId.random();

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void everyProfileComesBackAsItWasPublished() {
    for (ConsentProfile profile :
        new ConsentProfile[] {
          new ConsentProfile.AssentOnly(),
          new ConsentProfile.WithGuardian(true),
          new ConsentProfile.WithGuardian(false)
        }) {
      Consultation call = calls.with(profile, true);
      Consultation stored = consultations.byId(call.id()).orElseThrow();
      assertThat(stored.consent()).isEqualTo(profile).isEqualTo(call.consent());
      assertThat(stored.highRisk()).isTrue();
    }
    assertThat(calls.open().consent()).isEqualTo(new ConsentProfile.AssentOnly());
  }

  @Test
  void theSamePersonCannotApproveWhatItProposed() {
    staff.signIn(Role.MANAGER);
    waivers.propose(id, "Asking at home would put children at risk", "ETH-12");
    assertThat(waivers.approve(id)).isEqualTo(Approval.SAME_PERSON);
    assertThat(waivers.approved(id)).isEmpty();
    PersonId me = PersonId.random();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Waived("risk", "ETH-12", me, me));
  }

  @Test
  void theDatabaseItselfRefusesTheSamePersonTwice() {
    staff.signIn(Role.MANAGER);
    waivers.propose(id, "risk", "ETH-12");
    assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    update consultations.consent_waiver set approved_by = proposed_by
                    where consultation_id = :id
                    """)
                .param("id", id.value())
                .update());
  }

  @Test
  void aWaiverIsPublishedOnlyAsTwoPeopleAgreedToIt() {
    PersonId first = staff.signIn(Role.MANAGER);
    waivers.propose(id, "Asking at home would put children at risk", "ETH-12");
    PersonId second = staff.signIn(Role.MANAGER);
    Waived waived =
        new Waived("Asking at home would put children at risk", "ETH-12", first, second);
    NewConsultation call = calls.invented(id).with(waived, false);

    refused(call);
    assertThat(waivers.approve(id)).isEqualTo(Approval.APPROVED);
    assertThat(waivers.approve(id)).isEqualTo(Approval.NOTHING_PROPOSED);
    refused(call.with(new Waived("Another reason", "ETH-12", first, second), false));
    assertThat(calls.publish(call).consent()).isEqualTo(waived);
    assertThat(consultations.byId(id).orElseThrow().consent()).isEqualTo(waived);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> waivers.propose(id, "Too late", "ETH-13"));
  }

  @Test
  void anotherProposalNeedsAnotherApproval() {
    staff.signIn(Role.MANAGER);
    waivers.propose(id, "First reason", "ETH-1");
    staff.signIn(Role.ADMINISTRATOR);
    waivers.approve(id);
    staff.signIn(Role.MANAGER);
    waivers.propose(id, "Second reason", "ETH-2");
    assertThat(waivers.approved(id)).isEmpty();
  }

  @Test
  void aWaiverNeedsAReasonAndAnEthicsReference() {
    staff.signIn(Role.MANAGER);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> waivers.propose(id, " ", "ETH-1"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> waivers.propose(id, "risk", ""));
  }

  @Test
  void anOrganisationsCodeCountsForItsCallUntilTheNextOne() {
    NewConsultation call = calls.invented(id).with(new ConsentProfile.WithOrganisation(), false);
    refused(call);
    OrganisationId organisation = OrganisationId.random();
    staff.signIn(Role.MANAGER);
    HandoverCode first = organisations.issue(id, organisation, "Bright Futures");
    HandoverCode other = organisations.issue(id, OrganisationId.random(), "Open Door");
    staff.signOut();
    calls.publish(call);

    assertThat(organisations.counts(id, first)).isTrue();
    assertThat(organisations.counts(calls.open().id(), first)).isFalse();
    assertThat(organisations.counts(id, HandoverCode.fresh())).isFalse();

    staff.signIn(Role.MANAGER);
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> organisations.issue(id, organisation, "Bright Futures"));
    staff.signIn(Role.MANAGER, id);
    HandoverCode second = organisations.issue(id, organisation, "Bright Futures");
    assertThat(organisations.counts(id, first)).isFalse();
    assertThat(organisations.counts(id, second)).isTrue();
    assertThat(organisations.counts(id, other)).isTrue();
  }

  @Test
  void aCallWithHighRiskTakesNoDrawingsPhotosOrVoices() {
    refused(calls.inventedWithMedia(id).with(new ConsentProfile.AssentOnly(), true));
    assertThat(calls.publish(calls.inventedWithMedia(id)).highRisk()).isFalse();
  }

  @Test
  void whatIsKeptBeforeSendIsAChoiceOfTheCall() {
    NewConsultation call = calls.invented(id);
    ConsentProfile assent = new ConsentProfile.AssentOnly();
    assertThat(call.drafts()).isEqualTo(DraftKeeping.ALWAYS);
    assertThat(call.with(assent, true).drafts()).isEqualTo(DraftKeeping.WITH_CODE);
    refused(call.with(assent, true).keeping(DraftKeeping.ALWAYS));
    for (DraftKeeping drafts : DraftKeeping.values()) {
      Consultation stored = calls.publish(calls.invented(ConsultationId.random()).keeping(drafts));
      assertThat(consultations.byId(stored.id()).orElseThrow().drafts()).isEqualTo(drafts);
    }
  }

  @Test
  void whatHasToBeKeptIsNotPublishedInACallThatKeepsNothing() {
    refused(calls.inventedWithMedia(id).keeping(DraftKeeping.NEVER));
    refused(calls.inventedWithMedia(id).keeping(DraftKeeping.WITH_CODE));
    refused(
        calls
            .invented(id)
            .with(new ConsentProfile.WithGuardian(true), false)
            .keeping(DraftKeeping.NEVER));
  }

  private void refused(NewConsultation call) {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> calls.publish(call));
  }
}
