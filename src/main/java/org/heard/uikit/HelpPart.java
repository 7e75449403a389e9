package org.heard.uikit;

import com.vaadin.flow.component.Component;

/**
 * What a module adds to the Help dialog of every child page, as a bean. The shell shows it below
 * the helplines and knows nothing else of it.
 */
@FunctionalInterface
public interface HelpPart {

  /** The part, anew for each page. */
  Component make();
}
