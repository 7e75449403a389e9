package org.heard.accounts.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * The security of the pages without script: open to everybody, and nobody is anybody there. No
 * session is read or made, so a child costs no memory between two pages.
 */
@Configuration(proxyBeanMethods = false)
class LightSecurity {

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain pagesWithoutScript(HttpSecurity http) {
    http.securityMatcher("/light", "/light/**", "/favicon.ico");
    ResponseHeaders.configureWithoutScript(http);
    http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    http.sessionManagement(
        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    http.securityContext(
        context -> context.securityContextRepository(new NullSecurityContextRepository()));
    // Spring's tokens live in sessions. Here the browser itself says where a form comes from.
    http.csrf(AbstractHttpConfigurer::disable);
    http.addFilterAfter(new OwnFormsOnly(), HeaderWriterFilter.class);
    http.addFilterAfter(new FewFilesAtOnce(), OwnFormsOnly.class);
    http.requestCache(AbstractHttpConfigurer::disable);
    http.anonymous(AbstractHttpConfigurer::disable);
    http.logout(AbstractHttpConfigurer::disable);
    return http.build();
  }
}
