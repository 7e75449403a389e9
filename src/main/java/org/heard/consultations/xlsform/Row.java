package org.heard.consultations.xlsform;

import java.util.List;

/**
 * A row with at least one cell.
 *
 * @param cells in order of their columns
 */
record Row(List<Cell> cells) {}
