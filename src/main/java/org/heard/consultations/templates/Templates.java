package org.heard.consultations.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Questionnaire;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;

/**
 * Templates of calls, and blocks of questions, which are templates that hold the questions of one
 * section and nothing else. A template keeps what a copy keeps; a call that began with one is its
 * own from then on, and no later change of the template reaches it.
 */
public interface Templates {
  /** Most characters of a name. */
  int MOST_NAME = 100;

  /** Most characters of what is said about one. */
  int MOST_ABOUT = 400;

  /**
   * A template.
   *
   * @param revision number of its newest state; 0 for one that comes along
   * @param forEverybody whether all managers see it, or only the person who made it
   * @param mine whether this person made it, and may change it
   * @param languages the languages it has, the original first
   * @param questions how many it asks
   */
  record Template(
      TemplateId id,
      int revision,
      String name,
      String about,
      boolean forEverybody,
      boolean retired,
      boolean mine,
      List<Language> languages,
      int questions) {
    public Template {
      languages = List.copyOf(languages);
    }

    /** Whether it comes with Heard and cannot be changed. */
    public boolean comesAlong() {
      return revision == 0;
    }
  }

  /** What somebody says about a template. */
  record About(String name, String about, boolean forEverybody) {
    public About {
      name = name.strip();
      about = about.strip();
      if (name.isEmpty() || name.length() > MOST_NAME || about.length() > MOST_ABOUT) {
        throw new IllegalArgumentException("A template needs a name, and neither is endless");
      }
    }
  }

  /** One stored state. */
  record Step(int revision, PersonId person, LocalDate day, String name, boolean retired) {}

  /** What came of a change. */
  sealed interface Changed {
    record Done(Template now) implements Changed {}

    /** Somebody changed it since the person saw it. */
    record Meanwhile(Template now) implements Changed {}

    /** It is not there, or not this person's to change. */
    record Gone() implements Changed {}
  }

  /**
   * All that this person sees: those that come along first, then by name.
   *
   * @param reader the language of the words of those that come along
   */
  List<Template> all(Language reader, boolean retiredToo);

  /** All blocks of questions that this person sees, by name. */
  List<Template> blocks(boolean retiredToo);

  /** What a template asks; empty for one that is not there or that nobody begins with any more. */
  Optional<Questionnaire> questions(TemplateId id);

  /** Makes a template of a call; empty when there is no such plan. */
  Optional<Template> make(ConsultationId from, About about);

  /**
   * Makes a block of a section of a call. Its questions keep their keys; rules that look at
   * questions outside of it stay behind.
   *
   * @return empty when there is no such plan, no such section, or no question in it
   */
  Optional<Template> make(ConsultationId from, String section, About about);

  /**
   * Says something else about a template.
   *
   * @param revision the state that the person saw
   */
  Changed describe(TemplateId id, int revision, About about);

  /** Puts what stands in a call now into a template; the rest as for {@link #describe}. */
  Changed renew(TemplateId id, int revision, ConsultationId from);

  /** Puts a section of a call as it stands now into a block; the rest as for {@link #describe}. */
  Changed renew(TemplateId id, int revision, ConsultationId from, String section);

  /** Nobody begins with it any more, or people can again; the rest as for {@link #describe}. */
  Changed retire(TemplateId id, int revision, boolean retired);

  /** Its states, the newest first; empty for one that this person does not see. */
  List<Step> history(TemplateId id);

  /**
   * Lets a call use the pictures in a template, of which it takes questions.
   *
   * @return whether the call is there for this person
   */
  boolean lendPictures(TemplateId id, ConsultationId call);

  /**
   * Begins a call.
   *
   * @param original the language to write in; used where the template has it
   * @param name working name of the call
   * @return empty for a template that is not there or that nobody begins with any more
   */
  Optional<ConsultationId> begin(TemplateId id, Language original, String name);
}
