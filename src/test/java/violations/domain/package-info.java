/** Classes that break a rule on purpose. */
@NullMarked
package violations.domain;

import org.jspecify.annotations.NullMarked;
