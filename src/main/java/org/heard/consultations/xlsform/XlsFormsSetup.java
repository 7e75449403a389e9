package org.heard.consultations.xlsform;

import java.time.Clock;
import org.heard.consultations.domain.StandardBlocks;
import org.heard.consultations.formats.FileLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The converter for files that team members bring. */
@Configuration
class XlsFormsSetup {
  @Bean
  XlsForms xlsForms(StandardBlocks standard, Clock clock) {
    return new XlsForms(FileLimits.TEAM, clock, standard.keys());
  }
}
