package org.heard;

import com.vaadin.flow.internal.JacksonUtils;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers of a child do not stay in the buffers in which they were read and written. Jackson keeps
 * those for the next time, with the words in them. Our own mapper keeps none; those of Vaadin and
 * of Jackson itself cannot be told so and are emptied after every request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class JsonBuffers extends OncePerRequestFilter {

  @Bean
  static JsonFactoryBuilderCustomizer keepNone() {
    return factory -> factory.recyclerPool(JsonRecyclerPools.nonRecyclingPool());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } finally {
      empty(JacksonUtils.getMapper());
      empty(JsonMapper.shared());
    }
  }

  private static void empty(ObjectMapper mapper) {
    mapper.tokenStreamFactory()._getRecyclerPool().clear();
  }
}
