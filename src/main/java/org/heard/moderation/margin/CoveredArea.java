package org.heard.moderation.margin;

import org.heard.moderation.RedactionReason;
import org.heard.submissions.review.Area;

/** A part of a picture that others must not see, and why. */
public record CoveredArea(Area area, RedactionReason reason) {}
