/** Classes that break a rule on purpose. */
@NullMarked
package violations;

import org.jspecify.annotations.NullMarked;
