package org.heard.advisors.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.heard.advisors.Advisor;

/** Something there is to do on the first page of an advisor who may take part today. */
public interface HomePart {

  /** The part, made anew for every page; empty when there is nothing for this advisor. */
  Optional<Component> of(Advisor advisor);
}
