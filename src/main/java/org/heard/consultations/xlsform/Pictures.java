package org.heard.consultations.xlsform;

import java.util.List;
import org.heard.consultations.formats.Findings;
import org.heard.shared.pictures.OwnPictures;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Pictures and recordings that rows name. Only pictures of Heard's own set can be taken over. */
final class Pictures {
  private static final String ENDING = ".svg";
  private static final List<String> OTHER_MEDIA =
      List.of("media::audio", "media::video", "media::big-image");

  private Pictures() {}

  /** The picture of a row; everything else it names is reported. */
  static @Nullable String of(Table.Entry entry, Findings findings) {
    for (String medium : OTHER_MEDIA) {
      entry
          .cells(medium)
          .forEach(cell -> findings.add(XlsFinding.MEDIA_LEFT_OUT, cell.place(), cell.text()));
    }
    String picture = null;
    for (Cell cell : entry.cells("media::image")) {
      String name = cell.text().replaceFirst("\\.[A-Za-z]{3,4}$", "");
      if (!known(name)) {
        findings.add(XlsFinding.UNKNOWN_PICTURE, cell.place(), cell.text());
      } else if (picture == null) {
        picture = name;
      } else if (!picture.equals(name)) {
        findings.add(XlsFinding.MEDIA_LEFT_OUT, cell.place(), cell.text());
      }
    }
    return picture;
  }

  /** The file that carries a picture of the set; a picture that a call brought is left out. */
  static String file(@Nullable String picture) {
    return picture == null || OwnPictures.isOwn(picture) ? "" : picture + ENDING;
  }

  private static boolean known(String name) {
    return name.matches(org.heard.consultations.Question.KEY)
        && new ClassPathResource("light/pictures/" + name + ENDING).exists();
  }
}
