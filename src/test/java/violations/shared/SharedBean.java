package violations.shared;

import org.springframework.stereotype.Component;

@Component
final class SharedBean {}
