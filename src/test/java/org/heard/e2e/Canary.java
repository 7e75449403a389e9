package org.heard.e2e;

/**
 * Something that a visit brings along so that it can be looked for afterwards.
 *
 * @param name what it is, for whoever reads that it was found
 * @param text letters, digits and signs of ASCII
 */
record Canary(String name, String text) {}
