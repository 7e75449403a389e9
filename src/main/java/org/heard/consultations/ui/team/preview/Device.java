package org.heard.consultations.ui.team.preview;

import com.vaadin.flow.component.Component;
import org.heard.consultations.FormPreview.Way;

/** What a child may hold in its hands. */
enum Device {
  PHONE(Way.FULL),
  DESKTOP(Way.FULL),
  LIGHT(Way.LIGHT);

  private final Way way;

  Device(Way way) {
    this.way = way;
  }

  Way way() {
    return way;
  }

  String words(Component on) {
    return switch (this) {
      case PHONE -> on.getTranslation("consultations.preview.phone");
      case DESKTOP -> on.getTranslation("consultations.preview.desktop");
      case LIGHT -> on.getTranslation("consultations.preview.light");
    };
  }

  /** The class of a frame as large as its screen. */
  String look() {
    return switch (this) {
      case PHONE, LIGHT -> "t-frame--phone";
      case DESKTOP -> "t-frame--desktop";
    };
  }
}
