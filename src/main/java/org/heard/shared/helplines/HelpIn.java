package org.heard.shared.helplines;

import java.util.List;
import org.heard.shared.helplines.HelplineDirectory.WorldList;

/** What a child in one country is shown. */
public sealed interface HelpIn {

  /** Helplines of the country itself. */
  record Own(List<Helpline> lines) implements HelpIn {}

  /** The number that most countries of Europe share. */
  record Europe(String number) implements HelpIn {}

  /** Nothing is known of the country: where a list of the whole world is. */
  record World(WorldList list) implements HelpIn {}
}
