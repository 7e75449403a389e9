package violations.domain;

import com.vaadin.flow.component.html.Div;

final class DomainWithVaadin {
  private DomainWithVaadin() {}

  static Div page() {
    return new Div();
  }
}
