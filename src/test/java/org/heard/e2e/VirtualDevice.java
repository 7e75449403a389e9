package org.heard.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device that Chromium imitates: it looks who holds it, and keeps passkeys. */
final class VirtualDevice {
  private final CDPSession browser;
  private final String id;

  VirtualDevice(Page page) {
    browser = page.context().newCDPSession(page);
    browser.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject device = new JsonObject();
    device.add("options", options);
    id =
        browser
            .send("WebAuthn.addVirtualAuthenticator", device)
            .get("authenticatorId")
            .getAsString();
  }

  void looksWhoHoldsIt(boolean right) {
    JsonObject verified = new JsonObject();
    verified.addProperty("authenticatorId", id);
    verified.addProperty("isUserVerified", right);
    browser.send("WebAuthn.setUserVerified", verified);
  }
}
