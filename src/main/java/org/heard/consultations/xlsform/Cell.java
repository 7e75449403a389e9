package org.heard.consultations.xlsform;

import org.heard.consultations.formats.Place;

/**
 * A cell that is not empty.
 *
 * @param column from 1, the column with names of sheets not counted
 * @param text without blanks at its ends
 */
record Cell(int column, String text, Place place) {}
