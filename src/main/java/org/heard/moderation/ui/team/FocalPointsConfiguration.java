package org.heard.moderation.ui.team;

import java.nio.file.Path;
import org.heard.shared.reprisals.FocalPoints;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The focal points: a file of the operator's own, or those that come with Heard. */
@Configuration(proxyBeanMethods = false)
class FocalPointsConfiguration {

  @Bean
  FocalPoints focalPoints(@Value("${heard.focal-points-file:#{null}}") @Nullable Path own) {
    return own == null ? FocalPoints.shipped() : FocalPoints.read(own);
  }
}
