/** Classes that break a rule on purpose. */
@NullMarked
package violations.ui.child;

import org.jspecify.annotations.NullMarked;
