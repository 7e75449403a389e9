/** Child advisors as people: organisations, forms, permissions, leaving. Stays in the module. */
@NullMarked
package org.heard.advisors.people;

import org.jspecify.annotations.NullMarked;
