package org.heard.accounts;

import java.util.Optional;
import org.heard.shared.PersonId;

/** The names staff see of each other. For everybody signed in; nothing but the name. */
public interface Colleagues {

  /** The name a person is shown with; empty for somebody unknown. */
  Optional<String> name(PersonId id);
}
