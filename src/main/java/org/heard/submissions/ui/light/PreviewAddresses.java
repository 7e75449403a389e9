package org.heard.submissions.ui.light;

import org.heard.consultations.FormPreview;
import org.heard.uikit.light.LightReader;
import org.springframework.stereotype.Component;

/** Where previews are. */
@Component
class PreviewAddresses implements FormPreview {

  @Override
  public String address(Look look) {
    LightReader reader = new LightReader(look.language(), look.band(), false, false);
    String light = LightPreviewController.address(look.call());
    String address =
        reader.link(
            switch (look.way()) {
              case LIGHT -> light;
              case FULL -> light.replaceFirst("/light$", "");
            });
    return look.question() == null
        ? address
        : address + "&" + LightPreviewController.QUESTION + "=" + look.question();
  }
}
