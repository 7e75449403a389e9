package org.heard.content.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.content.Documents;
import org.heard.content.SourceDocument;
import org.heard.content.SourceFiles;
import org.heard.content.SourceFiles.Kept;
import org.heard.content.SourceFiles.SourceFile;
import org.heard.content.SourceFiles.Why;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HeardTest
class SourceFilesTest {
  private static final byte[] PDF =
      ("%PDF-1.7 " + (UUID.randomUUID() + " ").repeat(20_000)).getBytes(StandardCharsets.US_ASCII);

  @Autowired private SourceFiles files;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Staff staff;
  @Autowired private WebApplicationContext web;

  private SourceDocument document;

  @BeforeEach
  void aManagerAddsADocument() {
    staff.signIn(Role.MANAGER);
    document = documents.begin("file-" + UUID.randomUUID(), Texts.facts(), Texts.paragraphs());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private void publish() {
    VersionId id = versions.begin(document.id(), Texts.text(Language.ENGLISH));
    versions.save(id, 0, Texts.body("Your park"));
    assertThat(versions.publish(id, 1)).isInstanceOf(Versions.Published.Done.class);
  }

  private Kept kept(byte[] file) {
    return files.keep(document.id(), 1, file);
  }

  private static byte[] word(String part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("[Content_Types].xml", part)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void aFileIsForEverybodyOnceAVersionIsPublishedAndNeverAPageOfThisSite() throws Exception {
    assertThat(kept(PDF)).isInstanceOf(Kept.Stored.class);
    String address = "/library/" + document.slug() + "/official/1";
    MockMvc visitor = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
    assertThat(files.open(document.slug(), 1))
        .hasValueSatisfying(one -> assertThat(one.published()).isFalse());
    staff.signIn(Role.MODERATOR);
    assertThat(files.open(document.slug(), 1)).isEmpty();
    staff.signOut();
    assertThat(files.published(document.id(), 1)).isEmpty();
    visitor.perform(get(address)).andExpect(status().isNotFound());

    staff.signIn(Role.MANAGER);
    publish();
    staff.signIn(Role.MODERATOR);
    assertThat(files.open(document.slug(), 1)).isPresent();
    staff.signOut();
    assertThat(files.published(document.id(), 1)).isPresent();
    visitor
        .perform(get(address))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    "attachment; filename=\"" + document.slug() + "-1.pdf\""))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
        .andExpect(content().bytes(PDF));
    visitor
        .perform(get("/library/" + document.slug() + "/official/2"))
        .andExpect(status().isNotFound());
  }

  @Test
  void whatAFileIsIsJudgedByItsContent() throws IOException {
    assertThat(kept(word("word/document.xml")))
        .isInstanceOfSatisfying(
            Kept.Stored.class,
            stored -> assertThat(stored.file().type()).isEqualTo(SourceFiles.Type.DOCX));
    for (byte[] other :
        List.of(
            word("xl/workbook.xml"),
            word("word/vbaProject.bin"),
            Arrays.copyOf(word("word/document.xml"), 40),
            "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
            " %PDF-1.7".getBytes(StandardCharsets.UTF_8),
            new byte[0])) {
      assertThat(kept(other)).isEqualTo(new Kept.Refused(Why.WRONG_TYPE));
    }
    assertThat(kept(Arrays.copyOf(PDF, SourceFiles.MOST_BYTES + 1)))
        .isEqualTo(new Kept.Refused(Why.TOO_LARGE));
    assertThat(files.keep(document.id(), 2, PDF)).isEqualTo(new Kept.Refused(Why.GONE));
  }

  @Test
  void aStateKeepsTheFileAsLongAsItSaysTheSame() {
    kept(PDF);
    documents.renew(document.id(), 1, Texts.facts(), document.paragraphs());
    assertThat(files.of(document.id())).extracting(SourceFile::number).containsExactly(2, 1);

    documents.renew(
        document.id(), 2, Texts.facts(), List.of(Texts.paragraph("open", "Other words.")));
    assertThat(files.of(document.id())).extracting(SourceFile::number).containsExactly(2, 1);

    assertThat(files.drop(document.id(), 2)).isTrue();
    assertThat(files.drop(document.id(), 2)).isFalse();
    assertThat(files.of(document.id())).extracting(SourceFile::number).containsExactly(1);
  }
}
