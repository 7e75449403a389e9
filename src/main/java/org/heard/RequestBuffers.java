package org.heard;

import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What a child sent does not outlive its connection in memory. To save work, Tomcat keeps the
 * buffers of connections that have ended for those to come, with all that the last requests wrote
 * into them: the browser, the address, answers, codes. Here they are let go with their connection.
 */
@Component
class RequestBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private static final String NONE = "0";

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addConnectorCustomizers(connector -> {
      if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
        protocol.setProcessorCache(0);
      }
      connector.setProperty("socket.bufferPool", NONE);
      connector.setProperty("socket.processorCache", NONE);
      connector.setProperty("socket.eventCache", NONE);
    });
  }
}
