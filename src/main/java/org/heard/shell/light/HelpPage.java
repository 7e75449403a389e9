package org.heard.shell.light;

/**
 * Help without script, for its template.
 *
 * @param numbers helplines of all countries, as HTML made of our own data
 */
public record HelpPage(String title, String numbers) {}
