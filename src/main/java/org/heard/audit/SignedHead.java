package org.heard.audit;

import java.time.Instant;

/**
 * The end of the record, signed outside the database.
 *
 * @param seq the last line it covers
 * @param at when it was signed
 */
public record SignedHead(long seq, Instant at) {}
