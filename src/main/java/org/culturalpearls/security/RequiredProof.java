package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that waits until the person confirms who they are. Its form goes on to the page that
 * asks, and from there to where it was sent: nothing of it is stored, and nothing is lost.
 *
 * @param address to which the answer is sent: that of the form, or the one that leads on to a page
 * @param fields what was sent, without tokens
 * @param means what the person can answer with; empty where only a mailed link helps
 * @param wrong whether an answer was wrong
 */
public record RequiredProof(
    String address, Map<String, List<String>> fields, List<Means> means, boolean wrong) {

  /** The field of the answer. */
  public static final String FIELD = "_proof";

  /** The field of what a passkey answered. */
  public static final String PASSKEY_FIELD = "_passkey";

  private static final String ATTRIBUTE = RequiredProof.class.getName();

  /** What proves who somebody is. */
  public enum Means {
    PASSWORD,
    CODE,
    PASSKEY
  }

  public RequiredProof {
    fields = Map.copyOf(fields);
    means = List.copyOf(means);
  }

  /** Empty where nobody is asked. */
  public static Optional<RequiredProof> in(HttpServletRequest request) {
    return Optional.ofNullable((RequiredProof) request.getAttribute(ATTRIBUTE));
  }

  public boolean has(Means asked) {
    return means.contains(asked);
  }

  public void tell(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
