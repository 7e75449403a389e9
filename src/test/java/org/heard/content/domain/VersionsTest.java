package org.heard.content.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Documents;
import org.heard.content.Documents.Stored;
import org.heard.content.Draft;
import org.heard.content.Edition;
import org.heard.content.Lack;
import org.heard.content.Library;
import org.heard.content.ShelfEntry;
import org.heard.content.SlugTakenException;
import org.heard.content.SourceDocument;
import org.heard.content.Standing;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.content.Versions.Published;
import org.heard.content.Versions.Saved;
import org.heard.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class VersionsTest {
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Library library;
  @Autowired private Staff staff;

  private final String slug = "parks-" + UUID.randomUUID();

  @BeforeEach
  void signIn() {
    staff.signIn(Role.MANAGER);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private SourceDocument document() {
    return documents.begin(slug, Texts.facts(), Texts.paragraphs());
  }

  private VersionId english(SourceDocument document) {
    return versions.begin(document.id(), Texts.text(Language.ENGLISH));
  }

  private Draft saved(VersionId id, int base, Body body) {
    return ((Saved.Stored) versions.save(id, base, body)).now();
  }

  private Edition published(VersionId id, Body body) {
    Draft draft = saved(id, versions.read(id).orElseThrow().number(), body);
    return ((Published.Done) versions.publish(id, draft.number())).edition();
  }

  private ShelfEntry onTheShelf() {
    return library.bySlug(slug).orElseThrow();
  }

  @Test
  void aDraftIsNobodysToReadBeforeItIsPublished() {
    VersionId id = english(document());
    saved(id, 0, Texts.body("Your park"));

    assertThat(library.bySlug(slug)).isEmpty();
    assertThat(library.shelf()).noneMatch(entry -> entry.document().slug().equals(slug));
  }

  @Test
  void whatIsPublishedIsReadByEverybodyAsItWasPublished() {
    VersionId id = english(document());
    published(id, Texts.body("Your park"));
    saved(id, 1, Texts.body("Changed later"));
    staff.signOut();

    assertThat(onTheShelf().editions())
        .singleElement()
        .satisfies(edition -> {
          assertThat(edition.body()).isEqualTo(Texts.body("Your park"));
          assertThat(edition.number()).isEqualTo(1);
        });
    assertThat(library.shelf()).anyMatch(entry -> entry.document().slug().equals(slug));
  }

  @Test
  void theNewestEditionIsTheOneToRead() {
    VersionId id = english(document());
    published(id, Texts.body("First"));
    published(id, Texts.body("Second"));

    assertThat(onTheShelf().editions())
        .singleElement()
        .satisfies(edition -> assertThat(edition.body().title()).isEqualTo("Second"));
    assertThat(versions.editions(id)).extracting(Edition::number).containsExactly(2, 1);
  }

  @Test
  void ofTwoWhoPublishTheSameAtOnceOneEditionComes() {
    VersionId id = english(document());
    Edition first = published(id, Texts.body("Your park"));
    library.foundClear(id, 1, 3);

    assertThat(versions.publish(id, 1)).isEqualTo(new Published.Done(first));

    assertThat(versions.editions(id)).hasSize(1);
  }

  @Test
  void aNewerStateOfTheSourceLeavesAnEditionOutdatedUntilSomebodyConfirmsIt() {
    SourceDocument document = document();
    VersionId id = english(document);
    published(id, Texts.body("Your park"));
    Stored renewed =
        documents.renew(
            document.id(), 1, Texts.facts(), List.of(Texts.paragraph("open", "Parks close.")));

    assertThat(renewed).isInstanceOf(Stored.Done.class);
    assertThat(onTheShelf().outdated(onTheShelf().editions().getFirst())).isTrue();

    assertThat(versions.confirm(id, 2)).isTrue();

    assertThat(onTheShelf().outdated(onTheShelf().editions().getFirst())).isFalse();
  }

  @Test
  void anEditionFromAnOlderDraftStaysOutdatedAfterPublishing() {
    SourceDocument document = document();
    VersionId id = english(document);
    Draft draft = saved(id, 0, Texts.body("Your park"));
    documents.renew(document.id(), 1, Texts.facts(), Texts.paragraphs());

    versions.publish(id, draft.number());
    assertThat(onTheShelf().outdated(onTheShelf().editions().getFirst())).isTrue();

    Draft followed = ((Saved.Stored) versions.follow(id, draft.number(), 2)).now();
    versions.publish(id, followed.number());
    assertThat(onTheShelf().outdated(onTheShelf().editions().getFirst())).isFalse();
  }

  @Test
  void nothingIsConfirmedForAStateThatIsNotThere() {
    VersionId id = english(document());
    assertThat(versions.confirm(id, 1)).isFalse();
    published(id, Texts.body("Your park"));
    assertThat(versions.confirm(id, 7)).isFalse();
    assertThat(versions.confirm(VersionId.random(), 1)).isFalse();
  }

  @Test
  void twoEditorsNeverOverwriteEachOther() {
    VersionId id = english(document());
    saved(id, 0, Texts.body("Theirs"));

    assertThat(versions.save(id, 0, Texts.body("Mine")))
        .isInstanceOfSatisfying(
            Saved.Clash.class,
            it -> {
              assertThat(it.theirs().body().title()).isEqualTo("Theirs");
              assertThat(it.places()).containsExactly("title");
            });
    assertThat(versions.publish(id, 0)).isInstanceOf(Published.Overtaken.class);
    assertThat(versions.read(id).orElseThrow().body().title()).isEqualTo("Theirs");
  }

  @Test
  void changesOfTwoToDifferentBlocksAreBothKept() {
    VersionId id = english(document());
    saved(id, 0, Texts.body("Parks"));
    Body mine = with(Texts.body("Parks"), 0, new Block.Heading(Texts.place("first"), "Mine"));
    Body theirs =
        with(Texts.body("Parks"), 1, new Block.Words(Texts.place("parks", "open"), "Theirs"));
    saved(id, 1, theirs);

    Saved.Stored stored = (Saved.Stored) versions.save(id, 1, mine);

    assertThat(stored.othersToo()).isTrue();
    assertThat(stored.now().body().readable()).contains("Mine", "Theirs");
  }

  private static Body with(Body body, int at, Block block) {
    List<Block> blocks = new ArrayList<>(body.blocks());
    blocks.set(at, block);
    return new Body(
        body.summary(), body.title(), body.about(), body.picture(), blocks, body.more());
  }

  @Test
  void aChangeIsTakenBackAndWhatCameAfterItStays() {
    VersionId id = english(document());
    saved(id, 0, Texts.body("Parks"));
    saved(id, 1, with(Texts.body("Parks"), 0, new Block.Heading(Texts.place("first"), "Wrong")));
    Body both = with(Texts.body("Later"), 0, new Block.Heading(Texts.place("first"), "Wrong"));
    saved(id, 2, both);

    Draft now = ((Saved.Stored) versions.undo(id, 2)).now();

    assertThat(now.body()).isEqualTo(Texts.body("Later"));
    assertThat(versions.undo(id, 400)).isInstanceOf(Saved.Clash.class);
  }

  @Test
  void howFarEveryVersionIsStandsInOneList() {
    SourceDocument document = document();
    VersionId id = english(document);
    VersionId begun = versions.begin(document.id(), Texts.text(Language.FRENCH));
    published(id, Texts.body("Your park"));
    assertThat(standing(id).state(1)).isEqualTo(Standing.State.PUBLISHED);
    assertThat(standing(id).changed()).isFalse();
    saved(id, 1, Texts.body("Changed later"));
    documents.renew(document.id(), 1, Texts.facts(), Texts.paragraphs());

    assertThat(standing(id).changed()).isTrue();
    assertThat(standing(id).state(2)).isEqualTo(Standing.State.OUTDATED);
    assertThat(standing(begun).state(2)).isEqualTo(Standing.State.DRAFT);
    versions.confirm(id, 2);
    assertThat(standing(id).state(2)).isEqualTo(Standing.State.PUBLISHED);
  }

  private Standing standing(VersionId id) {
    return versions.standings().stream()
        .filter(one -> one.version().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoWhoRenewTheSameStateOfASourceDoNotBothSucceed() {
    SourceDocument document = document();
    documents.renew(document.id(), 1, Texts.facts(), Texts.paragraphs());
    assertThat(documents.renew(document.id(), 1, Texts.facts(), List.of()))
        .isInstanceOf(Stored.Overtaken.class);
    assertThat(documents.read(document.id(), 1)).contains(document);
  }

  @Test
  void anAddressIsGivenOnce() {
    document();
    assertThatThrownBy(this::document).isInstanceOf(SlugTakenException.class);
  }

  @Test
  void aDocumentHasOneVersionForEachAudience() {
    SourceDocument document = document();
    assertThat(english(document)).isEqualTo(english(document));
    assertThat(versions.begin(document.id(), Texts.text(Language.FRENCH)))
        .isNotEqualTo(english(document));
    assertThat(versions.of(document.id())).hasSize(2);
  }

  @Test
  void whatChildrenCannotReadIsNotPublished() {
    VersionId id = english(document());
    Body poor =
        new Body(
            true,
            " ",
            "About parks.",
            "tree",
            List.of(
                new Block.Illustration(Texts.place("picture"), "tree", " ", null),
                new Block.Words(Texts.place("gone", "a-paragraph-that-is-gone"), "Words."),
                new Block.Points(Texts.place("points"), List.of())),
            "");
    Draft draft = saved(id, 0, poor);

    assertThat(versions.publish(id, draft.number()))
        .isEqualTo(
            new Published.Refused(
                List.of(
                    new Lack.Words(Lack.Words.Part.TITLE),
                    new Lack.Words(Lack.Words.Part.MORE),
                    new Lack.AltText("picture"),
                    new Lack.Source("gone"),
                    new Lack.Empty("points"))));
    assertThat(versions.lacks(id)).hasSize(5);
    assertThat(library.bySlug(slug)).isEmpty();
  }

  @Test
  void anAddressThatIsNoneFindsNothing() {
    assertThat(library.bySlug("no-such-" + UUID.randomUUID())).isEmpty();
    assertThat(library.bySlug("a\0b")).isEmpty();
  }
}
