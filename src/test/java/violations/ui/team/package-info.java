/** Classes that break a rule on purpose. */
@NullMarked
package violations.ui.team;

import org.jspecify.annotations.NullMarked;
