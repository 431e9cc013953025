package org.culturalpearls.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * A phone or key in the hands of whoever uses this page: it has a finger that it knows, and says
 * yes to everything.
 */
public final class VirtualAuthenticator {

  private final CDPSession protocol;
  private final String id;

  private VirtualAuthenticator(CDPSession protocol, String id) {
    this.protocol = protocol;
    this.id = id;
  }

  public static VirtualAuthenticator of(Page page) {
    CDPSession protocol = page.context().newCDPSession(page);
    protocol.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject added = new JsonObject();
    added.add("options", options);
    return new VirtualAuthenticator(
        protocol,
        protocol
            .send("WebAuthn.addVirtualAuthenticator", added)
            .get("authenticatorId")
            .getAsString());
  }

  /** Somebody else's finger: the device is there, and does not know who holds it. */
  public void isInOtherHands() {
    JsonObject verified = own();
    verified.addProperty("isUserVerified", false);
    protocol.send("WebAuthn.setUserVerified", verified);
  }

  public void isLost() {
    protocol.send("WebAuthn.removeVirtualAuthenticator", own());
  }

  private JsonObject own() {
    JsonObject own = new JsonObject();
    own.addProperty("authenticatorId", id);
    return own;
  }
}
