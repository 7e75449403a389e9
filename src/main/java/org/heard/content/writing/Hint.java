package org.heard.content.writing;

import org.jspecify.annotations.Nullable;

/**
 * Something for a person to look at again; it stops nothing. Where the rules come from:
 * docs/reading-level.md and docs/decisions/0164.
 *
 * @param block key of the block it is about; absent for the version as a whole
 * @param words the part of the text, or a number, that its sentence names; may be empty
 */
public record Hint(Kind kind, @Nullable String block, String words) {

  /** What there can be to say. */
  public enum Kind {
    LONG_SENTENCE,
    /** A long word that nothing explains. */
    HARD_WORD,
    /** A word of offices, or one that blames. */
    OFFICE_WORD,
    ABBREVIATION,
    SHOUTING,
    /** Hard on the whole. */
    HARD_TO_READ,
    /** A block with more words than fit a phone's screen. */
    LONG_BLOCK,
    /** More than about four pages. */
    LONG_TEXT,
    /** Much text without a heading. */
    NO_HEADINGS,
    /** Easy read without a picture for each part. */
    FEW_PICTURES,
    /** Easy read with more than one idea in a sentence. */
    SEVERAL_IDEAS,
    UNKNOWN_PICTURE,
    /** A film without one in sign language. */
    NO_SIGNS,
    /** Explained twice; one word has one meaning. */
    EXPLAINED_TWICE,
    /** Explained, but no text uses it. */
    NEVER_USED
  }

  /** Whether a block that explains the word would mend it. */
  public boolean explainable() {
    return kind == Kind.HARD_WORD || kind == Kind.ABBREVIATION || kind == Kind.OFFICE_WORD;
  }
}
