/** Words every module shares: ids, languages, age bands, texts, events. No beans, no Vaadin. */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package org.heard.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
