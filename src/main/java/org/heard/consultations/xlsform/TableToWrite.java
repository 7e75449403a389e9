package org.heard.consultations.xlsform;

import java.util.List;

/**
 * A table on its way into a file.
 *
 * @param rows the header first; all rows have a cell for each column, which may be empty
 */
record TableToWrite(String name, List<List<String>> rows) {}
