/**
 * Questionnaires as XLSForm: spreadsheets, CSV and Markdown tables that other survey tools read.
 */
@NullMarked
package org.heard.consultations.xlsform;

import org.jspecify.annotations.NullMarked;
