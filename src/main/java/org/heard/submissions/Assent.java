package org.heard.submissions;

/**
 * What a child allows, each in its own tick.
 *
 * @param read the team may read and count the answers; needed to send
 * @param quote some words may be quoted in a report; never needed
 */
public record Assent(boolean read, boolean quote) {}
