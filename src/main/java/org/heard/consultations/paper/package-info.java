/** Calls on paper: the questions to fill in, a poster and an invitation, each as a PDF. */
@NullMarked
package org.heard.consultations.paper;

import org.jspecify.annotations.NullMarked;
