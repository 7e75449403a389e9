/** What calls can begin with: plans that somebody made a template of, and one that comes along. */
@NullMarked
package org.heard.consultations.templates;

import org.jspecify.annotations.NullMarked;
