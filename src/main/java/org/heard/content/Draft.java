package org.heard.content;

/**
 * A child-friendly version as its editor sees it.
 *
 * @param number of the state, from 0 for one that nobody stored yet
 * @param source the state of the source it is written from
 */
public record Draft(
    VersionId id, DocumentId document, Audience audience, int number, int source, Body body) {}
