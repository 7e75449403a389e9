/** Classes that break a rule on purpose. */
@NullMarked
package violations.shared;

import org.jspecify.annotations.NullMarked;
