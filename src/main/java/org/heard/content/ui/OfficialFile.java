package org.heard.content.ui;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import org.heard.content.SourceFiles.SourceFile;
import org.heard.shared.Language;
import org.heard.uikit.PageWords;

/** The file of an official text: where it is, what it is called, how large it is. */
public final class OfficialFile {
  private OfficialFile() {}

  /** Where it can be downloaded. */
  public static String address(String slug, SourceFile file) {
    return "/library/" + slug + "/official/" + file.number();
  }

  /** Its name when somebody keeps it. */
  static String name(String slug, SourceFile file) {
    return slug + "-" + file.number() + "." + file.type().ending();
  }

  /** Its size as people of a language write it, such as 1.2 MB. */
  public static String size(SourceFile file, Language language) {
    return NumberFormatter.withLocale(language.locale())
        .unit(MeasureUnit.MEGABYTE)
        .unitWidth(NumberFormatter.UnitWidth.SHORT)
        .precision(Precision.maxFraction(1))
        .format(file.megabytes())
        .toString();
  }

  /** What stands on a link to it. */
  public static String words(SourceFile file, PageWords page, Language language) {
    return page.getTranslation("content.facts.file", file.type().name(), size(file, language));
  }
}
