package org.heard.content;

import java.util.List;
import java.util.Optional;

/** Official texts as files, kept with the states of their documents, for everybody to download. */
public interface SourceFiles {
  /** Most bytes of a file. */
  int MOST_BYTES = 10_000_000;

  /** What kind of file it is, judged by its content and not by its name. */
  enum Type {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String contentType;

    Type(String ending, String contentType) {
      this.ending = ending;
      this.contentType = contentType;
    }

    /** What its name ends in; also how it is stored. */
    public String ending() {
      return ending;
    }

    /** What it is sent as. */
    public String contentType() {
      return contentType;
    }
  }

  /**
   * What is known of a file without its content.
   *
   * @param number the state of the document
   * @param name made of the content
   */
  record SourceFile(int number, Type type, int bytes, String name) {
    /** Its size, rounded to a tenth, in millions of bytes. */
    public double megabytes() {
      return Math.max(1, Math.round(bytes / 100_000.0)) / 10.0;
    }
  }

  /** Reads a piece of a file, each when it is asked for: nobody holds all of it. */
  interface Pieces {
    /** So many bytes from there, fewer at the end; empty when it is not there any more. */
    Optional<byte[]> read(int from, int most);
  }

  /**
   * A file to download.
   *
   * @param published whether everybody may have it
   */
  record Download(SourceFile about, Pieces content, boolean published) {}

  /** What came of a file. */
  sealed interface Kept {
    /** It is stored with the state. */
    record Stored(SourceFile file) implements Kept {}

    /** It is not. */
    record Refused(Why why) implements Kept {}
  }

  /** Why a file is not taken. */
  enum Why {
    TOO_LARGE,
    /** Neither PDF nor DOCX, broken, locked, or with macros. */
    WRONG_TYPE,
    /** There is no such state of such a document. */
    GONE
  }

  /** Keeps a file with a state of a document, in the place of another one. */
  Kept keep(DocumentId document, int number, byte[] sent);

  /**
   * Takes the file of a state away.
   *
   * @return whether there was one
   */
  boolean drop(DocumentId document, int number);

  /** The files of a document, that of the newest state first. */
  List<SourceFile> of(DocumentId document);

  /** The file of a state of a document that is in the library. Public. */
  Optional<SourceFile> published(DocumentId document, int number);

  /**
   * A file to download, for whoever may have it. Public.
   *
   * @param slug the address of the document; anything, as people type it
   */
  Optional<Download> open(String slug, int number);
}
