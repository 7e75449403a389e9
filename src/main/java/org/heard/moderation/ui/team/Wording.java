package org.heard.moderation.ui.team;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.Locale;
import org.heard.consultations.Answer;
import org.heard.moderation.Hint;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.RejectReason;
import org.heard.moderation.released.Translated;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueFilter.Only;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionKind;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** Facts and decisions in the words of the moderator's language. */
final class Wording {
  private Wording() {}

  /** The number shown for a submission: the first 8 hexadecimal digits of its random id. */
  static String number(SubmissionId id) {
    return id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  static String day(LocalDate day) {
    return ReaderDates.dayNearby(day, ReaderLanguage.current());
  }

  /** For days that may be far ahead, where the day alone could be of any year. */
  static String dayOfAYear(LocalDate day) {
    return ReaderDates.dayOfAYear(day, ReaderLanguage.current());
  }

  /** A day that somebody answered, or its month. */
  static String dayOrMonth(Answer.Day day) {
    return day.day()
        .map(Wording::dayOfAYear)
        .orElseGet(() -> ReaderDates.month(day.month(), ReaderLanguage.current()));
  }

  static String language(Language language) {
    return language.locale().getDisplayLanguage(ReaderLanguage.current().locale());
  }

  static String country(String code) {
    return country(code, ReaderLanguage.current());
  }

  static String country(String code, Language in) {
    return Locale.of("", code).getDisplayCountry(in.locale());
  }

  static String ageBand(AgeBand band) {
    return switch (band) {
      case FROM_6_TO_9, FROM_10_TO_12, FROM_13_TO_15, FROM_16_TO_17 -> band.key().replace('-', '–');
      case ADULT -> translate("moderation.age.adult");
      case NOT_SAID -> translate("moderation.age.not-said");
    };
  }

  static String state(ReviewState state) {
    return switch (state) {
      case NEW -> translate("moderation.state.new");
      case IN_REVIEW -> translate("moderation.state.in-review");
      case SECOND_READING -> translate("moderation.state.second-reading");
      case RELEASED -> translate("moderation.state.released");
      case REJECTED -> translate("moderation.state.rejected");
      case WITH_SAFEGUARDING -> translate("moderation.state.with-safeguarding");
      case WITHDRAWN -> translate("moderation.state.withdrawn");
    };
  }

  static String kind(SubmissionKind kind) {
    return switch (kind) {
      case INDIVIDUAL -> translate("moderation.kind.individual");
      case GROUP -> translate("moderation.kind.group");
      case DOCUMENT_COMMENT -> translate("moderation.kind.document-comment");
      case EARLIER_FINDINGS -> translate("moderation.kind.earlier-findings");
    };
  }

  static String only(Only condition) {
    return switch (condition) {
      case WITH_MEDIA -> translate("moderation.only.media");
      case FLAGGED -> translate("moderation.only.flagged");
      case NOT_RELEASED -> translate("moderation.only.not-released");
      case WITH_NOBODY -> translate("moderation.only.nobody");
    };
  }

  /** Why a place is shown to a moderator. */
  static String hint(Hint hint) {
    return switch (hint.kind()) {
      case NAME -> translate("moderation.hint.name");
      case PHONE -> translate("moderation.hint.phone");
      case MAIL -> translate("moderation.hint.mail");
      case LINK -> translate("moderation.hint.link");
      case ADDRESS -> translate("moderation.hint.address");
      case SCHOOL -> translate("moderation.hint.school");
      case CODE -> translate("moderation.hint.code");
      case SELF_HARM -> translate("moderation.hint.self-harm");
      case VIOLENCE -> translate("moderation.hint.violence");
      case SEXUAL -> translate("moderation.hint.sexual");
      case ADULT_SPEAKS -> translate("moderation.hint.adult-speaks");
      case ADULT_STYLE -> translate("moderation.hint.adult-style");
    };
  }

  /** The looks of a state's tag. */
  static String look(ReviewState state) {
    return switch (state) {
      case NEW -> "h h--info";
      case IN_REVIEW, SECOND_READING -> "h h--care";
      case RELEASED -> "h h--good";
      case REJECTED, WITH_SAFEGUARDING, WITHDRAWN -> "h h--wrong";
    };
  }

  static String decision(ModerationDecision decision) {
    return switch (decision) {
      case ModerationDecision.Accept accept -> translate("moderation.decided.accepted");
      case ModerationDecision.Redact redact ->
          translate("moderation.decided.redacted", redact.redactions().size());
      case ModerationDecision.Reject reject ->
          translate("moderation.decided.rejected", reason(reject.reason()));
      case ModerationDecision.NotAConsultationAnswer notAnAnswer ->
          translate("moderation.decided.not-an-answer");
      case ModerationDecision.Complaint complaint -> translate("moderation.decided.complaint");
    };
  }

  /** The looks of a decision's tag. */
  static String look(ModerationDecision decision) {
    return switch (decision) {
      case ModerationDecision.Accept accept -> "h h--good";
      case ModerationDecision.Redact redact -> "h h--care";
      case ModerationDecision.Reject reject -> "h h--wrong";
      case ModerationDecision.NotAConsultationAnswer notAnAnswer -> "h h--wrong";
      case ModerationDecision.Complaint complaint -> "h h--wrong";
    };
  }

  static String translated(Translated how) {
    return switch (how) {
      case BY_PERSON -> translate("moderation.translated.person");
      case BY_MACHINE_READ_BY_PERSON -> translate("moderation.translated.machine");
    };
  }

  static String reason(RedactionReason reason) {
    return switch (reason) {
      case NAME -> translate("moderation.redact.name");
      case OTHER_PERSON -> translate("moderation.redact.person");
      case CONTACT -> translate("moderation.redact.contact");
      case PLACE -> translate("moderation.redact.place");
      case SCHOOL -> translate("moderation.redact.school");
      case HEALTH_OF_OTHERS -> translate("moderation.redact.health");
      case OTHER -> translate("moderation.redact.other");
    };
  }

  static String reason(RejectReason reason) {
    return switch (reason) {
      case HURTS_OTHERS -> translate("moderation.reject.hurts");
      case TELLS_WHO -> translate("moderation.reject.tells-who");
      case ADULT_SPEAKING -> translate("moderation.reject.adult");
      case NOT_MEANT -> translate("moderation.reject.not-meant");
      case OTHER -> translate("moderation.reject.other");
    };
  }
}
