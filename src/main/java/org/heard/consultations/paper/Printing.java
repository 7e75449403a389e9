package org.heard.consultations.paper;

import java.util.Optional;

/** Papers of published calls. Public, as the calls are: whoever helps children prints them. */
public interface Printing {

  /**
   * A paper as a PDF; empty when there is no such call.
   *
   * @throws NotPrintableException when its words have letters that no font here has
   * @throws TooMuchToPrintException when too many new papers were asked for at the same time
   */
  Optional<byte[]> of(String slug, Print print);
}
