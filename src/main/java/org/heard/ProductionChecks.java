package org.heard;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Refuses to start where children would be at risk: outside this machine only over https. */
@Configuration(proxyBeanMethods = false)
@Profile("!test")
class ProductionChecks {

  ProductionChecks(HeardProperties properties) {
    requireSecure(properties.baseAddress());
  }

  static void requireSecure(URI address) {
    boolean secure = "https".equals(address.getScheme());
    if (!secure && !("http".equals(address.getScheme()) && isThisMachine(address.getHost()))) {
      throw new IncompleteConfigurationException(
          "HEARD_BASE_ADDRESS is "
              + address
              + ". Other people reach Heard over https only; plain http is for this machine.");
    }
  }

  private static boolean isThisMachine(String host) {
    try {
      return host != null && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
